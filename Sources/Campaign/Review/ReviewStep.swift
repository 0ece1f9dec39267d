package import Writing

/// A step of one nominee's way from the proposal to the certificate in hand; each is a fact of its
/// own, with its day. Whether the office chose them stands with the nominee.
package enum ReviewStep: String, Sendable, CaseIterable {
  /// The papers were looked through, and what of them is missing.
  case checked
  /// Given back to the school, which has to say more.
  case returned
  /// The council voted.
  case voted
  /// Sent to whoever decides.
  case submitted
  /// The decision that grants it.
  case decided
  /// Whoever decides said no.
  case refused
  /// Handed over.
  case presented

  package func title(_ language: Language) -> String {
    switch self {
    case .checked: language("đã kiểm tra", "checked")
    case .returned: language("trả lại", "returned")
    case .voted: language("đã bỏ phiếu", "voted on")
    case .submitted: language("đã trình", "submitted")
    case .decided: language("có quyết định", "decided")
    case .refused: language("không khen", "not rewarded")
    case .presented: language("đã trao", "presented")
    }
  }
}
