/// A JSON value that keeps the order of its keys and the digits of its numbers.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSON])
  case object(JSONObject)

  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  package init(_ bool: Bool?) { self = bool.map(JSON.bool) ?? .null }
  package init(_ int: Int?) { self = int.map { .number(JSONNumber($0)) } ?? .null }
  package init(_ array: [JSON]?) { self = array.map(JSON.array) ?? .null }
  package init(_ object: JSONObject?) { self = object.map(JSON.object) ?? .null }

  /// The shortest decimal of a number; null for an infinite one, which JSON cannot write.
  package init(_ double: Double?) {
    self = double.flatMap { JSONNumber($0) }.map(JSON.number) ?? .null
  }
}

/// Each accessor gives nil for a value of another kind.
extension JSON {
  package var isNull: Bool { self == .null }

  package var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  package var number: JSONNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  package var int: Int? { number?.int }

  package var double: Double? { number?.double }

  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let array) = self { array } else { nil }
  }

  package var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The value under a key, or nil where there is none or this is no object.
  package subscript(key: String) -> JSON? { object?[key] }

  /// The element at an index, or nil outside the array or where this is none.
  package subscript(index: Int) -> JSON? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}
