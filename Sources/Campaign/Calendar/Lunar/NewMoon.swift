/// The instant of a new moon as a Julian day of uniform (terrestrial) time, by the series of
/// J. Meeus, "Astronomical Algorithms", chapter 49; new moon 0 is that of 6/1/2000.
/// It is off by 17 seconds at most, by 4 on average.
func newMoon(_ lunation: Int) -> Double {
  let k = Double(lunation)
  let t = k / 1236.85
  let square = t * t
  let mean =
    2_451_550.09766 + 29.530588861 * k + square * polynomial(t, 0.00015437, -0.00000015, 7.3e-10)
  let e = polynomial(t, 1, -0.002516, -0.0000074)
  let sun = radians(2.5534 + 29.1053567 * k + square * polynomial(t, -0.0000014, -0.00000011))
  let moon = radians(
    201.5643 + 385.81693528 * k + square * polynomial(t, 0.0107582, 0.00001238, -0.000000058))
  let latitude = radians(
    160.7108 + 390.67050284 * k + square * polynomial(t, -0.0016118, -0.00000227, 0.000000011))
  let node = radians(124.7746 - 1.56375588 * k + square * polynomial(t, 0.0020672, 0.00000215))

  var days = mean - 0.00017 * sine(node)
  for term in periodicTerms {
    let angle = term.moon * moon + term.sun * sun + term.latitude * latitude
    // Terms with the sun's anomaly shrink with the eccentricity of the Earth's orbit.
    var amplitude = term.amplitude
    if term.eccentricity > 0 { amplitude *= term.eccentricity == 1 ? e : e * e }
    days += amplitude * sine(angle)
  }
  for (index, term) in planetaryTerms.enumerated() {
    var angle = term.base + term.rate * k
    if index == 0 { angle -= 0.009173 * square }
    days += term.amplitude * sine(radians(angle))
  }
  return days
}

private struct PeriodicTerm {
  let amplitude: Double
  let moon: Double
  let sun: Double
  let latitude: Double
  let eccentricity: Int

  init(_ amplitude: Double, _ moon: Double, _ sun: Double, _ latitude: Double, e: Int = 0) {
    self.amplitude = amplitude
    self.moon = moon
    self.sun = sun
    self.latitude = latitude
    eccentricity = e
  }
}

/// Days, and the multiples of the moon's anomaly, the sun's anomaly and the moon's latitude.
private let periodicTerms = [
  PeriodicTerm(-0.40720, 1, 0, 0), PeriodicTerm(0.17241, 0, 1, 0, e: 1),
  PeriodicTerm(0.01608, 2, 0, 0), PeriodicTerm(0.01039, 0, 0, 2),
  PeriodicTerm(0.00739, 1, -1, 0, e: 1), PeriodicTerm(-0.00514, 1, 1, 0, e: 1),
  PeriodicTerm(0.00208, 0, 2, 0, e: 2), PeriodicTerm(-0.00111, 1, 0, -2),
  PeriodicTerm(-0.00057, 1, 0, 2), PeriodicTerm(0.00056, 2, 1, 0, e: 1),
  PeriodicTerm(-0.00042, 3, 0, 0), PeriodicTerm(0.00042, 0, 1, 2, e: 1),
  PeriodicTerm(0.00038, 0, 1, -2, e: 1), PeriodicTerm(-0.00024, 2, -1, 0, e: 1),
  PeriodicTerm(-0.00007, 1, 2, 0), PeriodicTerm(0.00004, 2, 0, -2),
  PeriodicTerm(0.00004, 0, 3, 0), PeriodicTerm(0.00003, 1, 1, -2),
  PeriodicTerm(0.00003, 2, 0, 2), PeriodicTerm(-0.00003, 1, 1, 2),
  PeriodicTerm(0.00003, 1, -1, 2), PeriodicTerm(-0.00002, 1, -1, -2),
  PeriodicTerm(-0.00002, 3, 1, 0), PeriodicTerm(0.00002, 4, 0, 0),
]

/// Days, and an angle in degrees at lunation 0 with its growth per lunation.
private let planetaryTerms: [(amplitude: Double, base: Double, rate: Double)] = [
  (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
  (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
  (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
  (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
  (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
]
