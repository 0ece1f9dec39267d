/// What a đợt xét is for: of which kind it is, who may be named in it and for what, who decides.
package struct AwardRound: Sendable, Equatable {
  package var kind = Kind.phase
  /// The office names people itself, without dossiers of schools.
  package var isByOffice = false
  /// Who may be named in it; anybody where none is said.
  package var candidates: [Candidate] = []
  /// What it may give besides its standard reward, by id; anything where neither is said.
  package var rewards: [String] = []
  /// Who decides on it, in the office's own words.
  package var decides: String?
  /// Who appraises it before it is sent.
  package var appraises: String?

  package init() {}

  package enum Kind: String, Sendable, CaseIterable {
    case phase, year, medal, special, oneOff, lifetime, foreign, chairman
  }

  package enum Candidate: String, Sendable, CaseIterable {
    case teacher, pupil, staff, collective
  }

  package func takes(_ candidate: Candidate) -> Bool {
    candidates.isEmpty || candidates.contains(candidate)
  }
}

extension Cutoff {
  /// Whether the round may give a reward; one that names none gives any.
  package func gives(_ id: String) -> Bool {
    round.rewards.isEmpty || round.rewards.contains(id) || reward == id
  }
}
