import Glibc

/// How long something may yet take, by a clock that never jumps.
struct Patience {
  private let end: Int
  private var pause = 1

  init(milliseconds: Int) { end = Patience.now + milliseconds }

  var left: Int { end - Patience.now }

  /// Sleeps for a moment, longer each time; false where there is no time left to.
  mutating func wait() -> Bool {
    let left = left
    if left <= 0 { return false }
    let length = min(pause, left)
    var time = timespec(tv_sec: 0, tv_nsec: length * 1_000_000)
    nanosleep(&time, nil)
    pause = min(pause * 2, 50)
    return true
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
