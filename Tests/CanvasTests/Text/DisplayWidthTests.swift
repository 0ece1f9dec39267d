import Canvas
import Foundation
import Testing

@Suite struct DisplayWidthTests {
  @Test func everyVietnameseLetterTakesOneColumnComposedOrNot() {
    #expect(vietnameseLetters.count == 134)
    for letter in vietnameseLetters {
      #expect(String(letter).displayWidth == 1)
      #expect(String(letter).decomposedStringWithCanonicalMapping.displayWidth == 1)
    }
  }

  @Test(arguments: [
    ("Sa Đéc", 6), ("日本語", 6), ("한글", 4), ("ｆｕｌｌ", 8), ("ｶﾅ", 2), ("😀", 2), ("⌚", 2), ("★", 1),
    ("…", 1), ("№", 1), ("a\u{200D}b", 2), ("\u{FEFF}x", 1), ("\u{1F1FB}\u{1F1F3}", 2),
    ("👩\u{200D}🏫", 4), ("\u{1F44D}\u{1F3FD}", 4), ("a\u{AD}b", 2), ("\u{1100}\u{1161}", 2), ("", 0),
    ("a\u{20DD}", 1), ("ก\u{E33}", 2), ("\u{10FFFE}", 1), ("\u{E0041}", 0),
  ])
  func widthsAreThoseOfTerminals(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func widthsAgreeWithTheSystemWhereBothKnowTheCharacter() throws {
    // glibc's own table, made from Unicode's by other hands; it knows an older version.
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    var different: [String] = []
    for value in Array(UInt32(0x20)...0xFFFF) + Array(0x1F000...0x1FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let system = Int(wcwidth(wchar_t(value)))
      let own = ScalarShape(scalar)
      if own == .nothing || own == .unknown || own == .blank || system < 0 { continue }
      if own.width != system { different.append(String(value, radix: 16)) }
    }
    #expect(different == [])
  }
}

/// The 134 letters beyond a to z and A to Z that Vietnamese is written with.
let vietnameseLetters = Array(
  """
  àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ\
  ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ
  """)
