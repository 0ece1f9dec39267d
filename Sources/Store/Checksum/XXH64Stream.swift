/// The same hash of bytes that come in pieces.
struct XXH64Stream {
  private var lanes = XXH64.Lanes()
  private var pending: [UInt8] = []
  private var count = 0

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    pending.append(contentsOf: bytes)
    let whole = pending.count & ~31
    pending.withUnsafeBytes { buffer in
      lanes.take(UnsafeRawBufferPointer(rebasing: buffer[..<whole]))
    }
    pending.removeFirst(whole)
  }

  var value: UInt64 {
    pending.withUnsafeBytes { XXH64.close(count >= 32 ? lanes : nil, tail: $0, count: count) }
  }
}
