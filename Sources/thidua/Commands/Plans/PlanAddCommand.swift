import Campaign
import Store
import Workplace
import Writing

extension Command {
  static let planAdd = Command(
    "plan add", [.planOrFile], options: [.year, .keep, .replace],
    Phrase("thêm một kế hoạch vào kho", "add a plan to the store"),
    details: Phrase(
      """
      Mẫu cần --year; tệp đã có năm thì không cần. Tệp kế hoạch trong kho sửa tay thì nhận bằng \
      --replace; bản cũ cất vào quarantine/.
      """,
      """
      A template needs --year; a file that is dated does not. A plan's file that was edited by hand \
      is taken over by --replace; what it replaces is kept in quarantine/.
      """),
    examples: [
      Example(
        "thidua plan add dien-bien-province --year 2027",
        Phrase("kế hoạch năm 2027 theo mẫu", "the template's plan of 2027"))
    ]
  ) { session throws(Failure) in
    let source = try PlanSource(session.call[.planOrFile])
    let year = try session.year()
    if year == nil, try source.isUndated() {
      throw .usage(UsageError(.missingOption(.year), session.call.command))
    }
    let plan = try source.plan(for: year, keeping: session.kept)
    let desk = try Desk(session, .readWrite)
    let author = try desk.author
    if session.call.has(.replace), desk.store.plans.contains(where: { $0.id == plan.id.rawValue }) {
      return try replace(plan, desk)
    }
    do throws(StoreError) {
      let added = Ledger.planAdded(plan.id, on: desk.day)
      let former = desk.office.predecessor(of: plan)
      let kept = former.map { desk.office.assignmentsKept(from: $0, in: plan, on: desk.day) }
      _ = try desk.store.addPlan(
        PlanFile(plan), facts: [added], author: author, at: desk.now)
      if let kept, !kept.isEmpty {
        _ = try desk.store.commit(kept, author: author, at: desk.now)
      }
    } catch {
      throw .store(error)
    }
    var notes = try PlanNotes(plan, session).lines()
    notes += try source.leftOut(of: plan).map { $0.leftOutText(session.language) }
    if let former = desk.office.predecessor(of: plan) {
      notes += PlanNotes(plan, session).questions(desk.office, from: former, on: desk.day)
    }
    return Answer(
      session.language("Đã thêm kế hoạch", "Added the plan") + " \(plan.id): \(plan.title)",
      notes: notes
    ).saved
  }

  private static func replace(_ plan: Plan, _ desk: Desk) throws(Failure) -> Answer {
    let author = try desk.author
    do throws(StoreError) {
      _ = try desk.store.addPlan(
        PlanFile(plan), facts: [.upkeep(.replace, plan: plan.id, on: desk.day)],
        replacing: true, author: author, at: desk.now)
    } catch {
      throw .store(error)
    }
    return Answer(
      desk.session.language("Đã thay kế hoạch", "Replaced the plan") + " \(plan.id): \(plan.title)",
      notes: try PlanNotes(plan, desk.session).lines())
  }
}
