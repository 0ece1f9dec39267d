import Campaign
import Canvas

extension State {
  /// A list of nominees, as a school sends it, is shown before it changes anything.
  mutating func pasteNominees(_ paste: Paste) -> [Effect] {
    guard let one = nomineeCutoff, let plan = office.plan(one.plan) else { return [.bell] }
    if let refusal = refusal(of: paste) { return refuse(refusal) }
    let list = NomineeImport(
      ImportSource(csv: Array(paste.text.utf8)), plan: plan, deadline: one.deadline,
      schools: SchoolIndex(status.roster), ledger: office.ledger, on: today)
    let entries = list.entries.map { entry in
      let school = entry.school.map { "\($0.shortName) · " } ?? ""
      let before = entry.before.map { language($0) + " → " } ?? ""
      return "\(school)\(entry.item) · \(before)\(language(entry.after))"
    }
    overlays.append(
      ListOverlay(
        language("Dán danh sách đề nghị · ", "Nominees pasted · ") + one.title,
        label: language(
          "\(one.title): dán \(entries.count) người, tập thể",
          "\(one.title): \(entries.count) nominees pasted"),
        entries: entries, unchanged: list.unchanged, faults: list.faults, notes: list.notes,
        facts: list.facts, doubts: list.doubts, self))
    return []
  }
}
