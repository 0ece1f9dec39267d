import Campaign

extension State {
  /// Opens whatever enters something for a selection.
  mutating func enter(_ about: Selection) -> [Effect] {
    switch about.subject {
    case .difficulty: return open(FormID(.answer, about))
    case .nominee: return open(FormID(.nominee, about))
    case .staff: return open(FormID(.staff, about))
    case .person: return open(FormID(.person, about))
    case .entry: return open(FormID(.planItem, about))
    case .registration: return enterRegistration(about)
    case .target, .criterion: return open(FormID(.cell, about))
    case .movement:
      return withSchool(about) { about, state in
        state.overlays.append(TickSheet(about))
        return []
      }
    case .deadline where Selected(about, self).task != nil: overlays.append(TickSheet(about))
    case .deadline:
      return withSchool(about) { about, state in
        guard Selected(about, state).dossier != nil else {
          return state.refuse(
            state.language("Hạn này không cần trường đó.", "This cutoff does not ask that school."))
        }
        state.overlays.append(DossierOverlay(about, state))
        return []
      }
    case .review: return open(FormID(.review, about))
    case .theme: AssignMenu.menu(about, self).map { overlays.append($0) }
    case nil:
      guard Selected(about, self).school != nil else { return [.bell] }
      overlays.append(SchoolMenu.menu(about, self))
    }
    return []
  }
}

extension Selected {
  var isEnterable: Bool { school != nil || title != nil }

  /// The grid in which the thing is a column.
  var grid: (GridSubject, column: String?)? {
    let plan = selection.plan ?? ""
    switch selection.subject {
    case .target(let id): return (GridSubject(plan: plan, .targets), id.rawValue)
    case .criterion(let id): return (GridSubject(plan: plan, .criteria), id.rawValue)
    case .registration(let id): return (GridSubject(plan: plan, .registrations), id.rawValue)
    case .movement(let id): return (GridSubject(plan: plan, .movements(.plan)), id.rawValue)
    default: break
    }
    if let task {
      return (GridSubject(plan: plan, .tasks), task.parts.first?.part.id ?? task.id.rawValue)
    }
    guard let cutoff, cutoff.deadline.cutoff?.items.isEmpty == false else { return nil }
    return (GridSubject(plan: cutoff.plan, .dossier(cutoff.id)), nil)
  }
}
