import Canvas
import Testing

/// What a decoder answers to one read after the other.
func decode(_ reads: String...) -> [TerminalEvent] { decode(reads.map { Array($0.utf8) }) }

func decode(_ reads: [[UInt8]]) -> [TerminalEvent] {
  var decoder = KeyDecoder()
  return reads.flatMap { decoder.feed($0) }
}

@Suite struct KeyDecoderTests {
  @Test(arguments: [
    // xterm
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .with(.control, .right)),
    ("\u{1B}[1;3D", .with(.alt, .left)), ("\u{1B}[1;2A", .with(.shift, .up)),
    ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;2P", .with(.shift, .function(1))), ("\u{1B}[3;5~", .with(.control, .delete)),
    // rxvt, Linux console, PuTTY, screen
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}Oc", .with(.control, .right)),
    ("\u{1B}[b", .with(.shift, .down)), ("\u{1B}[3^", .with(.control, .delete)),
    ("\u{1B}[2$", .with(.shift, .insert)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[34~", .function(20)), ("\u{1B}OM", .enter),
    ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\u{1B}Ok", .character("+")),
    // sequences for what has no byte of its own
    ("\u{1B}[13;5u", .with(.control, .enter)), ("\u{1B}[9;2u", .backTab),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[27;5;110~", .control("n")), ("\u{1B}[27u", .escape),
    ("\u{1B}[7897u", .character("ộ")), ("\u{1B}[99;3u", .alt("c")),
    // bytes
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{0}", .control("@")),
    ("\u{1F}", .control("_")), ("a", .character("a")), (" ", .character(" ")),
    ("\u{1B}x", .alt("x")), ("\u{1B}\u{7F}", .with(.alt, .backspace)), ("日", .character("日")),
  ])
  func oneSequenceIsOneKey(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
    let single = Array(bytes.utf8).map { [$0] }
    #expect(decode(single) == decode(bytes))
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[99~",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]0;title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[57358u", "\u{1B}[<35;1;1M", "\u{1B}[<0;0;5M", "\u{1B}[<0;5M",
    "\u{1B}[999999999999999999999~", "\u{1B}[201~", "\u{1B}[1;1;1;1;1x", "\u{1B}[G", "\u{202E}",
    "\u{FEFF}", "\u{85}", "\u{1B}[0u", "\u{1B}[49;5u", "\u{1B}[[Z", "\u{1B}Oz",
  ])
  func whatNobodyTypedDoesNothing(bytes: String) {
    #expect(decode(bytes, "x") == [.key(.character("x"))])
  }

  @Test(
    arguments: [
      [0x80], [0xBF, 0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFE], [0xFF], [0xE1, 0xBA],
      [0xF0, 0x9F, 0x98], [0x9B, 0xC3],
    ] as [[UInt8]])
  func malformedLettersDoNothingAndSpareTheNext(bytes: [UInt8]) {
    #expect(decode([bytes + Array("ộ".utf8)]) == [.key(.character("ộ"))])
    #expect(decode([bytes, [0x0D]]) == [.key(.enter)])
  }

  @Test func anUnfinishedSequenceEndsAtTheNextKey() {
    #expect(decode("\u{1B}[1;\r") == [.key(.enter)])
    #expect(decode("\u{1B}[\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(decode("\u{1B}đ") == [.key(.escape), .key(.character("đ"))])
    let long = "\u{1B}[" + String(repeating: "1;", count: 5000) + "A"
    #expect(decode(long, "x") == [.key(.character("x"))])
    let endless = "\u{1B}]" + String(repeating: "8", count: 5000)
    #expect(decode(endless, "q").last == .key(.character("q")))
  }

  @Test func aLoneEscapeCountsOnceItIsQuiet() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.wentQuiet() == [.key(.escape)])
    #expect(decoder.patience == nil)
    #expect(decoder.wentQuiet() == [])
    for (bytes, key) in [("\u{1B}[", Key.alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]"))]
    {
      #expect(decoder.feed(Array(bytes.utf8)) == [])
      #expect(decoder.wentQuiet() == [.key(key)])
    }
    #expect(decoder.feed(Array("\u{1B}[1;".utf8)) == [])
    #expect(decoder.wentQuiet() == [])
    #expect(decoder.feed(Array("A".utf8)) == [.key(.character("A"))])
  }

  @Test func theMouseIsCountedFromZero() {
    #expect(decode("\u{1B}[<0;10;5M") == [.mouse(Mouse(.press, at: Point(9, 4)))])
    #expect(decode("\u{1B}[<0;10;5m") == [.mouse(Mouse(.release, at: Point(9, 4)))])
    #expect(decode("\u{1B}[<64;1;1M") == [.mouse(Mouse(.wheelUp, at: Point(0, 0)))])
    #expect(decode("\u{1B}[<69;300;2M") == [.mouse(Mouse(.wheelDown, at: Point(299, 1)))])
    #expect(decode("\u{1B}[<2;1;1M") == [.mouse(Mouse(.rightPress, at: Point(0, 0)))])
    #expect(decode("\u{1B}[<32;4;4M") == [.mouse(Mouse(.drag, at: Point(3, 3)))])
    #expect(decode("\u{1B}[M *%") == [.mouse(Mouse(.press, at: Point(9, 4)))])
    #expect(decode("\u{1B}[M\u{1}\u{1}\u{1}x") == [.key(.character("x"))])
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }
}
