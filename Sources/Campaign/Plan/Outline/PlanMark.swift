package import JSON
import Templates
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
  }
}

extension PlanMark {
  /// Whether it is the template's, and not only something that is still to come.
  package var isOfTemplate: Bool {
    switch reason {
    case .officeOfTemplate, .signerOfTemplate, .namesTemplate: true
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
    }
  }
}

extension Plan {
  /// What of it is still a template's or last year's, but for what somebody said is right.
  package var marks: [PlanMark] {
    let document = document
    let confirmed = Set(document[PlanMark.confirmedKey]?.array?.compactMap(\.string) ?? [])
    let all = ownMarks(document) + (Borrowed(self)?.marks(of: self, document) ?? [])
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

/// What a plan took over from the template that it was made of.
private struct Borrowed {
  private let office: JSON
  private let signer: String?
  /// The proper names of the places of the template's office.
  private let places: [String]

  /// None where the plan is of the template's own year, or of no template.
  init?(_ plan: Plan) {
    guard let bytes = Templates.plans.first(where: { $0.id == plan.template.rawValue })?.bytes,
      let template = try? JSON.parse(bytes), template["original"]?.string != plan.year.text,
      let office = template["office"], let name = office["name"]?.string, !name.isEmpty
    else { return nil }
    self.office = office
    signer = office["signer"]?["name"]?.string
    places = [office["name"], office["superior"], office["place"]].compactMap { $0?.string }
      .compactMap { PlaceName.of($0) }
  }

  func marks(of plan: Plan, _ document: JSON) -> [PlanMark] {
    if Vietnamese.fold(plan.office.name) == Vietnamese.fold(office["name"]?.string ?? "") {
      return [PlanMark(section: .office, key: "", reason: .officeOfTemplate)]
    }
    var marks: [PlanMark] = []
    if let signer, signer == plan.office.signerName {
      marks.append(PlanMark(section: .office, key: "", reason: .signerOfTemplate(signer)))
    }
    // A place that is also one's own is no borrowed one.
    let own = Vietnamese.fold(plan.office.name + " " + plan.office.superior)
    let foreign = places.filter { !own.contains(Vietnamese.fold($0)) }
    for section in PlanSection.allCases {
      for (key, entry) in document.entries(of: section) {
        let texts = entry.texts.joined(separator: "\n")
        guard let name = foreign.first(where: { texts.contains($0) }) else { continue }
        marks.append(PlanMark(section: section, key: key, reason: .namesTemplate(name)))
      }
    }
    return marks
  }
}

extension JSON {
  /// Every text in it.
  fileprivate var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let list): list.flatMap(\.texts)
    case .object(let object): object.entries.flatMap { $0.value.texts }
    case .null, .bool, .number: []
    }
  }
}

/// The proper name at the end of what an office is called: `Quảng Hòa` of `… huyện Quảng Hòa`.
enum PlaceName {
  static func of(_ name: String) -> String? {
    let words = name.split(separator: " ")
    let kinds: Set = ["tỉnh", "huyện", "quận", "phố", "xã", "phường", "trấn", "khu"]
    let start = words.lastIndex { kinds.contains($0.lowercased()) }.map { $0 + 1 } ?? 0
    let proper = words[start...]
    guard (1...4).contains(proper.count), proper.allSatisfy({ $0.first?.isUppercase ?? false })
    else { return nil }
    return proper.joined(separator: " ")
  }
}
