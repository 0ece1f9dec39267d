/// Which program this is.
enum Version {
  static let number = "1.0.0"
  static let date = "2026-11-21"
}
