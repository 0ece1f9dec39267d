import Campaign
import Store
import Writing

extension Answer {
  private static let shownFacts = 8

  /// What was recorded, in words, and what others had said meanwhile.
  init(recorded receipt: Receipt, at desk: Desk, notes: [String] = []) {
    let language = desk.session.language
    guard receipt.sequence > 0 else {
      self.init(language("Đã có sẵn, không có gì thay đổi.", "Nothing changed."), notes: notes)
      return
    }
    let words = ActivityWords(desk.office, language)
    var lines = receipt.facts.prefix(Answer.shownFacts).map { fact in
      // What never was has no day.
      let on =
        fact.on == desk.day || fact.takesBack
        ? "" : language(", ngày ", ", for ") + fact.on.vietnamese
      let before = fact.base.flatMap { desk.office.ledger.entries(of: $0).first?.value }
      return words.change(fact.cell, before, fact.value) + on
    }
    let more = receipt.facts.count - lines.count
    if more > 0 { lines.append(language("… và \(more) mục nữa", "… and \(more) more")) }
    self = Answer.summary(of: receipt, at: desk, lines)
    self.notes = notes + self.notes
  }

  /// That it is saved, and the conflicts.
  static func summary(of receipt: Receipt, at desk: Desk, _ lines: [String] = []) -> Answer {
    let language = desk.session.language
    let words = ActivityWords(desk.office, language)
    let conflicts = receipt.conflicts.map { conflict in
      let theirs = words.change(conflict.cell, nil, conflict.theirs.value)
      let mine = words.change(conflict.cell, nil, conflict.mine.value)
      return language(
        "\(conflict.theirs.author) vừa ghi khác: \(theirs); nay là: \(mine)",
        "\(conflict.theirs.author) meanwhile recorded: \(theirs); now it is: \(mine)")
    }
    let notes = conflicts + desk.unusual.lines(language)
    let saved = language("Đã lưu #\(receipt.sequence)", "Saved #\(receipt.sequence)")
    if lines.count == 1 { return Answer("\(saved): \(lines[0])", notes: notes).saved }
    let head = lines.isEmpty ? saved : "\(saved):"
    return Answer([head] + lines.map { "  \($0)" }, notes: notes).saved
  }
}
