import Glibc

/// What an opening tag says besides its name; good only while that tag is told of.
struct MarkupAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Name and value by turns, ended by nothing.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value under a word, of whatever vocabulary.
  subscript(local: StaticString) -> String? {
    var at = 0
    while let name = pairs[at] {
      if isCalled(name, local) { return pairs[at + 1].map { String(cString: $0) } }
      at += 2
    }
    return nil
  }

  /// Whether a word has this value in any of the vocabularies that know it.
  func has(_ local: StaticString, saying value: String) -> Bool {
    var at = 0
    while let name = pairs[at] {
      if isCalled(name, local), let said = pairs[at + 1], strcmp(said, value) == 0 { return true }
      at += 2
    }
    return false
  }

  /// A number that a file may write as it likes, kept to what can be counted with.
  func number(_ local: StaticString, within range: ClosedRange<Int>) -> Int? {
    self[local].flatMap(Int.init).map { min(max($0, range.lowerBound), range.upperBound) }
  }

  private func isCalled(_ name: UnsafePointer<CChar>, _ local: StaticString) -> Bool {
    let start = strrchr(name, Int32(MarkupName.bar)).map { UnsafePointer($0 + 1) } ?? name
    let length = local.utf8CodeUnitCount
    return strlen(start) == length && memcmp(start, local.utf8Start, length) == 0
  }
}
