import Foundation
import JSON

/// Makes the zip archives that documents are, by Python's own module.
enum Packing {
  /// The parts in their order; a text may be said so many times over.
  static func zip(_ parts: [(name: String, text: String, times: Int)]) throws -> Data {
    let list = JSON.array(
      parts.map { [.string($0.name), .string($0.text), .number(JSONNumber($0.times))] })
    let script = """
      import io, json, sys, zipfile
      made = io.BytesIO()
      with zipfile.ZipFile(made, 'w', zipfile.ZIP_DEFLATED) as archive:
          for name, text, times in json.load(sys.stdin):
              with archive.open(name, 'w', force_zip64=True) as part:
                  piece = (text * min(times, 4096)).encode()
                  for _ in range(0, times, 4096):
                      part.write(piece)
      sys.stdout.buffer.write(made.getvalue())
      """
    return try Tool.python.run(["-c", script], input: Data(list.bytes())).output
  }

  /// Letters that do not pack well.
  static func chance(_ count: Int) -> String {
    var state: UInt64 = 1
    let letters = (0..<count).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(97 + (state >> 33) % 26)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A document of Word with this body.
  static func docx(
    _ body: String, numbering: String? = nil, styles: String? = nil, before: String = ""
  ) throws -> Data {
    let document =
      "\(before)<w:document \(word)><w:body>\(body)</w:body></w:document>"
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"urn:x\"/>", 1),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        </Relationships>
        """, 1
      ),
      ("word/document.xml", document, 1),
    ]
    if let numbering {
      parts.append(("word/numbering.xml", "<w:numbering \(word)>\(numbering)</w:numbering>", 1))
    }
    if let styles { parts.append(("word/styles.xml", "<w:styles \(word)>\(styles)</w:styles>", 1)) }
    return try zip(parts.map { ($0.0, $0.1, $0.2) })
  }

  private static let word = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    """

  /// A document of LibreOffice with this body and these styles.
  static func odt(_ body: String, styles: String = "", more: [(String, String)] = []) throws -> Data
  {
    let content = """
      <o:document-content \(open)><o:automatic-styles>\(styles)</o:automatic-styles>\
      <o:body><o:text>\(body)</o:text></o:body></o:document-content>
      """
    let parts = [
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content),
    ]
    return try zip((parts + more).map { ($0.0, $0.1, 1) })
  }

  /// Other prefixes than office programs give: only what they stand for counts.
  private static let open = """
    xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:f="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    """
}
