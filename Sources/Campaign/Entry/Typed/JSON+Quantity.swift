import JSON
import Writing

extension JSON {
  /// A plain number with exactly the digits of the quantity.
  static func number(_ quantity: Quantity) -> JSON {
    JSONNumber(text: quantity.text).map { .number($0) } ?? .null
  }
}
