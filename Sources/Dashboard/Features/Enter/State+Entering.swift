import Campaign

extension State {
  /// Opens whatever enters something for a selection, the narrowest thing first.
  mutating func enter(_ about: Selection) -> [Effect] {
    let selected = Selected(about, self)
    if selected.difficulty != nil { return open(FormID(.answer, about)) }
    if selected.nominee != nil { return open(FormID(.nominee, about)) }
    if selected.member != nil { return open(FormID(.staff, about)) }
    if about.target != nil || about.criterion != nil || about.registration != nil {
      return open(FormID(.cell, about))
    }
    if selected.movement != nil {
      return withSchool(about) { about, state in
        state.overlays.append(TickSheet(about))
        return []
      }
    }
    if selected.task != nil {
      overlays.append(TickSheet(about))
      return []
    }
    if selected.cutoff != nil, about.deadline != nil {
      return withSchool(about) { about, state in
        guard Selected(about, state).dossier != nil else {
          return state.refuse(
            state.language("Hạn này không cần trường đó.", "This cutoff does not ask that school."))
        }
        state.overlays.append(DossierOverlay(about, state))
        return []
      }
    }
    if selected.theme != nil {
      AssignMenu.menu(about, self).map { overlays.append($0) }
      return []
    }
    guard selected.school != nil else { return [.bell] }
    overlays.append(SchoolMenu.menu(about, self))
    return []
  }
}

extension Selected {
  var isEnterable: Bool {
    school != nil || difficulty != nil || nominee != nil || member != nil || target != nil
      || criterion != nil || registration != nil || movement != nil || deadline != nil
      || theme != nil
  }

  /// The grid in which the thing is a column.
  var grid: (GridSubject, column: String?)? {
    let plan = selection.plan ?? ""
    if let id = selection.target { return (GridSubject(plan: plan, .targets), id) }
    if let id = selection.criterion { return (GridSubject(plan: plan, .criteria), id) }
    if let id = selection.registration { return (GridSubject(plan: plan, .registrations), id) }
    if let id = selection.movement { return (GridSubject(plan: plan, .movements(.plan)), id) }
    if let task { return (GridSubject(plan: plan, .tasks), task.parts.first?.part.id ?? task.id) }
    if let cutoff, cutoff.deadline.cutoff?.items.isEmpty == false {
      return (GridSubject(plan: cutoff.plan, .dossier(cutoff.id)), nil)
    }
    return nil
  }
}
