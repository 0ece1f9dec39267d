import Campaign
import Drafting
import JSON
import Writing

/// What a document proposes, with the plan that its words make.
struct PlanDraft {
  let proposal: Proposal
  let plan: Plan

  /// Whether the document names no year and the one given for that case was taken.
  let isYearAssumed: Bool

  /// - Parameter otherwise: the year of a document that names none.
  init(_ file: String, _ lines: [String], year: PlanYear?, otherwise: PlanYear? = nil)
    throws(Failure)
  {
    let own = Proposal(of: lines, year: year)
    isYearAssumed = own.year == nil && otherwise != nil
    proposal = isYearAssumed ? Proposal(of: lines, year: otherwise) : own
    guard proposal.year != nil else {
      throw .refused(
        Phrase(
          "\(file): không thấy văn bản ghi năm nào; thêm --year",
          "\(file): the document names no year; add --year"))
    }
    do throws(PlanErrors) { plan = try Plan.read(proposal.plan) } catch {
      throw .plan(file: file, error)
    }
  }

  func json(_ calendar: WorkCalendar) -> JSON {
    [
      "plan": proposal.plan, "dated": plan.json(calendar), "evidence": proposal.evidenceJSON,
      "unread": proposal.unreadJSON,
    ]
  }
}
