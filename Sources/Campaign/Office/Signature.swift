import Writing

/// Who signs a paper in the place of whom the plan names.
package struct Signature: Sendable, Equatable {
  /// As "KT. Trưởng phòng / Phó Trưởng phòng".
  package var title: String
  package var name: String?

  /// `Phó Trưởng phòng: Lò Thị Ban`; none without a title.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map {
      Vietnamese.composed(Sanitise.line(String($0))).split(separator: " ").joined(separator: " ")
    }
    guard let title = parts.first, !title.isEmpty else { return nil }
    self.title = title
    name = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
  }

  /// As it is typed.
  package init?(of office: OfficeProfile) {
    let title = [office.signerPrefix, office.signerTitle].compactMap { $0 }
    self.init((title.joined(separator: " / ")) + (office.signerName.map { ": \($0)" } ?? ""))
  }

  package var text: String { name.map { "\(title): \($0)" } ?? title }
}

extension Plan {
  /// The same plan whose papers someone else signs, whoever of its bodies issues them.
  package func signed(by signature: Signature) -> Plan {
    var plan = self
    plan.office.sign(signature)
    for at in plan.issuers.indices { plan.issuers[at].profile.sign(signature) }
    return plan
  }
}

extension OfficeProfile {
  fileprivate mutating func sign(_ signature: Signature) {
    (signerPrefix, signerTitle, signerName) = (nil, signature.title, signature.name)
  }
}

extension Status {
  /// The same status whose plans' papers someone else signs.
  package func signed(by signature: Signature) -> Status {
    var status = self
    status.plans = plans.map { $0.signed(by: signature) }
    return status
  }
}
