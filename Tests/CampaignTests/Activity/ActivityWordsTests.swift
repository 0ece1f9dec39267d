import Campaign
import JSON
import Testing
import Writing

@Suite struct ActivityWordsTests {
  private func words(_ language: Language) -> (ActivityWords, [LogEntry]) {
    var office = QuangHoa()
    office.receiveAll("th-b", on: "2022-10-05")
    office.add([Fact(.result(office.plan.id, "t1", school: "th-b"), "12.5%", on: d("2022-10-06"))])
    office.add([.undo(EntryID(sequence: 2), on: d("2022-10-07"))])
    office.add([.undo(EntryID(sequence: 3), on: d("2022-10-07"))])
    office.add([Ledger.planAdded("sa-dec-2022", on: d("2022-10-08"))])
    let whole = Office(
      documents: [PlanDocument(office.plan)], roster: office.roster, ledger: office.ledger,
      calendar: plainCalendar)
    return (ActivityWords(whole, language), whole.ledger.log())
  }

  @Test func sentencesNameSchoolsDocumentsAndValues() {
    let (words, rows) = words(.vi)
    #expect(words.text(rows[0]) == "TH B, dot-1, to-trinh: đã nhận")
    #expect(words.text(rows[4]) == "TH B, t1: 12,5%")
    #expect(words.text(rows[5]) == "hoàn tác #2: TH B, t1: 12,5% → (trống)")
    #expect(words.text(rows[6]) == "làm lại #3: TH B, t1: 12,5%")
    #expect(words.text(rows[7]) == "thêm kế hoạch sa-dec-2022")
  }

  @Test func theySayTheSameInEnglish() {
    let (words, rows) = words(.en)
    #expect(words.text(rows[0]) == "TH B, dot-1, to-trinh: received")
    #expect(words.text(rows[5]) == "undone #2: TH B, t1: 12.5% → (empty)")
  }
}
