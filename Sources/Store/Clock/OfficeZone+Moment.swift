extension OfficeZone {
  /// A moment by the office's clock, as records write it: `2026-11-21T09:00:00.123+07:00`.
  package func moment(_ milliseconds: Int64) -> String {
    Timestamp.text(milliseconds, offset: offset(at: milliseconds.flooredQuotient(1000)))
  }
}
