import CZip
import Glibc

/// A zip archive in memory, whose parts are unpacked piece by piece and never whole.
final class Archive {
  private let archive: OpaquePointer
  /// What all parts together may still come to.
  private var budget = Limits.unpackedBytes

  init(_ bytes: [UInt8]) throws(Refusal) {
    // The library owns the copy, as it reads from it until it is closed.
    guard let copy = malloc(bytes.count) else { throw .tooMuchMemory }
    UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      throw .tooMuchMemory
    }
    guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
      zip_source_free(source)
      throw .broken(nil)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Reads a part as XML to somebody who listens.
  func read(_ name: String, to listener: any MarkupListener) throws(Refusal) {
    let reader = try MarkupReader(part: name, to: listener)
    guard try unpack(name, { (piece) throws(Refusal) in try reader.read(piece) }) else {
      throw .broken(name)
    }
    try reader.finish()
  }

  /// The same of a part that need not be there.
  func readIfThere(_ name: String, to listener: any MarkupListener) throws(Refusal) {
    if has(name) { try read(name, to: listener) }
  }

  /// The beginning of a small part; none where it is missing.
  func text(_ name: String, most: Int) throws(Refusal) -> String? {
    var text: [UInt8] = []
    let isThere = try unpack(name) { (piece) throws(Refusal) in
      text += piece.prefix(max(0, most - text.count))
    }
    return isThere ? String(decoding: text, as: UTF8.self) : nil
  }

  /// False where there is no such part.
  private func unpack(
    _ name: String, _ take: (UnsafeRawBufferPointer) throws(Refusal) -> Void
  ) throws(Refusal) -> Bool {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0 else { return false }
    guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted }
    if status.size > zip_uint64_t(Limits.unsuspicious), swells(status.size, from: status.comp_size)
    {
      throw .swells
    }
    guard let part = zip_fopen(archive, name, 0) else { throw .broken(name) }
    defer { zip_fclose(part) }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var unpacked = 0
    while true {
      let count = Int(zip_fread(part, block.baseAddress, zip_uint64_t(block.count)))
      if count < 0 { throw .broken(name) }
      if count == 0 { return true }
      unpacked += count
      budget -= count
      // What the archive says of its sizes need not be so.
      if unpacked > Limits.unsuspicious, swells(zip_uint64_t(unpacked), from: status.comp_size) {
        throw .swells
      }
      if budget < 0 { throw .tooLarge }
      try take(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }

  private func swells(_ unpacked: zip_uint64_t, from packed: zip_uint64_t) -> Bool {
    unpacked / zip_uint64_t(Limits.swelling) > packed
  }
}
