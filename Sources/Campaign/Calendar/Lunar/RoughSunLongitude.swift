/// The sun's apparent longitude in degrees by the short series of J. Meeus, "Astronomical
/// Algorithms", chapter 25: for a fiftieth of the work of `sunLongitude`, good to 0.02 degrees.
///
/// It settles all but the rare days on which the sun stands close to a border.
package func roughSunLongitude(_ julianDay: Double) -> Double {
  let t = (julianDay - 2_451_545) / 36_525
  let mean = 280.46646 + t * (36_000.76983 + t * 0.0003032)
  let anomaly = radians(357.52911 + t * (35_999.05029 - t * 0.0001537))
  let center =
    (1.914602 - t * (0.004817 + t * 0.000014)) * sine(anomaly)
    + (0.019993 - t * 0.000101) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
  let aberrationAndNutation = -0.00569 - 0.00478 * sine(radians(125.04 - 1934.136 * t))
  let degrees = mean + center + aberrationAndNutation
  return degrees - Double(floor(degrees / 360)) * 360
}

/// Closer to a border than this, in degrees, the rough longitude settles nothing.
package let roughSunLongitudeMargin = 0.1
