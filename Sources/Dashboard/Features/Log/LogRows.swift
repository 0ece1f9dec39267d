import Campaign
import Canvas
import Writing

/// The rows of the log, newest first; each is worded when it is shown.
struct LogRows {
  private let view: LogView?
  private let state: State

  static let author = 0
  static let school = 1

  init(_ state: State) {
    self.state = state
    view = state[LogState.self].view
  }

  func line(_ item: Int) -> LogEntry? {
    view?.number(item).flatMap { view?.reader.line($0) }
  }

  /// The number of the entry that keys act on.
  var selectedNumber: Int? { state.list(.log).item.flatMap { view?.number($0) } }
  var selected: LogEntry? { selectedNumber.flatMap { view?.reader.line($0) } }

  /// The line with the day it holds for, where that is not the day it was entered.
  func text(_ line: LogEntry) -> String {
    guard let view else { return "" }
    let language = state.language
    var text = view.words.text(line)
    if line.isUndone { text = language("(đã hoàn tác) ", "(undone) ") + text }
    if line.on != LogMoment(line.at, state).day {
      let day = line.on.plain(beside: state.today)
      text += language(" · cho ngày \(day)", " · for \(day)")
    }
    return text
  }

  var source: ListSource {
    guard let view else { return .none }
    let state = self.state
    var source = ListSource(
      count: view.count,
      id: { row in view.number(row).map { view.reader.id($0).text } ?? "" },
      text: { row in line(row).map { "\($0.author) \(text($0))" } ?? "" })
    source.searchedTotal = view.reader.count
    var authors = Facet(Phrase("Người nhập", "Entered by")) { line($0)?.author ?? "" }
    authors.counts = { view.reader.authors.map { ($0.name, $0.count) } }
    var schools = Facet(Phrase("Trường", "School")) { row in
      line(row)?.school.rawValue ?? ""
    }
    schools.name = { state.schoolName(UnitID($0)) }
    schools.counts = {
      let counts = view.reader.entriesBySchool
      return state.status.roster.schools.compactMap { school in
        counts[school.id.rawValue].map { (school.id.rawValue, $0) }
      }
    }
    source.facets = [authors, schools]
    source.columns = [
      SortColumn(Phrase("Lúc nhập", "When entered"), id: "at", largestFirst: true) { row in
        view.number(row).map { view.reader.at($0) } ?? .min
      },
      SortColumn(
        Phrase("Người nhập", "Entered by"), id: "author",
        keys: { count in
          let ranks = view.reader.ranks { CollationKey($0) }
          return (0..<count).map { row in
            view.number(row).map { ranks[Int(view.reader.author($0))] } ?? -1
          }
        }),
      SortColumn(
        Phrase("Trường", "School"),
        keys: { count in
          let ranks = view.reader.ranks { CollationKey(state.schoolName(UnitID($0))) }
          return (0..<count).map { row in
            view.number(row).map { ranks[Int(view.reader.school($0))] } ?? -1
          }
        }),
      SortColumn(Phrase("Ngày tính", "Holds from")) { row in
        view.number(row).map { view.reader.on($0) } ?? .first
      },
    ]
    return source
  }
}

extension State {
  /// A school of the roster by its short name; another one by its id.
  fileprivate func schoolName(_ id: UnitID) -> String {
    status.roster[id]?.shortName ?? id.rawValue
  }
}
