import Campaign
import Writing

extension Command {
  static let planCheck = Command(
    "plan check", [.file],
    Phrase("kiểm tra một tệp kế hoạch", "check a plan file"),
    details: Phrase(
      "Mọi lỗi được nêu trong một lần, với dòng, cột và điều cần có.",
      "All errors are told in one go, with line, column and what was expected.")
  ) { session throws(Failure) in
    let file = session.call[.file]
    let bytes = try InputFile.read(file)
    let plan: Plan
    do throws(PlanErrors) { plan = try Plan.read(bytes) } catch { throw .plan(file: file, error) }
    let parts = [
      session.language("\(plan.phases.count) đợt", "\(plan.phases.count) phases"),
      session.language("\(plan.deadlines.count) hạn", "\(plan.deadlines.count) deadlines"),
      session.language("\(plan.targets.count) chỉ tiêu", "\(plan.targets.count) targets"),
    ]
    return Answer(
      "\(file): \(session.language("ổn", "fine")), \(plan.id), " + parts.joined(separator: ", "))
  }
}
