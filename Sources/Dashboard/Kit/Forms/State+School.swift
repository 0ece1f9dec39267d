import Campaign

extension State {
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
