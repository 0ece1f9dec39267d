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

  /// Keeps bytes under a name that says where they stood; the same bytes are kept once.
  func keep(_ bytes: [UInt8], of file: String, offset: Int) throws(StoreError) {
    let directory = try saving(path) { () throws(SystemError) in
      try root.open(Layout.quarantine, .directory)
    }
    let place = file.split(separator: "/").joined(separator: "-")
    let name = "\(place)-\(offset)-\(HexDigits.text(XXH64.hash(bytes)))"
    let isKept = try saving(path) { () throws(SystemError) in
      try directory.statusIfPresent(name) != nil
    }
    if isKept { return }
    try WholeFile(directory: directory, path: path)
      .replace(name, bytes, mode: sharing.journal)
  }
}
