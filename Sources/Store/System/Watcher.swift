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
    watch(root, Watcher.coming | IN_MOVE_SELF | IN_ONLYDIR)
    watchDocuments()
    for directory in [Layout.plans, Layout.journal] {
      watch("\(root)/\(directory)", Watcher.inside)
    }
  }

  deinit { close(descriptor) }

  /// Hears also of the files of these years.
  func watch(years: some Sequence<String>) {
    for year in years where self.years.insert(year).inserted {
      watch("\(root)/\(Layout.journal)/\(year)", Watcher.inside)
    }
  }

  /// Forgets what was announced, for it is about to be looked at.
  func drain() {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
    }
    watchDocuments()
  }

  /// The files beside the lock one by one; each may be another file by now.
  private func watchDocuments() {
    for name in [Layout.description, Layout.roster, Layout.holidays] {
      watch("\(root)/\(name)", IN_MODIFY | IN_ATTRIB)
    }
  }

  private func watch(_ path: String, _ events: Int32) {
    inotify_add_watch(descriptor, path, UInt32(events | IN_DONT_FOLLOW))
  }

  private static let coming = IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
  private static let inside = coming | IN_MODIFY | IN_ATTRIB | IN_ONLYDIR
}
