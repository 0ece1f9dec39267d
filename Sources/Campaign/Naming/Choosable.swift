package import Writing

/// One of a few things that people name in words, of either language.
package protocol Choosable: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  func title(_ language: Language) -> String
  /// What it is called beside its two titles.
  var otherNames: [String] { get }
}

extension Choosable {
  package var otherNames: [String] { [] }

  /// Its id and all that it is called.
  package var names: [String] { [rawValue, title(.vi), title(.en)] + otherNames }

  /// The one that is called so, with or without marks, capitals and blanks.
  package static func named(_ typed: String) -> Self? {
    let wanted = typed.asChoice
    return allCases.first { $0.names.contains { $0.asChoice == wanted } }
  }
}

extension String {
  /// What makes two names of a choice the same: letters and digits.
  package var asChoice: String {
    String(Vietnamese.fold(self).filter { $0.isLetter || $0.isNumber })
  }
}

extension ReviewState: Choosable {
  package var otherNames: [String] {
    switch self {
    case .returned: ["đã trả lại"]
    case .accepted: ["đã đạt"]
    case .rewarded: ["khen", "được khen"]
    case .notRewarded: ["không được khen"]
    }
  }
}

extension TaskState: Choosable {
  package func title(_ language: Language) -> String {
    switch self {
    case .open: language("chưa xong", "open")
    case .done: language("đã xong", "done")
    case .notApplicable: language("không áp dụng", "not applicable")
    }
  }

  package var otherNames: [String] {
    switch self {
    case .open: ["mở lại"]
    case .done: ["xong"]
    case .notApplicable: ["not needed"]
    }
  }
}

extension MovementAspect: Choosable {
  package func title(_ language: Language) -> String { word(language) }

  package var otherNames: [String] {
    switch self {
    case .plan: ["có kế hoạch", "KH"]
    case .report: ["có báo cáo", "BC"]
    case .joined: ["đã tham gia", "TG", "takes part"]
    }
  }
}

extension Nominee.Kind: Choosable {
  package func title(_ language: Language) -> String {
    switch self {
    case .teacher: language("Nhà giáo", "Teacher")
    case .pupil: language("Học sinh", "Pupil")
    case .staff: language("Nhân viên", "Staff")
    case .collective: language("Tập thể", "Collective")
    }
  }

  package var otherNames: [String] {
    switch self {
    case .teacher: ["giáo viên", "thầy giáo", "cô giáo"]
    case .pupil, .staff, .collective: []
    }
  }
}
