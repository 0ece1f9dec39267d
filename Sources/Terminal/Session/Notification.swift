import Writing

/// The sequence by which most terminals show a notification on the desktop they are on.
enum Notification {
  /// Notifications are cut anyway, and longer sequences are not taken for any.
  private static let limit = 200

  static func sequence(_ text: String) -> [UInt8] {
    Array("\u{1B}]9;".utf8) + Array(Sanitise.line(text).prefix(limit).utf8) + [0x07]
  }
}
