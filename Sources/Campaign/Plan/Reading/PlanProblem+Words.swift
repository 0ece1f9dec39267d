import JSON
package import Writing

/// What is said of each problem: what is wrong, and what was expected.
extension PlanProblem.Reason {
  package func text(_ language: Language) -> String {
    shape(language) ?? text(ofTextIn: language) ?? text(ofDayIn: language)
      ?? text(ofFigureIn: language) ?? ""
  }

  private func shape(_ say: Language) -> String? {
    switch self {
    case .notJSON(let reason): reason.text(say)
    case .tooLarge(let limit):
      say("tệp lớn hơn \(limit >> 20) MB", "the file is larger than \(limit >> 20) MB")
    case .newerFormat(let format):
      say(
        "tệp ở định dạng \(format), cần phiên bản thidua mới hơn",
        "the file has format \(format); it needs a newer thidua")
    case .unknownKey(let nearest):
      say("khóa lạ", "unknown key") + Self.hint(nearest, say)
    case .missing(let expected):
      say("thiếu, cần \(expected.text(say))", "missing, expected \(expected.text(say))")
    case .wrongType(let expected, let found):
      say(
        "cần \(expected.text(say)), gặp \(found.text(say))",
        "expected \(expected.text(say)), found \(found.text(say))")
    case .notWhole(let text):
      say("cần số nguyên, gặp \(text)", "expected a whole number, found \(text)")
    case .notExact(let text):
      say(
        "số \(text) phải ở dạng thập phân, tối đa 6 chữ số sau dấu chấm",
        "\(text) must be written plainly, with at most 6 decimal places")
    case .outOfRange(let text, let range) where range.count == 1:
      say("số \(text) phải là \(range.lowerBound)", "\(text) must be \(range.lowerBound)")
    case .outOfRange(let text, let range):
      say(
        "số \(text) phải từ \(range.lowerBound) đến \(range.upperBound)",
        "\(text) must be from \(range.lowerBound) to \(range.upperBound)")
    case .unknownWord(let word, let allowed, let nearest):
      say(
        "không có “\(Self.shown(word))”; dùng một trong: \(allowed.joined(separator: ", "))",
        "no such word as “\(Self.shown(word))”; use one of: \(allowed.joined(separator: ", "))")
        + Self.hint(nearest, say)
    case .tooMany(let limit):
      say("nhiều hơn \(limit) mục", "more than \(limit) entries")
    case .empty: say("danh sách trống", "the list is empty")
    default: nil
    }
  }

  private func text(ofTextIn say: Language) -> String? {
    switch self {
    case .blank: say("chữ để trống", "the text is blank")
    case .tooLong(let limit):
      say("chữ dài hơn \(limit) ký tự", "the text is longer than \(limit) characters")
    case .controlCharacter(let value):
      say("có ký tự điều khiển U+\(Self.hex(value))", "control character U+\(Self.hex(value))")
    case .unknownPlaceholder(let text):
      say(
        "không có chỗ điền \(Self.shown(text)); dùng \(Self.placeholders)",
        "unknown placeholder \(Self.shown(text)); use \(Self.placeholders)")
    case .placeholderWithoutDay(let text):
      say("\(text): mục này không có ngày", "\(text): this entry has no day")
    case .badID(let id):
      say(
        "mã “\(Self.shown(id))” chỉ gồm chữ thường a-z, số, dấu chấm, gạch nối (tối đa 64)",
        "id “\(Self.shown(id))” must be letters a-z, digits, points and hyphens (at most 64)")
    case .reservedID(let id):
      say("mã “\(id)” đã dành cho lệnh", "id “\(id)” is a word of the command line")
    case .badPartID(let id, let task):
      say(
        "mã phần việc “\(Self.shown(id))” phải có dạng \(Self.shown(task))/1",
        "part id “\(Self.shown(id))” must have the form \(Self.shown(task))/1")
    case .doubled(let name, let first):
      say(
        "“\(Self.shown(name))” đã có ở \(first)", "“\(Self.shown(name))” is already at \(first)")
    case .unknownReference(let name, let kind, let nearest):
      say(
        "không có \(kind.text(say)) “\(Self.shown(name))” trong kế hoạch",
        "the plan has no \(kind.text(say)) “\(Self.shown(name))”") + Self.hint(nearest, say)
    case .notATitle(let id):
      say("“\(id)” không phải danh hiệu (title)", "“\(id)” is no title")
    case .circularBase(let id):
      say("chỉ tiêu “\(id)” lấy chính nó làm cơ sở", "target “\(id)” rests on itself")
    default: nil
    }
  }

