/// Writes the one file of a backup: a tar archive whose last member lists the checksums of the
/// others, as `xxhsum --check` reads them.
final class BackupWriter {
  private let system: any FileSystem
  private let file: OpenFile
  private let modified: Int64
  private var sums = ""

  static let sumsName = "SUMS"

  init(_ system: any FileSystem, into file: OpenFile, at: Int64) {
    self.system = system
    self.file = file
    modified = at.flooredQuotient(1000)
  }

  /// Adds the first bytes of a file; a journal may grow meanwhile.
  func add(_ path: String, count: Int, from source: OpenFile) throws(SystemError) {
    try begin(path, count)
    var hash = XXH64Stream()
    try source.forEachPiece(of: 0..<count) { piece throws(SystemError) in
      piece.withUnsafeBytes { hash.update($0) }
      try file.append(piece)
    }
    try end(path, count, hash.value)
  }

  func finish() throws(SystemError) {
    let bytes = Array(sums.utf8)
    try begin(BackupWriter.sumsName, bytes.count)
    try file.append(bytes)
    let ending = TarHeader.padding(bytes.count) + 2 * TarHeader.blockSize
    try file.append([UInt8](repeating: 0, count: ending))
  }

  private func begin(_ path: String, _ count: Int) throws(SystemError) {
    guard count <= TarHeader.maximumSize else { throw .tooBig }
    let header = TarHeader(path: path, size: count, mode: 0o600, modified: modified)
    try file.append(header.bytes)
  }

  private func end(_ path: String, _ count: Int, _ hash: UInt64) throws(SystemError) {
    sums += "\(HexDigits.text(hash))  \(path)\n"
    let padding = [UInt8](repeating: 0, count: TarHeader.padding(count))
    try file.append(padding)
  }
}
