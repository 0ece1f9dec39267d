import Canvas
import Testing

@Suite struct PasteTests {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func aPasteIsOneEvent() {
    #expect(
      decode("a\(begin)12\t13\r\n14\(end)b") == [
        .key(.character("a")), .paste(Paste("12\t13\n14")), .key(.character("b")),
      ])
    #expect(decode(begin + end) == [.paste(Paste(""))])
  }

  @Test func lineEndsOfAllSystemsBecomeOneKind() {
    #expect(decode(begin + "a\rb\nc\r\nd\n\re" + end) == [.paste(Paste("a\nb\nc\nd\n\ne"))])
  }

  @Test func controlsAndMalformedLettersAreLeftOut() {
    let bytes =
      Array((begin + "a\u{1B}[31mb\u{0}\u{7}\u{9B}c\u{1B}[20").utf8) + [0xFF, 0xC3]
      + Array(("ộ" + end).utf8)
    #expect(decode([bytes]) == [.paste(Paste("a[31mbc[20ộ"))])
    #expect(
      decode("\(begin)\u{1B}\u{1B}[201\u{1B}[201~x") == [
        .paste(Paste("[201")), .key(.character("x")),
      ])
  }

  @Test func keysInsideAPasteAreNotPressed() {
    #expect(decode(begin + "q\u{3}\u{1B}[A" + end) == [.paste(Paste("q[A"))])
  }

  @Test func aHugePasteIsKeptInPart() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(begin.utf8)) == [])
    let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    for _ in 0..<64 { #expect(decoder.feed(block) == []) }
    let events = decoder.feed(Array((end + "y").utf8))
    #expect(
      events == [
        .paste(Paste(String(repeating: "x", count: 1 << 20), isTruncated: true)),
        .key(.character("y")),
      ])
  }

  @Test func aPasteNeverClosedEndsWhenItIsQuiet() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array((begin + "một").utf8)) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.wentQuiet() == [.paste(Paste("một"))])
    #expect(decoder.feed(Array("q".utf8)) == [.key(.character("q"))])
    // What was only held up on the way is not typed in.
    let rest = String(repeating: "hai ", count: 20)
    #expect(
      decoder.feed(Array((rest + end + "q").utf8)) == [
        .paste(Paste(rest)), .key(.character("q")),
      ])
    let typed = String(repeating: "z", count: 40)
    #expect(decoder.feed(Array(typed.utf8)).count == 40)
  }
}
