import Campaign
import Canvas
import Writing

/// The days off of the years of the open plans: those of the law, those decided, those that the
/// office entered, which alone can be taken out here.
enum HolidayMenu {
  static func menu(_ state: State) -> Menu {
    let language = state.language
    let (years, calendar) = (state.holidayYears, state.office.calendar)
    let own = OwnHolidays(state.office.ledger)
    let undecided = calendar.undecidedText(years, language)
    var items = [
      MenuItem(language("Thêm ngày nghỉ, ngày làm bù", "Add a day off or a swap"), detail: "+") {
        $0.open(FormID(.holiday, Selection()))
      },
      MenuItem(
        language("Ghi quyết định của năm", "Record the year's decision"), detail: undecided ?? ""
      ) { $0.open(FormID(.holidayDecision, Selection())) },
    ]
    for year in years {
      items += calendar.holidays(in: year).map { holiday in
        let mine = own.days.first { $0.day == holiday.date }
        let name = mine?.name ?? holiday.name(language)
        return MenuItem(
          "\(holiday.date.vietnamese)  \(name)",
          detail: detail(mine, holiday, calendar.isDecided(year), language)
        ) { state in
          guard mine != nil else {
            return state.refuse(
              language(
                "Ngày này theo luật hoặc quyết định.", "This day is by law or decision."))
          }
          return state.askToDrop(holiday.date, name)
        }
      }
    }
    let title =
      years.lowerBound == years.upperBound
      ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return Menu(language("Ngày nghỉ \(title)", "Days off \(title)"), items, row: 0)
  }

  private static func detail(
    _ own: OwnHolidays.Own?, _ holiday: Holiday, _ isDecided: Bool, _ language: Language
  ) -> String {
    if let own {
      let worked = own.worked.map { language(", làm bù ", ", worked ") + $0.vietnamese } ?? ""
      return language("cơ quan ghi", "entered here") + worked
    }
    return isDecided ? "" : language("theo luật", "by law")
  }
}

extension State {
  /// The civil years of the plans that are open.
  var holidayYears: ClosedRange<Int> {
    let spans = status.plans.map(\.year.span)
    let first = spans.map(\.lowerBound.year).min() ?? today.year
    let last = spans.map(\.upperBound.year).max() ?? today.year
    return first...max(first, last)
  }

  fileprivate mutating func askToDrop(_ day: Day, _ name: String) -> [Effect] {
    overlays.append(
      Confirmation(
        language("Bỏ ngày nghỉ \(day.vietnamese)?", "Take \(day.iso) out?"), details: [name],
        yes: language("Bỏ", "Drop")
      ) { state in
        let facts = HolidayActs(state.office, on: state.today).drop(day)
        return state.record(
          facts, label: state.language("bỏ ngày nghỉ ", "no longer off: ") + day.vietnamese)
      })
    return []
  }
}

enum HolidayCommands {
  static let all: [Command] = [list]

  static let list = Command(
    "holidays", Phrase("Ngày nghỉ, ngày làm bù của năm", "Days off of the year"),
    keys: [.character("H")]
  ) { state in
    state.overlays.append(HolidayMenu.menu(state))
    return []
  }
}
