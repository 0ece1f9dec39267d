import Campaign
import Drafting
import JSON
import Testing

@Suite struct DocumentTests {
  private func texts(_ expected: JSON, _ key: String) -> [String] {
    expected[key]?.array?.compactMap(\.string) ?? []
  }

  /// Days, cutoffs, phases, tasks and targets: all of them, each with its figures, and no other.
  @Test(arguments: Document.all)
  func whatAReaderFindsIsFoundAndNothingElse(_ document: Document) throws {
    let expected = try document.expected()
    let found = Findings(plan: Proposal(of: try document.lines()).plan)
    #expect(found.phases.sorted() == texts(expected, "phases").sorted())
    #expect(found.honours.sorted() == texts(expected, "honours").sorted())
    #expect(found.cutoffs.sorted() == texts(expected, "cutoffs").sorted())
    #expect(found.tasks.sorted() == texts(expected, "tasks").sorted())
    #expect(found.targets.sorted() == texts(expected, "targets").sorted())
  }

  @Test(arguments: Document.all)
  func theFrameOfTheDocumentIsRead(_ document: Document) throws {
    let expected = try document.expected()
    let plan = Proposal(of: try document.lines()).plan
    let found = Findings(plan: plan)
    #expect(plan["year"]?.string == expected["year"]?.string)
    #expect(plan["office"]?["name"]?.string == expected["issuer"]?.string)
    #expect(plan["source"]?["issuer"]?.string == expected["issuer"]?.string)
    #expect(plan["source"]?["number"]?.string == expected["number"]?.string)
    #expect(plan["source"]?["issued"]?.string == expected["issued"]?.string)
    #expect(plan["office"]?["signer"]?["name"]?.string == expected["signer"]?.string)
    #expect(plan["office"]?["recipients"]?.array?.count == expected["recipients"]?.int)
    if let theme = expected["theme"] { #expect(plan["theme"] == theme) }
    if let count = expected["addressees"]?.int {
      #expect(plan["source"]?["addressees"]?.array?.count == count)
    }
    #expect(found.bases == texts(expected, "bases"))
    if expected["movements"] != nil { #expect(found.movements == texts(expected, "movements")) }
    if expected["leads"] != nil {
      let leads = texts(expected, "leads")
      #expect(Array(found.leads.prefix(leads.count)) == leads)
    }
    if let items = expected["items"]?.int { #expect(found.itemCounts == [items]) }
  }
}
