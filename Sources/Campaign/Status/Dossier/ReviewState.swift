/// The steps of a school's dossier at the office.
package enum ReviewState: String, Sendable, CaseIterable {
  case returned, accepted, rewarded, notRewarded
}
