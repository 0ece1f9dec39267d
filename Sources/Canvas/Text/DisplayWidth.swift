/// How many terminal columns text takes: ambiguous characters count as one, as terminals do
/// outside East Asian locales.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += ScalarShape(scalar).width }
    return width
  }
}

extension String {
  package var displayWidth: Int { DisplayWidth.of(self) }
}
