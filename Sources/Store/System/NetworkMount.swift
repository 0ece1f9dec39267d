/// Tells file systems over a network, where locks and syncs may not hold what they promise.
enum NetworkMount {
  /// The type of the mount that a device is, if it is one over a network.
  static func type(ofDevice device: UInt64, _ system: any FileSystem) -> String? {
    // What lies on a disk of this machine has a number of its driver; only others need the list.
    guard major(device) == 0 else { return nil }
    guard let bytes = try? readAll("/proc/self/mountinfo", system) else { return nil }
    return type(ofDevice: device, mounts: bytes)
  }

  static func type(ofDevice device: UInt64, mounts: [UInt8]) -> String? {
    let wanted = "\(major(device)):\(minor(device))"
    for line in mounts.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      // The type follows a lone hyphen, behind fields whose number varies.
      guard fields.count > 3, fields[2] == wanted,
        let dash = fields.dropFirst(6).firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      return isNetwork(fields[dash + 1]) ? fields[dash + 1] : nil
    }
    return nil
  }

  private static func isNetwork(_ type: String) -> Bool {
    let known = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "coda"]
    return known.contains(type) || type.hasPrefix("fuse.")
  }

  private static func readAll(_ path: String, _ system: any FileSystem) throws(SystemError)
    -> [UInt8]
  {
    let file = try OpenFile(system, path: path, .readSystemFile)
    var bytes: [UInt8] = []
    while true {
      let more = try file.read(1 << 13, at: bytes.count)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  // The kernel's own split of a device number, which is no function one could import.
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xfff | (device >> 32) & ~0xfff
  }

  private static func minor(_ device: UInt64) -> UInt64 {
    device & 0xff | (device >> 12) & ~0xff
  }
}
