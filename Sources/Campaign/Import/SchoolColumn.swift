import Writing

/// The columns of a list of schools.
enum SchoolColumn: CaseIterable {
  case id, name, level, commune, block, head, phone, mail

  static let needed: [SchoolColumn] = [.id, .name, .level]

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
    case .head: ("hiệu trưởng", "head")
    case .phone: ("điện thoại", "phone")
    case .mail: ("email", "mail")
    }
  }

  /// Other headings that offices write for the same, folded.
  private var otherNames: [String] {
    switch self {
    case .id: ["ma truong"]
    case .name: ["ten truong", "truong"]
    case .level: ["cap hoc"]
    case .commune: ["xa, phuong", "xa/phuong", "phuong"]
    case .block: ["khoi thi dua"]
    case .head: ["lanh dao", "thu truong"]
    case .phone: ["so dien thoai", "sdt"]
    case .mail: ["thu dien tu", "thu"]
    }
  }

  static func heading(_ text: String) -> CSVHeading<SchoolColumn> {
    let folded = Vietnamese.fold(text)
    if runningNumber.contains(folded) { return .ignored }
    for column in allCases {
      let names = [column.names.english, Vietnamese.fold(column.names.vietnamese)]
      if names.contains(folded) || column.otherNames.contains(folded) { return .known(column) }
    }
    let known = allCases.flatMap { [$0.names.vietnamese, $0.names.english] }
    return .unknown(nearest: Vietnamese.nearest(to: folded, among: known))
  }

  static let runningNumber: Set = ["stt", "tt", "no", "no."]

  /// Where a sheet is about something of the schools: the column that says which school a row is,
  /// and the name that may stand beside an id.
  static let namingNames: Set = ["school", "truong", "ma", "ma truong", "id"]
  static let namedNames: Set = ["ten", "ten truong", "name"]
}

extension School {
  /// Words that commands take in the place of a school.
  package static let reservedIDs: Set = ["office", "all"]

  /// Whether a new school may have it; one that is known from before keeps what it has.
  static func isUsable(id: String) -> Bool {
    PlainID.isPlain(id) && !reservedIDs.contains(Vietnamese.fold(id))
  }
}
