/// The line by which cron reminds every day, where there is no systemd.
struct CrontabLine {
  /// The program and its words, without quotes.
  let line: [String]
  /// By the machine's own clock, which is the one cron goes by.
  let time: TimeOfDay

  var text: String {
    let words = line.map { CrontabLine.quoted($0) }.joined(separator: " ")
    // Cron makes a new line of a bare percent sign.
    let command = words.split(separator: "%", omittingEmptySubsequences: false)
      .joined(separator: "\\%")
    return "\(time.minute) \(time.hour) * * * \(command)"
  }

  /// A word as the shell reads it back.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789/._-=:,+".unicodeScalars.contains(scalar))
    }
    if isPlain, !word.isEmpty { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
