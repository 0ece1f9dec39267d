import CPaper

/// Size and cut of the one typeface that administrative papers are set in.
struct TextStyle: Hashable {
  var size: Double
  var isBold = false
  var isItalic = false

  static let body = TextStyle(size: 14)
  static let bodyBold = TextStyle(size: 14, isBold: true)
  static let bodyItalic = TextStyle(size: 14, isItalic: true)
  static let superior = TextStyle(size: 12)
  static let issuer = TextStyle(size: 12, isBold: true)
  static let nation = TextStyle(size: 12, isBold: true)
  static let motto = TextStyle(size: 13, isBold: true)
  static let number = TextStyle(size: 13)
  static let about = TextStyle(size: 12)
  static let placeAndDate = TextStyle(size: 13, isItalic: true)
  static let table = TextStyle(size: 13)
  static let tableBold = TextStyle(size: 13, isBold: true)
  static let dense = TextStyle(size: 12)
  static let denseBold = TextStyle(size: 12, isBold: true)
  static let figure = TextStyle(size: 11)
  static let figureBold = TextStyle(size: 11, isBold: true)
  static let recipientsHead = TextStyle(size: 12, isBold: true, isItalic: true)
  static let recipients = TextStyle(size: 11)

  /// The least that the decree allows of a text, and a table in keeping with it.
  var closer: TextStyle {
    var closer = self
    if size > TextStyle.dense.size { closer.size -= 1 }
    return closer
  }

  /// Fontconfig gives Liberation Serif, of the same widths, where Times New Roman is not at hand.
  static let family = "Times New Roman"

  /// A description that the caller frees.
  func description() -> OpaquePointer? {
    let description = pango_font_description_new()
    pango_font_description_set_family(description, TextStyle.family)
    pango_font_description_set_size(description, gint(size * Double(PANGO_SCALE)))
    pango_font_description_set_weight(
      description, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(
      description, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    return description
  }
}
