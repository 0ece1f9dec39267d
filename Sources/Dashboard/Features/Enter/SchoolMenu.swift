import Campaign
import Canvas

/// All that can be entered for one school.
enum SchoolMenu {
  static func menu(_ about: Selection, _ state: State) -> Menu {
    let language = state.language
    let school = about.school ?? ""
    let name = state.status.roster[school]?.shortName ?? school.rawValue
    var items: [MenuItem] = []
    let settled = Selection(school: school).settled(state)
    if let (_, one, _) = Selected(settled, state).dossier {
      items.append(
        MenuItem(language("Hồ sơ: ", "Dossier: ") + one.title) { state in
          state.overlays.append(DossierOverlay(settled, state))
          return []
        })
      items.append(
        MenuItem(language("Thêm người được đề nghị", "A nominee")) { state in
          state.open(FormID(.nominee, settled))
        })
    }
    for plan in state.status.plans {
      for subject in GridSubject.all(of: plan, among: state.status.plans) {
        if case .dossier = subject.kind { continue }
        items.append(
          MenuItem(GridMenu.title(subject, plan, state), detail: plan.short) { state in
            state.openGrid(subject, school: school)
            return []
          })
      }
    }
    items.append(
      MenuItem(language("Nêu khó khăn, vướng mắc", "Raise a difficulty")) { state in
        state.open(
          FormID(.difficulty, Selection(plan: Selected(about, state).plan?.id, school: school)))
      })
    items.append(
      MenuItem(language("Phân công người theo dõi trường", "Who follows the school")) { state in
        let about = Selection(plan: Selected(about, state).plan?.id, school: school)
        AssignMenu.menu(about, state).map { state.overlays.append($0) }
        return []
      })
    items.append(
      MenuItem(language("Ghi chú", "Note")) { state in
        state.open(FormID(.note, Selection(school: school)))
      })
    return Menu(language("Nhập gì cho ", "Enter what for ") + name + "?", items)
  }
}
