import Campaign
import Templates
import Testing

/// What a reader of each document expects of a day, against what the program answers.
///
/// The expectations in `Expected` were written from the documents and the rules of states alone.
@Suite struct ExpectedObligationsTests {
  @Test(arguments: try ExpectedObligations.days())
  func aDayWithNothingRecordedIsAsAReaderExpects(expected: ExpectedObligations) throws {
    let found = try RecordedOffice(template: expected.template).lines(on: expected.day)
    #expect(difference(found, expected.lines) == [])
  }

  @Test(arguments: Templates.plans.map(\.id))
  func fewRecordsChangeWhatTheyAreAboutAndNothingElse(template: String) throws {
    let story = try ExpectedStory(template: template)
    for scene in story.scenes {
      var office = try RecordedOffice(template: template)
      for record in story.records { try office.add(record) }
      let found = Set(office.lines(on: scene.day))
      #expect(scene.lines.filter { !found.contains($0) } == [], "on \(scene.day.iso)")
    }
  }

  /// A label is our own and short; the document has the sentence.
  @Test(arguments: Templates.plans.map(\.id))
  func everyTitleFitsIntoALineOfAScreen(template: String) throws {
    let plan = try templatePlan(template)
    let titles =
      plan.commitments.map(\.title) + plan.deadlines.map(\.title) + plan.targets.map(\.title)
      + plan.movements.map(\.title) + plan.registrations.map(\.title)
    #expect(titles.filter { $0.count > 70 } == [])
  }

  /// What only one of two lists has: `-` is expected and missing, `+` is there and not expected.
  private func difference(_ found: [String], _ expected: [String]) -> [String] {
    expected.filter { !found.contains($0) }.map { "- \($0)" }
      + found.filter { !expected.contains($0) }.map { "+ \($0)" }
  }
}
