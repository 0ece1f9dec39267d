import CZip

/// A zip archive made in memory, the same bytes for the same parts on any day and machine.
final class ZipArchive {
  private let archive: OpaquePointer
  private let source: OpaquePointer
  private let time: (day: UInt16, seconds: UInt16)
  /// The archive reads its parts when it is closed.
  private var parts: [UnsafeMutableRawBufferPointer] = []

  /// - Parameter day: which day its parts are said to be of.
  init(day: (year: Int, month: Int, day: Int)) throws(PaperError) {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .archiveFailed("no memory")
    }
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw .archiveFailed(String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    self.source = source
    // Archives count their years from 1980, in seven bits.
    let years = min(max(day.year - 1980, 0), 127)
    time = (UInt16(truncatingIfNeeded: years << 9 | day.month << 5 | day.day), 0)
  }

  deinit {
    zip_source_free(source)
    for part in parts { part.deallocate() }
  }

  func add(_ name: String, _ bytes: [UInt8]) throws(PaperError) {
    let part = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    part.copyBytes(from: bytes)
    parts.append(part)
    let content = zip_source_buffer(archive, part.baseAddress, zip_uint64_t(part.count), 0)
    let place = zip_file_add(archive, name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(content)
      throw failure
    }
    zip_file_set_dostime(archive, zip_uint64_t(place), time.seconds, time.day, 0)
  }

  /// The whole archive; nothing can be added to it any more.
  func bytes() throws(PaperError) -> [UInt8] {
    guard zip_close(archive) == 0 else {
      defer { zip_discard(archive) }
      throw failure
    }
    var state = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &state) == 0 else {
      throw .archiveFailed("not readable")
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(state.size))
    let count = zip_source_read(source, &bytes, zip_uint64_t(bytes.count))
    guard count == bytes.count else { throw .archiveFailed("cut short") }
    return bytes
  }

  private var failure: PaperError { .archiveFailed(String(cString: zip_strerror(archive))) }
}
