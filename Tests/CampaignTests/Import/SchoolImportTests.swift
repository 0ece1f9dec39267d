import Campaign
import Testing
import Writing

@Suite struct SchoolImportTests {
  private let known = Roster([
    School(id: "TH01", name: "TH Độc Lập", level: .primary, commune: "Độc Lập", block: "Tiểu học")
  ])

  private func read(_ text: String) -> SchoolImport { SchoolImport(Array(text.utf8), into: known) }

  private func faults(_ text: String) -> [String] { read(text).faults.map { $0.text(.en) } }

  @Test(arguments: [
    "id,name,level,commune,block\nMN1,Hoa Mai,MN,Tà Lùng,Mầm non\n",
    "id;name;level;commune;block\r\nMN1;Hoa Mai;MN;Tà Lùng;Mầm non\r\n",
    "mã\ttên\tcấp\txã\tkhối\nMN1\tHoa Mai\tMN\tTà Lùng\tMầm non",
    "Khối,Xã,Cấp,Tên,Mã\nMầm non,Tà Lùng,mầm non,Hoa Mai,MN1\n",
    "sep=;\nid;name;level;commune;block\nMN1;Hoa Mai;MN;Tà Lùng;Mầm non\n",
    "\u{FEFF}id,name,level,commune,block\n\"MN1\",\"Hoa Mai\",\"MN\",\"Tà Lùng\",\"Mầm non\"\n",
    "stt,id,name,level,commune,block,,\n1,MN1,Hoa Mai,MN,Tà Lùng,Mầm non,,\n,,,,,,,\n",
  ]) func whateverTheSpreadsheetMadeOfIt(_ text: String) {
    let change = read(text).changes.first
    #expect(read(text).faults.isEmpty)
    #expect(
      change?.after
        == School(
          id: "MN1", name: "Hoa Mai", level: .preschool, commune: "Tà Lùng", block: "Mầm non"))
    #expect(change?.before == nil)
  }

  @Test func aSecondSchoolOfTheSameNameIsTold() {
    let list = read(
      """
      id,name,level
      TH09,Trường Tiểu học Độc Lập,TH
      TH10,TH Đốc Lập,TH
      MN1,MN Hoa Mai,MN
      MN2,Mầm non Hoa Mai,MN
      """)
    #expect(list.faults.isEmpty)
    #expect(
      list.namesakes.map { "\($0.school.id) \($0.other.id)" } == ["TH09 TH01", "MN1 MN2"])
  }

  /// One that never closes its quotation mark swallows what follows, and hides nothing before it.
  @Test func aRowWhoseFormIsWrongHidesNoneOfTheOthers() {
    let text = """
      id,name,level,commune,block
      ,Không mã,TH,a,b
      th-x,X,XX,a,b,too,many
      th-y,Y,XX,a,b
      th-q,Q"Q,TH,a,b
      "th-z,Z,TH,a,b

      """
    #expect(
      read(text).faults.map(\.place.line) == [2, 3, 3, 4, 5, 6])
    #expect(read(text).changes.isEmpty)
  }

  @Test(arguments: [true, false]) func utf16AsExcelSavesIt(_ isLittle: Bool) {
    let text = "\u{FEFF}mã\ttên\tcấp\r\nMN1\tTrường Hoa Mai Đỏ\tMN\r\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(unit & 255), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
    let result = SchoolImport(bytes, into: known)
    #expect(result.faults.isEmpty)
    #expect(result.changes.map(\.after.name) == ["Trường Hoa Mai Đỏ"])
  }

  @Test func eightBitEncodingsAreRefusedWithTheirLine() {
    let latin =
      Array("id,name,level\nMN1,Hoa Mai,MN\nMN2,Hoa L".utf8) + [0xEA] + Array(",MN\n".utf8)
    let result = SchoolImport(latin, into: known)
    #expect(result.changes.isEmpty)
    #expect(
      result.faults.map { $0.text(.en) } == [
        "line 3: is not Unicode; in Excel save it as “CSV UTF-8”"
      ])
  }

  @Test func aKnownSchoolIsUpdatedAndEmptyFieldsLeaveWhatIsKnown() {
    let change = read("id,name,level,commune,block,head\nTH01,TH Hoà Bình,TH,,,Lê Na\n").changes
      .first
    #expect(change?.before?.name == "TH Độc Lập")
    #expect(
      change?.after
        == School(
          id: "TH01", name: "TH Hoà Bình", level: .primary, commune: "Độc Lập", block: "Tiểu học",
          head: "Lê Na"))
  }

  @Test func whatTheRosterAlreadySaysIsNoChange() {
    let result = read("id,name,level\nTH01,TH Độc Lập,TH\n")
    #expect(result.changes.isEmpty)
    #expect(result.unchanged == 1)
  }

  @Test func allBadRowsAreToldInOneGo() {
    #expect(
      faults("id,name,level\nA,,XX\nA,Một,TH\nB c,Hai,TH\nth01,Ba,TH\n") == [
        "line 2, column 2 (name): must not be empty",
        "line 2, column 3 (level): “XX” is no level; use MN, TH, TH&THCS, THCS, "
          + "TH-THCS-THPT, THCS&THPT, THPT, GDTX, Xã, Phòng, Khối",
        "line 3, column 1 (id): “A” is on line 2 already",
        "line 4, column 1 (id): “B c” cannot be an id: letters a–z, A–Z, digits and . _ - only",
        "line 5, column 1 (id): “th01” differs from “TH01” in capitals only",
      ])
    #expect(read("id,name,level\nA,,XX\nB,Một,TH\n").changes.isEmpty)
  }

  @Test func missingAndUnknownColumnsAreNamed() {
    #expect(
      faults("mã,tên,levle\nA,Một,TH\n") == [
        "line 1, column 3: unknown column “levle”; did you mean “level”?",
        "line 1: there is no column “level”",
      ])
    #expect(
      faults("id,name,level,name\nA,Một,TH,x\n") == ["line 1, column 4: column “name” comes twice"])
  }

  @Test func quotesThatDoNotMatchAreTold() {
    #expect(
      faults("id,name,level\nA,\"Một\nhai,TH\n").contains(
        "line 2, column 2: a quotation mark is never closed"))
    #expect(
      faults("id,name,level\nA,M\"ột,TH\n") == [
        "line 2, column 2: a stray quotation mark; inside a quoted field it is written twice"
      ])
    #expect(
      read("id,name,level\nA,\"Trường \"\"Một\"\"\",TH\n").changes.first?.after.name
        == "Trường \"Một\"")
  }

  @Test func aLineBreakInsideAFieldIsABlankAndLinesCountOn() {
    let text = "id,name,level\nA,\"Trường\r\nMột\",TH\nB,Hai,XX\n"
    #expect(
      faults(text) == [
        "line 4, column 3 (level): “XX” is no level; use MN, TH, TH&THCS, THCS, "
          + "TH-THCS-THPT, THCS&THPT, THPT, GDTX, Xã, Phòng, Khối"
      ])
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{7F}", "\u{200B}"])
  func controlsAreRefused(_ control: String) {
    #expect(
      faults("id,name,level\nA,Một\(control),TH\n") == [
        "line 2, column 2 (name): holds a control character"
      ])
  }

  @Test func bytesOfNoMeaningNeverTrap() {
    var state: UInt64 = 42
    for length in 0..<3_000 {
      let bytes = (0..<length % 97).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Array("\",;\t\r\n\0aế\u{FEFF}".utf8)[Int(state >> 33) % 14]
      }
      _ = SchoolImport(bytes, into: known)
    }
    #expect(faults("") == ["the file has no rows"])
  }

  @Test func aNewSchoolWasAlwaysThereAndARenamedOneKeepsItsPast() {
    let result = read("id,name,level\nMN1,Hoa Mai,MN\nTH01,TH Hoà Bình,TH\n")
    var ledger = Ledger()
    ledger.append(
      CommitHeader(sequence: 1, at: 0, author: "a", login: "a"),
      SchoolActs(Office(roster: known, calendar: plainCalendar), on: d("2023-01-01")).take(result))
    let before = known.adding(ledger, on: d("2022-09-01"))
    #expect(before["MN1"]?.name == "Hoa Mai")
    #expect(before["TH01"]?.name == "TH Độc Lập")
    #expect(known.adding(ledger, on: d("2023-01-01"))["TH01"]?.name == "TH Hoà Bình")
  }

  /// A unit above may be of the roster or of a later row, by id or by name.
  @Test func aUnitNamesTheOneAboveIt() {
    let list = read(
      """
      mã,tên,cấp,đơn vị cấp trên
      th-a,TH A,TH,Xã Mới
      xa-moi,Xã Mới,Xã,phong-gd
      phong-gd,Phòng Giáo dục,Phòng,
      TH01,TH Độc Lập,TH,xa-moi
      """)
    #expect(list.faults.isEmpty)
    #expect(list.changes.map(\.after.parent) == ["xa-moi", "phong-gd", nil, "xa-moi"])
    #expect(list.changes.map(\.after.commune) == ["Xã Mới", "", "", "Xã Mới"])
    #expect(list.changes.map(\.after.department).first == "Phòng Giáo dục")
    #expect(
      faults("id,name,level,parent\nth-a,TH A,TH,nowhere\n") == [
        "line 2, column 4 (parent): there is no school “nowhere”"
      ])
    #expect(
      faults("id,name,level,parent\nx-a,A,Xã,x-b\nx-b,B,Xã,x-a\n").first
        == "line 2, column 4 (parent): B is itself under this unit")
  }
}
