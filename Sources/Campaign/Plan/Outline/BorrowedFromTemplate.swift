import JSON
import Templates
import Writing

/// What a plan took over from the template that it was made of.
struct BorrowedFromTemplate {
  private let office: JSON
  private let signer: String?
  /// The units that the template's office is of or under.
  private let units: [NamedUnit]

  /// None where the plan is of the template's own year, or of no template.
  init?(_ plan: Plan) {
    guard let bytes = Templates.plans.first(where: { $0.id == plan.template.rawValue })?.bytes,
      let template = try? JSON.parse(bytes), template["original"]?.string != plan.year.text,
      let office = template["office"], let name = office["name"]?.string, !name.isEmpty
    else { return nil }
    self.office = office
    signer = office["signer"]?["name"]?.string
    units = [office["name"], office["superior"]].compactMap { $0?.string }
      .flatMap { NamedUnit.all(in: $0) }
  }

  func marks(of plan: Plan, _ document: JSON) -> [PlanMark] {
    if Vietnamese.fold(plan.office.name) == Vietnamese.fold(office["name"]?.string ?? "") {
      return [PlanMark(section: .office, key: "", reason: .officeOfTemplate)]
    }
    var marks: [PlanMark] = []
    if let signer, signer == plan.office.signerName {
      marks.append(PlanMark(section: .office, key: "", reason: .signerOfTemplate(signer)))
    }
    // A unit that is also one's own is no borrowed one.
    let own = Vietnamese.fold(plan.office.name + " " + plan.office.superior)
    let foreign = units.filter { !own.contains($0.name) }
    for section in PlanSection.allCases {
      for (key, entry) in document.entries(of: section) {
        guard let unit = foreign.first(where: { $0.isNamed(in: entry) }) else { continue }
        marks.append(PlanMark(section: section, key: key, reason: .namesTemplate(unit.shown)))
      }
    }
    return marks
  }
}

extension NamedUnit {
  /// Whether an entry of a plan names it; a name of one word may be a word of any text, and so
  /// counts only behind what kind of unit it is.
  fileprivate func isNamed(in entry: JSON) -> Bool {
    entry.texts.contains { text in
      name.contains(" ")
        ? Vietnamese.fold(text).contains(name)
        : NamedUnit.all(in: text).contains { $0.name == name }
    }
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
