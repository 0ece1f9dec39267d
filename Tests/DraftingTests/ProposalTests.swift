import Campaign
import Drafting
import Foundation
import JSON
import Testing

@Suite struct ProposalTests {
  @Test(arguments: Document.all)
  func whatIsProposedIsAPlan(_ document: Document) throws {
    let proposal = Proposal(of: try document.lines())
    let plan = try Plan.read(proposal.plan)
    #expect(plan.year == proposal.year)
  }

  /// The words of every piece of evidence stand in the text from their line on, and its path leads
  /// somewhere in the plan.
  @Test(arguments: Document.all)
  func everyEntryHasItsWordsInTheText(_ document: Document) throws {
    let lines = try document.lines()
    let proposal = Proposal(of: lines)
    for one in proposal.evidence {
      #expect(value(at: one.path, in: proposal.plan) != nil, "\(one.path)")
      #expect(stands(one.quote, in: lines), "\(one.path): \(one.quote)")
    }
    for quote in proposal.unread { #expect(stands(quote, in: lines), "\(quote)") }
    for list in ["bases", "phases", "cutoffs", "tasks", "targets", "commemorations", "movements"] {
      for at in (proposal.plan[list]?.array ?? []).indices {
        #expect(proposal.evidence.contains { $0.path == "/\(list)/\(at)" }, "\(list) \(at)")
      }
    }
  }

  private func value(at path: String, in plan: JSON) -> JSON? {
    var value: JSON? = plan
    for step in path.split(separator: "/") {
      value = Int(step).flatMap { value?[$0] } ?? value?[String(step)]
    }
    return value
  }

  /// Whether the quote begins on its line; blanks and broken lines do not count.
  private func stands(_ quote: Quote, in lines: [String]) -> Bool {
    guard lines.indices.contains(quote.line - 1) else { return false }
    func bare(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }
    let line = bare(lines[quote.line - 1])
    let text = bare(lines[(quote.line - 1)...].prefix(8).joined())
    guard let begin = text.range(of: bare(quote.text).prefix(10)) else { return false }
    return text.distance(from: text.startIndex, to: begin.lowerBound) < line.count
  }

  /// Letters taken apart, carriage returns and marks of Markdown change nothing.
  @Test(arguments: Document.all)
  func howTheTextIsWrittenChangesNothing(_ document: Document) throws {
    let lines = try document.lines()
    let plain = Findings(plan: Proposal(of: lines).plan)
    let dressed = lines.map { line in
      line.decomposedStringWithCanonicalMapping + "\r"
    }
    let other = Findings(plan: Proposal(of: dressed).plan)
    #expect(other.tasks == plain.tasks && other.targets == plain.targets)
    #expect(other.cutoffs == plain.cutoffs && other.phases == plain.phases)
    #expect(other.honours == plain.honours && other.movements == plain.movements)
  }

  @Test func theYearThatIsAskedForCounts() throws {
    let lines = [
      "Phòng Giáo dục và Đào tạo huyện Sơn Hà ban hành kế hoạch thi đua như sau:",
      "I. Nhiệm vụ", "1. Các trường báo cáo kết quả trước ngày 10/11.",
    ]
    let proposal = Proposal(of: lines, year: .school(2030))
    #expect(proposal.plan["year"] == "2030-2031")
    #expect(proposal.plan["tasks"]?[0]?["lastDay"] == "2030-11-09")
  }

  /// A year is not made up; nothing is dated without one, and all of it is unread.
  @Test func withoutAYearNothingIsDated() {
    let proposal = Proposal(of: ["Báo cáo kết quả trước ngày 10/11."])
    #expect(proposal.year == nil)
    #expect(proposal.plan["tasks"] == nil)
    #expect(proposal.unread.map(\.line) == [1])
  }

  @Test func anEmptyDocumentIsNoPlan() {
    #expect(Proposal(of: []).year == nil)
    #expect(Proposal(of: ["", "\t", "   "]).evidence.isEmpty)
  }
}
