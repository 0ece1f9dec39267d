/// Names that the machine has, and no store.
enum MachineNames {
  /// The groups that could share a store.
  static var groups: [Completer.Candidate] {
    let answer = ChildProcess.run("getent", ["group"])
    return String(decoding: answer?.output ?? [], as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: ":").first.map { Completer.Candidate(value: String($0), about: "") }
    }
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
