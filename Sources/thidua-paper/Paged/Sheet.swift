/// The page of the decree's appendix I, in points: A4, with margins well inside what it allows.
enum Sheet {
  static let width = 210 * millimetre
  static let height = 297 * millimetre
  static let top = 22 * millimetre
  static let bottom = 22 * millimetre
  static let left = 32 * millimetre
  static let right = 17 * millimetre

  static let textWidth = width - left - right
  static let textHeight = height - top - bottom
  static let textBottom = height - bottom
  /// Where the line of the page number begins, within the top margin.
  static let pageNumberTop = 9 * millimetre
  static let firstLineIndent = 12.7 * millimetre
  static let paragraphGap = 6.0
  static let ruleWidth = 0.75

  static let millimetre = 72 / 25.4
}
