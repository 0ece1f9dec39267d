/// The sine of an angle in radians, within 1e-11 for angles below a million.
///
/// It is here because the C library, which has one and rounding as well, also has clocks and files,
/// which this module must not be able to reach.
func sine(_ angle: Double) -> Double {
  var x = angle - Double(floor(angle * (0.5 / .pi) + 0.5)) * (2 * .pi)
  if x > .pi / 2 { x = .pi - x } else if x < -.pi / 2 { x = -.pi - x }
  // Taylor's series from its smallest term down: the coefficients are 1/3!, 1/5!, … 1/15!.
  let square = x * x
  var sum = -1 / 1_307_674_368_000.0
  sum = sum * square + 1 / 6_227_020_800
  sum = sum * square - 1 / 39_916_800
  sum = sum * square + 1 / 362_880
  sum = sum * square - 1 / 5040
  sum = sum * square + 1 / 120
  sum = sum * square - 1 / 6
  return x + x * square * sum
}

/// The greatest whole number not above `x`, which must lie well within the range of Int.
func floor(_ x: Double) -> Int {
  let towardsZero = Int(x)
  return Double(towardsZero) > x ? towardsZero - 1 : towardsZero
}

func cosine(_ angle: Double) -> Double { sine(angle + .pi / 2) }

func radians(_ degrees: Double) -> Double { degrees * (.pi / 180) }

/// A polynomial by its coefficients, the constant one first.
func polynomial(_ x: Double, _ coefficients: Double...) -> Double {
  coefficients.reversed().reduce(0) { $0 * x + $1 }
}
