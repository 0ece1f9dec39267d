package import Writing

/// What a review looks back at: the figures of its time beside those of the time before it.
package struct ReviewFigures: Equatable, Sendable {
  package var lines: [Line] = []
  /// What the figures of the time before are of; none where it is the first.
  package var former: String?

  package struct Line: Equatable, Sendable {
    package var title: Phrase
    package var now: String
    package var before: String?
  }
}

extension Office {
  /// The figures at the end of a review's time, or today while it runs.
  package func figures(of review: Review, in plan: Plan, on day: Day) -> ReviewFigures {
    let former = plan.reviews.last {
      $0.period == review.period && $0.span.upperBound < review.span.lowerBound
    }
    let now = ReviewCounts(self, review, plan, min(day, review.span.upperBound))
    let then = former.map { ReviewCounts(self, $0, plan, min(day, $0.span.upperBound)) }
    var figures = ReviewFigures()
    figures.former = former?.title
    let before = then?.lines.map(\.text)
    figures.lines = now.lines.enumerated().map { place, own in
      ReviewFigures.Line(title: own.title, now: own.text, before: before?[place])
    }
    return figures
  }
}

/// What was counted at the end of one time.
private struct ReviewCounts {
  private let status: Status
  private let review: Review

  init(_ office: Office, _ review: Review, _ plan: Plan, _ day: Day) {
    self.review = review
    status = Status.of(
      plans: [plan], roster: office.roster, ledger: office.ledger, day: day,
      calendar: office.calendar, withClosed: true)
  }

  var lines: [(title: Phrase, text: String)] {
    [
      (Phrase("Hồ sơ trường đã nộp đủ", "Dossiers complete"), dossiers),
      (Phrase("Người được đề nghị khen", "Nominees"), "\(nominees)"),
      (Phrase("Việc đến hạn đã xong", "Of what was due done"), due),
      (Phrase("Lượt tham gia phong trào", "Joined movements"), movements),
      (Phrase("Chỉ tiêu đạt", "Targets met"), targets),
      (Phrase("Khó khăn nêu, chưa trả lời", "Difficulties, unanswered"), difficulties),
    ]
  }

  private var ofSpan: [DeadlineStatus] {
    status.deadlines.filter { one in
      one.id == review.phase || one.lastDay.map { review.span.contains($0) } ?? false
    }
  }

  private var dossiers: String {
    let tallies = ofSpan.filter { $0.deadline.kind.isCutoff }.compactMap(\.schools)
    return "\(tallies.reduce(0) { $0 + $1.done })/\(tallies.reduce(0) { $0 + $1.expected })"
  }

  private var nominees: Int { ofSpan.reduce(0) { $0 + ($1.nominees?.count ?? 0) } }

  private var due: String {
    let due = status.obligations.filter { one in
      one.kind != .difficulty && (one.lastDay.map { review.span.contains($0) } ?? false)
    }
    return "\(due.count { $0.state == .done })/\(due.count)"
  }

  private var movements: String {
    let counts = status.obligations.filter { $0.kind == .movement }.compactMap(\.count)
    return "\(counts.reduce(0) { $0 + $1.done })/\(counts.reduce(0) { $0 + $1.expected })"
  }

  private var targets: String {
    "\(status.targets.count { $0.state == .met })/\(status.targets.count)"
  }

  private var difficulties: String {
    let raised = status.difficulties.filter { review.span.contains($0.raisedOn) }
    let open = raised.count { $0.answer == nil && !$0.isClosed }
    return "\(raised.count), \(open)"
  }
}
