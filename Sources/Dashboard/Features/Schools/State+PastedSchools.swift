import Campaign
import Canvas

extension State {
  /// A list of schools, as it stands in a spreadsheet, is shown before it changes anything.
  mutating func pasteSchools(_ paste: Paste) -> [Effect] {
    if let refusal = refusal(of: paste) { return refuse(refusal) }
    let list = SchoolImport(
      ImportSource(csv: Array(paste.text.utf8)), into: office.roster(on: .last),
      levels: office.levels)
    let facts = SchoolActs(office, on: today).take(list)
    let entries = facts.map { words($0) }
    let twins = list.namesakes.map { one in
      language(
        "cùng tên với \(one.other.id): \(one.school.name) (\(one.school.id))",
        "called like \(one.other.id): \(one.school.name) (\(one.school.id))")
    }
    overlays.append(
      ListOverlay(
        language("Dán danh sách trường", "Schools pasted"),
        label: language("dán \(entries.count) trường", "\(entries.count) schools pasted"),
        entries: entries + twins, unchanged: list.unchanged, faults: list.faults,
        notes: list.notes, facts: facts, doubts: [], self))
    return []
  }
}
