import Campaign
import JSON
import Templates
import Testing

/// A plan as a page of sections, and what of it waits to be looked at.
@Suite struct PlanOutlineTests {
  /// Every list of the file stands in one section, whole and in its order.
  @Test(arguments: Templates.plans.map(\.id))
  func everyListOfAPlanStandsInASection(template: String) throws {
    let plan = try templatePlan(template)
    let file = try JSON.parse(templateBytes(template))
    let outline = PlanOutline(plan, marks: [], .vi)
    for (key, value) in file.object?.entries.map({ ($0.key, $0.value) }) ?? [] {
      guard let entries = value.array, key != "assignments", key != "followed" else { continue }
      let section = try #require(PlanSection(key: key), "\(key)")
      let part = try #require(outline.sections.first { $0.section == section })
      #expect(part.items.count == entries.count, "\(key)")
      #expect(part.items.allSatisfy { !$0.title.isEmpty }, "\(key)")
    }
  }

  @Test func inItsOwnYearNothingIsBorrowed() throws {
    #expect(try templatePlan("quang-hoa", "2022-2023").marks == [])
  }

  @Test func anotherYearAsksForItsOwnOfficeAndDocuments() throws {
    let marks = try templatePlan("quang-hoa", "2026-2027").marks
    #expect(
      marks == [
        PlanMark(section: .document, key: "", reason: .noNumber),
        PlanMark(section: .bases, key: "0", reason: .replaces("1112/CT-BGDĐT, 19/08/2022")),
        PlanMark(section: .bases, key: "1", reason: .replaces("1048/QĐ-UBND, 17/08/2022")),
        PlanMark(section: .bases, key: "2", reason: .replaces("91/KH-SGD&ĐT, 19/08/2022")),
        PlanMark(section: .office, key: "", reason: .dissolved(d("2025-06-30"))),
        PlanMark(section: .office, key: "", reason: .officeOfTemplate),
      ])
  }

  /// The letterhead of every paper is made of these.
  @Test(arguments: [("xa", "2026-2027"), ("so-gddt", "2026")])
  func aGapInTheLetterheadIsMarked(template: String, year: String) throws {
    let plan = try templatePlan(template, year)
    let gaps = plan.marks.filter { if case .blank = $0.reason { true } else { false } }
    #expect(gaps.contains { $0.section == .office })
    #expect(gaps.allSatisfy { $0.isOfTemplate })
    var document = plan.document.object ?? [:]
    document["office"] = [
      "name": "Ủy ban nhân dân xã Hạnh Phúc", "superior": "Ủy ban nhân dân tỉnh Cao Bằng",
      "signer": ["title": "Chủ tịch", "name": "Nguyễn Thành Hải"],
    ]
    let edited = try Plan.read(JSON.object(document).bytes(.pretty))
    #expect(!edited.marks.contains { $0.section == .office })
  }

  @Test func whatStillNamesThePlaceOfTheTemplateIsMarkedOnceTheOfficeIsAnother() throws {
    let plan = try templatePlan("quang-hoa", "2026-2027")
    var document = plan.document.object ?? [:]
    document["office"] = [
      "name": "Ủy ban nhân dân xã Hạnh Phúc", "superior": "Ủy ban nhân dân tỉnh Cao Bằng",
      "signer": ["title": "Chủ tịch", "name": "Nguyễn Thành Hải"],
    ]
    let edited = try Plan.read(JSON.object(document).bytes(.pretty))
    let named = edited.marks.filter {
      $0.reason == .namesTemplate("huyện Quảng Hòa")
    }
    #expect(named.map(\.section) == [.document, .issuers])
    #expect(edited.marks.contains { $0.reason == .signerOfTemplate("Nguyễn Thành Hải") })
  }
}
