import Campaign
import Templates
import Testing

@Suite struct TemplateTests {
  @Test func theTemplatesAreListedInTheirOrder() {
    #expect(
      Templates.plans.map(\.id) == [
        "quang-hoa", "dien-bien-phu-tasks", "dien-bien-phu-launch", "dien-bien-province", "sa-dec",
        "so-gddt", "xa",
      ])
  }

  /// What only the office itself knows is left blank: nobody signs, no number, no day, no figure.
  @Test(arguments: ["so-gddt", "xa"])
  func aTemplateForAnyOfficeInventsNothing(id: String) throws {
    let plan = try templatePlan(id)
    #expect(plan.office.name.hasSuffix("…"))
    #expect(plan.office.place == "")
    for office in [plan.office] + plan.issuers.map(\.profile) { #expect(office.signerName == nil) }
    #expect(plan.source.number == nil && plan.source.issued == nil)
    // The decree is one of the law's; all others are the office's to name.
    #expect(plan.bases.compactMap(\.number) == ["152/2025/NĐ-CP"])
    #expect(plan.bases.allSatisfy { $0.issued == nil })
    #expect(plan.theme == nil)
    #expect(plan.deadlines.allSatisfy(\.isOngoing) && plan.targets.isEmpty && plan.staff.isEmpty)
    #expect(plan.reviews.allSatisfy { $0.lastDay == nil })
  }

  /// Upper secondary schools and continuing education stand under the department, all others under
  /// their commune.
  @Test func schoolsAreAskedByWhoeverTheyStandUnder() throws {
    func asked(_ id: String) throws -> Set<String> {
      Set(
        try templatePlan(id).commitments.filter { $0.source == .schools }
          .flatMap { $0.deadline.scope.levels.map(\.rawValue) })
    }
    #expect(try asked("so-gddt") == ["THPT", "THCS&THPT", "TH-THCS-THPT", "GDTX", "Xã"])
    #expect(try asked("xa") == ["MN", "TH", "TH&THCS", "THCS"])
  }

  @Test(arguments: Templates.plans.map(\.id))
  func aTemplateReadsAsThePlanOfItsOriginalYear(id: String) throws {
    let plan = try templatePlan(id)
    #expect(plan.id.rawValue == id)
    #expect(plan.template.rawValue == id)
  }
}
