/// What shares of the rewarded are counted by, as far as the register knows it.
extension Register {
  package func traits(of nominee: Nominee, round: AwardRound.Kind) -> AwardTraits {
    let person = person(ofNominee: nominee.id).flatMap { self[$0] }
    return AwardTraits(
      AwardRound.Candidate(rawValue: nominee.kind.rawValue) ?? .teacher, round: round,
      holdsOffice: person?.holdsOffice, isWoman: person?.isWoman)
  }

  /// Each share that a plan asks for, of those who were chosen at a cutoff, or are proposed where
  /// nobody is.
  package func shares(of plan: Plan, _ nominees: [Nominee], round: AwardRound.Kind)
    -> [(share: AwardShare, count: AwardShareCount)]
  {
    let chosen = nominees.filter { $0.standing == .chosen }
    let counted = chosen.isEmpty ? nominees.filter { $0.standing != .aside } : chosen
    let traits = counted.map { self.traits(of: $0, round: round) }
    return plan.awardShares.map { ($0, $0.count(traits)) }
  }
}
