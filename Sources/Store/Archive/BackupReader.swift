/// Reads a backup and believes nothing of it before its checksums have been compared.
struct BackupReader {
  struct Member: Equatable {
    var path: String
    /// Where its bytes stand in the archive.
    var range: Range<Int>
  }

  private let system: any FileSystem
  private let file: OpenFile
  private let path: String
  private(set) var members: [Member] = []

  init(_ system: any FileSystem, path: String) throws(StoreError) {
    self.system = system
    self.path = path
    file = try reading(path) { () throws(SystemError) in
      try OpenFile(system, path: path, .read)
    }
    let file = file
    let status = try reading(path) { () throws(SystemError) in try file.status() }
    guard status.kind == .file else { throw .notAPlainFile(path: path, .reading) }
    try check(size: status.size)
  }

  /// A small member whole.
  func bytes(of member: Member) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece(of: member) { bytes += $0 }
    return bytes
  }

  func forEachPiece(of member: Member, _ body: ([UInt8]) throws(SystemError) -> Void)
    throws(SystemError)
  {
    try file.forEachPiece(of: member.range, body)
  }

  private mutating func check(size: Int) throws(StoreError) {
    var sums = ""
    var offset = 0
    while true {
      let block = try read(TarHeader.blockSize, at: offset)
      guard let header = TarHeader(block) else {
        throw .badBackup(path: path, offset == 0 ? .notABackup : .cutShort)
      }
      let start = offset + TarHeader.blockSize
      guard header.size <= size - start,
        header.path != BackupWriter.sumsName || header.size <= WholeFile.maximumSize
      else { throw .badBackup(path: path, .cutShort) }
      let member = Member(path: header.path, range: start..<start + header.size)
      if header.path == BackupWriter.sumsName {
        let listed = try read(header.size, at: start)
        guard listed == Array(sums.utf8) else {
          throw .badBackup(path: path, .badChecksum(member: BackupReader.differing(listed, sums)))
        }
        break
      }
      guard BackupReader.belongs(header.path), !members.contains(where: { $0.path == header.path })
      else { throw .badBackup(path: path, .unexpected(member: header.path)) }
      sums += "\(HexDigits.text(try hash(member)))  \(header.path)\n"
      members.append(member)
      offset = start + header.size + TarHeader.padding(header.size)
    }
    guard members.contains(where: { $0.path == Layout.description }) else {
      throw .badBackup(path: path, .notABackup)
    }
  }

  private func hash(_ member: Member) throws(StoreError) -> UInt64 {
    try reading(path) { () throws(SystemError) in
      var hash = XXH64Stream()
      try forEachPiece(of: member) { piece in piece.withUnsafeBytes { hash.update($0) } }
      return hash.value
    }
  }

  private func read(_ count: Int, at offset: Int) throws(StoreError) -> [UInt8] {
    try reading(path) { () throws(SystemError) in
      try file.read(count, at: offset)
    }
  }

  /// Only what a store consists of is ever written anywhere.
  private static func belongs(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Layout.isPlain) else { return false }
    switch (parts.count, parts[0]) {
    case (1, Layout.description), (1, Layout.roster), (1, Layout.holidays): return true
    case (2, Layout.people): return parts[1] == Layout.personalName
    case (2, Layout.plans): return parts[1].hasSuffix(".json")
    case (3, Layout.journal): return Layout.isJournal(parts[2])
    default: return false
    }
  }

  /// The first member of which the list says something else.
  private static func differing(_ listed: [UInt8], _ sums: String) -> String {
    let claims = listed.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    for (found, claimed) in zip(sums.split(separator: "\n"), claims) where found != claimed {
      return String(found.dropFirst(18))
    }
    return BackupWriter.sumsName
  }
}
