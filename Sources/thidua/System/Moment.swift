import Store

/// The one place where the program asks what time it is.
enum Moment {
  /// Milliseconds since 1970.
  static var now: Int64 { LinuxFileSystem().now() / 1_000_000 }
}
