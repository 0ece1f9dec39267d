import Writing

/// The columns of a list of schools.
enum SchoolColumn: CaseIterable {
  case id, name, level, commune, block, parent, head, phone, mail

  /// Without an id one is made of the name.
  static let needed: [SchoolColumn] = [.name, .level]

  static var optional: [(SchoolColumn, WritableKeyPath<School, String>)] {
    [(.commune, \.commune), (.block, \.block)]
  }

  static var details: [(SchoolColumn, WritableKeyPath<School, String?>)] {
    [(.head, \.head), (.phone, \.phone), (.mail, \.mail)]
  }

  var names: (vietnamese: String, english: String) {
    switch self {
    case .id: ("mã", "id")
    case .name: ("tên", "name")
    case .level: ("cấp", "level")
    case .commune: ("xã", "commune")
    case .block: ("khối", "block")
    case .parent: ("đơn vị cấp trên", "parent")
    case .head: ("hiệu trưởng", "head")
    case .phone: ("điện thoại", "phone")
    case .mail: ("email", "mail")
    }
  }

  /// Other headings that offices write for the same, folded.
  private var otherNames: [String] {
    switch self {
    case .id: ["ma truong", "ma don vi", "ma so", "ma dinh danh", "ma so truong"]
    case .name: SchoolColumn.schoolNames
    case .level: ["cap hoc", "bac hoc", "cap truong"]
    case .commune:
      [
        "xa, phuong", "xa/phuong", "phuong", "xa phuong", "xa, phuong, thi tran",
        "xa/phuong/thi tran", "dia ban",
      ]
    case .block: ["khoi thi dua", "cum thi dua", "cum, khoi thi dua"]
    case .parent: ["truc thuoc", "thuoc don vi", "don vi chu quan", "don vi quan ly"]
    case .head: ["lanh dao", "thu truong", "ho ten hieu truong", "ho va ten hieu truong"]
    case .phone: ["so dien thoai", "sdt", "so dt", "dien thoai lien he"]
    case .mail: ["thu dien tu", "thu", "e-mail", "dia chi email"]
    }
  }

  static let words = TableWords<SchoolColumn>(
    meaning: { text in
      let folded = Vietnamese.fold(text)
      if runningNumber.contains(folded) { return .ignored }
      for column in allCases {
        let names = [column.names.english, Vietnamese.fold(column.names.vietnamese)]
        if names.contains(folded) || column.otherNames.contains(folded) { return .known(column) }
      }
      return nil
    }, known: allCases.flatMap { [$0.names.vietnamese, $0.names.english] },
    isHead: { known in needed.allSatisfy { known.contains($0) } })

  static let runningNumber: Set = ["stt", "tt", "no", "no.", "so tt", "so thu tu"]

  /// Where a sheet is about something of the schools: the column that says which school a row is,
  /// and the name that may stand beside an id.
  static let namingNames: Set = [
    "school", "truong", "ma", "ma truong", "ma don vi", "id", "ma dinh danh",
  ]
  static let namedNames: Set = Set(["ten", "name"] + schoolNames.filter { $0 != "truong" })

  private static let schoolNames = [
    "ten truong", "truong", "don vi", "ten don vi", "truong/don vi", "don vi/truong", "nha truong",
    "co so giao duc", "ten co so giao duc", "ten truong/don vi",
  ]

  /// Whether a heading names the schools of the rows of some other table.
  static func naming<Column>(_ folded: String, as column: Column) -> TableHeading<Column>? {
    if runningNumber.contains(folded) { return .ignored }
    if namingNames.contains(folded) { return .known(column) }
    return namedNames.contains(folded) ? .standIn(column) : nil
  }
}

extension School {
  /// Words that commands take in the place of a school.
  package static let reservedIDs: Set = ["office", "all"]

  /// Whether a new school may have it; one that is known from before keeps what it has.
  static func isUsable(id: String) -> Bool {
    PlainID.isPlain(id) && !reservedIDs.contains(Vietnamese.fold(id))
  }
}
