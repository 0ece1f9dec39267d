/// Keeps copies of what was found damaged, for someone to look at.
struct Quarantine {
  private let system: any FileSystem
  private let root: Int32
  private let path: String
  private let sharing: Sharing

  init(_ system: any FileSystem, root: Int32, path: String, sharing: Sharing) {
    self.system = system
    self.root = root
    self.path = "\(path)/\(Layout.quarantine)"
    self.sharing = sharing
  }

  /// Keeps bytes under a name that says where they stood; the same bytes are kept once.
  func keep(_ bytes: [UInt8], of file: String, offset: Int) throws(StoreError) {
    let directory = try saving(path) { () throws(SystemError) in
      try OpenFile(system, Layout.quarantine, at: root, .directory)
    }
    let place = file.split(separator: "/").joined(separator: "-")
    let name = "\(place)-\(offset)-\(HexDigits.text(XXH64.hash(bytes)))"
    let isKept = try saving(path) { () throws(SystemError) in
      try system.statusIfPresent(name, at: directory.descriptor) != nil
    }
    if isKept { return }
    try WholeFile(system: system, directory: directory.descriptor, path: path)
      .create(name, bytes, mode: sharing.journal)
  }
}
