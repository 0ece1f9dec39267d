/// How much of a side a part of it wants.
package enum Length: Equatable, Sendable {
  /// So many cells, or what is left of them.
  case fixed(Int)
  /// A share of what the fixed ones leave, by weight, at least the minimum while there is room.
  case flexible(weight: Int = 1, minimum: Int = 0)

  /// Divides `total` cells; earlier parts are served first when there is too little.
  package static func share(_ total: Int, among lengths: [Length], gap: Int = 0) -> [Int] {
    let gaps = max(lengths.count - 1, 0) * max(gap, 0)
    var left = max(total - gaps, 0)
    var sizes = lengths.map { length in
      let wanted =
        switch length {
        case .fixed(let cells): cells
        case .flexible(_, let minimum): minimum
        }
      let given = min(max(wanted, 0), left)
      left -= given
      return given
    }
    var weights = 0
    for case .flexible(let weight, _) in lengths { weights += max(weight, 0) }
    for (index, length) in lengths.enumerated() {
      guard case .flexible(let weight, _) = length, weight > 0, weights > 0 else { continue }
      let given = left * weight / weights
      sizes[index] += given
      left -= given
      weights -= weight
    }
    return sizes
  }
}
