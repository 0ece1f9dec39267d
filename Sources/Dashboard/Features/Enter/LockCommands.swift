import Campaign
import Canvas
import Writing

/// Closing the figures of a phase or a year, and whom that leaves out.
enum LockCommands {
  static let all: [Command] = [lock]

  static let lock = Command(
    "lock", Phrase("Khóa sổ đợt, cả năm; mở riêng cho trường", "Lock a phase or year; exceptions")
  ) { state in
    state.choosePlan(Phrase("Khóa sổ", "Lock")) { state, plan in
      state.overlays.append(menu(plan, state))
      return []
    }
  }
  .unless { $0.readOnlyReason ?? $0.noPlan }

  /// The phases of a plan and its year, each with how it stands.
  private static func menu(_ plan: Plan, _ state: State) -> Menu {
    let language = state.language
    let locks = state.office.locks(of: plan, on: state.today)
    let spans =
      plan.phases.map { ($0.id, $0.name) }
      + [(FigureLock.wholeYear, language("Cả năm ", "The whole year ") + plan.year.text)]
    let items = spans.map { id, name in
      let known = locks.first { $0.id == id }
      return MenuItem(
        name, detail: known.map { detail($0, state) } ?? language("đang mở", "open"),
        isChosen: known != nil
      ) { state in
        guard let known else { return close(plan, id, name, &state) }
        state.overlays.append(change(known, plan, name, state))
        return []
      }
    }
    return Menu(language("Khóa sổ", "Lock") + ": \(plan.short)", items)
  }

  private static func detail(_ lock: FigureLock, _ state: State) -> String {
    let except = lock.exceptions.count
    return state.language("đã khóa ", "locked ") + lock.since.short(beside: state.today)
      + (except > 0 ? state.language(", trừ \(except) trường", ", except \(except)") : "")
  }

  /// The document may be named; Enter alone locks as well.
  private static func close(
    _ plan: Plan, _ span: ObligationID, _ name: String, _ state: inout State
  ) -> [Effect] {
    let language = state.language
    let echo = language(
      "số liệu thuộc \(name) sẽ không sửa được nữa",
      "nothing that belongs to \(name) can be changed any more")
    state.ask(
      Prompt(
        language(
          "Khóa sổ \(name): theo văn bản (bỏ trống được)", "Lock \(name): by document, if any"),
        check: { _, _ in .fine(echo: echo) }
      ) { text, state in
        let acts = LockActs(state.office.ledger, plan: plan.id, span: span, on: state.today)
        let document = Vietnamese.composed(Sanitise.line(text))
        return state.record(
          acts.close(document: document), label: state.language("khóa sổ ", "locked: ") + name)
      })
    return []
  }

  /// What can be done with a lock: open it, except the school selected, end an exception.
  private static func change(_ lock: FigureLock, _ plan: Plan, _ name: String, _ state: State)
    -> Menu
  {
    let language = state.language
    @Sendable func acts(_ state: State) -> LockActs {
      LockActs(state.office.ledger, plan: plan.id, span: lock.id, on: state.today)
    }
    var items = [
      MenuItem(language("Mở lại cho mọi trường", "Open it for all")) { state in
        state.record(
          acts(state).open(), label: state.language("mở sổ ", "opened: ") + name)
      }
    ]
    if let school = Selected(state.selection, state).school {
      items.append(
        MenuItem(language("Mở riêng cho \(school.shortName)", "Except \(school.shortName)")) {
          except(school, lock, plan, name, &$0)
        })
    }
    for (id, last) in lock.exceptions.sorted(by: { $0.key < $1.key }) {
      let whose = state.status.roster[id]?.shortName ?? id.rawValue
      items.append(
        MenuItem(
          language("Thôi mở riêng cho \(whose)", "End the exception of \(whose)"),
          detail: last.short(beside: state.today)
        ) { state in
          state.record(acts(state).endException(of: id), label: "\(name): \(whose)")
        })
    }
    return Menu(lock.words(language), items)
  }

  private static func except(
    _ school: School, _ lock: FigureLock, _ plan: Plan, _ name: String, _ state: inout State
  ) -> [Effect] {
    let reading = DayReading.within(nil)
    let title = state.language(
      "Mở riêng cho \(school.shortName) đến hết ngày", "Except \(school.shortName) until")
    state.ask(
      Prompt.day(title, state, draft: "lock-until", as: reading) { day, state in
        let acts = LockActs(state.office.ledger, plan: plan.id, span: lock.id, on: state.today)
        do throws(LockActFault) {
          let facts = try acts.except(school.id, until: day)
          return state.record(facts, label: "\(name): \(school.shortName) \(day.vietnamese)")
        } catch { return state.refuse(error.text(state.language)) }
      })
    return []
  }
}
