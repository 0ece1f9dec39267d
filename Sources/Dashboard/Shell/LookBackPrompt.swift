import Campaign

/// Asks for the day on which everything is shown; nothing typed means today.
enum LookBackPrompt {
  static func prompt(_ state: State) -> Prompt {
    Prompt(
      state.language("Xem ngày (trống: hôm nay)", "Look at the day (empty: today)"),
      draft: "look-back",
      check: { text, state in
        do throws(DayParseError) {
          return .fine(echo: try day(text, state).long(state.language))
        } catch {
          return .refused(error.message(state.language))
        }
      },
      accept: { text, state in
        guard let day = try? day(text, state) else { return [.bell] }
        state.look(at: day)
        return []
      })
  }

  /// What is left out is inferred from today, not from the day that is looked at.
  private static func day(_ text: String, _ state: State) throws(DayParseError) -> Day {
    let now = state.clockDay ?? state.today
    return text.trimmedBlanks.isEmpty ? now : try TypedDay.parse(text, today: now)
  }
}
