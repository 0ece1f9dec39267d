extension PlanReading {
  func office(_ fields: Fields) -> OfficeProfile {
    guard let spot = fields.required("office", .object), let office = Fields(spot, self) else {
      return OfficeProfile()
    }
    let profile = profile(office)
    office.finish()
    return profile
  }

  /// A body that issues some of the papers; one paper has one issuer.
  func issuer(_ fields: Fields) -> Issuer {
    let id = fields.id(names.issuers)
    let papers = fields.elements("papers").compactMap { spot -> IssuedPaper? in
      guard let paper = fields.word(at: spot, IssuedPaper.self) else { return nil }
      if let first = names.issued.insert(paper.rawValue, at: spot) {
        report(.doubled(paper.rawValue, first: first), at: spot)
      }
      return paper
    }
    return Issuer(id: id, papers: papers, profile: profile(fields))
  }

  private func profile(_ office: Fields) -> OfficeProfile {
    var profile = OfficeProfile()
    profile.name = office.label("name")
    profile.superior = office.optionalLabel("superior") ?? ""
    profile.place = office.optionalLabel("place") ?? ""
    if let signer = office.object("signer") {
      profile.signerPrefix = signer.optionalLabel("prefix")
      profile.signerTitle = signer.label("title")
      profile.signerName = signer.optionalLabel("name")
      signer.finish()
    }
    profile.recipients = office.labels("recipients")
    profile.reportCode = office.optionalLabel("reportCode") ?? ""
    profile.addressee = office.optionalLabel("addressee")
    profile.until = office.date("until")
    return profile
  }

  /// The document that the plan itself is.
  func source(_ fields: Fields) -> SourceDocument {
    var document = SourceDocument()
    document.kind = fields.optionalLabel("kind") ?? ""
    document.issuer = fields.optionalLabel("issuer") ?? ""
    document.about = fields.optionalLabel("about") ?? ""
    document.addressees = fields.labels("addressees")
    readNumber(of: &document, fields)
    fields.finish()
    return document
  }

  func basis(_ fields: Fields) -> SourceDocument {
    var document = SourceDocument()
    document.kind = fields.label("kind")
    document.issuer = fields.label("issuer")
    document.about = fields.label("about")
    readNumber(of: &document, fields)
    document.role = fields.optionalWord("role", SourceDocument.Role.self) ?? .basis
    document.isStanding = fields.flag("standing") ?? false
    document.until = fields.date("until")
    document.replaces = fields.optionalLabel("replaces")
    fields.checkOrder(document.issued, document.until, at: "until")
    return document
  }

  private func readNumber(of document: inout SourceDocument, _ fields: Fields) {
    document.number = fields.optionalLabel("number")
    document.issued = fields.date("issued")
    document.printed = fields.optionalLabel("printed")
  }
}
