import Canvas
import Dashboard
import Testing

/// Keys without sense in sizes without end: the dashboard takes them all and shows a picture.
@Suite struct RandomKeysTests {
  @Test(arguments: 1...8)
  func anyKeysInAnySizeLeaveAPicture(seed: Int) {
    var chance = Chance(UInt64(seed))
    var state = seed == 8 ? Sample.firstRun() : Sample.state(start: Screen.allCases[seed])
    for _ in 0..<500 {
      let message: Message =
        switch chance.below(12) {
        case 0: .resized(Size(1 + chance.below(150), 1 + chance.below(60)))
        case 1: .paste(Paste("á\tb\nc"))
        case 2:
          .mouse(
            Mouse(
              chance.pick([.press, .wheelUp, .wheelDown, .release]),
              at: Point(chance.below(150), chance.below(60))))
        default: .key(chance.pick(RandomKeysTests.keys))
        }
      _ = update(&state, message)
      #expect(render(state).size == state.size)
    }
  }

  private static let keys: [Key] =
    "/!sfupqyx\\[]?0123456789ađưnềUL ".map { .character($0) }
    + [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .control("c"), .control("l"), .alt("["), .with(.alt, .left),
    ] + (1...12).map { .function($0) }
}

/// Chance that falls the same way every time.
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
