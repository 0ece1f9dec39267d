import Glibc

/// What this program ignores, others expect to die of: every child starts with the usual signals.
enum SpawnAttributes {
  /// - Parameter isApart: in a group of its own, so that what it starts in turn can be stopped
  ///   with it.
  static func with<Result>(
    isApart: Bool = false, _ body: (UnsafePointer<posix_spawnattr_t>) -> Result
  ) -> Result {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&ignored, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGDEF | (isApart ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return body(&attributes)
  }
}
