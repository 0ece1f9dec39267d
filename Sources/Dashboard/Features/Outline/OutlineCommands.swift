import Campaign
import Canvas
import Writing

/// What is done on a plan's screen: each entry added, changed, moved, taken out, kept as it is.
enum OutlineCommands {
  static let all: [Command] = [go, change, add, drop, up, down, keep, other, restore]

  static let go = Command(
    "plan-outline", Phrase("Xem, sửa kế hoạch", "Look at and change a plan"),
    keys: [.character("L")]
  ) { state in
    state.trail.go(to: Place(.plan))
    return []
  }
  .unless { $0.noPlan }

  static let change = command(
    "plan-change", Phrase("Sửa mục của kế hoạch", "Change what the plan says"),
    [.character("e")], hint: Phrase("Sửa", "Change")
  ) { state, plan, part, item in
    state.open(part.section.form(item?.key ?? "", of: plan))
  }

  static let add = command(
    "plan-add", Phrase("Thêm mục vào kế hoạch", "Add to the plan"), [.character("i")],
    hint: Phrase("Thêm", "Add")
  ) { state, plan, part, _ in
    guard part.section.hasEntries else { return [.bell] }
    return state.open(part.section.form(nil, of: plan))
  }

  static let drop = command(
    "plan-drop", Phrase("Bỏ mục khỏi kế hoạch", "Take it out of the plan"), [.delete],
    hint: Phrase("Bỏ", "Drop")
  ) { state, plan, part, item in
    guard let item else { return [.bell] }
    return state.askToDrop(item, of: part.section, in: plan)
  }

  static let up = command(
    "plan-up", Phrase("Chuyển mục lên", "Move it up"), [.character("<")]
  ) { $0.move($3, of: $2, in: $1, by: -1) }

  static let down = command(
    "plan-down", Phrase("Chuyển mục xuống", "Move it down"), [.character(">")]
  ) { $0.move($3, of: $2, in: $1, by: 1) }

  static let keep = command(
    "plan-keep", Phrase("Đã xem, giữ nguyên mục", "Looked at, keep it as it is"),
    [.character("v")], hint: Phrase("Giữ nguyên", "Keep")
  ) { state, plan, part, item in
    guard let mark = item?.mark ?? part.items.lazy.compactMap(\.mark).first else {
      return state.refuse(
        state.language("mục này không cần xem lại", "nothing of it waits to be looked at"))
    }
    guard let acts = PlanActs(state.office, plan: plan.id, on: state.today) else { return [.bell] }
    do throws(PlanEditFault) {
      let title = item?.title ?? part.section.title(state.language)
      return state.record(
        try acts.confirm(mark), label: state.language("giữ nguyên: ", "kept: ") + title)
    } catch {
      return state.refuse(error.text(state.language))
    }
  }

  static let other = Command(
    "plan-other", Phrase("Xem kế hoạch khác", "Show another plan"), keys: [.character("o")],
    hint: Phrase("KH khác", "Other plan"), screens: [.plan]
  ) { state in
    state.choosePlan(Phrase("Kế hoạch", "Plan")) { state, plan in
      state.openOutline(plan.id)
      return []
    }
  }
  .unless { state in
    state.status.plans.count < 2
      ? state.language("chỉ có một kế hoạch đang mở", "only one plan is open") : nil
  }

  static let restore = Command(
    "plan-restore", Phrase("Lấy lại mục đã bỏ khỏi kế hoạch", "Put back what was taken out"),
    screens: [.plan]
  ) { $0.offerDropped(PlanList.allCases) }
  .unless { $0.obstacle(toRestoring: PlanList.allCases) }

  private static func command(
    _ id: String, _ title: Phrase, _ keys: [Key], hint: Phrase? = nil,
    run: @escaping @Sendable (inout State, Plan, PlanOutline.Part, PlanOutline.Item?) -> [Effect]
  ) -> Command {
    Command(id, title, keys: keys, hint: hint, screens: [.plan]) { state in
      guard let plan = state.outlined, let part = state.outlineSection else { return [.bell] }
      return run(&state, plan, part, state.outlineItem ?? part.items.first)
    }
    .unless { state in
      state.outlineSection == nil
        ? state.language("chọn một mục trước", "select something first") : state.readOnlyReason
    }
  }
}

extension State {
  fileprivate mutating func move(
    _ item: PlanOutline.Item?, of part: PlanOutline.Part, in plan: Plan, by step: Int
  ) -> [Effect] {
    guard let item else { return [.bell] }
    follow(item, of: part, by: step)
    return edit(plan.id) { acts throws(PlanEditFault) in
      try acts.move(item.key, by: step, in: part.section)
    }
  }

  /// Where entries have no ids, the place under the cursor goes along with the entry.
  fileprivate mutating func follow(
    _ item: PlanOutline.Item, of part: PlanOutline.Part, by step: Int
  ) {
    guard let place = Int(item.key), part.items.indices.contains(place + step) else { return }
    lists[.planItems]?.select("\(place + step)")
  }

  fileprivate mutating func askToDrop(
    _ item: PlanOutline.Item, of section: PlanSection, in plan: Plan
  ) -> [Effect] {
    switch section.storage {
    case .list(let list):
      askToDrop(item.key, from: list, plan: plan.id, title: item.title)
      return []
    case .values(let key), .texts(let key):
      guard let place = Int(item.key) else { return [.bell] }
      let noun = section.noun(language)
      overlays.append(
        Confirmation(
          language("Bỏ \(noun) “\(item.title)” khỏi kế hoạch?", "Take “\(item.title)” out?"),
          details: [language("u lấy lại ngay sau đó.", "u brings it back.")],
          yes: language("Bỏ", "Drop")
        ) { state in
          state.edit(plan.id) { acts throws(PlanEditFault) in
            try acts.drop(item.entry, at: place, of: key)
          }
        })
      return []
    case .keys, .record: return [.bell]
    }
  }
}

extension PlanSection {
  /// The form of an entry, or of a new one where there is no key.
  fileprivate func form(_ key: String?, of plan: Plan) -> FormID {
    let id = key.map { ObligationID($0) }
    func about(_ subject: (ObligationID) -> Subject) -> Selection {
      Selection(plan: plan.id, id.map(subject))
    }
    switch self {
    case .office: return FormID(.office, Selection(plan: plan.id))
    case .cutoffs: return FormID(.cutoff, about { .deadline($0) })
    case .tasks: return FormID(.task, about { .deadline($0) })
    case .targets: return FormID(.target, about { .target($0) })
    case .staff: return FormID(.staff, about { .staff($0.rawValue) })
    default:
      return FormID(.planItem, Selection(plan: plan.id, .entry("\(rawValue)/\(key ?? "+")")))
    }
  }
}
