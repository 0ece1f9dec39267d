import Campaign
import Canvas
import Writing

/// A dated plan for people to read.
struct PlanText {
  private let plan: Plan
  private let calendar: WorkCalendar
  private let language: Language

  init(_ plan: Plan, _ calendar: WorkCalendar, _ language: Language) {
    self.plan = plan
    self.calendar = calendar
    self.language = language
  }

  var lines: [String] {
    var lines = [
      "\(plan.id): \(plan.title)", "\(plan.office.name) · \(plan.year.inWords(language))",
    ]
    if let theme = plan.theme { lines += (language("Chủ đề: ", "Theme: ") + theme).wrapped(to: 98) }
    lines += section(language("Căn cứ", "Bases"), plan.bases.map(basis))
    lines += section(language("Đợt", "Phases"), phases)
    lines += section(language("Hạn đề nghị", "Cutoffs"), cutoffs)
    lines += section(language("Nhiệm vụ", "Tasks"), tasks)
    lines += section(language("Chỉ tiêu", "Targets"), targets)
    lines += section(language("Phong trào", "Movements"), plan.movements.map { "  \($0.title)" })
    lines += section(language("Ngày kỷ niệm", "Commemorations"), commemorations)
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private func basis(_ document: SourceDocument) -> String {
    let day = document.issued.map { language(" ngày ", " of ") + $0.vietnamese } ?? ""
    let number = document.number.map { " \($0)" } ?? ""
    return "  \(document.kind)\(number)\(day): \(document.about)"
  }

  private var phases: [String] {
    var columns = Columns(indent: 2)
    for phase in plan.phases {
      columns.add(
        phase.id.rawValue, phase.name, "\(phase.starts.vietnamese) – \(phase.ends.vietnamese)")
    }
    return columns.lines
  }

  private var cutoffs: [String] {
    plan.cutoffs.flatMap { deadline -> [String] in
      guard let cutoff = deadline.cutoff else { return [] }
      let cap =
        (cutoff.cap.map { language(", tối đa \($0.count)", ", at most \($0.count)") } ?? "")
        + (cutoff.capCollectives.map {
          language(", tối đa \($0) tập thể", ", at most \($0) collectives")
        } ?? "")
      let round = deadline.roundWords(in: plan, language)
      return ["  \(deadline.id)  \(deadline.title)  \(deadline.wording)\(cap)"]
        + (round.isEmpty ? [] : [language("      đợt xét: ", "      round: ") + round])
        + days(deadline, cutoff) + [
          language("      hồ sơ: ", "      dossier: ")
            + cutoff.items.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
        ]
    }
  }

  private func days(_ deadline: Deadline, _ cutoff: Cutoff) -> [String] {
    guard let lastDay = deadline.lastDay else { return [] }
    let collectBy =
      switch cutoff.collection {
      case .workdaysBefore(let count): calendar.workday(count, before: lastDay)
      case .on(let day): day
      }
    let off = calendar.isWorkday(lastDay) ? "" : language(" (ngày nghỉ)", " (a day off)")
    return [
      language("      trường nộp: ", "      schools by: ") + collectBy.vietnamese
        + language("; ngày cuối: ", "; last day: ") + lastDay.vietnamese + off
    ]
  }

  private var tasks: [String] {
    var lines: [String] = []
    for deadline in plan.tasks {
      lines.append("  \(deadline.id)  \(deadline.wording)  \(deadline.title)")
      for part in deadline.task?.parts ?? [] { lines.append("      \(part.id)  \(part.title)") }
    }
    return lines
  }

  private var targets: [String] {
    var columns = Columns(indent: 2)
    for target in plan.targets {
      let levels = target.scope.levels.map(\.rawValue).joined(separator: ", ")
      let who = target.source == .office ? language("cơ quan", "office") : levels
      columns.add(target.id.rawValue, target.goalWords(language), target.title, who)
    }
    return columns.lines
  }

  private var commemorations: [String] {
    var columns = Columns(indent: 2)
    for item in plan.commemorations {
      let years = item.years ?? item.printedYears
      columns.add(
        item.date?.vietnamese ?? "–", item.name,
        years.map { language("\($0) năm", "\($0) years") } ?? "")
    }
    return columns.lines
  }
}
