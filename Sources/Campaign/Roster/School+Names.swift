/// What screens and papers call a school.
extension School {
  /// For narrow columns: its kind abbreviated as its level is, and what sets it apart from another
  /// of the list that is called so.
  package var shortName: String {
    let (kind, rest) = calledBy
    guard let by = apart.by else { return kind + String(Substring(rest)) }
    return "\(kind)\(Substring(rest)) (\(by))"
  }

  /// For papers: its name, and what sets it apart.
  package var fullName: String { apart.by.map { "\(name) (\($0))" } ?? name }

  /// The short name in two pieces: the abbreviation, and the rest of the name.
  var calledBy: (kind: String, rest: Substring.UTF8View) {
    var (kind, rest) = ("", name.utf8[...])
    for (word, short) in School.abbreviated where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      kind = short
    }
    return (kind, rest)
  }

  private static let abbreviated = [("Trường ", ""), ("Mầm non ", "MN "), ("Tiểu học ", "TH ")]
}
