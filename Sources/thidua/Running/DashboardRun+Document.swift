import Campaign
import Dashboard
import Drafting
import JSON
import Writing

extension DashboardRun {
  /// What a document proposes, or why it cannot be read. A year that it does not name is the one
  /// that today lies in.
  func read(_ path: String) -> Message {
    do throws(Failure) {
      let proposal = try proposal(of: home(path))
      return .planRead(
        ProposedPlan(
          file: String(path.split(separator: "/").last ?? ""), plan: proposal.plan,
          evidence: proposal.evidence.map {
            .init(path: $0.path, quote: .init(line: $0.quote.line, text: $0.quote.text))
          },
          unread: proposal.unread.map { .init(line: $0.line, text: $0.text) }))
    } catch {
      return .refused(error.lines(state.language))
    }
  }

  func proposal(of path: String) throws(Failure) -> Proposal {
    let lines = try DocumentReader.read(path).lines
    let own = Proposal(of: lines)
    return own.year == nil ? Proposal(of: lines, year: .school(containing: state.today)) : own
  }
}
