/// How the name of a paper's file ends, which says what is in it to whoever opens it.
struct PaperEnding {
  /// Without its dot, in small letters.
  let text: String

  /// None where nothing that looks like one stands behind the last dot.
  init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    let isWord = ending.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isWord, ending.utf8.count <= 5, ending.contains(where: \.isLetter) else { return nil }
    text = ending
  }

  /// The format that files of this name have; none where it is no format of papers.
  var format: PaperFormat? {
    switch text {
    case "txt": .text
    case "htm": .html
    case PaperFormat.preview.rawValue: nil
    default: PaperFormat(rawValue: text)
    }
  }

  func suits(_ asked: PaperFormat) -> Bool {
    if let format { return format == asked || asked == .message && format == .text }
    return !PaperEnding.foreign.contains(text)
  }

  /// What other programs would take the file for, and not open it.
  private static let foreign: Set<String> = [
    "doc", "docm", "jpeg", "jpg", "md", "ods", "odt", "png", "ppt", "pptx", "rtf", "svg",
    "tsv", "xls", "xlsb", "xlsm", "xml", "zip",
  ]
}
