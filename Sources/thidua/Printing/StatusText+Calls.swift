import Campaign
import Canvas
import Writing

extension StatusText {
  /// Everything that somebody is to look at today, of whatever kind; where much of a kind has just
  /// nothing recorded, it shares a row.
  var calls: [String] {
    var columns = Columns(indent: 2)
    var below: [Int: [String]] = [:]
    var row = 0
    for group in callingGroups {
      let first = group[0]
      if group.count >= StatusText.fewestAlike {
        let titles = group.prefix(3).map { $0.title.truncated(to: 30) }.joined(separator: "; ")
        columns.add(
          first.state.text(language), first.kind.word(language),
          "\(group.count) \(first.kind.noun(language, group.count))")
        below[row] = ["      \(titles); …"]
      } else {
        let deadline = status.deadline(first.id, plan: first.plan)
        columns.add(
          first.state.text(language), first.kind.word(language), first.title.truncated(to: 44),
          first.wording, first.countdown(language),
          first.count.map { "\($0.done)/\($0.expected)" } ?? "",
          deadline.map { nominees($0) } ?? "")
        below[row] = deadline.map { details($0) }
      }
      row += 1
    }
    return columns.lines.enumerated().flatMap { [$1] + (below[$0] ?? []) }
  }

  /// What calls, each by itself or with those that are alike.
  private var callingGroups: [[ObligationStatus]] {
    var groups: [[ObligationStatus]] = []
    for at in status.urgentObligations where status.obligations[at].calls {
      let one = status.obligations[at]
      let isUndated = one.state == .idle || one.state == .unowned
      let alike =
        !isUndated
        ? nil
        : groups.firstIndex {
          $0[0].plan == one.plan && $0[0].state == one.state && $0[0].kind == one.kind
        }
      if let alike { groups[alike].append(one) } else { groups.append([one]) }
    }
    return groups.flatMap { $0.count >= StatusText.fewestAlike ? [$0] : $0.map { [$0] } }
  }

  /// Fewer stand in a row of their own.
  private static let fewestAlike = 4

  /// What nobody has begun and does not yet call, plan by plan.
  var waiting: [String] {
    status.plans.compactMap { plan in
      let idle = status.obligations.filter { $0.plan == plan.id && $0.state == .idle && !$0.calls }
      return idle.isEmpty ? nil : "  \(plan.short): \(idle.countedByKind(language))"
    }
  }

  /// `2 quá hạn, 0 sắp đến hạn, 9 chưa có người`
  var summary: String {
    func count(_ states: ObligationState...) -> Int {
      status.obligations.count { $0.calls && states.contains($0.state) }
    }
    let (late, soon) = (count(.overdue), count(.soon, .today))
    let (idle, unowned) = (count(.idle), count(.unowned))
    let mark = status.overdueMark
    var parts = [
      language("\(late) quá hạn\(mark)", "\(late) overdue\(mark)"),
      language("\(soon) sắp đến hạn", "\(soon) due soon"),
    ]
    if unowned > 0 {
      parts.append(language("\(unowned) chưa có người", "\(unowned) that nobody follows"))
    }
    if idle > 0 { parts.append(language("\(idle) chưa có gì", "\(idle) with nothing recorded")) }
    return parts.joined(separator: ", ")
  }
}
