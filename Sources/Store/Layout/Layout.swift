/// Where things lie in a store, and with which rights.
enum Layout {
  static let description = "store.json"
  static let lock = "lock"
  static let roster = "roster.json"
  /// The office's own days off; the engine only keeps the file.
  static let holidays = "holidays.json"
  /// Locked by whoever reminds.
  static let reminding = "remind.lock"
  static let plans = "plans"
  static let journal = "journal"
  static let quarantine = "quarantine"
  /// What says who somebody is.
  static let people = "people"
  static let personalName = "persons.jsonl"
  static let personal = "people/persons.jsonl"

  static func plan(_ id: String) -> String { "\(id).json" }

  /// A login may have several journals a year: another's file may already bear the name.
  static func journal(_ login: String, number: Int) -> String {
    number == 1 ? "\(fileName(login)).jsonl" : "\(fileName(login)).\(number).jsonl"
  }

  /// Whether a journal's name is that of a login.
  static func isJournal(_ name: Substring, of login: String) -> Bool {
    let own = fileName(login)
    guard name.hasPrefix("\(own)."), name.hasSuffix(".jsonl") else { return false }
    let number = name.dropFirst(own.utf8.count + 1).dropLast("jsonl".count)
    return number.isEmpty || number.dropLast().allSatisfy(\.isNumber)
  }

  static func isJournal(_ name: String) -> Bool { name.hasSuffix(".jsonl") && isPlain(name) }

  /// Whether a name can be no path, no hidden file and no surprise in a shell.
  static func isPlain(_ name: String) -> Bool {
    let first = name.utf8.first ?? UInt8(ascii: ".")
    return name.utf8.count <= 100 && first != UInt8(ascii: ".") && first != UInt8(ascii: "-")
      && name.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func fileName(_ login: String) -> String {
    let plain = login.utf8.prefix(80).map { isPlain($0) ? $0 : UInt8(ascii: "_") }
    let name = String(decoding: plain, as: UTF8.self)
    return isPlain(name) ? name : "_\(name)"
  }
}
