import Campaign
import JSON
import Testing

/// A register in which the names are not kept apart: what stores do with them is theirs to test.
private struct Records {
  var ledger = Ledger()
  let day = d("2022-11-01")

  mutating func record(_ facts: [Fact]) {
    ledger.append(
      CommitHeader(sequence: ledger.lastSequence + 1, at: 0, author: "Lan", login: "lan"), facts)
  }

  mutating func add(_ people: [Person]) { record(PersonActs(ledger, on: day).add(people)) }

  mutating func nominate(_ name: String, _ school: UnitID = "th-b", birth: String? = nil) {
    var nominee = Nominee(school: school, name: name)
    nominee.birth = birth.map { d($0) }
    record(
      NomineeActs(ledger, plan: QuangHoa.planID, deadline: "dot-1", on: day).set(nominee))
  }

  var register: Register {
    let office = QuangHoa()
    return Register(ledger, plans: [office.plan], roster: office.roster)
  }
}

private func person(_ name: String, _ unit: UnitID = "th-b", _ birth: String? = nil) -> Person {
  var person = Person(name: name, unit: unit)
  person.birth = birth.flatMap { Birth($0) }
  return person
}

@Suite struct RegisterTests {
  @Test func manyAreThereAsTheyWereEntered() {
    var records = Records()
    records.add((0..<2500).map { person("Người \($0)", "th-b", "\(1950 + $0 % 50)") })
    #expect(records.ledger.entryCount == 3)
    #expect(records.register.people.map(\.name) == (0..<2500).map { "Người \($0)" })
    #expect(Set(records.register.people.map(\.id)).count == 2500)
  }

  @Test func oneOfManyIsChangedAlone() throws {
    var records = Records()
    records.add([person("Hoa"), person("Nam"), person("Ý")])
    var nam = try #require(records.register.people.first { $0.name == "Nam" })
    nam.unit = "thcs-c"
    nam.isWoman = false
    records.record(PersonActs(records.ledger, on: d("2023-01-10")).set(nam))
    #expect(records.register.people.map(\.name) == ["Hoa", "Nam", "Ý"])
    #expect(records.register[nam.id]?.unit == "thcs-c")
    // A transfer leaves the past as it was.
    let before = Register(records.ledger, on: d("2023-01-09"))
    #expect(before[nam.id]?.unit == "th-b")
  }

  @Test func aNomineeIsTheOnlyOneOfThatNameThere() throws {
    var records = Records()
    records.add([person("Nguyễn Thị Hoa", "th-b", "1980"), person("Nguyễn Thị Hoa", "thcs-c")])
    records.nominate("NGUYỄN THỊ HOÀ".replacing("HOÀ", with: "HOA"), birth: "1980-05-20")
    let register = records.register
    #expect(register.people.count == 2)
    #expect(register.nominations[register.people[0].id]?.count == 1)
  }

  @Test func aNomineeWhomNobodyEnteredIsInTheRegisterOnceForBothNominations() {
    var records = Records()
    records.nominate("Lò Văn Á")
    records.nominate("Lò văn Á")
    let register = records.register
    #expect(register.people.map(\.name) == ["Lò Văn Á"])
    #expect(register.nominations[register.people[0].id]?.count == 2)
  }

  @Test func anotherBirthIsAnotherPerson() {
    var records = Records()
    records.add([person("Hoa", "th-b", "1980")])
    records.nominate("Hoa", birth: "1991-01-01")
    #expect(records.register.people.count == 2)
  }

  @Test func amongTwoOfOneNameNobodyIsGuessed() {
    var records = Records()
    records.add([person("Hoa", "th-b", "1980"), person("Hoa", "th-b", "1990")])
    records.nominate("Hoa")
    #expect(records.register.people.count == 3)
    records.nominate("Hoa", birth: "1990-02-02")
    #expect(records.register.people.count == 3)
  }

  @Test func whoWasJoinedIsOneAndUndoPartsThemAgain() throws {
    var records = Records()
    records.add([person("Trần Nam", "th-b", "1980"), person("Trần Văn Nam", "th-b", "1980")])
    let (first, second) = (records.register.people[0], records.register.people[1])
    var honour = Honour(person: first.id, reward: "cstd-co-so", year: 2021)
    honour.number = "12/QĐ"
    records.record(PersonActs(records.ledger, on: records.day).add([honour]))
    records.record(PersonActs(records.ledger, on: records.day).join(first, into: second))
    #expect(records.register.people.map(\.name) == ["Trần Văn Nam"])
    #expect(records.register.honours(of: second.id).map(\.number) == ["12/QĐ"])
    #expect(records.register[first.id]?.id == second.id)
    records.record([.undo(EntryID(sequence: records.ledger.lastSequence), on: records.day)])
    #expect(records.register.people.map(\.name) == ["Trần Nam", "Trần Văn Nam"])
    #expect(records.register.honours(of: second.id).isEmpty)
  }

  @Test func doublesAreOfOneNameInOneUnitAndNoOtherBirth() {
    var records = Records()
    records.add([
      person("Hoa", "th-b", "1980"), person("hoa", "th-b"), person("Hoa", "thcs-c", "1980"),
      person("Hoa", "th-b", "1991"),
    ])
    #expect(
      records.register.doubles().map { [$0.0.birth?.year, $0.1.birth?.year] } == [
        [1980, nil], [nil, 1991],
      ])
  }

  /// A title goes with its person when the school is merged into another.
  @Test func thePeopleOfASchoolThatWasMergedAreFoundWhereItWent() {
    var records = Records()
    records.add([person("Hoa", "th-b", "1980")])
    records.nominate("Hoa", "thcs-c")
    var office = QuangHoa()
    var closed = office.roster["th-b"]!
    closed.closes = d("2022-10-01")
    closed.mergedInto = "thcs-c"
    office.roster.put(closed)
    let register = Register(records.ledger, plans: [office.plan], roster: office.roster)
    #expect(register.people.count == 1)
  }
}
