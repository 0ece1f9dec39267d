import Campaign
import JSON

/// Reads the passages and tables between head and signature.
struct BodyReading {
  var draft: Draft
  let year: PlanYear
  let office: String
  var passages: [Passage]
  let tables: [Table]
  let times: TimeReader
  /// The day of the document, before which nothing of it is due.
  let issued: Day?
  /// By passage: the documents it names.
  var references: [[DocumentReference]] = []
  /// By cutoff.
  var cutoffPlaces: [CutoffPlace] = []
  var days: Set<Int> = []
  var movements: Set<String> = []
  var numbers: [String: Set<Day>] = [:]
  var taskIDs: Set<String> = []
  var freeTask = 1
  /// The đợt that a section is about: its number, by the section.
  var phaseOfSection: [Int: Int] = [:]
  /// The đợt that a paragraph opens with, which those below it are about as well.
  var phaseOfPassage: (number: Int, passage: Int)?
  /// The last task that the passage asked for.
  var lastTask: Int?

  init(
    _ passages: [Passage], _ tables: [Table], year: PlanYear, office: String, issued: Day?,
    _ draft: Draft
  ) {
    (self.passages, self.tables, self.year, self.office, self.issued, self.draft) = (
      passages, tables, year, office, issued, draft
    )
    times = TimeReader(year: year, issued: issued)
  }

  mutating func read(title: [Token]) {
    readBases()
    for honour in Honours(year: year).all(title, taken: []) {
      add(honour, Quote(title, honour.range))
    }
    readTheme()
    for table in tables { read(table) }
    readDays()
    readAwards()
    readTargets()
    readMovements()
    readRest()
  }

  // MARK: Documents

  mutating func readBases() {
    for at in passages.indices {
      let all = References.all(passages[at].tokens)
      references.append(all)
      let isBasis = passages[at].isPreamble && Genre.basisOpenings.matches(passages[at].tokens, 0)
      for one in all {
        let key = one.number ?? one.about ?? ""
        // Numbers begin anew every year: one with another day is another document.
        let days = numbers[key, default: []]
        let isKnown = one.issued.map { days.isEmpty || days.contains($0) } ?? true
        guard numbers[key] == nil || !isKnown else {
          passages[at].read(one.range)
          continue
        }
        guard isBasis || one.issued != nil else { continue }
        numbers[key, default: []].formUnion([one.issued].compactMap { $0 })
        let isContinued =
          isBasis
          && BasisWords.continued.endsBefore(passages[at].tokens, one.range.lowerBound) != nil
        draft.add(
          "bases",
          Draft.Entry(
            object: one.basis(role: isContinued ? "continued" : isBasis ? nil : "cited"),
            quote: passages[at].quote(one.range)))
        passages[at].read(one.range)
      }
      if isBasis, !all.isEmpty, let first = all.first {
        passages[at].read(0..<first.range.lowerBound)
      }
    }
  }

  mutating func readTheme() {
    guard let theme = Theme.find(passages), !theme.text.isEmpty else { return }
    draft.top["theme"] = .string(Label.short(theme.text, to: 300))
    draft.topQuotes.append(("/theme", theme.quote))
    passages[theme.passage].read(theme.range)
  }
}

/// Where a cutoff was read.
enum CutoffPlace {
  case table
  case passage(Int, section: Int, chapter: Int)

  var passage: Int? { if case .passage(let at, _, _) = self { at } else { nil } }
  var section: Int? { if case .passage(_, let section, _) = self { section } else { nil } }
  var chapter: Int? { if case .passage(_, _, let chapter) = self { chapter } else { nil } }
}

enum BasisWords {
  static let continued: Lexicon = ["tiếp theo", "tiếp tục thực hiện", "tiếp tục"]
}
