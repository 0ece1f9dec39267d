import Writing

/// The bytes of a file that a spreadsheet saved, made UTF-8 whatever Unicode form they came in.
enum CSVText {
  static func utf8(_ bytes: [UInt8]) throws(ImportFault) -> [UInt8] {
    do throws(UnicodeText.Fault) {
      return try UnicodeText.utf8(bytes)
    } catch {
      let place = ImportFault.Place(line: error.line, column: nil)
      switch error.reason {
      case .notUnicode: throw ImportFault(.notUnicode, place)
      case .nul: throw ImportFault(.nul, place)
      }
    }
  }
}
