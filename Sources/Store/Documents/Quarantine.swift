/// Keeps copies of what was found damaged, for someone to look at.
struct Quarantine {
  private let root: OpenFile
  private let path: String
  private let sharing: Sharing

  init(root: OpenFile, path: String, sharing: Sharing) {
    self.root = root
    self.path = "\(path)/\(Layout.quarantine)"
    self.sharing = sharing
  }

  /// Keeps some bytes of a file under a name that says where they stood; the same bytes are kept
  /// once.
  func keep(_ range: Range<Int>, of file: OpenFile, path inStore: String) throws(StoreError) {
    let place = inStore.split(separator: "/").joined(separator: "-")
    let (directory, name, kept) = try saving(path) { () throws(SystemError) in
      let directory = try root.open(Layout.quarantine, .directory)
      let sum = HexDigits.text(XXH64.hash(try file.piece(of: range)))
      let name = "\(place)-\(range.lowerBound)-\(range.count)-\(sum)"
      return (directory, name, try directory.statusIfPresent(name))
    }
    if kept?.size == range.count { return }
    try WholeFile(directory: directory, path: path).replace(name, mode: sharing.journal) {
      copy throws(SystemError) in
      try file.forEachPiece(of: range) { piece throws(SystemError) in try copy.append(piece) }
    }
  }
}
