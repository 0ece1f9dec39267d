package import Writing

/// What a list is made of; only the rows on the screen are ever asked for their looks.
package struct ListSource {
  package var count: Int
  /// What tells a row from another when the list changes.
  package var id: (Int) -> String
  /// What `/` looks in.
  package var text: (Int) -> String
  /// The texts, where they were made ready to be searched before; a row's place in it is its
  /// number, or what `places` says.
  package var index: SearchIndex?
  package var places: [Int]?
  /// Where the source looks for the filter itself, as a list too long to be worded must: how many
  /// rows it has in all. Its rows are those found so far, and more may follow.
  package var searchedTotal: Int?
  /// What `!` leaves.
  package var isLate: ((Int) -> Bool)?
  package var columns: [SortColumn] = []
  /// Further ways to narrow the list, such as by block.
  package var facets: [Facet] = []
  /// What the list is about; another subject makes another list.
  package var context = ""

  package init(
    count: Int, id: @escaping (Int) -> String, text: @escaping (Int) -> String,
    isLate: ((Int) -> Bool)? = nil
  ) {
    self.count = count
    self.id = id
    self.text = text
    self.isLate = isLate
  }

  package static var none: ListSource { ListSource(count: 0, id: { _ in "" }, text: { _ in "" }) }
}

/// A way to order a list.
package struct SortColumn {
  /// What tells it from the others, wherever it stands among them.
  package let id: String
  package var title: Phrase
  /// Whether a column of the list's table shows it.
  package let isShown: Bool
  /// Whether one looks for the largest first.
  package var isLargestFirst: Bool
  /// The rows in order; those that are equal keep the list's own order, whichever way it goes.
  let sorted: (_ count: Int, _ ascending: Bool) -> [Int32]

  /// - Parameters:
  ///   - id: what a column of the table calls it; none where no column shows it.
  ///   - key: is asked once for each row.
  package init<Key: Comparable>(
    _ title: Phrase, id: String? = nil, largestFirst: Bool = false,
    by key: @escaping (Int) -> Key
  ) {
    self.init(title, id: id, largestFirst: largestFirst) { (0..<$0).map(key) }
  }

  /// `keys` gives those of all rows at once.
  init<Key: Comparable>(
    _ title: Phrase, id: String? = nil, largestFirst: Bool = false,
    keys: @escaping (_ count: Int) -> [Key]
  ) {
    self.id = id ?? title.english
    self.title = title
    isShown = id != nil
    isLargestFirst = largestFirst
    sorted = { count, ascending in
      let keys = keys(count)
      return (0..<Int32(clamping: count)).sorted { a, b in
        let (x, y) = (keys[Int(a)], keys[Int(b)])
        if x == y { return a < b }
        return ascending ? x < y : x > y
      }
    }
  }
}

/// A property of rows by which a list can be narrowed.
package struct Facet {
  package var title: Phrase
  package var value: (Int) -> String
  /// What a value is called, where it is an id.
  package var name: (String) -> String = { $0 }
  /// The values with how often each stands, where counting the rows would take too long.
  package var counts: (() -> [(value: String, count: Int)])?

  package init(_ title: Phrase, _ value: @escaping (Int) -> String) {
    self.title = title
    self.value = value
  }
}
