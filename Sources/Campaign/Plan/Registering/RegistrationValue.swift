package import JSON

/// What a school registered for: which movements it joins, the rating it aims at, how many of which
/// titles, or words of its own; nothing of these where it just said yes.
package struct RegistrationValue: Hashable, Sendable {
  package var movements: [ObligationID] = []
  package var rating: String?
  package var titles: [TitleCount] = []
  package var text: String?

  /// So many of one title or reward: by its id in the plan, or as it was written.
  package struct TitleCount: Hashable, Sendable {
    package var reward: String
    package var count: Int

    package init(_ reward: String, _ count: Int) {
      self.reward = reward
      self.count = count
    }
  }

  package init(
    movements: [ObligationID] = [], rating: String? = nil, titles: [TitleCount] = [],
    text: String? = nil
  ) {
    self.movements = movements
    self.rating = rating
    self.titles = titles
    self.text = text
  }

  /// Whether nothing more is said than that the school registered.
  package var isYes: Bool { self == RegistrationValue() }

  /// Whether it is words alone, as all of them once were.
  package var isText: Bool { text != nil && self == RegistrationValue(text: text) }
}

extension RegistrationValue {
  /// Reads a fact's value: `true`, a plain text, or an object; none where nothing is registered.
  package init?(_ value: JSON?) {
    switch value {
    case nil, .null, false, "": return nil
    case true: self.init()
    case .string(let text)?: self.init(text: text)
    case let value?:
      guard value.object != nil else {
        self.init(text: value.text())
        return
      }
      self.init(
        movements: value["movements"]?.array?.compactMap { $0.string.map { ObligationID($0) } }
          ?? [],
        rating: value["rating"]?.string,
        titles: value["titles"]?.array?.compactMap { TitleCount($0) } ?? [],
        text: value["text"]?.string)
    }
  }

  package var json: JSON {
    if isYes { return true }
    if let text, isText { return .string(text) }
    var object = JSONObject()
    if !movements.isEmpty { object["movements"] = .array(movements.map { .string($0.rawValue) }) }
    if let rating { object["rating"] = .string(rating) }
    if !titles.isEmpty { object["titles"] = .array(titles.map(\.json)) }
    if let text { object["text"] = .string(text) }
    return .object(object)
  }
}

extension RegistrationValue.TitleCount {
  fileprivate init?(_ value: JSON) {
    guard let reward = value["reward"]?.string, let count = value["count"]?.int else { return nil }
    self.init(reward, count)
  }

  fileprivate var json: JSON { ["reward": .string(reward), "count": JSON(count)] }
}
