import Glibc

/// Goes through the complete lines of one journal, holding one piece of the file at a time.
final class JournalCursor {
  /// A complete line without its line feed; it lies in the cursor's buffer until the next step.
  struct Line {
    let bytes: UnsafeBufferPointer<UInt8>
    let offset: Int
    /// The offset behind the line feed.
    let end: Int
  }

  enum Step {
    case line(Line)
    /// A line longer than any record, passed over unread.
    case tooLong(offset: Int, end: Int)
    case end
  }

  private let root: OpenFile
  private let journal: Journal
  private var buffer: UnsafeMutableRawBufferPointer
  /// What of the buffer is filled and not yet passed.
  private var filled = 0..<0
  /// The file offset at which the filled part begins.
  private(set) var offset: Int
  /// Bytes from here on that are known to hold no line feed.
  private var searched = 0

  private static let piece = 1 << 17

  init(root: OpenFile, _ journal: Journal, from offset: Int) {
    self.root = root
    self.journal = journal
    self.offset = offset
    let wanted = min(max(journal.size - offset + 1, 4096), JournalCursor.piece)
    buffer = .allocate(byteCount: wanted, alignment: 8)
  }

  deinit { buffer.deallocate() }

  /// The next complete line; what comes after the last line feed is still being written.
  func next() throws(SystemError) -> Step {
    while true {
      if let length = lengthOfLine() {
        let start = filled.lowerBound
        let line = Line(
          bytes: UnsafeBufferPointer(
            buffer[start..<start + length].bindMemory(to: UInt8.self)),
          offset: offset, end: offset + length + 1)
        pass(length + 1)
        let isTooLong = length > RecordWriter.maximumLength
        return isTooLong ? .tooLong(offset: line.offset, end: line.end) : .line(line)
      }
      searched = filled.count
      guard filled.count <= RecordWriter.maximumLength else { return try skipLine() }
      guard try refill() else { return .end }
    }
  }

  private func lengthOfLine() -> Int? {
    guard filled.count > searched, let base = buffer.baseAddress else { return nil }
    let start = base + filled.lowerBound
    guard let found = memchr(start + searched, 10, filled.count - searched) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  private func pass(_ count: Int) {
    filled = filled.lowerBound + count..<filled.upperBound
    offset += count
    searched = 0
  }

  /// Passes over a line that is too long without keeping it.
  private func skipLine() throws(SystemError) -> Step {
    let start = offset
    repeat {
      pass(filled.count)
      guard try refill() else { return .end }
    } while lengthOfLine() == nil
    pass((lengthOfLine() ?? 0) + 1)
    return .tooLong(offset: start, end: offset)
  }

  /// Reads on behind what is filled; false at the end of the file.
  private func refill() throws(SystemError) -> Bool {
    let kept = filled.count
    if filled.lowerBound > 0 {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[filled]))
      filled = 0..<kept
    }
    if kept == buffer.count { grow() }
    let file = try root.open(journal.path, .read)
    let status = try file.status()
    guard status.kind == .file, status.inode == journal.inode, status.device == journal.device
    else { return false }
    let space = UnsafeMutableRawBufferPointer(rebasing: buffer[kept...])
    let got = try file.read(into: space, at: offset + kept)
    filled = 0..<kept + got
    return got > 0
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: buffer.count * 4, alignment: 8)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }
}
