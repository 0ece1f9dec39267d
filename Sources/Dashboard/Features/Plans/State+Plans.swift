import Campaign
import Canvas

extension State {
  var noPlan: String? {
    status.plans.isEmpty ? language("không có kế hoạch nào đang mở", "no plan is open") : nil
  }

  /// Asks for which plan something is meant, where more than one is open.
  mutating func choosePlan(
    _ title: Phrase, _ run: @escaping @Sendable (inout State, Plan) -> [Effect]
  ) -> [Effect] {
    let plans = status.plans
    guard plans.count > 1 else { return plans.first.map { run(&self, $0) } ?? [.bell] }
    let here = selection.plan
    let items = plans.map { plan in
      MenuItem(plan.title, detail: plan.short, isChosen: plan.id == here) { run(&$0, plan) }
    }
    overlays.append(Menu("\(title(language)): \(language("kế hoạch", "plan"))", items))
    return []
  }

  /// What was recorded of it stays on file, and comes back with it.
  mutating func askToDrop(_ id: String, from list: PlanList, plan: PlanID, title: String) {
    let noun = list.noun(language)
    overlays.append(
      Confirmation(
        language("Bỏ \(noun) “\(title)” khỏi kế hoạch?", "Take the \(noun) “\(title)” out?"),
        details: [
          language(
            "Mọi mục đã ghi vẫn còn trong sổ; lấy lại được bất cứ lúc nào.",
            "All that was recorded stays on file; it can be put back at any time.")
        ], yes: language("Bỏ", "Drop")
      ) { state in
        state.edit(plan) { acts throws(PlanEditFault) in try acts.drop(id, from: list) }
      })
  }

  /// Records a change of a plan, or says why the rules do not allow it.
  mutating func edit(
    _ plan: PlanID, _ make: (PlanActs) throws(PlanEditFault) -> [Fact]
  ) -> [Effect] {
    guard let acts = PlanActs(office, plan: plan, on: today) else { return [.bell] }
    do throws(PlanEditFault) {
      let facts = try make(acts)
      return record(facts, label: facts.first.map { words($0) } ?? "")
    } catch {
      return refuse(error.text(language))
    }
  }

  func obstacle(toRestoring lists: [PlanList]) -> String? {
    dropped(lists).isEmpty
      ? language("chưa bỏ mục nào", "nothing was dropped") : readOnlyReason
  }

  mutating func offerDropped(_ lists: [PlanList]) -> [Effect] {
    let items = dropped(lists).map { plan, list, id, title in
      MenuItem(title, detail: plan.short) { state in
        state.edit(plan.id) { acts throws(PlanEditFault) in try acts.restore(id, to: list) }
      }
    }
    overlays.append(Menu(language("Đã bỏ khỏi kế hoạch", "Taken out of the plan"), items))
    return []
  }

  private func dropped(_ lists: [PlanList]) -> [(Plan, PlanList, String, String)] {
    status.plans.flatMap { plan -> [(Plan, PlanList, String, String)] in
      guard let acts = PlanActs(office, plan: plan.id, on: today) else { return [] }
      return lists.flatMap { list in
        acts.dropped(list).compactMap { entry in
          guard let id = entry["id"]?.string else { return nil }
          return (plan, list, id, entry["title"]?.string ?? id)
        }
      }
    }
  }
}
