package import Campaign

/// A paper that can be asked for.
package enum PaperOrder: Equatable, Sendable {
  /// The summary of the day, of everything or of one school.
  case summary(school: UnitID?)
  /// A letter that urges the schools missing at a deadline.
  case letter(DeadlineKey, Addressees)
  case submission(DeadlineKey)
  case minutes(DeadlineKey)
  case decision(DeadlineKey)
  case certificates(DeadlineKey)
  /// The results of a plan, with those of a cutoff where one is named.
  case results(plan: PlanID, deadline: ObligationID?)
  /// The report of a sơ kết or tổng kết.
  case review(DeadlineKey)

  package enum Addressees: Equatable, Sendable {
    case all
    /// A letter to each.
    case each
    case school(UnitID)
  }

  /// What the paper is called among files.
  package func fileName(_ day: Day) -> String {
    switch self {
    case .summary(nil): "bao-cao-\(day.iso)"
    case .summary(let school?): "bao-cao-\(school)-\(day.iso)"
    case .letter(let deadline, .school(let school)): "don-doc-\(deadline.id)-\(school)"
    case .letter(let deadline, _): "don-doc-\(deadline.id)"
    case .submission(let deadline): "to-trinh-\(deadline.id)"
    case .minutes(let deadline): "bien-ban-\(deadline.id)"
    case .decision(let deadline): "quyet-dinh-\(deadline.id)"
    case .certificates(let deadline): "giay-khen-\(deadline.id)"
    case .review(let review): "so-ket-\(review.id)"
    case .results(let plan, let deadline): "ket-qua-\(deadline?.rawValue ?? plan.rawValue)"
    }
  }

  /// How the names of its files may end; the ending picks the format.
  package var endings: [String] {
    let paper = ["pdf", "docx", "html", "xlsx", "csv", "txt"]
    if case .summary = self { return paper + ["ics", "json"] }
    // Letters stand where the form wants them in a PDF alone.
    if case .certificates = self { return ["pdf"] }
    return paper
  }

  /// Whether its words can be sent without the layout.
  var hasMessage: Bool { if case .letter = self { true } else { false } }
}

/// What is to become of a paper.
package enum PaperUse: Equatable, Sendable {
  case preview
  case printer
  /// The ending of the path picks the format.
  case file(String, replacing: Bool)
  /// The words alone, for a mail or a chat.
  case clipboard
}

/// How making a paper ended.
package enum PaperEnd: Equatable, Sendable {
  /// With what is to be looked at before it is printed.
  case pages([PreviewPage], remarks: [String] = [])
  /// What the printer's queue said of it.
  case printed(String)
  case saved(path: String)
  case copied
  /// There is a file of this name, which was left as it is.
  case exists(path: String)
  case stopped
  case failed(String)
}

/// A page of a paper as it will be printed.
package struct PreviewPage: Equatable, Sendable {
  package var lines: [String]

  package init(_ lines: [String]) { self.lines = lines }
}

/// A paper that is being made while the dashboard goes on.
package struct PaperInHand: Equatable, Sendable {
  package let order: PaperOrder
  package let use: PaperUse
  package var details = PaperDetails()
  package var seconds = 0
}
