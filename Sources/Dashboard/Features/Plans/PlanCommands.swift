import Campaign
import Canvas

/// What is done with whole plans: the next year's, closing, opening again, the office.
enum PlanCommands {
  static let all: [Command] = [newYear, close, reopen, office]

  static let newYear = Command(
    "plan-new", Phrase("Lập kế hoạch năm mới từ năm trước", "Next year's plan from this year's"),
    keys: [.control("n")]
  ) { state in
    state.choose(
      Phrase("Kế hoạch năm mới từ", "Next year's plan from"), state.latestPlans
    ) { state, plan in
      state.overlays.append(NewYearOverlay(plan, state))
      return []
    }
  }
  .unless { state in
    state.office.plans.isEmpty
      ? state.language("chưa có kế hoạch nào", "there is no plan yet") : state.readOnlyReason
  }

  static let close = Command(
    "plan-close", Phrase("Đóng một kế hoạch", "Close a plan")
  ) { state in
    state.choose(Phrase("Đóng kế hoạch", "Close"), state.office.openPlans(on: state.today)) {
      state, plan in
      state.askToClose(plan)
      return []
    }
  }
  .unless { state in
    state.office.openPlans(on: state.today).isEmpty
      ? state.language("không có kế hoạch nào đang mở", "no plan is open") : state.readOnlyReason
  }

  static let reopen = Command(
    "plan-reopen", Phrase("Mở lại kế hoạch đã đóng", "Open a closed plan again")
  ) { state in
    state.choose(Phrase("Mở lại kế hoạch", "Open again"), state.closedPlans) { state, plan in
      state.edit(plan.id) { acts throws(PlanEditFault) in acts.close(false) }
    }
  }
  .unless { state in
    state.closedPlans.isEmpty
      ? state.language("không có kế hoạch nào đã đóng", "no plan is closed") : state.readOnlyReason
  }

  static let office = Command(
    "plan-office",
    Phrase("Sửa cơ quan, người ký của kế hoạch", "Change a plan's office and signer")
  ) { state in
    state.choosePlan(Phrase("Cơ quan", "Office")) { state, plan in
      state.open(FormID(.office, Selection(plan: plan.id)))
    }
  }
  .unless { $0.readOnlyReason ?? $0.noPlan }
}

extension State {
  fileprivate var closedPlans: [Plan] {
    office.plans.filter { office.isClosed($0.id, on: today) }
  }

  /// The last year's plan of each template: an earlier one has its successor already.
  fileprivate var latestPlans: [Plan] {
    office.plans.filter { plan in
      !office.plans.contains { $0.template == plan.template && $0.year == plan.year.next }
    }
  }

  fileprivate mutating func choose(
    _ title: Phrase, _ plans: [Plan],
    _ run: @escaping @Sendable (inout State, Plan) -> [Effect]
  ) -> [Effect] {
    let items = plans.map { plan in
      MenuItem(plan.title, detail: plan.short) { run(&$0, plan) }
    }
    overlays.append(Menu(title(language), items))
    return []
  }

  fileprivate mutating func askToClose(_ plan: Plan) {
    let waiting = status.deadlines.filter { $0.plan == plan.id && $0.isWaiting }.count
    let left = language(
      "Còn \(waiting) hạn chưa xong; chúng sẽ không nhắc nữa.",
      "\(waiting) deadlines are still open; they will no longer call.")
    overlays.append(
      Confirmation(
        language("Đóng “\(plan.title)”?", "Close “\(plan.title)”?"),
        details: (waiting > 0 ? [left] : [])
          + [language("Mở lại được bất cứ lúc nào.", "It can be opened again at any time.")],
        yes: language("Đóng", "Close")
      ) { state in
        state.edit(plan.id) { acts throws(PlanEditFault) in acts.close(true) }
      })
  }
}
