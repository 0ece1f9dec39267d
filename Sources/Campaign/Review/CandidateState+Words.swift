package import Writing

extension CandidateState {
  package func title(_ language: Language) -> String {
    switch self {
    case .proposed: language("đề nghị", "proposed")
    case .incomplete: language("thiếu", "incomplete")
    case .complete: language("đủ", "complete")
    case .returned: language("trả lại", "returned")
    case .voted: language("đã bỏ phiếu", "voted")
    case .chosen: language("được chọn", "chosen")
    case .left: language("để lại", "set aside")
    case .submitted: language("đã trình", "submitted")
    case .decided: language("đã khen", "rewarded")
    case .refused: language("không khen", "not rewarded")
    case .presented: language("đã trao", "presented")
    }
  }
}
