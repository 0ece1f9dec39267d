import Campaign
import Store
import Writing

/// What is wrong in a store, as far as it bears on what an office says.
extension Flaw {
  /// None for what was broken off before anyone was told that it is saved.
  init?(_ damage: Damage) {
    if damage.isHarmless { return nil }
    self.init(file: damage.path, reach: Reach(damage)) { damage.message($0) }
  }

  /// A file that could not be read any more, where the fault is one of a file.
  init(_ error: StoreError, store: String) {
    let path = error.path ?? store
    let file = path.hasPrefix(store + "/") ? String(path.dropFirst(store.count + 1)) : path
    self.init(file: Sanitise.line(file), reach: Reach(path: file)) { error.message($0) }
  }

  /// What was there a moment ago.
  init(gone file: String, _ reach: Reach) {
    self.init(file: file, reach: reach) {
      $0(
        "\(file): đã mất so với lúc trước, chương trình không tự xóa bao giờ",
        "\(file): gone since the last look; the program never takes it away")
    }
  }

  /// A plan whose document does not read.
  init(plan id: String, _ errors: PlanErrors) {
    let file = "plans/\(id).json"
    self.init(file: file, reach: .plan(PlanID(id))) { errors.lines(file: file, $0).first ?? file }
  }
}

extension Flaw.Reach {
  fileprivate init(_ damage: Damage) {
    // The lock says how many records there were; whose are gone, it does not say.
    if case .ahead = damage.kind {
      self = .entries(of: nil)
    } else {
      self.init(path: damage.path)
    }
  }

  /// Where a file lies says whose entries stand in it.
  fileprivate init(path: String) {
    let parts = path.split(separator: "/")
    switch (parts.first, parts.count) {
    case ("journal", 3):
      self = .entries(of: Sanitise.line(String(parts[2].prefix { $0 != "." })))
    case ("plans", 2) where parts[1].hasSuffix(".json"):
      self = .plan(PlanID(Sanitise.line(String(parts[1].dropLast(".json".count)))))
    case ("plans", 1): self = .allPlans
    case ("plans", _), ("quarantine", _), ("lock", _): self = .nothing
    case ("roster.json", 1): self = .schools
    case ("holidays.json", 1): self = .calendar
    default: self = .entries(of: nil)
    }
  }
}

extension StoreError {
  /// The file or folder it is about.
  fileprivate var path: String? {
    switch self {
    case .notAStore(let path), .exists(let path), .notEmpty(let path), .unsafe(let path, _),
      .notAPlainFile(let path, _), .readOnly(_, let path), .noSpace(let path),
      .newer(_, let path), .badDocument(let path, _), .io(_, let path, _),
      .unconfirmed(_, let path), .badBackup(let path, _), .moved(let path), .notTheOwner(let path):
      path
    case .busy, .planExists, .badPlanID, .tooLarge: nil
    }
  }
}

extension OfficeStore {
  /// What is wrong with what was read so far, each once.
  var flaws: [Flaw] {
    var flaws: [Flaw] = []
    for flaw in damages.compactMap({ Flaw($0) }) where !flaws.contains(flaw) { flaws.append(flaw) }
    return flaws
  }
}
