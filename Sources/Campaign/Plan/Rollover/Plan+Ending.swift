import JSON
package import Writing

/// Movements end: one that the document dates, an anniversary that was counted, an epidemic. Such a
/// one does not go over into another year unless somebody asks for it.
extension Movement {
  package func ends(before year: PlanYear, of former: PlanYear) -> Bool {
    year != former && (isOfOneYear || until.map { $0 < year.first } ?? false)
  }

  /// What is said of one that was left out of another year's plan.
  package func leftOutText(_ language: Language) -> String {
    let why =
      until.map { language("đến hết \($0.vietnamese)", "until \($0.vietnamese)") }
      ?? language("của riêng năm ấy", "of that year alone")
    return language(
      "không chuyển sang: “\(title)” (\(id), \(why)); giữ lại: --keep \(id)",
      "left out: “\(title)” (\(id), \(why)); to keep it: --keep \(id)")
  }
}

extension Plan {
  package func movementsEnding(before year: PlanYear) -> [Movement] {
    movements.filter { $0.ends(before: year, of: self.year) }
  }

  /// The same plan where some movements go on into other years, as somebody asked.
  package func keeping(_ ids: [String]) -> Plan {
    guard !ids.isEmpty, case .object(var document) = document else { return self }
    document["movements"] = .array(
      (document["movements"]?.array ?? []).map { movement in
        guard case .object(var entry) = movement, ids.contains(entry["id"]?.string ?? "") else {
          return movement
        }
        entry["until"] = nil
        entry["once"] = nil
        return .object(entry)
      })
    var plan = self
    plan.document = .object(document)
    return plan
  }
}

extension JSONObject {
  /// Takes out what ends before a year, and with it who followed it.
  mutating func dropEnded(before year: PlanYear) {
    guard let movements = self["movements"]?.array else { return }
    let isOver = { (movement: JSON) -> Bool in
      let until = movement["until"]?.string.flatMap { Day(iso: $0) }
      return movement["once"]?.bool == true || until.map { $0 < year.first } ?? false
    }
    let gone = movements.filter(isOver).compactMap { $0["id"]?.string }
    if gone.isEmpty { return }
    self["movements"] = .array(movements.filter { !isOver($0) })
    dropAssignments(of: Set(gone))
  }
}
