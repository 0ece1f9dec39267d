/// A table of the document whose columns could be told.
struct Table {
  /// What a column holds, by its title.
  enum Column: Equatable {
    case number, content, target, unit, figure, time, lead, coordinating, phase, honour, other

    /// Nil where the title says nothing known.
    init?(title: [Token]) {
      let all = title.indices
      if title.count <= 4, Genre.numberTitles.matches(title, 0) {
        self = .number
      } else if Genre.unitTitles.first(title, in: all) != nil {
        self = .unit
      } else if Genre.coordinatingTitles.first(title, in: all) != nil {
        self = .coordinating
      } else if Genre.honourTitles.matches(title, 0) {
        self = .honour
      } else if Genre.timeTitles.first(title, in: all) != nil {
        self = .time
      } else if Genre.phaseTitles.matches(title, 0) {
        self = .phase
      } else if Genre.leadTitles.first(title, in: all) != nil {
        self = .lead
      } else if Genre.targetTitles.first(title, in: all) != nil {
        self = .target
      } else if Genre.contentTitles.first(title, in: all) != nil {
        self = .content
      } else if Genre.doingTitles.first(title, in: all) != nil {
        self = .lead
      } else if Genre.figureTitles.first(title, in: all) != nil {
        self = .figure
      } else if Genre.otherTitles.first(title, in: all) != nil {
        self = .other
      } else {
        return nil
      }
    }
  }

  struct Row {
    /// The printed number.
    var number: [Token] = []
    var cells: [[Token]]
    var line: Int
    /// All of it in the order of the text.
    var words: [Token] = []
  }

  var columns: [Column]
  /// What the title of the times says that its cells leave out: "tháng".
  var timePrefix: [Token] = []
  /// Whether its times are the last by its title: "thời hạn".
  private(set) var hasTimeLimits = false
  var rows: [Row] = []
  var line: Int

  init(columns: [Column], line: Int) { (self.columns, self.line) = (columns, line) }

  /// Takes from the titles what cells of numbers are numbers of.
  mutating func name(_ titles: [[Token]]) {
    guard let at = index(.time), titles.indices.contains(at) else { return }
    hasTimeLimits = titles[at].contains { $0.key == "hạn" }
    guard let first = titles[at].first,
      ["tháng", "tuần"].contains(first.key), titles[at].count <= 2
    else { return }
    timePrefix = [first]
  }

  func index(_ column: Column) -> Int? { columns.firstIndex(of: column) }

  func cell(_ column: Column, of row: Row) -> [Token] {
    guard let at = index(column), row.cells.indices.contains(at) else { return [] }
    return row.cells[at]
  }

  /// What the columns hold; "Chỉ tiêu năm 2026" behind "Nội dung chỉ tiêu" is its figure.
  static func columns(_ titles: [[Token]]) -> [Column?] {
    var columns = titles.map { Column(title: $0) }
    if let first = columns.firstIndex(of: .target), !columns.contains(.figure),
      let last = columns.lastIndex(of: .target), last > first
    {
      columns[last] = .figure
    }
    return columns
  }

  /// Whether titles make a table whose rows can be read.
  static func isHeader(_ columns: [Column?]) -> Bool {
    let known = columns.compactMap { $0 }
    guard known.count >= 2, known.count * 2 > columns.count else { return false }
    let says = known.contains { [.content, .target, .phase].contains($0) }
    return says && known.contains { [.time, .lead, .figure, .unit].contains($0) }
  }
}

extension [Token] {
  /// With another cell's or line's words behind.
  mutating func join(_ more: [Token]) {
    guard var first = more.first else { return }
    first.isSpaced = true
    append(first)
    append(contentsOf: more.dropFirst())
  }
}
