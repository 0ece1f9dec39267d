import Campaign
import JSON
import Store
import Writing

/// The log, for people and for scripts.
struct LogText {
  private let rows: [LogEntry]
  private let office: Office
  private let zone: OfficeZone
  private let language: Language

  init(_ rows: [LogEntry], _ office: Office, _ zone: OfficeZone, _ language: Language) {
    self.rows = rows
    self.office = office
    self.zone = zone
    self.language = language
  }

  var lines: [String] {
    let words = ActivityWords(office, language)
    var columns = Columns()
    for row in rows {
      let undone = row.isUndone ? language(" (đã hoàn tác)", " (undone)") : ""
      columns.add(
        "#\(row.id.text)", moment(row.at), on(row), author(row),
        words.text(row) + undone)
    }
    return columns.lines
  }

  /// A name may be anyone's; the login is whoever sat there.
  private func author(_ row: LogEntry) -> String {
    row.author == row.login ? row.author : "\(row.author) (\(row.login))"
  }

  /// `10/11/2022 08:12`
  private func moment(_ milliseconds: Int64) -> String {
    let text = zone.moment(milliseconds)
    return zone.day(at: milliseconds).vietnamese + " " + text.dropFirst(11).prefix(5)
  }

  /// The day it is about, where that is not the day it was entered on.
  private func on(_ entry: LogEntry) -> String {
    if entry.on == zone.day(at: entry.at) || entry.on == .first { return "" }
    return language("ngày ", "for ") + entry.on.vietnamese
  }

  var json: JSON {
    .array(
      rows.map { row in
        let cell = row.cell
        return [
          "id": .string(row.id.text), "at": .string(zone.moment(row.at)),
          "on": .string(row.on.iso), "author": .string(row.author),
          "kind": .string(row.kind), "school": text(cell.school.rawValue),
          "target": text(cell.subject.rawValue), "before": row.before,
          "after": row.after, "undoes": JSON(row.undoes?.text),
          "plan": text(cell.plan.rawValue), "item": text(cell.item),
          "login": .string(row.login), "undone": .bool(row.isUndone),
        ]
      })
  }

  private func text(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
}
