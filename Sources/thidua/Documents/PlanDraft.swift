import Campaign
import Drafting
import JSON
import Writing

/// What a document proposes, with the plan that its words make.
struct PlanDraft {
  let proposal: Proposal
  let plan: Plan

  init(_ file: String, _ proposal: Proposal) throws(Failure) {
    self.proposal = proposal
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
