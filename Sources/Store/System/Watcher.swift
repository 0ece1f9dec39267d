import Glibc

/// Hears of changes in a store from the kernel, without looking again and again.
final class Watcher {
  let descriptor: Int32
  private let root: String
  private var years: Set<String> = []

  /// None where the kernel will not tell: then a look every second has to do.
  init?(root: String) {
    self.root = root
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    // Of the directory itself only what comes and goes: the lock in it changes with every commit.
    watch(root, IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_MOVE_SELF)
    for directory in [Layout.plans, Layout.journal] { watch("\(root)/\(directory)") }
  }

  deinit { close(descriptor) }

  /// Hears also of the files of these years.
  func watch(years: some Sequence<String>) {
    for year in years where self.years.insert(year).inserted {
      watch("\(root)/\(Layout.journal)/\(year)")
    }
    // The one that lies there now: an edit may have put another in its place.
    inotify_add_watch(descriptor, "\(root)/\(Layout.roster)", UInt32(IN_MODIFY))
  }

  /// Forgets what was announced, for it is about to be looked at.
  func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
  }

  private func watch(
    _ path: String,
    _ events: Int32 = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
  ) {
    inotify_add_watch(descriptor, path, UInt32(events | IN_ONLYDIR))
  }
}
