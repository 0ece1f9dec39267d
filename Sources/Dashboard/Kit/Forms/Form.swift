import Campaign
package import Canvas
import JSON

/// Several things asked for at once; what is refused stays to be mended, with the reason.
package struct Form: Overlay {
  /// What becomes of a filled form.
  enum Verdict {
    case done([Effect])
    /// To be recorded, after a question where it is doubtful, unless a colleague said something else
    /// meanwhile.
    case intent(Intent, label: String)
    /// It stays open, and why; the field meant gets the focus.
    case refused(String, at: String? = nil)
  }

  let id: FormID
  let title: String
  private(set) var fields: [FormField]
  private(set) var focus = 0
  /// Why it was not taken the last time.
  private(set) var problem: String?
  /// The last entry that was on file when the form was opened.
  var seen: Int64 = .max
  let warn: @Sendable (FormValues, State) -> [String]
  let accept: @Sendable (FormValues, inout State) -> Verdict

  init(
    _ id: FormID, _ title: String, _ fields: [FormField],
    warn: @escaping @Sendable (FormValues, State) -> [String] = { _, _ in [] },
    accept: @escaping @Sendable (FormValues, inout State) -> Verdict
  ) {
    self.id = id
    self.title = title
    self.fields = fields
    self.warn = warn
    self.accept = accept
    if !self.fields.isEmpty { self.fields[0].enter() }
  }

  var place: String { DraftPlace.form(id).text }

  func values(_ state: State) -> FormValues { FormValues(fields, state) }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    problem = nil
    return obey(key, &state)
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    guard change(by: key, state) else { return .stay([.bell]) }
    return .stay(keepDraft(&state))
  }

  var hasOneField: Bool { fields.count == 1 }
  var isAtLast: Bool { focus == fields.count - 1 }

  package var isTyping: Bool { fields.indices.contains(focus) && !fields[focus].isChoice }
  package var isSubmitted: Bool { true }

  /// The next field or the one before, round the ends.
  mutating func turn(by step: Int) -> Outcome {
    let count = max(fields.count, 1)
    move(to: (focus + step + count) % count)
    return .stay()
  }

  private mutating func move(to field: Int) {
    guard fields.indices.contains(field) else { return }
    focus = field
    fields[focus].enter()
  }

  mutating func step(_ step: Int) -> Outcome {
    guard fields.indices.contains(focus + step) else { return .stay([.bell]) }
    move(to: focus + step)
    return .stay()
  }

  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome {
    guard fields.indices.contains(focus) else { return .stay([.bell]) }
    if case .choice = fields[focus].kind { return .stay([.bell]) }
    fields[focus].field.receive(paste)
    return .stay(keepDraft(&state))
  }

  private mutating func change(by key: Key, _ state: State) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    if case .choice(let choices) = fields[focus].kind { return choose(key, choices) }
    switch key {
    case .up, .with(.alt, .up), .control("p"): return recall(-1, state)
    case .down, .with(.alt, .down), .control("n"): return recall(1, state)
    default: return fields[focus].field.receive(key, state.typing)
    }
  }

  private mutating func choose(_ key: Key, _ choices: [FormField.Choice]) -> Bool {
    let at = choices.firstIndex { $0.id == fields[focus].field.text } ?? 0
    let next: Int
    switch key {
    case .left, .up: next = max(at - 1, 0)
    case .right, .down: next = min(at + 1, choices.count - 1)
    case .character(" "): next = (at + 1) % max(choices.count, 1)
    case .character(let digit):
      guard let number = digit.wholeNumberValue else { return false }
      next = number - 1
    default: return false
    }
    guard choices.indices.contains(next) else { return false }
    fields[focus].field = Field(choices[next].id)
    return true
  }

  /// Walks through what was typed into fields of this kind before.
  private mutating func recall(_ step: Int, _ state: State) -> Bool {
    let former = former(fields[focus], state)
    guard !former.isEmpty else { return false }
    let at = former.firstIndex(of: fields[focus].field.text) ?? (step < 0 ? former.count : -1)
    guard former.indices.contains(at + step) else { return false }
    fields[focus].field = Field(former[at + step])
    return true
  }

  private func former(_ field: FormField, _ state: State) -> [String] {
    let typed = state.entry.former[topic(field)] ?? []
    return field.suggestions.filter { !typed.contains($0) } + typed
  }

  /// Whether the field in focus has something to walk through.
  func offersFormer(_ state: State) -> Bool {
    isTyping && !former(fields[focus], state).isEmpty
  }

  private func topic(_ field: FormField) -> String { "\(id.kind.name).\(field.key)" }

  mutating func submit(_ state: inout State) -> Outcome {
    for at in fields.indices { fields[at].field.finish() }
    for (number, field) in fields.enumerated() {
      if case .refused = field.check(state) {
        focus = number
        return .stay([.bell])
      }
    }
    if id.kind.isRecorded, let reason = state.readOnlyReason {
      problem = state.language("chỉ đọc: ", "read-only: ") + reason
      return .stay([.bell])
    }
    for field in fields {
      if case .text = field.kind {
        state.entry.remember(field.field.text.trimmedBlanks, for: topic(field))
      }
    }
    switch accept(values(state), &state) {
    case .done(let effects): return .close(effects)
    case .intent(let intent, let label): return record(intent, label, &state)
    case .refused(let reason, let key):
      problem = reason
      if let at = fields.firstIndex(where: { $0.key == key }) { focus = at }
      return .stay([.bell])
    }
  }

  /// A form stays open below the question about it.
  private mutating func record(_ intent: Intent, _ label: String, _ state: inout State) -> Outcome {
    let doubts =
      fields.flatMap { $0.doubts(state) } + intent.doubts
      + state.office.doubts(intent.facts, on: state.today)
    return state.ask(intent.facts.isEmpty ? [] : doubts, above: &self) { form, state in
      .close(form.record(intent.facts, label, &state))
    }
  }

  private func record(_ facts: [Fact], _ label: String, _ state: inout State) -> [Effect] {
    guard !facts.isEmpty else { return state.drop(place) }
    let theirs = facts.compactMap { state.changedMeanwhile($0, after: seen) }.first
    guard let theirs else { return state.record(facts, label: label, draft: place) }
    state.overlays.append(
      ClashOverlay(waiting: facts, theirs, label: label, draft: place, state))
    return [.bell]
  }

  // MARK: Drafts

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// Only what was changed: the rest is as it stands when the form is opened again.
  private var draft: String {
    let changed = fields.filter(\.isChanged).map { ($0.key, JSON.string($0.field.text)) }
    return JSON.object(JSONObject(changed)).text()
  }

  private func keepDraft(_ state: inout State) -> [Effect] {
    guard id.kind.isRecorded else { return [] }
    return isChanged ? state.keep(draft, at: place) : state.drop(place)
  }

  /// The form is closed with what was typed kept.
  func leave(_ state: inout State) -> [Effect] {
    if isChanged, id.kind.isRecorded { state.sayDraftKept() }
    return keepDraft(&state)
  }

  mutating func discard(_ state: inout State) -> [Effect] {
    for at in fields.indices { fields[at].restore() }
    move(to: focus)
    if id.kind.isRecorded { state.sayDraftDropped() }
    return state.drop(place)
  }

  /// Fills in what was left behind.
  mutating func fill(_ draft: String) {
    guard let texts = try? JSON.parse(Array(draft.utf8)) else { return }
    for at in fields.indices {
      guard let text = texts[fields[at].key]?.string else { continue }
      fields[at].field = Field(text)
    }
  }
}

extension Form.Verdict {
  static func record(_ facts: [Fact], _ label: String) -> Form.Verdict {
    .intent(Intent(facts), label: label)
  }

  /// The same with what is asked before.
  static func record(_ intent: Intent, _ label: String) -> Form.Verdict {
    .intent(intent, label: label)
  }
}
