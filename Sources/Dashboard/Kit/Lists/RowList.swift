import Canvas
import Writing

/// One list as it is looked at: which rows, in what order, and which one is meant.
package struct RowList: Sendable {
  package private(set) var filter = ""
  package private(set) var onlyLate = false
  package private(set) var sort: Sort?
  /// The order as the list's own table and title show it.
  package private(set) var sorting: Sorting?
  /// By facet, the value that rows must have.
  package private(set) var chosen: [Int: String] = [:]
  /// What those values are called, by facet.
  private(set) var chosenNames: [Int: String] = [:]

  /// The numbers of the shown rows in the source.
  package private(set) var rows: [Int32] = []
  /// The row meant, by what it is about and not by where it stands.
  package private(set) var selected: String?
  package private(set) var row = 0
  package var first = 0
  package private(set) var total = 0

  /// How many rows the source had.
  private var found = 0
  private var ordered: [Int32] = []
  /// Made of the source's texts where it has no index of its own.
  private var index: SearchIndex?
  /// The filter that `rows` was last narrowed by.
  private var narrowedBy: String?
  /// The row meant, by its number in the source; holds for one generation.
  private var meant: Int?
  private var isOrdered = false
  private var isFiltered = false
  private var generation = -1
  private var context = ""

  package struct Sort: Equatable, Sendable {
    package var column: String
    package var ascending: Bool
  }

  package struct Sorting: Equatable, Sendable {
    package var title: Phrase
    package var column: String
    package var ascending: Bool
  }

  package init() {}

  package var isEmpty: Bool { rows.isEmpty }
  package var isNarrowed: Bool { !filter.isEmpty || onlyLate || !chosen.isEmpty }
  /// The number of the selected row in the source.
  package var item: Int? { rows.indices.contains(row) ? Int(rows[row]) : nil }

  // MARK: What keys change

  package mutating func setFilter(_ text: String) {
    guard text != filter else { return }
    filter = text
    isFiltered = false
  }

  package mutating func toggleOnlyLate() {
    onlyLate.toggle()
    isFiltered = false
    narrowedBy = nil
  }

  /// The same column again turns its order round.
  package mutating func setSort(column: String, largestFirst: Bool = false) {
    if sort?.column == column { return turnSort() }
    sort = Sort(column: column, ascending: !largestFirst)
    isOrdered = false
  }

  package mutating func turnSort() {
    sort?.ascending.toggle()
    isOrdered = false
  }

  /// Back to the list's own order.
  package mutating func clearSort() {
    sort = nil
    isOrdered = false
  }

  /// None shows all values of the facet again.
  package mutating func choose(_ value: String?, _ name: String, facet: Int) {
    chosen[facet] = value
    chosenNames[facet] = value == nil ? nil : name
    isFiltered = false
    narrowedBy = nil
  }

  package mutating func clearNarrowing() {
    filter = ""
    onlyLate = false
    chosen = [:]
    chosenNames = [:]
    isFiltered = false
    narrowedBy = nil
  }

  package mutating func move(by steps: Int) { move(to: row + steps) }

  package mutating func move(to row: Int) {
    self.row = min(max(row, 0), max(rows.count - 1, 0))
    selected = nil
    meant = nil
  }

  package mutating func select(_ id: String) {
    selected = id
    meant = nil
    isFiltered = false
  }

  /// Means a row of a source that the list has not been settled for.
  package mutating func select(_ id: String, in context: String) {
    if context != self.context {
      self.context = context
      generation = -1
      first = 0
      row = 0
    }
    select(id)
  }

  // MARK: Deriving

  /// Brings rows and selection up to date; costs nothing where nothing changed.
  package mutating func settle(_ source: ListSource, generation: Int) {
    if generation != self.generation || source.context != context {
      if source.context != context {
        first = 0
        row = 0
        selected = nil
      }
      self.generation = generation
      context = source.context
      isOrdered = false
      index = nil
      meant = nil
    }
    if source.searchedTotal != nil, source.count != found || !isFiltered {
      // The rows may be other ones than before, so the selection is found by what it is about.
      meant = nil
      isOrdered = false
    }
    if !isOrdered { order(source) }
    sorting = sort.flatMap { sort in
      guard let column = source.columns.first(where: { $0.id == sort.column }) else { return nil }
      return Sorting(title: column.title, column: column.id, ascending: sort.ascending)
    }
    if !isFiltered { narrow(source) }
    if selected == nil, let item { selected = source.id(item) }
    meant = item
  }

  private mutating func order(_ source: ListSource) {
    total = source.searchedTotal ?? source.count
    found = source.count
    if let sort, let column = source.columns.first(where: { $0.id == sort.column }) {
      ordered = column.sorted(source.count, sort.ascending)
    } else {
      ordered = Array(0..<Int32(clamping: source.count))
    }
    isOrdered = true
    isFiltered = false
    narrowedBy = nil
  }

  private mutating func narrow(_ source: ListSource) {
    // Every word must be found, wherever it stands.
    let words = filter.split(separator: " ").map { SearchQuery(String($0)) }
    let isLate = onlyLate ? source.isLate : nil
    // What more letters find is among what fewer found.
    let candidates = narrowedBy.map { filter.hasPrefix($0) } == true ? rows : ordered
    narrowedBy = filter
    isFiltered = true
    if source.searchedTotal != nil || words.isEmpty && isLate == nil && chosen.isEmpty {
      rows = ordered
    } else {
      rows = candidates
      if !words.isEmpty {
        let places = source.index == nil ? nil : source.places
        let index = searchIndex(source)
        for word in words { rows = index.rows(rows, places: places, with: word) }
      }
      if isLate != nil || !chosen.isEmpty {
        rows = rows.filter { (isLate?(Int($0)) ?? true) && hasChosen(Int($0), source) }
      }
    }
    findSelected(source)
  }

  private func hasChosen(_ item: Int, _ source: ListSource) -> Bool {
    for (facet, value) in chosen where source.facets.indices.contains(facet) {
      if source.facets[facet].value(item) != value { return false }
    }
    return true
  }

  private mutating func searchIndex(_ source: ListSource) -> SearchIndex {
    if let ready = source.index ?? index { return ready }
    let made = SearchIndex((0..<source.count).map { source.text($0) })
    index = made
    return made
  }

  /// The selection stays on what was selected; where that is gone, on its neighbour.
  private mutating func findSelected(_ source: ListSource) {
    if let at = placeOfSelected(source) {
      row = at
    } else {
      row = min(row, max(rows.count - 1, 0))
      selected = nil
    }
  }

  private func placeOfSelected(_ source: ListSource) -> Int? {
    if let meant { return rows.firstIndex(of: Int32(clamping: meant)) }
    guard let selected else { return nil }
    return rows.firstIndex { source.id(Int($0)) == selected }
  }
}
