package import JSON
package import Writing

/// Something of a plan that is still a template's or last year's, and waits for somebody to look
/// at it.
package struct PlanMark: Sendable, Equatable {
  package let section: PlanSection
  /// The entry that it is about, as the outline knows it.
  package let key: String
  package let reason: Reason

  package init(section: PlanSection, key: String, reason: Reason) {
    self.section = section
    self.key = key
    self.reason = reason
  }

  package enum Reason: Sendable, Equatable {
    /// The office is the template's own, in another year than its document's.
    case officeOfTemplate
    case signerOfTemplate(String)
    /// A text names the place of the template's office.
    case namesTemplate(String)
    case noNumber
    /// The basis of the former year, whose successor is still to be found.
    case replaces(String)
    case dissolved(Day)
    case nobodySigns
    /// A text that papers print has a gap that the template left.
    case blank(String)
  }
}

extension PlanMark {
  /// Whether it is the template's, and not only something that is still to come.
  package var isOfTemplate: Bool {
    switch reason {
    case .officeOfTemplate, .signerOfTemplate, .namesTemplate, .blank: true
    case .noNumber, .replaces, .dissolved, .nobodySigns: false
    }
  }
}

extension PlanMark.Reason {
  package func text(_ language: Language) -> String {
    switch self {
    case .officeOfTemplate: language("còn là cơ quan của mẫu", "still the template's office")
    case .signerOfTemplate(let name):
      language("còn người ký của mẫu: \(name)", "still the template's signer: \(name)")
    case .namesTemplate(let name):
      language("còn nhắc tới \(name)", "still names \(name)")
    case .noNumber: language("chưa có số, ngày", "no number and date yet")
    case .replaces(let former):
      language("thay cho \(former): chưa có số mới", "replaces \(former): no new number yet")
    case .dissolved(let day):
      language("cơ quan chỉ đến ngày \(day.vietnamese)", "the office ended on \(day.iso)")
    case .nobodySigns: language("chưa có chức vụ người ký", "nobody signs yet")
    case .blank(let text): language("còn chỗ trống (\(text))", "has a gap (\(text))")
    }
  }
}

extension PlanMark {
  /// The key of a plan under which stands what somebody looked at and kept.
  package static let confirmedKey = "confirmed"

  /// How what was looked at is known: by its id, or by its words where it has none.
  package func place(in document: JSON) -> String {
    let entry = document.entries(of: section).first { $0.key == key }?.entry
    let name = entry.flatMap { $0["id"] ?? $0["name"] ?? $0["about"] ?? $0 }?.string ?? ""
    return "\(section.rawValue):\(name)"
  }
}
