/// A document of LibreOffice and its like as text. Headers and footers stand with the styles there,
/// of which only what is said of lists and cells is listened to.
struct OpenDocument {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  func read() throws(Refusal) -> ReadDocument {
    try OpenManifest.check(archive)
    let styles = OpenStyles()
    try archive.readIfThere("styles.xml", to: styles)
    let body = OpenBody(styles: styles)
    try archive.read("content.xml", to: body)
    return ReadDocument(format: "odt", lines: body.flow.lines)
  }
}

/// What the package says of its parts: whether one needs a password.
final class OpenManifest: MarkupListener {
  private var isEncrypted = false

  /// Refuses what needs one.
  static func check(_ archive: Archive) throws(Refusal) {
    let manifest = OpenManifest()
    try archive.readIfThere("META-INF/manifest.xml", to: manifest)
    if manifest.isEncrypted || archive.has("encrypted-package") { throw .encrypted }
  }

  func opens(_ name: MarkupName, _ attributes: MarkupAttributes) {
    if name.local == "encryption-data" { isEncrypted = true }
  }
}
