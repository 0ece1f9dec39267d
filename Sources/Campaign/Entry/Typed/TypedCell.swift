package import Writing

/// What was typed into a cell of a grid, as it was understood.
package enum TypedCell: Equatable, Sendable {
  case empty
  case value(GridValue)
  case refused(CellProblem)
}

extension TypedCell {
  /// - Parameter day: the day that is entered for; a day typed after it is refused.
  /// - Parameter language: the one in which numbers are written.
  package init(
    _ text: String, for content: GridColumn.Content, year: PlanYear, day: Day,
    _ language: Language
  ) {
    let text = Sanitise.line(text).trimmed
    guard !text.isEmpty else {
      self = .empty
      return
    }
    switch content {
    case .result(let target): self.init(figure: text, target, language)
    case .score(let criterion): self.init(score: text, criterion, language)
    case .registration(let asked): self.init(registered: text, asked)
    case .task where text == "-": self = .value(.notApplicable)
    case .document, .task, .movement: self.init(yes: text, year: year, day: day)
    }
  }

  private init(figure text: String, _ target: Target, _ language: Language) {
    switch TypedResult(text, for: target, language) {
    case .empty: self = .empty
    case .measured(let figure): self = .value(.figure(figure))
    case .refused(let problem): self = .refused(.result(problem))
    }
  }

  private init(score text: String, _ criterion: Criterion, _ language: Language) {
    guard text.utf8.count <= 20, let score = Quantity(typed: text, language) else {
      self = .refused(.notAScore)
      return
    }
    if score < .zero {
      self = .refused(.result(.negative))
    } else if let most = criterion.most.flatMap({ Quantity($0) }), score > most {
      self = .refused(.aboveMost(most))
    } else {
      self = .value(.score(score))
    }
  }

  private init(registered text: String, _ asked: RegistrationAsked) {
    if TypedCell.yes.contains(Vietnamese.fold(text)) {
      self = .value(.yes(nil))
    } else if text.count > TypedCell.longestText {
      self = .refused(.result(.tooLong))
    } else {
      self = .value(
        asked.read(text).map { GridValue($0, of: asked) } ?? .text(text))
    }
  }

  private init(yes text: String, year: PlanYear, day: Day) {
    let word = Vietnamese.fold(text)
    if TypedCell.yes.contains(word) {
      self = .value(.yes(nil))
    } else if TypedCell.no.contains(word) {
      self = .empty
    } else {
      do throws(DayParseError) {
        self = .value(.yes(try DayReading.happened(in: year).parse(text, today: day)))
      } catch {
        if case .stillToCome(let typed) = error {
          self = .refused(.later(typed, than: day))
        } else {
          self = .refused(.notYesOrDay(error))
        }
      }
    }
  }

  private static let yes: Set = ["x", "co", "yes", "y", "v", "\u{2713}", "\u{2714}"]
  private static let no: Set = ["-", "0", "khong", "no"]
  static let longestText = 200
}

/// Why what was typed into a cell is not taken.
package enum CellProblem: Error, Equatable, Sendable {
  case result(TypedResult.Problem)
  case notAScore
  case aboveMost(Quantity)
  case notYesOrDay(DayParseError)
  case later(Day, than: Day)
  /// Nothing is asked of this school here.
  case notAsked(level: String)
  /// The school has said that it nominates nobody.
  case declaredNone
  case officeAlone
  case schoolsAlone
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    // What begins and ends in ASCII that shows has none.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    return withoutBlanks
  }

  private var withoutBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
