import Campaign
import Canvas
import JSON
import Writing

/// The form of any entry of a plan that has none of its own.
struct PlanItemForm {
  private let id: FormID
  private let plan: Plan
  private let section: PlanSection
  /// None for a new entry.
  private let key: String?

  /// What stands for an entry that is still to come.
  private static let new = "+"

  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let plan = selected.plan, case .entry(let text)? = id.about.subject else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let section = parts.first.flatMap({ PlanSection(rawValue: $0) }) else { return nil }
    let key = parts.count > 1 ? parts[1] : ""
    let form = PlanItemForm(
      id: id, plan: plan, section: section, key: key == new ? nil : key)
    return form.form(selected.state)
  }

  private func form(_ state: State) -> Form? {
    let opened = plan.document.entries(of: section).first { $0.key == key }?.entry
    let entry = opened.map { $0.string == nil ? $0 : ["text": $0] }
    if key != nil, section.hasEntries, entry == nil { return nil }
    let fields = PlanItemFields(plan, section, entry ?? .object([:]), state).all
    let former = Dictionary(
      uniqueKeysWithValues: fields.map { ($0.field.key, $0.field.field.text.trimmedBlanks) })
    let noun = section.noun(state.language)
    let title =
      key == nil
      ? state.language("Thêm \(noun)", "New \(noun)") : section.title(state.language)
    return Form(id, "\(title) · \(plan.short)", fields.map(\.field)) { [self] values, state in
      guard let acts = PlanActs(state.office, plan: plan.id, on: state.today) else {
        return .refused(state.language("kế hoạch không còn", "the plan is gone"))
      }
      // What has an id is changed as it stands now; what has none, as it stood in the form.
      let now = acts.plan.document.entries(of: section).first { $0.key == key }?.entry
      var object = (isByPlace ? entry : now ?? entry)?.object ?? [:]
      let before = object
      for field in fields {
        let name = field.field.key
        let isNew = key == nil && !values[name].isEmpty
        if isNew || values[name] != former[name] { field.write(&object, values) }
      }
      PlanItemFields.finish(&object, section)
      for (name, value) in before.entries.map({ ($0.key, $0.value) }) {
        guard let old = value.string, let new = object[name]?.string else { continue }
        object[name] = .string(plan.keepingPlaceholders(new, of: old))
      }
      do throws(PlanEditFault) {
        let facts = try self.facts(object, acts, opened)
        return .record(facts, facts.first.map { state.words($0) } ?? "")
      } catch {
        return .refused(error.text(state.language), at: error.key)
      }
    }
  }

  /// Whether its entries are known by their places alone.
  private var isByPlace: Bool {
    switch section.storage {
    case .values, .texts: true
    case .keys, .record, .list: false
    }
  }

  private func facts(_ object: JSONObject, _ acts: PlanActs, _ opened: JSON?)
    throws(PlanEditFault) -> [Fact]
  {
    switch section.storage {
    case .keys(let keys):
      var facts: [Fact] = []
      for key in keys where object[key] != nil || acts.plan.document[key] != nil {
        facts += try acts.set(object[key] ?? .null, forKey: key)
      }
      return facts
    case .record(let key):
      return try acts.set(object.isEmpty ? .null : .object(object), forKey: key)
    case .list(let list):
      var entry = object
      guard let key else {
        entry["id"] = .string(acts.freshID(section.idStem, in: list))
        return try acts.add(entry, to: list)
      }
      entry["id"] = .string(key)
      return try acts.set(entry, in: list)
    case .values(let name):
      var entry = object
      if section == .issuers, entry["id"] == nil {
        let used = Set((acts.plan.document[name]?.array ?? []).compactMap { $0["id"]?.string })
        let free = (1...).lazy.map { "\(section.idStem)\($0)" }.first { !used.contains($0) }
        entry["id"] = free.map { .string($0) }
      }
      return try put(.object(entry), into: name, acts, opened)
    case .texts(let name):
      return try put(object["text"] ?? "", into: name, acts, opened)
    }
  }

  private func put(_ entry: JSON, into list: String, _ acts: PlanActs, _ opened: JSON?)
    throws(PlanEditFault) -> [Fact]
  {
    guard let opened, let place = key.flatMap({ Int($0) }) else {
      return try acts.append(entry, to: list)
    }
    return try acts.replace(opened, at: place, of: list, with: entry)
  }
}

extension FormID.Kind {
  package static let planItem = FormID.Kind("planItem") { PlanItemForm.form($0, $1) }
}
