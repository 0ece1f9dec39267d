import JSON
import Templates
package import Writing

/// What the law says, by validity. It is shown and warned by, and never blocks anything.
package struct Law: Sendable, Equatable {
  package private(set) var documents: [LawDocument] = []
  package private(set) var rules: [LawRule] = []

  /// That which the program brings along.
  package static let standard = Law(Templates.law)

  /// Reads a file of rules; what is none is passed over.
  package init(_ file: [UInt8]) {
    guard let json = try? JSON.parse(file) else { return }
    documents = (json["documents"]?.array ?? []).compactMap { LawDocument($0) }
    rules = (json["rules"]?.array ?? []).compactMap { LawRule($0) }
  }

  /// The documents in force on a day, those of a kind alone where one is named.
  package func documents(_ kind: LawDocument.Kind? = nil, on day: Day) -> [LawDocument] {
    documents.filter { (kind == nil || $0.kind == kind) && $0.validity.includes(day) }
  }

  /// What holds on a day of a matter, for one reward where one is named.
  package func rules(_ matter: LawRule.Matter, reward: String? = nil, on day: Day) -> [LawRule] {
    rules.filter {
      $0.matter == matter && (reward == nil || $0.reward == reward) && $0.validity.includes(day)
    }
  }
}

/// From and until when something holds, both days included.
package struct Validity: Sendable, Equatable {
  package let from: Day?
  package let until: Day?

  package init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  func overlaps(_ days: ClosedRange<Day>) -> Bool {
    (from.map { $0 <= days.upperBound } ?? true) && (until.map { $0 >= days.lowerBound } ?? true)
  }

  package func includes(_ day: Day) -> Bool {
    (from.map { day >= $0 } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

/// A law, decree or circular.
package struct LawDocument: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable { case law, decree, circular }

  package let kind: Kind
  package let number: String
  package let issued: Day?
  package let validity: Validity
  /// Whether what is said of it was compared with its text.
  package let isChecked: Bool
  private let vietnamese: String
  private let english: String

  init?(_ json: JSON) {
    guard let kind = json["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
      let number = json["number"]?.string, let vietnamese = json["vi"]?.string
    else { return nil }
    self.kind = kind
    self.number = number
    self.vietnamese = vietnamese
    english = json["en"]?.string ?? vietnamese
    issued = json.day("issued")
    validity = json.validity
    isChecked = json["checked"]?.bool ?? false
  }

  package func name(_ language: Language) -> String { language(vietnamese, english) }
}

/// One thing that the law says.
package struct LawRule: Sendable, Equatable {
  package enum Matter: String, Sendable, CaseIterable {
    case condition, ceiling, votes, quorum, authority, office
  }

  package let matter: Matter
  package let reward: String?
  package let validity: Validity
  package let requirement: EligibilityRule.Requirement?
  /// At least so many percent of all members of the council.
  package let percentOfVotes: Int?
  /// At least this part of all members of the council is there.
  package let partOfMembers: Part?
  package let basis: String
  package let isChecked: Bool
  private let vietnamese: String
  private let english: String

  init?(_ json: JSON) {
    guard let matter = json["matter"]?.string.flatMap({ Matter(rawValue: $0) }),
      let vietnamese = json["vi"]?.string, let basis = json["basis"]?.string
    else { return nil }
    self.matter = matter
    self.vietnamese = vietnamese
    self.basis = basis
    english = json["en"]?.string ?? vietnamese
    reward = json["reward"]?.string
    validity = json.validity
    requirement = EligibilityRule.Requirement(json)
    percentOfVotes = json["atLeastPercentOfVotes"]?.int
    let part = json["atLeastPartOfMembers"]?.array?.compactMap(\.int) ?? []
    partOfMembers = part.count == 2 ? Part(part[0], of: part[1]) : nil
    isChecked = json["checked"]?.bool ?? false
  }

  package func says(_ language: Language) -> String { language(vietnamese, english) }

  /// The rule with what it rests on, and a mark where nobody compared it with the text.
  package func text(_ language: Language) -> String {
    "\(says(language)) (\(basis)\(Law.mark(isChecked, language)))"
  }
}

extension Law {
  /// "; cần đối chiếu" behind what was not compared with its text.
  package static func mark(_ isChecked: Bool, _ language: Language) -> String {
    isChecked ? "" : language("; cần đối chiếu", "; to be compared with the text")
  }
}

extension EligibilityRule.Requirement {
  init?(_ json: JSON) {
    if let count = json["initiatives"]?.int {
      self = .initiatives(count)
      return
    }
    if json["noDiscipline"]?.bool == true {
      self = .noDiscipline
      return
    }
    guard let title = json["title"]?.string else { return nil }
    if let count = json["timesInARow"]?.int {
      self = .timesInARow(count, title: title)
    } else if let percent = json["overPercentOfUnit"]?.int {
      self = .overShareOfUnit(percent: percent, title: title)
    } else if let percent = json["atLeastPercentOfUnit"]?.int {
      self = .shareOfUnit(percent: percent, title: title)
    } else if let percent = json["atMostPercentOfHolders"]?.int {
      self = .ceiling(percent: percent, ofHoldersOf: title)
    } else {
      return nil
    }
  }
}

extension JSON {
  fileprivate func day(_ key: String) -> Day? { self[key]?.string.flatMap { Day(iso: $0) } }

  fileprivate var validity: Validity { Validity(from: day("from"), until: day("until")) }
}
