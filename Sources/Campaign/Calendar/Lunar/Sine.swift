/// The sine of an angle in radians, to the last few bits of a Double for angles below a million.
///
/// It is here because the C library, which has one and rounding as well, also has clocks and files,
/// which this module must not be able to reach.
func sine(_ angle: Double) -> Double {
  var x = angle - Double(floor(angle / (2 * .pi) + 0.5)) * (2 * .pi)
  if x > .pi / 2 { x = .pi - x } else if x < -.pi / 2 { x = -.pi - x }
  let square = x * x
  // Taylor's series from its smallest term down; the next one is below 1e-16 for a quarter turn.
  var sum = 1.0
  for n in stride(from: 20.0, through: 2, by: -2) { sum = 1 - sum * square / (n * (n + 1)) }
  return x * sum
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
