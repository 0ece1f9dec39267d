import Glibc

/// What the machine calls its users and groups.
///
/// The C library's own search loads modules while the program runs, which a program linked whole
/// cannot do. So its plain files are read here, and `getent`, which also knows the directories of
/// a network, is asked for what they do not have.
enum Accounts {
  static func login(of user: UInt32) -> String? {
    let number = String(user)
    return entry(of: "passwd", asked: number) { $0[2] == number }?[0]
  }

  static func group(named name: String) -> UInt32? {
    entry(of: "group", asked: name) { $0[0] == name }.flatMap { UInt32($0[2]) }
  }

  /// The fields of the first entry that fits; both kinds have a name, a password and a number.
  private static func entry(
    of database: String, asked: String, _ fits: ([String]) -> Bool
  ) -> [String]? {
    first(in: fopen("/etc/\(database)", "re"), endedBy: fclose, fits)
      ?? first(in: popen(question(database, asked), "re"), endedBy: pclose, fits)
  }

  private static func first(
    in file: UnsafeMutablePointer<FILE>?, endedBy end: (UnsafeMutablePointer<FILE>) -> Int32,
    _ fits: ([String]) -> Bool
  ) -> [String]? {
    guard let file else { return nil }
    defer { _ = end(file) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    while getline(&line, &room, file) > 0, let line {
      let fields = String(cString: line).split(separator: ":", omittingEmptySubsequences: false)
      let words = fields.map(String.init)
      if words.count > 3, !words[0].isEmpty, fits(words) { return words }
    }
    return nil
  }

  /// For the shell, to which nothing within single quotes means anything but a single quote.
  static func question(_ database: String, _ asked: String) -> String {
    let quoted = asked.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "exec getent \(database) -- '\(quoted)' 2>/dev/null"
  }
}
