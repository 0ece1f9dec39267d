import Campaign
import Canvas
import Foundation
import JSON
import Testing

@testable import Dashboard

/// Whatever is typed into the forms of a plan, it stays one that the rules accept, also years later.
///
/// `THIDUA_SOAK=1` makes 10,000 edits.
@Suite struct RandomEditsTests {
  private struct Chance {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(count, 1)))
    }
  }

  private static let texts = [
    "Dạy tốt, học tốt", "trước 10/11", "{year}", "{ngày}", "a; b; c", "TH 2; Khối 1 3", "",
    "Ủy ban nhân dân xã Hạnh Phúc", "12/KH-UBND", "=1+1", "\u{202E}abc", "TH, THCS", "5",
  ]
  private static let days = ["1/9", "31/12/2022", "29/2", "15/5", "hôm qua", "99/99", ""]
  private static let numbers = ["0", "1", "7", "100", "101", "-3", "3,5", ""]

  @Test(arguments: [("quang-hoa", 1), ("dien-bien-phu-tasks", 2), ("sa-dec", 3)])
  func everyEditLeavesAPlanByTheRules(template: String, seed: Int) throws {
    let year: PlanYear = template == "quang-hoa" ? .school(2022) : .calendar(2022)
    let office = Office(
      documents: [PlanDocument(Sample.plan(template, year))], roster: Sample.roster,
      calendar: Sample.calendar)
    var desk = EntryDesk(Sample.state(100, 40, office: office, start: .plan))
    var chance = Chance(state: UInt64(seed))
    var taken = 0
    for _ in 0..<edits {
      edit(&desk, &chance)
      if desk.commits.count == taken { continue }
      taken = desk.commits.count
      let plan = try #require(desk.state.office.plans.first)
      #expect(throws: Never.self) { try Plan.read(plan.document.bytes(.pretty)) }
    }
    #expect(taken > edits / 10)
    var plan = try #require(desk.state.office.plans.first)
    for _ in 1...10 {
      plan = try Plan.read(plan.rolled(to: plan.year.next).document.bytes(.pretty))
    }
  }

  private var edits: Int {
    ProcessInfo.processInfo.environment["THIDUA_SOAK"] == "1" ? 3_400 : 60
  }

  /// Goes to some section, and adds, changes, moves or takes out something there.
  private func edit(_ desk: inout EntryDesk, _ chance: inout Chance) {
    while !desk.state.overlays.isEmpty { desk.press(.escape) }
    if desk.state.place.focus != 0 { desk.press(.escape) }
    desk.press(.home)
    for _ in 0..<chance.below(PlanSection.allCases.count) { desk.press(.down) }
    desk.press(.tab)
    for _ in 0..<chance.below(6) { desk.press(.down) }
    switch chance.below(8) {
    case 0:
      desk.press(.delete)
      desk.press(.enter)
    case 1: desk.type("<")
    case 2: desk.type(">")
    case 3: desk.type("v")
    case 4, 5: fill(&desk, &chance, key: "i")
    default: fill(&desk, &chance, key: "e")
    }
  }

  private func fill(_ desk: inout EntryDesk, _ chance: inout Chance, key: String) {
    desk.type(key)
    guard let form = desk.state.overlays.last as? Form else { return }
    for field in form.fields {
      let isTouched = field.isRequired && key == "i" || chance.below(3) == 0
      if isTouched {
        let text: String? =
          switch field.kind {
          case .text: Self.texts[chance.below(Self.texts.count)]
          case .day: Self.days[chance.below(Self.days.count)]
          case .wholeNumber, .quantity: Self.numbers[chance.below(Self.numbers.count)]
          case .school: nil
          case .choice: nil
          }
        if let text {
          desk.press(.control("u"))
          desk.type(text)
        } else {
          for _ in 0..<chance.below(3) { desk.press(.right) }
        }
      }
      desk.press(.tab)
    }
    desk.press(.control("s"))
    // What is refused, or asked, stays open: it is left as it is.
    if desk.state.overlays.last is Form { desk.press(.control("d")) }
  }
}
