package import JSON
package import Writing

/// What is said of bytes that are not strict JSON.
extension JSONError.Reason {
  package func text(_ say: Language) -> String {
    switch self {
    case .unexpectedEnd(let expected):
      say("tệp kết thúc giữa chừng, cần ", "the file ends, expected ") + expected.text(say)
    case .unexpected(let scalar, let expected):
      say(
        "gặp “\(Sanitise.line(String(scalar)))”, cần \(expected.text(say))",
        "found “\(Sanitise.line(String(scalar)))”, expected \(expected.text(say))")
    case .wrongKind(let kind, let expected):
      say(
        "cần \(expected.text(say)), gặp \(kind.text(say))",
        "expected \(expected.text(say)), found \(kind.text(say))")
    case .byteOrderMark:
      say("tệp có dấu BOM ở đầu; lưu lại dạng UTF-8", "a byte order mark; save as plain UTF-8")
    case .utf16:
      say("tệp ở dạng UTF-16; lưu lại dạng UTF-8", "the file is UTF-16; save as UTF-8")
    case .nul: say("có byte 0", "a zero byte")
    case .invalidUTF8: say("không phải UTF-8", "not UTF-8")
    case .controlCharacter(let byte):
      say("có ký tự điều khiển \(byte) trong chữ", "control character \(byte) in a text")
    case .unknownEscape: say("ký hiệu \\ lạ trong chữ", "unknown escape after \\")
    case .loneSurrogate: say("nửa ký tự \\u", "half a \\u character")
    case .unterminatedString: say("chữ thiếu ngoặc kép đóng", "a text without closing quote")
    case .trailingComma: say("thừa dấu phẩy cuối", "a comma too many")
    case .trailingBytes: say("còn nội dung sau dấu đóng", "something follows the end")
    case .duplicateKey(let key):
      say(
        "khóa “\(PlanProblem.Reason.shown(key))” lặp lại",
        "key “\(PlanProblem.Reason.shown(key))” comes twice")
    case .leadingZero: say("số có chữ số 0 ở đầu", "a number with a leading zero")
    case .malformedNumber: say("số viết sai", "a malformed number")
    case .notFinite: say("NaN và Infinity không phải số", "NaN and Infinity are no numbers")
    case .numberTooLong: say("số quá dài", "the number is too long")
    case .integerOutOfRange: say("số nguyên quá lớn", "the whole number is too large")
    case .tooDeep: say("lồng nhau quá sâu", "nested too deeply")
    }
  }
}

extension JSONError.Expectation {
  fileprivate func text(_ say: Language) -> String {
    switch self {
    case .value: say("một giá trị", "a value")
    case .key: say("khóa trong ngoặc kép", "a key between quotes")
    case .colon: say("dấu hai chấm", "a colon")
    case .commaOrEndOfArray: say("dấu phẩy hoặc ]", "a comma or ]")
    case .commaOrEndOfObject: say("dấu phẩy hoặc }", "a comma or }")
    case .null: "null"
    case .bool: say("true hoặc false", "true or false")
    case .integer: say("số nguyên", "a whole number")
    case .number: say("số", "a number")
    case .string: say("chữ", "text")
    case .array: say("danh sách", "a list")
    case .object: say("đối tượng", "an object")
    }
  }
}
