import JSON

/// What stands in the lock file: who holds it, and how far the journals had come when it was last
/// given back.
///
/// It is written after the sync of each commit, so what it says was acknowledged.
struct LockNote: Equatable {
  var holder: Holder?
  /// The last sequence acknowledged. Everyone who records can write here, so it only makes one look:
  /// no record is hidden or numbered by it.
  var last: Int64 = 0

  /// Whether it reads as it was written: a power cut may leave half of two notes.
  private(set) var isWhole = true

  /// Always as long, so that writing it never needs space and never leaves an old end.
  static let length = 256

  init() {}

  init(_ bytes: [UInt8]) {
    let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? -1) + 1
    let isSealed = bytes[..<end].withUnsafeBytes { Seal.sum(of: $0) != nil }
    guard isSealed, let json = try? JSON.parse(bytes) else {
      isWhole = false
      return
    }
    last = json["last"]?.int.map { Int64($0) } ?? 0
    guard let login = json["holder"]?.string else { return }
    holder = Holder(
      login: login, process: json["process"]?.int ?? 0, since: json["since"]?.string ?? "")
  }

  var bytes: [UInt8] {
    var object: JSONObject = ["last": JSON(Int(last))]
    if let holder {
      object["holder"] = .string(String(holder.login.prefix(32)))
      object["process"] = JSON(holder.process)
      object["since"] = .string(holder.since)
    }
    var bytes = RecordWriter.seal(JSON.object(object).bytes().dropLast()).dropLast()
    bytes += repeatElement(UInt8(ascii: " "), count: max(0, LockNote.length - 1 - bytes.count))
    return bytes.prefix(LockNote.length - 1) + [UInt8(ascii: "\n")]
  }
}
