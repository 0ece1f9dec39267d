package import Campaign

/// The course of a year: phases as bars, single days as marks, today as a line.
package struct Timeline: Sendable, Equatable {
  package var title: String
  package var first: Day
  package var last: Day
  package var today: Day
  package var todayLabel: String
  package var spans: [Span]
  package var marks: [Mark]

  package struct Span: Sendable, Equatable {
    package var label: String
    package var starts: Day
    package var ends: Day
    package var state: PhaseStatus.State

    package init(label: String, starts: Day, ends: Day, state: PhaseStatus.State) {
      self.label = label
      self.starts = starts
      self.ends = ends
      self.state = state
    }
  }

  package struct Mark: Sendable, Equatable {
    package var label: String
    package var day: Day
    package var kind: Kind

    package enum Kind: String, Sendable { case cutoff, commemoration }

    package init(label: String, day: Day, kind: Kind) {
      self.label = label
      self.day = day
      self.kind = kind
    }
  }

  package init(
    title: String, first: Day, last: Day, today: Day, todayLabel: String, spans: [Span] = [],
    marks: [Mark] = []
  ) {
    self.title = title
    self.first = first
    self.last = last
    self.today = today
    self.todayLabel = todayLabel
    self.spans = spans
    self.marks = marks
  }

  /// Where a day lies between both ends of the year, from 0 to 1.
  package func share(of day: Day) -> Double {
    guard last > first else { return 0 }
    return min(max(Double(day - first) / Double(last - first), 0), 1)
  }
}

/// Bars of things done or measured, each with its goal where there is one.
package struct Bars: Sendable, Equatable {
  package var title: String
  package var bars: [Bar]

  package struct Bar: Sendable, Equatable {
    package var label: String
    package var shown: String
    /// How much of the bar is filled, from 0 to 1.
    package var share: Double
    package var goal: Double?

    package init(label: String, shown: String, share: Double, goal: Double? = nil) {
      self.label = label
      self.shown = shown
      self.share = min(max(share.isFinite ? share : 0, 0), 1)
      self.goal = goal.map { min(max($0.isFinite ? $0 : 0, 0), 1) }
    }
  }

  package init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }
}

// MARK: What a figure says, for whoever does not see it

extension Timeline {
  package var words: String {
    let spans = spans.map { "\($0.label): \($0.starts.vietnamese) - \($0.ends.vietnamese)" }
    return (spans + [todayLabel] + marks.map(\.label)).joined(separator: "; ")
  }
}

extension Bars {
  package var words: String { bars.map { "\($0.label): \($0.shown)" }.joined(separator: "; ") }
}
