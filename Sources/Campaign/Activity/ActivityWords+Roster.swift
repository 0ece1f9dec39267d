import JSON
import Writing

/// What changed of a school, and no more than that.
extension ActivityWords {
  /// `đổi tên: TH A → TH B`; what no entry says yet is as the list on file has it.
  func schoolChange(_ cell: Cell, _ before: JSON?, _ after: JSON?) -> String {
    let former = school(before, cell)
    guard let now = school(after, cell) else {
      if after?.isNull == true, let former {
        return language("bỏ khỏi danh sách: ", "off the list: ") + value(former.json, cell)
      }
      return after.map { value($0, cell) } ?? language("(trống)", "(empty)")
    }
    guard let former else {
      return language("thêm trường: ", "new school: ") + value(now.json, cell)
    }
    var changes = plainChanges(former, now) + spanChanges(former, now)
    if changes.isEmpty { changes = [language("không đổi gì", "nothing changed")] }
    return changes.joined(separator: "; ")
  }

  private func school(_ value: JSON?, _ cell: Cell) -> School? {
    guard let value, !value.isNull else { return office.roster[cell.school] }
    return School(value, id: cell.school)
  }

  private func plainChanges(_ former: School, _ now: School) -> [String] {
    let places: [(SchoolColumn, (School) -> String)] = [
      (.name, \.name), (.level, \.level.rawValue), (.commune, \.commune), (.block, \.block),
      (.head, { $0.head ?? "" }), (.phone, { $0.phone ?? "" }), (.mail, { $0.mail ?? "" }),
    ]
    let changes = places.compactMap { column, text in
      step(text(former), text(now)).map {
        language(column.names.vietnamese, column.names.english) + ": " + $0
      }
    }
    func parent(_ school: School) -> String {
      school.parent.map { office.roster(on: .last)[$0]?.name ?? $0.rawValue } ?? ""
    }
    let under = step(parent(former), parent(now)).map { language("thuộc: ", "under: ") + $0 }
    return changes + [under].compactMap { $0 }
  }

  private func spanChanges(_ former: School, _ now: School) -> [String] {
    var changes: [String] = []
    if former.opens != now.opens, let opens = now.opens {
      changes.append(language("mở từ ", "opens on ") + opens.vietnamese)
    }
    guard former.closes != now.closes || former.mergedInto != now.mergedInto else {
      return changes
    }
    guard let closes = now.closes else { return changes + [language("mở lại", "open again")] }
    let ends =
      now.mergedInto.map { other in
        let name = office.roster(on: .last)[other]?.name ?? other.rawValue
        return language("sáp nhập vào \(name) từ ", "merged into \(name) on ")
      } ?? language("đóng từ ", "closed from ")
    return changes + [ends + closes.vietnamese]
  }

  /// `cũ → mới`; none where nothing changed.
  func step(_ former: String, _ now: String) -> String? {
    if former == now { return nil }
    let empty = language("(trống)", "(empty)")
    return former.isEmpty ? now : "\(former) → \(now.isEmpty ? empty : now)"
  }
}
