import Campaign
import Writing

/// What an import changes, before and after.
struct ImportText {
  let lines: [String]
  /// What is said besides.
  private(set) var warnings: [String] = []

  private static let mostShown = 20

  private init(
    _ columns: Columns, _ count: Int, all: Bool, _ language: Language, summary: String
  ) {
    let more = all ? 0 : count - ImportText.mostShown
    let rest = language(
      "  … và \(more) thay đổi nữa (--verbose in hết)", "  … and \(more) more (--verbose for all)")
    lines = columns.lines + (more > 0 ? [rest] : []) + [summary]
  }

  private static func shown<Change>(_ changes: [Change], all: Bool) -> ArraySlice<Change> {
    all ? changes[...] : changes.prefix(mostShown)
  }

  /// - Parameter all: whether every change is shown, or the first.
  init(_ list: SchoolImport, all: Bool, _ language: Language) {
    var columns = Columns(indent: 2)
    for change in ImportText.shown(list.changes, all: all) {
      let school = change.after
      let sign = change.before == nil ? "+" : "~"
      columns.add(sign, school.id.rawValue, school.name, ImportText.differences(change, language))
    }
    let added = list.changes.count { $0.before == nil }
    let updated = list.changes.count - added
    self.init(
      columns, list.changes.count, all: all, language,
      summary: language(
        "\(added) trường mới, \(updated) trường sửa, \(list.unchanged) giữ nguyên",
        "\(added) new, \(updated) updated, \(list.unchanged) unchanged"))
    warnings = ImportText.shown(list.namesakes, all: all).map { pair in
      language(
        "hai trường cùng tên: \(pair.school.name) (\(pair.school.id), \(pair.other.id))",
        "two schools of one name: \(pair.school.name) (\(pair.school.id), \(pair.other.id))")
    }
    let more = list.namesakes.count - warnings.count
    guard more > 0 else { return }
    warnings.append(
      language(
        "… và \(more) đôi trường cùng tên nữa (--verbose in hết)",
        "… and \(more) more of one name (--verbose for all)"))
  }

  init(_ list: ResultImport, all: Bool, _ language: Language) {
    var columns = Columns(indent: 2)
    for change in ImportText.shown(list.changes, all: all) {
      columns.add(
        change.school?.fullName ?? language("Cơ quan", "The office"), change.target.rawValue,
        [change.before?.shown(language), change.after.shown(language)].compactMap { $0 }
          .joined(separator: " → "))
    }
    self.init(
      columns, list.changes.count, all: all, language,
      summary: language(
        "\(list.changes.count) kết quả thay đổi, \(list.unchanged) giữ nguyên",
        "\(list.changes.count) results change, \(list.unchanged) unchanged"))
  }

  init(_ list: NomineeImport, all: Bool, _ language: Language) {
    var columns = Columns(indent: 2)
    for entry in list.entries.prefix(all ? .max : ImportText.mostShown) {
      columns.add(
        entry.before == nil ? "+" : "~", entry.school?.fullName ?? "", entry.item,
        ImportText.change(entry, language))
    }
    let added = list.changes.count { $0.before == nil }
    self.init(
      columns, list.changes.count, all: all, language,
      summary: language(
        "\(added) người, tập thể mới, \(list.changes.count - added) sửa, \(list.unchanged) giữ nguyên",
        "\(added) new, \(list.changes.count - added) changed, \(list.unchanged) unchanged"))
  }

  init(_ list: PersonImport, all: Bool, _ language: Language) {
    var columns = Columns(indent: 2)
    for entry in list.entries.prefix(all ? .max : ImportText.mostShown) {
      columns.add(
        entry.before == nil ? "+" : "~", entry.school?.fullName ?? "", entry.item,
        ImportText.change(entry, language))
    }
    let added = list.changes.count { $0.before == nil }
    let awards = list.changes.reduce(0) { sum, change in
      sum + (change.before == nil ? change.after.had.count : change.honours.count)
    }
    self.init(
      columns, list.changes.count, all: all, language,
      summary: language(
        "\(added) người, tập thể mới, \(list.changes.count - added) sửa, \(list.unchanged) giữ nguyên; \(awards) lần khen",
        "\(added) new, \(list.changes.count - added) changed, \(list.unchanged) unchanged; \(awards) awards"
      ))
  }

