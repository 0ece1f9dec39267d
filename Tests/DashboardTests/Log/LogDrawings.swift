import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// The log at the three sizes, in both languages.
@Suite struct LogDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func whoDidWhat(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, office: Sample.busyMorning, start: .log)
    expectDrawing(render(state), "log-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func oneEntryWhole(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, office: Sample.busyMorning, start: .log)
    expectDrawing(
      render(state.after(.down, .down, .down, .enter)),
      "log-entry-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func aFilterInTheLog() {
    var state = Sample.state(office: Sample.busyMorning, start: .log)
    state.press(.character("/"))
    state.type("phia dao bao")
    expectDrawing(render(state), "log-filter-80x24-vi")
  }

  @Test func nothingEntered() {
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
      calendar: Sample.calendar)
    expectDrawing(render(Sample.state(office: office, start: .log)), "log-none-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(office: Sample.busyMorning, glyphs: .ascii, start: .log)
    expectDrawing(render(state), "log-80x24-vi-ascii")
  }

  @Test func styles() {
    let state = Sample.state(office: Sample.busyMorning, start: .log)
    expectDrawing(render(state), "log-80x24-vi-styled", styled: true)
  }
}

extension Sample {
  /// The sample office after a morning on which something was corrected and something taken back.
  static let busyMorning: Office = {
    var office = Sample.district
    var ledger = office.ledger
    // 7:31, 7:40, 8:05 and 8:06 at the office.
    func at(_ hour: Int64, _ minute: Int64) -> Int64 {
      Int64(today.number) * 86_400_000 + ((hour - 7) * 60 + minute) * 60_000
    }
    var sequence = ledger.lastSequence
    func record(_ author: String, _ at: Int64, _ facts: [Fact]) {
      sequence += 1
      ledger.append(
        CommitHeader(sequence: sequence, at: at, author: author, login: "vanphong"), facts)
    }
    let result = Cell.result(targets.id, "t5", school: "thcs-coc-tram")
    record("Lan", at(7, 31), [ledger.setting(result, "66/68", on: today)])
    record(
      "Hùng", at(7, 40), [ledger.setting(.task(tasks.id, "task-10"), "done", on: today)])
    record("Mai", at(8, 5), [ledger.setting(result, "6/68", on: day("2022-11-10"))])
    record("Mai", at(8, 6), ledger.undoing(EntryID(sequence: sequence), on: today))
    office.update(ledger)
    return office
  }()
}
