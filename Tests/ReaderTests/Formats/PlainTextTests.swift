import Foundation
import Testing

/// Files of nothing but text.
@Suite struct PlainTextTests {
  private static let text = "Kế hoạch thi đua\r\n\r\n  1. Mục  đích \t\nNgày 10/11\rHết\n\n"
  private static let lines = ["Kế hoạch thi đua", "", "  1. Mục  đích", "Ngày 10/11", "Hết"]

  @Test func everyFormOfUnicodeIsRead() throws {
    let mark = "\u{FEFF}"
    let forms: [(String, String.Encoding)] = [
      (Self.text, .utf8), (mark + Self.text, .utf8), (mark + Self.text, .utf16LittleEndian),
      (mark + Self.text, .utf16BigEndian), (Self.text, .utf16LittleEndian),
      (Self.text, .utf16BigEndian),
    ]
    for (text, encoding) in forms {
      let reading = try Reading.of(try #require(text.data(using: encoding)))
      #expect(reading.lines == Self.lines, "\(encoding)")
      #expect(reading.format == "txt")
    }
  }

  @Test func lettersStayComposedOrDecomposedAsTheyWere() throws {
    for text in ["Thi đua yêu nước".decomposedStringWithCanonicalMapping, "Thi đua yêu nước"] {
      let line = try #require(try Reading.of(Data(text.utf8)).lines.first)
      #expect(Array(line.utf8) == Array(text.utf8))
    }
  }

  @Test func anEightBitEncodingIsRefusedWithItsLine() throws {
    var bytes = Data("dong mot\n".utf8)
    // "kế hoạch" in TCVN3.
    bytes.append(contentsOf: [0x6B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68, 0x0A])
    let reading = try Reading.of(bytes)
    #expect(reading.code == 3)
    #expect(reading.refused == "not-unicode")
    #expect(reading.words.vi.hasPrefix("dòng 2:"))
    #expect(reading.words.en.hasPrefix("line 2:"))
  }

  @Test func whatIsNoTextIsRefused() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    let cases: [(Data, String)] = [
      (Data(), "empty"), (Data("\n \n".utf8), "empty"), (Data(png), "unknown"),
      (Data([0, 1, 2, 3, 0x90, 0x80]), "unknown"), (Data("{\\rtf1 a}".utf8), "old-document"),
      (Data("\n<HTML><p>Kế hoạch</p></HTML>".utf8), "unknown"),
      (Data("<?xml version=\"1.0\"?><a/>".utf8), "unknown"),
    ]
    for (data, reason) in cases { #expect(try Reading.of(data).refused == reason) }
  }
}
