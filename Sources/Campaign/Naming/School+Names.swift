/// What screens and papers call a school besides its name.
extension School {
  /// The name with its kind abbreviated as its level is, for narrow columns.
  package var shortName: String {
    var name = self.name
    for (word, short) in [("Trường ", ""), ("Mầm non ", "MN "), ("Tiểu học ", "TH ")]
    where name.utf8.starts(with: word.utf8) {
      name = short + String(Substring(name.utf8.dropFirst(word.utf8.count)))
    }
    return name
  }
}
