import Campaign
import Templates
import Testing

@Suite struct TemplateTests {
  @Test func theFiveTemplatesAreListedInTheirOrder() {
    #expect(
      Templates.plans.map(\.id) == [
        "quang-hoa", "dien-bien-phu-tasks", "dien-bien-phu-launch", "dien-bien-province", "sa-dec",
      ])
  }

  @Test(arguments: Templates.plans.map(\.id))
  func aTemplateReadsAsThePlanOfItsOriginalYear(id: String) throws {
    let plan = try templatePlan(id)
    #expect(plan.id.rawValue == id)
    #expect(plan.template.rawValue == id)
  }
}