  private func text(ofDayIn say: Language) -> String? {
    switch self {
    case .notADay(let text):
      say(
        "“\(Self.shown(text))” không phải ngày; viết 10/11 hoặc 2026-11-10",
        "“\(Self.shown(text))” is no day; write 10/11 or 2026-11-10")
    case .notADate(let text):
      say(
        "“\(Self.shown(text))” không phải ngày đủ năm như 2026-11-10",
        "“\(Self.shown(text))” is no full date such as 2026-11-10")
    case .impossibleDay(let text):
      say("lịch không có ngày \(text)", "the calendar has no day \(text)")
    case .outsideYear(let day, let year):
      say(
        "ngày \(day.vietnamese) nằm ngoài \(year.name(say)) (\(year.first.vietnamese) - "
          + "\(year.last.vietnamese))",
        "\(day.iso) is outside \(year.name(say)) (\(year.first.iso) to \(year.last.iso))")
    case .endsBeforeItBegins(let from, let to):
      say(
        "kết thúc \(to.vietnamese) trước khi bắt đầu \(from.vietnamese)",
        "ends on \(to.iso), before it begins on \(from.iso)")
    case .collectedAfterTheLastDay(let day, let lastDay):
      say(
        "ngày thu \(day.vietnamese) sau hạn cuối \(lastDay.vietnamese)",
        "collected on \(day.iso), after the last day \(lastDay.iso)")
    case .collectedBeforeItOpens(let day, let opens):
      say(
        "ngày thu \(day.vietnamese) trước ngày mở \(opens.vietnamese)",
        "collected on \(day.iso), before it opens on \(opens.iso)")
    case .notAYear(let text):
      say(
        "“\(Self.shown(text))” không phải năm; viết 2026-2027 hoặc 2026",
        "“\(Self.shown(text))” is no year; write 2026-2027 or 2026")
    case .yearOfOtherKind(let text, let kind):
      say(
        "kế hoạch theo \(kind.text(say)), không lập cho \(Self.shown(text)) được",
        "this plan is for a \(kind.text(say)), not for \(Self.shown(text))")
    case .otherYear(let asked, let file):
      say(
        "kế hoạch này của \(file.text), không phải \(asked.text); chuyển năm bằng plan new",
        "this plan is for \(file.text), not \(asked.text); plan new moves it")
    case .ongoingWithLastDay:
      say(
        "việc thường xuyên (ongoing) không có hạn cuối", "what is ongoing has no last day")
    default: nil
    }
  }

  private func text(ofFigureIn say: Language) -> String? {
    switch self {
    case .above100(let figure):
      say(
        "tỷ lệ \(figure.formatted(say))% lớn hơn 100%", "\(figure.formatted(say))% is above 100%")
    case .goalAboveWhole(let goal, let whole):
      say(
        "mục tiêu \(goal.formatted(say)) lớn hơn tổng số \(whole.formatted(say))",
        "the goal \(goal.formatted(say)) is above the whole of \(whole.formatted(say))")
    case .mostWithoutRange:
      say(
        "mức cao nhất (most) chỉ dùng khi comparator là range",
        "the upper end (most) is for the comparator range alone")
    case .mostNotAboveGoal(let most, let goal):
      say(
        "mức cao nhất \(most.formatted(say)) phải lớn hơn mức thấp nhất \(goal.formatted(say))",
        "the upper end \(most.formatted(say)) must be above the lower end \(goal.formatted(say))")
    case .negative: say("số không được âm", "the number must not be negative")
    case .notPositive: say("số phải lớn hơn 0", "the number must be above 0")
    case .wholeOfPercentage:
      say(
        "chỉ tiêu tính bằng % không có tổng số (of)", "a percentage has no whole (of)")
    case .perSchoolWithParts:
      say(
        "nhiệm vụ có phần việc thì ghi perSchool ở từng phần",
        "a task with parts says perSchool at each part")
    case .notOneRequirement:
      say(
        "cần đúng một trong: yearsInARow, atLeastPercentOfUnit, atMostPercentOfHolders",
        "exactly one of: yearsInARow, atLeastPercentOfUnit, atMostPercentOfHolders")
    default: nil
    }
  }
}
