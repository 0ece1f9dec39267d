/// A share of those rewarded that a document asks for: at least so many per cent without an office.
package struct AwardShare: Sendable, Equatable {
  package var id: String
  package var title: String
  package var of: Group
  package var bound: Bound

  package enum Bound: Sendable, Equatable {
    case atLeast(Int)
    case atMost(Int)
  }

  package enum Group: String, Sendable, CaseIterable {
    case withoutOffice, disadvantaged, special, oneOff, teacher, pupil, staff, woman, collective
  }

  package init(id: String, title: String, of: Group, _ bound: Bound) {
    self.id = id
    self.title = title
    self.of = of
    self.bound = bound
  }
}

/// What of somebody rewarded shares are counted by; nothing is unknown.
package struct AwardTraits: Sendable, Equatable {
  package var kind: AwardRound.Candidate
  package var round: AwardRound.Kind
  package var holdsOffice: Bool?
  package var isWoman: Bool?
  package var isDisadvantaged: Bool?

  package init(
    _ kind: AwardRound.Candidate, round: AwardRound.Kind = .phase, holdsOffice: Bool? = nil,
    isWoman: Bool? = nil, isDisadvantaged: Bool? = nil
  ) {
    self.kind = kind
    self.round = round
    self.holdsOffice = holdsOffice
    self.isWoman = isWoman
    self.isDisadvantaged = isDisadvantaged
  }
}

/// How a share stands: of whom it counts, who belongs to the group, and of whom nobody knows.
package struct AwardShareCount: Sendable, Equatable {
  package var counted = 0
  package var belonging = 0
  package var unknown = 0

  package enum Outcome: Sendable, Equatable {
    case kept, missed
    /// Those of whom nobody knows may turn it.
    case open
    /// Nobody is rewarded yet.
    case nothing
  }
}

extension AwardShare {
  package func count(_ rewarded: [AwardTraits]) -> AwardShareCount {
    var count = AwardShareCount()
    for one in rewarded where of.counts(one) {
      count.counted += 1
      switch of.includes(one) {
      case true?: count.belonging += 1
      case false?: break
      case nil: count.unknown += 1
      }
    }
    return count
  }

  /// Whether the share is kept whatever those are of whom nobody knows.
  package func outcome(_ count: AwardShareCount) -> AwardShareCount.Outcome {
    guard count.counted > 0 else { return .nothing }
    let (few, many) = (count.belonging * 100, (count.belonging + count.unknown) * 100)
    switch bound {
    case .atLeast(let percent):
      let asked = percent * count.counted
      return few >= asked ? .kept : many < asked ? .missed : .open
    case .atMost(let percent):
      let most = percent * count.counted
      return many <= most ? .kept : few > most ? .missed : .open
    }
  }
}

extension AwardShare.Group {
  /// A collective holds no office and is no woman: such shares are of persons.
  fileprivate func counts(_ one: AwardTraits) -> Bool {
    switch self {
    case .withoutOffice, .woman: one.kind != .collective
    case .disadvantaged, .special, .oneOff, .teacher, .pupil, .staff, .collective: true
    }
  }

  fileprivate func includes(_ one: AwardTraits) -> Bool? {
    switch self {
    case .withoutOffice: one.holdsOffice.map { !$0 }
    case .woman: one.isWoman
    case .disadvantaged: one.isDisadvantaged
    case .special: one.round == .special
    case .oneOff: one.round == .oneOff
    case .teacher: one.kind == .teacher
    case .pupil: one.kind == .pupil
    case .staff: one.kind == .staff
    case .collective: one.kind == .collective
    }
  }
}
