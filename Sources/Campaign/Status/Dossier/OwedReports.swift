package import Writing

/// What a nominee makes a school owe: a report of their own, which opens a dossier again that was
/// complete.
package struct OwedReports: Equatable, Sendable {
  package var name: String
  package var reports: [String]
  package var itemsIn: Int
  package var items: Int
  package var wasComplete: Bool

  /// None where nothing is owed.
  package init?(_ nominee: String, before: SchoolDossier, after: SchoolDossier) {
    let owed = after.lines.filter { $0.nominee?.id == nominee && !$0.isIn }
    guard let name = owed.first?.nominee?.name else { return nil }
    self.name = name
    reports = owed.map(\.item.name)
    itemsIn = after.itemsIn
    items = after.items
    wasComplete = before.items > 0 && before.itemsIn == before.items
  }

  package func text(_ language: Language) -> String {
    let what = reports.joined(separator: ", ")
    let count =
      wasComplete
      ? language(
        "hồ sơ trước đó đã đủ, nay \(itemsIn)/\(items)",
        "the dossier was complete and now has \(itemsIn) of \(items)")
      : language("hồ sơ có \(itemsIn)/\(items)", "the dossier has \(itemsIn) of \(items)")
    return language(
      "Nay còn nợ: \(what) của \(name); \(count).", "Now owed: \(what) of \(name); \(count).")
  }
}
