/// Composed Latin letters of other languages, found through the standard library's own notion of
/// which texts are the same, so that no table of Unicode needs to be kept here.
enum LatinTable {
  /// The composed character that is the same as a base with its marks, or nil.
  static func scalar(of cluster: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cluster)
    return composed[String(text)]
  }

  /// The plain letter under the mark of a composed one, or nil.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? { bases[scalar] }

  private static let composed: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for range in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        table[String(scalar)] = scalar
      }
    }
    return table
  }()

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    // What is d with a stroke to the eye is often not the Vietnamese letter.
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "Ð": "D", "ð": "d", "Ɖ": "D", "Ƀ": "B", "ƀ": "b",
    ]
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
    let marks = (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init)
    for letter in letters {
      for mark in marks {
        if let composed = scalar(of: [letter, mark]) { table[composed] = letter }
      }
    }
    return table
  }()
}
