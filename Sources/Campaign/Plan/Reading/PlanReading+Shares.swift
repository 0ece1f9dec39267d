extension PlanReading {
  func councilMembers(_ fields: Fields) -> Int? {
    guard let council = fields.object("council") else { return nil }
    defer { council.finish() }
    return council.requiredWholeNumber("members", in: 1...1_000)
  }

  /// More than this is no office's fund.
  static var mostMoney: Int { 1_000_000_000_000 }

  func fund(_ fields: Fields) -> Int? {
    guard let fund = fields.object("fund") else { return nil }
    defer { fund.finish() }
    return fund.requiredWholeNumber("amount", in: 0...Self.mostMoney)
  }

  /// What goes with a reward, for a person and for a collective.
  func rate(_ fields: Fields) -> Reward.Rate {
    guard let rate = fields.object("rate") else { return Reward.Rate() }
    defer { rate.finish() }
    return Reward.Rate(
      individual: rate.wholeNumber("individual", in: 0...Self.mostMoney),
      collective: rate.wholeNumber("collective", in: 0...Self.mostMoney))
  }

  /// Shares without an id are known by their place.
  func awardShares(_ fields: Fields) -> [AwardShare] {
    let names = IDs()
    var place = 0
    return fields.entries("awardShares") { share -> AwardShare? in
      place += 1
      let id = share.value("id") == nil ? "share-\(place)" : share.id(names)
      let title = share.label("title")
      let group = share.word("of", AwardShare.Group.self)
      guard let bound = bound(share), let group else { return nil }
      return AwardShare(id: id, title: title, of: group, bound)
    }
  }

  /// One of the two; the other beside it is a key that nobody knows.
  private func bound(_ share: Fields) -> AwardShare.Bound? {
    if share.value("atMost") != nil {
      return share.wholeNumber("atMost", in: 0...100).map { .atMost($0) }
    }
    return share.required("atLeast", .wholeNumber)
      .flatMap { wholeNumber in share.wholeNumber(at: wholeNumber, in: 0...100) }
      .map { .atLeast($0) }
  }
}
