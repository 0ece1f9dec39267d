import Glibc

/// Processor time of this process, which other load on the machine does not lengthen.
enum Stopwatch {
  /// The fastest of several runs, in seconds.
  static func seconds(runs: Int = 5, _ body: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = now()
      body()
      best = min(best, now() - start)
    }
    return best
  }

  /// Of one run, in seconds.
  static func processor(_ body: () throws -> Void) rethrows -> Double {
    let start = now()
    try body()
    return now() - start
  }

  static func now() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  /// Seconds that pass, for what is not this process.
  static func wall() -> Double { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Double {
  /// With so many decimals, for a line of figures.
  func rounded(to decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return "\((self * scale).rounded() / scale)"
  }
}
