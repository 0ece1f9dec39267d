import JSON
import Writing

extension Fields {
  func wholeNumber(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key).flatMap { wholeNumber(at: $0, in: range) }
  }

  func requiredWholeNumber(_ key: String, in range: ClosedRange<Int>) -> Int {
    required(key, .wholeNumber).flatMap { wholeNumber(at: $0, in: range) } ?? range.lowerBound
  }

  func wholeNumber(at spot: Spot, in range: ClosedRange<Int>) -> Int? {
    guard let number = spot.node.number else {
      reading.report(.wrongType(expected: .wholeNumber, found: spot.node.kind), at: spot)
      return nil
    }
    guard number.text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }) else {
      reading.report(.notWhole(number.text), at: spot)
      return nil
    }
    guard let int = number.int, range.contains(int) else {
      reading.report(.outOfRange(number.text, range), at: spot)
      return nil
    }
    return int
  }

  /// A decimal number from zero up, exactly as it is written.
  func quantity(_ key: String) -> Quantity? { value(key).flatMap { quantity(at: $0) } }

  func requiredQuantity(_ key: String) -> Quantity? {
    required(key, .number).flatMap { quantity(at: $0) }
  }

  private func quantity(at spot: Spot) -> Quantity? {
    guard let number = spot.node.number else {
      reading.report(.wrongType(expected: .number, found: spot.node.kind), at: spot)
      return nil
    }
    guard let quantity = Quantity(text: number.text) else {
      reading.report(.notExact(number.text), at: spot)
      return nil
    }
    guard quantity >= .zero else {
      reading.report(.negative, at: spot)
      return nil
    }
    return quantity
  }
}
