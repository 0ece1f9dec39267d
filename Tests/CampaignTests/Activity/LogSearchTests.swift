import Campaign
import JSON
import Testing
import Writing

@Suite struct LogSearchTests {
  private let office: Office = {
    var hand = QuangHoa()
    hand.roster.put(School(id: "th-d", name: "TH Độc Lập", level: .primary, block: "Tiểu học"))
    hand.receiveAll("th-d", on: "2022-10-01")
    hand.nominate("thcs-c", "Lò Thị Hạnh")
    hand.add([.undo(EntryID(sequence: 2), on: d("2022-10-03"))], author: "Hùng")
    hand.add(
      [Fact(.task(QuangHoa.planID, "task-1", school: "th-b"), "done", on: d("2022-10-04"))],
      author: "Mai")
    return Office(
      documents: [PlanDocument(hand.plan)], roster: hand.roster, ledger: hand.ledger,
      calendar: plainCalendar)
  }()

  private func found(_ text: String, author: String? = nil, school: UnitID? = nil) -> [String] {
    let reader = LogReader(office.ledger)
    var search = LogSearch(
      reader, ActivityWords(office, .vi), text: text, author: author, school: school)
    return (0..<reader.count).filter { search.matches($0) }.map { reader.id($0).text }
  }

  @Test func accentsMayBeLeftOutAndNarrowWhereTheyAreTyped() {
    #expect(found("doc lap") == ["1.1", "1.2", "1.3", "1.4"])
    #expect(found("độc").count == 4)
    #expect(found("đốc") == [])
  }

  @Test func everyWordMustStandSomewhereInTheLine() {
    #expect(found("doc bao-cao") == ["1.4"])
    #expect(found("doc bao-cao Lan") == ["1.4"])
    #expect(found("doc bao-cao Mai") == [])
  }

  @Test func whatWasSaidIsFoundInItsWords() {
    #expect(found("hạnh") == ["2", "3"])
    #expect(found("da nhan").count == 4)
    #expect(found("da xong") == ["4"])
  }

  @Test func anUndoIsFoundByWhatItTookBack() {
    #expect(found("hoan tac") == ["3"])
    #expect(found("hung hanh") == ["3"])
  }

  @Test func authorAndSchoolNarrowByThemselves() {
    #expect(found("", author: "Hùng") == ["3"])
    #expect(found("", school: "thcs-c") == ["2", "3"])
    #expect(found("", author: "Lan", school: "thcs-c") == ["2"])
    #expect(found("", author: "Nobody") == [])
  }

  /// A second account: the words of every line, searched as one text.
  @Test(arguments: ["th", "dot-1", "đã", "lan th", "c lo", "task", "x"])
  func theSameIsFoundAsInTheWholeText(query: String) {
    let words = ActivityWords(office, .vi)
    let expected = office.ledger.log().filter { line in
      query.split(separator: " ").allSatisfy {
        Vietnamese.matches(query: String($0), in: "\(line.author) \(words.text(line))")
      }
    }
    // Only what an entry says now is searched, not what it replaced.
    #expect(Set(found(query)).isSubset(of: Set(expected.map(\.id.text))))
    #expect(found(query).count == expected.count)
  }
}
