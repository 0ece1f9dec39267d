/// Who issues the papers of a plan: an office keeps the name it had in that year.
package struct OfficeProfile: Sendable, Equatable {
  package var name = ""
  package var superior = ""
  package var place = ""
  /// For whom the signer signs, as "TM. Ủy ban nhân dân"; none who signs for himself.
  package var signerPrefix: String?
  package var signerTitle = ""
  package var signerName: String?
  package var recipients: [String] = []
  /// What follows the number of an outgoing report, such as `BC-PGDĐT`.
  package var reportCode = ""
  /// To whom the summary is addressed ("Kính gửi").
  package var addressee: String?
  /// The office's last day, where it was dissolved: a plan for later needs another office.
  package var until: Day?

  package init() {}

  /// Whether one of the two stands under the other, or both under a third.
  fileprivate func isAkin(to office: OfficeProfile) -> Bool {
    let (own, others) = ([name, superior], [office.name, office.superior])
    return superior.isEmpty || own.contains { !$0.isEmpty && others.contains($0) }
  }
}

/// A body that issues papers of a plan in place of the one that launched it: the committee launches,
/// the education office proposes.
package struct Issuer: Sendable, Equatable {
  package var id: String
  package var papers: [IssuedPaper]
  package var profile: OfficeProfile

  package init(id: String, papers: [IssuedPaper], profile: OfficeProfile) {
    self.id = id
    self.papers = papers
    self.profile = profile
  }
}

/// The papers that a plan's bodies issue.
package enum IssuedPaper: String, Sendable, CaseIterable {
  case report, letter, submission, minutes, results, decision
}

extension Plan {
  /// Who issues a paper: the plan's own office where no other body is named for it, or where that
  /// body belongs to an office that another has since taken the place of.
  package func issuer(of paper: IssuedPaper) -> OfficeProfile {
    issuers.first { $0.papers.contains(paper) && $0.profile.isAkin(to: office) }?.profile ?? office
  }
}

/// A document that a plan rests on or was made from.
package struct SourceDocument: Sendable, Equatable {
  /// Number and symbol, as `1112/CT-BGDĐT`.
  package var number: String?
  package var kind = ""
  package var issuer = ""
  package var issued: Day?
  package var about = ""
  /// What the source prints where it differs from the corrected form.
  package var printed: String?
  package var role = Role.basis
  /// Holds for every year until someone takes it out.
  package var isStanding = false
  package var until: Day?
  /// The document of an earlier year in whose place this one is still to be found.
  package var replaces: String?
  /// To whom a plan's own document is addressed ("Kính gửi").
  package var addressees: [String] = []

  package init() {}

  /// What a plan does with another document.
  package enum Role: String, Sendable, CaseIterable { case basis, continued, cited }
}
