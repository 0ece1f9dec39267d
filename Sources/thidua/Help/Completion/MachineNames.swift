import Glibc

/// Names that the machine has, and no store.
enum MachineNames {
  /// The groups that could share a store.
  static var groups: [Completer.Candidate] {
    setgrent()
    defer { endgrent() }
    var found: [Completer.Candidate] = []
    while let group = getgrent() {
      found.append(Completer.Candidate(value: String(cString: group.pointee.gr_name), about: ""))
    }
    return found
  }

  /// The time zones of the system's list: country, place, name and remark, a tab between them.
  static var zones: [Completer.Candidate] {
    guard let bytes = try? InputFile.read("/usr/share/zoneinfo/zone.tab") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard !line.hasPrefix("#"), fields.count > 2 else { return nil }
      return Completer.Candidate(
        value: String(fields[2]), about: fields.count > 3 ? String(fields[3]) : "")
    }
  }
}
