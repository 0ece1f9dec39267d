import JSON

/// What stands in the lock file: who holds it, and how far the journals had come when it was last
/// given back.
///
/// It is written after the sync of each commit, so what it says was acknowledged.
struct LockNote: Equatable {
  var holder: Holder?
  /// The last sequence acknowledged; no record up to it may be missing.
  var last: Int64 = 0

  /// Always as long, so that writing it never needs space and never leaves an old end.
  static let length = 256

  init() {}

  init(_ bytes: [UInt8]) {
    guard let json = try? JSON.parse(bytes) else { return }
    last = json["last"]?.int.flatMap { Int64(exactly: $0) } ?? 0
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
    var bytes = JSON.object(object).bytes()
    if bytes.count >= LockNote.length { bytes = JSON.object(["last": JSON(Int(last))]).bytes() }
    bytes += repeatElement(UInt8(ascii: " "), count: LockNote.length - 1 - bytes.count)
    return bytes + [UInt8(ascii: "\n")]
  }
}