  /// Of several files: what came with each, what of it differs from the store, and who is missing.
  init<Content>(
    _ batch: ImportBatch<Content>, missing: [School], all: Bool, _ roster: Roster,
    _ language: Language
  ) {
    var columns = Columns(indent: 2)
    for file in batch.files.prefix(all ? .max : ImportText.mostShown) {
      let schools = file.content.schools
      let whose =
        schools.count == 1
        ? roster[schools[0]]?.fullName ?? schools[0].rawValue
        : language("\(schools.count) trường", "\(schools.count) schools")
      let differing = file.differing.count
      columns.add(
        file.name.split(separator: "/").last.map(String.init) ?? file.name, whose,
        language("\(file.changes) ô thay đổi", "\(file.changes) cells change"),
        differing == 0
          ? "" : language("\(differing) ô khác điều đã ghi", "\(differing) differ from the store"))
    }
    var lines = columns.lines + ImportText.more(batch.files.count, all, language)
    let differing = batch.files.flatMap(\.differing)
    if !differing.isEmpty {
      lines.append(language("Khác với điều đã ghi:", "Otherwise than the store says:"))
      var columns = Columns(indent: 2)
      for entry in differing.prefix(all ? .max : ImportText.mostShown) {
        columns.add(
          entry.school?.fullName ?? language("Cơ quan", "The office"), entry.item,
          ImportText.change(entry, language))
      }
      lines += columns.lines + ImportText.more(differing.count, all, language)
    }
    if !missing.isEmpty {
      lines.append(language("Chưa có trong tệp nào:", "In none of the files:"))
      lines += missing.prefix(all ? .max : ImportText.mostShown).map {
        "  \($0.fullName) (\($0.id))"
      }
      lines += ImportText.more(missing.count, all, language)
    }
    let changes = batch.changes
    lines.append(
      language(
        "\(batch.files.count) tệp, \(batch.schools.count) trường, còn thiếu \(missing.count); "
          + "\(changes) ô thay đổi, \(batch.unchanged) giữ nguyên",
        "\(batch.files.count) files, \(batch.schools.count) schools, \(missing.count) missing; "
          + "\(changes) cells change, \(batch.unchanged) unchanged"))
    self.lines = lines
  }

  private static func change(_ entry: ImportEntry, _ language: Language) -> String {
    [entry.before, entry.after].compactMap { $0.map { language($0) } }.joined(separator: " → ")
  }

  private static func more(_ count: Int, _ all: Bool, _ language: Language) -> [String] {
    let more = all ? 0 : count - mostShown
    guard more > 0 else { return [] }
    return [
      language("  … và \(more) nữa (--verbose in hết)", "  … and \(more) more (--verbose for all)")
    ]
  }

  init(_ list: GridImport, on today: Day, all: Bool, _ language: Language) {
    var columns = Columns(indent: 2)
    for change in ImportText.shown(list.changes, all: all) {
      columns.add(
        change.school.fullName, change.item,
        [change.before, change.after].compactMap { $0?.shown(language, on: today) }
          .joined(separator: " → "))
    }
    self.init(
      columns, list.changes.count, all: all, language,
      summary: language(
        "\(list.changes.count) thành phần thay đổi, \(list.unchanged) giữ nguyên",
        "\(list.changes.count) documents change, \(list.unchanged) unchanged"))
  }

  /// The fields of a new school, or those that change.
  private static func differences(_ change: SchoolImport.Change, _ language: Language) -> String {
    let after = change.after.fields(language)
    guard let before = change.before?.fields(language) else {
      return after.map(\.text).filter { !$0.isEmpty }.dropFirst().joined(separator: ", ")
    }
    let changed = zip(before, after).filter { $0.text != $1.text }
    return changed.map { "\($1.name): \($0.text) → \($1.text)" }.joined(separator: ", ")
  }
}

extension School {
  fileprivate func fields(_ language: Language) -> [(name: String, text: String)] {
    [
      (language("tên", "name"), name), (language("cấp", "level"), level.rawValue),
      (language("xã", "commune"), commune), (language("khối", "block"), block),
      (language("đơn vị cấp trên", "parent"), parent?.rawValue ?? ""),
      (language("hiệu trưởng", "head"), head ?? ""),
      (language("điện thoại", "phone"), phone ?? ""), (language("email", "mail"), mail ?? ""),
    ]
  }
}
