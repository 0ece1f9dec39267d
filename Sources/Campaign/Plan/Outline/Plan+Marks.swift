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
    return marks
  }
}
