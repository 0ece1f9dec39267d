import Campaign

/// The choice of what the grid enters.
enum GridMenu {
  static func subjects(_ state: State) -> Menu {
    let current = state.grid.subject
    let items = state.status.plans.flatMap { plan in
      GridSubject.all(of: plan, among: state.status.plans).map { subject in
        MenuItem(
          title(subject, plan, state), detail: plan.short, isChosen: subject == current
        ) { state in
          state.openGrid(subject)
          return []
        }
      }
    }
    return Menu(state.language("Nhập gì?", "Enter what?"), items)
  }

  static func title(_ subject: GridSubject, _ plan: Plan, _ state: State) -> String {
    let language = state.language
    switch subject.kind {
    case .targets: return language("Kết quả chỉ tiêu", "Results of targets")
    case .dossier(let id):
      return language("Hồ sơ: ", "Dossier: ") + (plan.deadline(id)?.title ?? id.rawValue)
    case .tasks: return language("Nhiệm vụ", "Tasks")
    case .movements(.joined): return language("Tham gia phong trào", "Taking part in movements")
    case .movements(.plan): return language("Kế hoạch phong trào", "Plans for movements")
    case .movements(.report): return language("Báo cáo phong trào", "Reports on movements")
    case .criteria: return language("Điểm tiêu chí", "Scores of criteria")
    case .registrations: return language("Đăng ký thi đua", "Registrations")
    }
  }
}
