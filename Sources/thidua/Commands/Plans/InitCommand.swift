import Campaign
import Store
import Writing

extension Command {
  static let initialise = Command(
    "init",
    options: [
      .plans, .year.repeated.about(Phrase("năm của kế hoạch đứng trước", "the plan's year")),
      .schools, .sheet, .shared, .zone,
    ],
    Phrase("tạo kho dữ liệu mới", "make a new store"),
    details: Phrase(
      """
      Mỗi --plan đi với --year của nó. Kho đã có thì từ chối. Kho dùng chung thì mỗi người một tệp \
      nhật ký, không ai sửa hay xoá được dòng của người khác.
      """,
      """
      Each --plan goes with its own --year. An existing store is refused. In a shared store \
      everyone has a journal of their own, and nobody changes or deletes a colleague's lines.
      """),
    examples: [
      Example(
        "thidua init --plan quang-hoa --year 2026-2027 --schools truong.csv",
        Phrase("một kế hoạch và danh sách trường", "one plan and a list of schools")),
      Example(
        "thidua --store /srv/thidua init --shared giaoduc --plan sa-dec --year 2026",
        Phrase("kho chung của nhóm giaoduc", "a store that the group giaoduc shares")),
    ]
  ) { session throws(Failure) in
    var store = Founding()
    for (name, year) in try PlanChoices(session.call).pairs {
      let source = try PlanSource(name)
      let plan = try source.plan(for: year)
      if year == nil, try source.isUndated() {
        throw .usage(UsageError(.missingOption(.year), session.call.command))
      }
      try store.add(plan)
    }
    if let file = session.call[.schools] {
      try store.addSchools(try TableReader.read(file), sheet: session.call[.sheet], file: file)
    }
    try store.share(session.call)
    try store.make(at: session.storePath, by: session.engine)
    let counts =
      session.language(
        "\(store.plans.count) kế hoạch, ", "\(store.plans.count) plans, ")
      + store.roster.counted(session.language)
    let namesakes = store.list.map { ImportText($0, all: true, session.language).warnings } ?? []
    let passedOver = store.list.map { list in
      list.notes.map { "\(session.call[.schools] ?? ""): \($0.text(session.language))" }
    }
    let notes =
      store.plans.compactMap { $0.officeEndsText(session.language) } + namesakes
      + (passedOver ?? [])
    return Answer(
      session.language("Đã tạo kho", "Made the store") + " \(session.storePath): \(counts)",
      notes: notes
    ).saved
  }
}

/// The plans of a line and the year of each, whichever of the two stands first.
struct PlanChoices {
  private(set) var pairs: [(name: String, year: PlanYear?)] = []

  init(_ call: Arguments) throws(Failure) {
    var waiting: PlanYear?
    for (option, value) in call.options {
      guard let value else { continue }
      if option == .plans {
        pairs.append((value, waiting))
        waiting = nil
      } else if option == .year {
        let year = try Session.year(value)
        if let last = pairs.indices.last, pairs[last].year == nil {
          pairs[last].year = year
        } else if waiting == nil {
          waiting = year
        } else {
          throw .usage(UsageError(.missingOption(.plans), call.command))
        }
      }
    }
    if waiting != nil { throw .usage(UsageError(.missingOption(.plans), call.command)) }
  }
}

extension Founding {
  /// Who is to share the store, and by which clock they go.
  fileprivate mutating func share(_ call: Arguments) throws(Failure) {
    let system = LinuxFileSystem()
    if call.has(.shared) { sharing = .group }
    if let name = call[.shared] {
      group = system.group(named: name)
      if group == nil {
        throw .refused(
          Phrase("máy này không có nhóm “\(name)”", "this machine has no group “\(name)”"))
      }
    }
    guard let zone = call[.zone] else { return }
    guard OfficeZone.isKnown(zone, system: system) else {
      throw .refused(
        Phrase(
          "máy này không biết múi giờ “\(zone)”; viết như Asia/Ho_Chi_Minh, Europe/Paris",
          "this machine knows no time zone “\(zone)”; write it as Asia/Ho_Chi_Minh, Europe/Paris"))
    }
    self.zone = zone
  }
}

extension Option {
  static let shared = Option(
    "shared", .optional("GROUP", .group),
    Phrase(
      "nhiều người cùng ghi: nhóm này của máy (mặc định: nhóm của thư mục)",
      "for several people: this group of the machine (default: the directory's)"))
  static let zone = Option(
    "zone", .required("ZONE", .zone),
    Phrase(
      "múi giờ của cơ quan (mặc định: Asia/Ho_Chi_Minh)",
      "the office's time zone (default: Asia/Ho_Chi_Minh)"))
  static let plans = Option(
    "plan", .required("ID|FILE", .planOrFile),
    Phrase("mẫu kế hoạch hoặc tệp JSON", "a template or a JSON file")
  ).repeated
  static let schools = Option(
    "schools", .required("FILE", .file),
    Phrase("danh sách trường (.xlsx, .ods, .xls, .csv)", "the schools (.xlsx, .ods, .xls, .csv)"))
}
