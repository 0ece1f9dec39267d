import Campaign
import Canvas
import Writing

/// A day off that the office enters, and what decided the year's days off.
enum HolidayForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let fields = [
      FormField("day", Phrase("Ngày nghỉ", "Day off"), .day(.within(nil))).required,
      FormField("name", Phrase("Tên, lý do", "Name or reason")).required,
      FormField("worked", Phrase("Làm bù vào", "Worked for it"), .day(.within(nil)))
        .hinting(Phrase("trống: nghỉ thêm, không làm bù", "empty: off, and nothing worked for it")),
    ]
    return Form(id, selected.state.language("Ngày nghỉ", "Day off"), fields) { values, state in
      guard let day = values.day("day") else { return .refused("", at: "day") }
      do throws(HolidayFault) {
        let facts = try HolidayActs(state.office, on: state.today).set(
          day, name: Vietnamese.composed(Sanitise.line(values["name"])),
          worked: values.day("worked"))
        return .record(
          facts, state.language("ngày nghỉ ", "day off ") + day.vietnamese)
      } catch { return .refused(error.text(state.language), at: error.key) }
    }
  }

  static func decision(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let open = state.holidayYears.first { !state.office.calendar.isDecided($0) }
    let fields = [
      FormField(
        "year", Phrase("Năm", "Year"), .wholeNumber(2000...2100),
        String(open ?? state.holidayYears.upperBound)
      ).required,
      FormField("document", Phrase("Văn bản", "Document")).required
        .hinting(Phrase("số, ký hiệu, ngày", "number, symbol, date")),
    ]
    let title = state.language("Quyết định ngày nghỉ", "Decision on days off")
    return Form(id, title, fields) { values, state in
      let year = values.number("year") ?? state.today.year
      let facts = HolidayActs(state.office, on: state.today)
        .decide(year, document: Vietnamese.composed(Sanitise.line(values["document"])))
      return .record(facts, state.language("quyết định ngày nghỉ \(year)", "days off of \(year)"))
    }
  }
}

extension FormID.Kind {
  package static let holiday = FormID.Kind("holiday") { HolidayForm.form($0, $1) }
  package static let holidayDecision = FormID.Kind("holidayDecision") {
    HolidayForm.decision($0, $1)
  }
}
