import Campaign
import Foundation
import JSON
import Templates
import Testing

/// Plans spoilt at random: none may crash the reader, and what it accepts must hold together.
@Suite struct PlanFuzzTests {
  /// THIDUA_FUZZ sets another number of plans, a million before a release.
  static let count =
    ProcessInfo.processInfo.environment["THIDUA_FUZZ"].flatMap { Int($0) } ?? 10_000

  @Test func aSpoiltPlanIsReadOrRefusedAndNeverCrashes() throws {
    let seeds =
      try [Array(WrongPlanTests.right.utf8)]
      + Templates.plans.map(\.bytes)
      + Templates.plans.map {
        try templatePlan($0.id, templatePlan($0.id).year.kind == .school ? "2027-2028" : "2028")
      }
      .map { $0.document.bytes(.pretty) }
    let values = try seeds.map { try JSON.parse($0) }
    var mutator = PlanMutator(seed: 2026)
    var accepted = 0
    for _ in 0..<Self.count {
      // The small plan is read most: it has everything in it, and is read fast.
      let seed = mutator.number(below: 4) == 0 ? mutator.number(below: seeds.count) : 0
      let bytes = mutator.mutated(seeds[seed], values[seed])
      do throws(PlanErrors) {
        let plan = try Plan.read(bytes)
        accepted += 1
        check(plan)
      } catch {
        check(error)
      }
    }
    // Both ways of reading are taken often, so that neither goes unlooked at.
    #expect(accepted > Self.count / 50 && accepted < Self.count * 9 / 10, "\(accepted)")
  }

  private func check(_ plan: Plan) {
    let again = try? Plan.read(plan.document)
    #expect(again == plan)
    // No plan year comes after 9998.
    let other = plan.year.start < 9998 ? plan.year.next : plan.year.previous
    let rolled = try? Plan.read(plan.document.rolled(to: other, from: plan.year))
    #expect(rolled?.year == other)
    #expect(plan.json(plainCalendar)["id"]?.string == plan.id.rawValue)
    #expect(plan.deadlines.allSatisfy { $0.isOngoing || ($0.opens ?? .first) <= $0.lastDay! })
  }

  private func check(_ error: PlanErrors) {
    #expect(!error.problems.isEmpty)
    for problem in error.problems {
      #expect(problem.line >= 1 && problem.column >= 1)
      for text in [problem.reason.text(.vi), problem.reason.text(.en)] {
        #expect(!text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
  }
}
