import Campaign
import Canvas

extension Prompt {
  /// Asks for a day: the whole date is said while it is typed, and what is no day is refused.
  static func day(
    _ title: String, _ state: State, draft id: String, as reading: DayReading,
    accept: @escaping @Sendable (Day, inout State) -> [Effect]
  ) -> Prompt {
    var prompt = Prompt(
      title, draft: id,
      check: { text, state in
        guard !text.isEmpty else {
          let today = state.today.long(state.language)
          return .fine(echo: state.language("hôm nay, \(today)", "today, \(today)"))
        }
        do throws(DayParseError) {
          let day = try reading.parse(text, today: state.today)
          return .fine(echo: day.long(state.language))
        } catch {
          return .refused(error.message(state.language))
        }
      },
      accept: { text, state in
        let day =
          text.isEmpty ? state.today : try? reading.parse(text, today: state.today)
        return day.map { accept($0, &state) } ?? [.bell]
      })
    prompt.doubts = { text, state in
      let day = text.isEmpty ? state.today : try? reading.parse(text, today: state.today)
      return day.map { reading.doubts($0, today: state.today) } ?? []
    }
    return prompt
  }
}
