/// The members of an object in the order they were written.
///
/// Objects in another order are not equal: files are rewritten only when their text changes.
package struct JSONObject: Hashable, Sendable {
  /// One key and its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package var value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  package private(set) var entries: [Entry]

  package init() { entries = [] }

  /// The given members; a key that comes twice keeps its first place and its last value.
  package init(_ members: some Sequence<(String, JSON)>) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// Entries whose keys are known to be different.
  package init(distinct entries: [Entry]) { self.entries = entries }

  package var keys: [String] { entries.map(\.key) }
  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.count }

  /// The value under a key; setting replaces in place or appends, nil removes.
  package subscript(key: String) -> JSON? {
    get { entries.first { $0.key == key }?.value }
    set {
      let place = entries.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): entries[place].value = value
      case (let place?, nil): entries.remove(at: place)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}
