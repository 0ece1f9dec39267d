import Campaign
import Writing

extension Command {
  static let initialise = Command(
    "init",
    options: [
      .plans, .year.repeated.about(Phrase("năm của kế hoạch đứng trước", "the plan's year")),
      .schools,
    ],
    Phrase("tạo kho dữ liệu mới", "make a new store"),
    details: Phrase(
      "Mỗi --plan đi với --year của nó. Kho đã có thì từ chối.",
      "Each --plan goes with its own --year. An existing store is refused."),
    examples: [
      Example(
        "thidua init --plan quang-hoa --year 2026-2027 --schools truong.csv",
        Phrase("một kế hoạch và danh sách trường", "one plan and a list of schools"))
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
      try store.addSchools(try InputFile.read(file), file: file)
    }
    try store.make(at: session.storePath)
    let counts = session.language(
      "\(store.plans.count) kế hoạch, \(store.roster.schools.count) trường",
      "\(store.plans.count) plans, \(store.roster.schools.count) schools")
    return Answer(
      session.language("Đã tạo kho", "Made the store") + " \(session.storePath): \(counts)")
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

extension Option {
  static let plans = Option(
    "plan", .required("ID|FILE", .planOrFile),
    Phrase("mẫu kế hoạch hoặc tệp JSON", "a template or a JSON file")
  ).repeated
  static let schools = Option(
    "schools", .required("FILE", .file), Phrase("danh sách trường, CSV", "the schools, CSV"))
}
