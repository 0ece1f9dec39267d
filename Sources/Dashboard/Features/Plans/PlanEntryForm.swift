import Campaign
import JSON

/// A form that adds an entry to a plan or changes one: what is not touched stays as it is written.
struct PlanEntryForm {
  let id: FormID
  let plan: Plan
  let list: PlanList
  /// Where a new entry is looked at next.
  let shownIn: [ListID]
  /// The id of the entry that is changed; none for a new one.
  let entryID: String?
  let fields: [PlanField]
  /// What begins the ids of new entries.
  let prefix: String
  /// Fills in what was left empty and must not be.
  var finish: @Sendable (inout JSONObject, FormValues) -> Void = { _, _ in }

  func form(_ title: String, _ state: State) -> Form {
    var fields = self.fields.map(\.field)
    if entryID == nil {
      let fresh =
        PlanActs(state.office, plan: plan.id, on: state.today)?.freshID(prefix, in: list) ?? ""
      fields.append(
        FormField("id", Phrase("Mã (dòng lệnh)", "Id (command line)"), .text, fresh).required)
    }
    let former = Dictionary(
      uniqueKeysWithValues: fields.map { ($0.key, $0.field.text.trimmedBlanks) })
    return Form(id, title, fields) { [self] values, state in
      guard let acts = PlanActs(state.office, plan: plan.id, on: state.today) else {
        return .refused(state.language("kế hoạch không còn", "the plan is gone"))
      }
      var entry: JSONObject = entryID.flatMap { acts.entry($0, of: list) } ?? [:]
      entry["id"] = .string(entryID ?? values["id"])
      for field in self.fields {
        let key = field.field.key
        let isNew = entryID == nil && !values[key].isEmpty
        if isNew || values[key] != former[key] { field.write(&entry, values) }
      }
      finish(&entry, values)
      if let entryID, let former = acts.entry(entryID, of: list) {
        for (key, value) in former.entries.map({ ($0.key, $0.value) }) {
          guard let old = value.string, let new = entry[key]?.string else { continue }
          entry[key] = .string(plan.keepingPlaceholders(new, of: old))
        }
      }
      let name = (entry["title"]?.string).map { PlanField.clean($0) } ?? ""
      do throws(PlanEditFault) {
        let facts = try entryID == nil ? acts.add(entry, to: list) : acts.set(entry, in: list)
        if entryID == nil {
          let key = DeadlineKey(plan: plan.id, id: ObligationID(values["id"]))
          state.entry.awaited = (shownIn, key.text)
        }
        return .record(facts, label(facts, name, state))
      } catch {
        return .refused(error.text(state.language), at: error.key)
      }
    }
  }

  /// Says what changed as the log does.
  private func label(_ facts: [Fact], _ name: String, _ state: State) -> String {
    facts.first.map { state.words($0) } ?? name
  }
}

extension State {
  /// A fact as the log will word it.
  func words(_ fact: Fact) -> String {
    ActivityWords(office, language)
      .change(fact.cell, office.ledger.value(fact.cell, on: fact.on), fact.value)
  }
}
