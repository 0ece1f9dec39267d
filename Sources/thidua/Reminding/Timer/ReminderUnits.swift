/// The two files by which systemd reminds on its own.
///
/// The timer goes off every day and leaves it to the program what a day off is: it knows the
/// public holidays, the Saturdays that are worked, and what each plan says of them.
struct ReminderUnits {
  /// The program and its words, without quotes.
  let line: [String]
  let time: TimeOfDay
  /// As systemd knows it; `UTC` where it does not know the office's own.
  let zone: String

  static let service = "thidua-remind.service"
  static let timer = "thidua-remind.timer"

  var serviceText: String {
    """
    [Unit]
    Description=Emulation work: what newly falls due

    [Service]
    Type=oneshot
    ExecStart=\(command)

    """
  }

  var timerText: String {
    """
    [Unit]
    Description=Emulation work: every morning

    [Timer]
    OnCalendar=*-*-* \(time.text):00 \(zone)
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  private var command: String {
    line.enumerated().map { at, word in ReminderUnits.quoted(word, isProgram: at == 0) }
      .joined(separator: " ")
  }

  /// A word as `ExecStart` reads it back; variables stand in all words but the program.
  static func quoted(_ word: String, isProgram: Bool) -> String {
    var text = "\""
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "%": text += "%%"
      case "$" where !isProgram: text += "$$"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        for byte in String(scalar).utf8 { text += ReminderUnits.escaped(byte) }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

extension ReminderUnits {
  /// `\x1b`
  private static func escaped(_ byte: UInt8) -> String {
    let digits = Array("0123456789abcdef")
    return "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }
}

/// When in a day.
struct TimeOfDay: Equatable {
  let hour: Int
  let minute: Int

  /// `07:15`
  var text: String { "\(TimeOfDay.pad(hour)):\(TimeOfDay.pad(minute))" }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
