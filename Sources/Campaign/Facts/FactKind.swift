/// What a fact is about; the raw value is the word written in the journal.
package enum FactKind: String, Sendable, CaseIterable {
  /// A document of a school's dossier came in.
  case dossier
  /// A school has nobody to nominate this time.
  case none
  /// The office's review of a school's dossier: returned, accepted, rewarded.
  case review
  /// The office sent its dossiers upward.
  case sent
  /// A new last day by document.
  case extend
  case task
  case result
  case register
  case movement
  case criterion
  case nominee
  case decision
  case difficulty
  case assign
  case note
  /// The office's words in a review.
  case summary
  /// The figures of a phase, or of the year, are closed; of a school: until when it is excepted.
  case lock
  /// The office accepted a school's figure of a target.
  case accept
  /// Why a figure outside its band is right.
  case reason
  /// An entry of the roster.
  case school
  /// An entry of a plan: its list is the subject, its id the item.
  case plan
  case close
  /// Someone, or a collective, of whom the office keeps a register; or many of them at once.
  case person
  /// What a person was granted or punished with, or an initiative of theirs; or many at once.
  case honour
  /// A step of the review of one nominee.
  case stage
  /// That one person's data were blotted out.
  case blot
  /// A day off of one year, a swap, or the decision that says so.
  case holiday
  /// A reminder that was delivered.
  case remind
  /// What was done to the store itself, for the log.
  case upkeep
  case undo
  /// Written by a newer program: kept, shown in the log, otherwise passed over.
  case unknown

  /// Kinds that are told by the day they hold for, whichever was entered first: a figure stands
  /// beside earlier ones. Of everything else the last word counts.
  static let byDay: [FactKind] = [.result, .school, .plan]
}
