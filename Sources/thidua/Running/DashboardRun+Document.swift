import Campaign
import Dashboard
import Drafting
import JSON
import Writing

extension DashboardRun {
  /// What a document proposes, or why it cannot be read.
  func read(_ path: String) -> Message {
    do throws(Failure) { return .planRead(try proposed(by: home(path))) } catch {
      return .refused(error.lines(state.language))
    }
  }

  /// A year that the document does not name is the school year that today lies in, which is said.
  func proposed(by path: String) throws(Failure) -> ProposedPlan {
    let language = state.language
    let text = try DocumentReader.read(path)
    var proposal = Proposal(of: text.lines)
    var warnings = text.warnings.map { language($0) }
    if proposal.year == nil {
      let year = PlanYear.school(containing: state.today)
      proposal = Proposal(of: text.lines, year: year)
      warnings.append(
        language(
          "văn bản không ghi năm: lấy năm học \(year.text); năm khác: plan draft --year",
          "the document names no year: \(year.text) is taken; another by plan draft --year"))
    }
    _ = try PlanDraft(path, proposal)
    return ProposedPlan(
      file: String(path.split(separator: "/").last ?? ""), plan: proposal.plan,
      evidence: proposal.evidence.map {
        .init(path: $0.path, quote: .init(line: $0.quote.line, text: $0.quote.text))
      },
      unread: proposal.unread.map { .init(line: $0.line, text: $0.text) }, warnings: warnings)
  }
}
