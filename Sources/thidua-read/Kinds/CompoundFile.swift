/// The container of Office before 2007, which Office uses to this day for what has a password.
///
/// Of a document of text nothing is read; what lies in it is told by the names of its streams.
struct CompoundFile {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var refusal: Refusal {
    if has("EncryptedPackage") { return .encrypted }
    if has("Workbook") || has("Book") { return .spreadsheet }
    return has("WordDocument") ? .oldDocument : .unknown
  }

  func book() throws(Refusal) -> ReadBook {
    let refusal = refusal
    guard case .spreadsheet = refusal else {
      switch refusal {
      case .oldDocument: throw .document
      case .encrypted: throw .encrypted
      default: throw .unknownSheet
      }
    }
    return try OldWorkbook.read(CompoundStreams(bytes))
  }

  /// Names stand in UTF-16.
  private func has(_ name: String) -> Bool {
    let wanted = name.utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    return bytes.withUnsafeBytes { all in
      guard all.count >= wanted.count else { return false }
      return (0...(all.count - wanted.count)).contains { at in
        all[at] == wanted[0] && all[at...].starts(with: wanted)
      }
    }
  }
}
