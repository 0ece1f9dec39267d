import JSON

extension Plan {
  /// What of it is still a template's or last year's, but for what somebody said is right.
  package var marks: [PlanMark] {
    let document = document
    let confirmed = Set(document[PlanMark.confirmedKey]?.array?.compactMap(\.string) ?? [])
    let all = ownMarks(document) + (BorrowedFromTemplate(self)?.marks(of: self, document) ?? [])
    return all.filter { !confirmed.contains($0.place(in: document)) }
  }

  private func ownMarks(_ document: JSON) -> [PlanMark] {
    var marks: [PlanMark] = []
    if source.number == nil, source.printed == nil {
      marks.append(PlanMark(section: .document, key: "", reason: .noNumber))
    }
    for (place, basis) in bases.enumerated() where !basis.isStanding && basis.number == nil {
      if let former = basis.replaces {
        marks.append(PlanMark(section: .bases, key: "\(place)", reason: .replaces(former)))
      } else if basis.printed == nil {
        marks.append(PlanMark(section: .bases, key: "\(place)", reason: .noNumber))
      }
    }
    if let until = office.until, until < year.first {
      marks.append(PlanMark(section: .office, key: "", reason: .dissolved(until)))
    } else if office.signerTitle.isEmpty {
      marks.append(PlanMark(section: .office, key: "", reason: .nobodySigns))
    }
    return marks + gaps(document)
  }

  /// What papers print of it and the template left open.
  private func gaps(_ document: JSON) -> [PlanMark] {
    [PlanSection.office, .issuers, .bases].flatMap { section in
      document.entries(of: section).compactMap { key, entry in
        entry.gap.map { PlanMark(section: section, key: key, reason: .blank($0)) }
      }
    }
  }
}

extension JSON {
  /// The first text in it with a gap; what is printed as it stands has been looked at.
  fileprivate var gap: String? {
    switch self {
    case .string(let text): text.contains("…") ? text : nil
    case .array(let list): list.lazy.compactMap(\.gap).first
    case .object(let object):
      object.entries.lazy.filter { $0.key != "printed" }.compactMap { $0.value.gap }.first
    case .null, .bool, .number: nil
    }
  }
}
