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

  /// Goes on with the school selected, or with the one that is asked for.
  mutating func withSchool(
    _ about: Selection, then run: @escaping @Sendable (Selection, inout State) -> [Effect]
  ) -> [Effect] {
    if about.school != nil { return run(about, &self) }
    // A cutoff asks some schools only.
    @Sendable func isMeant(_ state: State) -> SchoolField.Choice {
      guard let one = Selected(about, state).cutoff else { return { _ in true } }
      let roster = state.status.roster
      return { school in
        let standing = roster.position(of: school.id).flatMap { one.standing($0) }
        return standing.map { $0.state != .notExpected } ?? false
      }
    }
    ask(
      Prompt(
        language("Trường nào?", "Which school?"), former: entry.former[SchoolField.topic] ?? [],
        draft: "enter",
        check: { text, state in
          let name = text.trimmedBlanks
          if name.isEmpty { return .incomplete(hint: state.language("tên hoặc mã", "name or id")) }
          return SchoolField.check(name, state, isMeant(state))
        },
        accept: { text, state in
          guard
            let school = SchoolField.school(text.trimmedBlanks, state, isMeant: isMeant(state))
          else { return [.bell] }
          state.entry.remember(text.trimmedBlanks, for: SchoolField.topic)
          var about = about
          about.school = school.id
          return run(about, &state)
        }))
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
