import Glibc

/// An element's name: which vocabulary it is of, whatever prefix the file gives that, and the word.
struct MarkupName {
  let space: Space
  let local: String

  enum Space {
    case word, compatibility, math, sheet
    case office, text, table, style, draw, manifest
    case other
  }

  /// A name as the parser gives it: the vocabulary's address, a bar, the word.
  init(_ name: UnsafePointer<CChar>) {
    guard let bar = strrchr(name, Int32(MarkupName.bar)) else {
      space = .other
      local = String(cString: name)
      return
    }
    space = MarkupName.space(name, bar - UnsafeMutablePointer(mutating: name))
    local = String(cString: bar + 1)
  }

  static let bar = CChar(UInt8(ascii: "|"))

  private static let spaces: [(StaticString, Space)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", .office),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", .text),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", .table),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", .style),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", .draw),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", .manifest),
  ]

  private static func space(_ address: UnsafePointer<CChar>, _ length: Int) -> Space {
    for (known, space) in spaces where known.utf8CodeUnitCount == length {
      if memcmp(known.utf8Start, address, length) == 0 { return space }
    }
    return .other
  }
}
