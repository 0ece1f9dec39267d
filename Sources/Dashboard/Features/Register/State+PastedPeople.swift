import Campaign
import Canvas

extension State {
  /// A list of people, as it stands in a spreadsheet, is shown before it changes anything.
  mutating func pastePeople(_ paste: Paste) -> [Effect] {
    if let refusal = refusal(of: paste) { return refuse(refusal) }
    guard let register = self[RegisterState.self].register else { return [.bell] }
    let list = PersonImport(
      ImportSource(csv: Array(paste.text.utf8)), register: register,
      schools: SchoolIndex(status.roster), ledger: office.ledger, rewards: office.rewards,
      on: today)
    let entries = list.entries.map { entry in
      let school = entry.school.map { "\($0.shortName) · " } ?? ""
      let before = entry.before.map { language($0) + " → " } ?? ""
      return "\(school)\(entry.item) · \(before)\(language(entry.after))"
    }
    overlays.append(
      ListOverlay(
        language("Dán danh sách người, tập thể", "People pasted"),
        label: language("dán \(entries.count) người, tập thể", "\(entries.count) people pasted"),
        entries: entries, unchanged: list.unchanged, faults: list.faults, notes: list.notes,
        facts: list.facts, doubts: list.doubts, self))
    return []
  }
}
