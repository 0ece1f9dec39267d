import Glibc
import Store
import Writing

/// Sets up reminding by itself, or ends it.
struct TimerInstallation {
  private let session: Session
  private let folder: String

  init(_ session: Session) {
    self.session = session
    folder = session.surroundings.directory("XDG_CONFIG_HOME", orHome: ".config") + "/systemd/user"
  }

  func install() throws(Failure) -> Answer {
    let desk = try Desk(session)
    let morning = MorningTime(desk.store.zone, now: desk.now)
    let line = try commandLine(desk)
    let cron = CrontabLine(line: line, time: morning.machine).text
    guard systemctl(["--version"], user: false) else {
      return Answer(
        cron,
        notes: [
          session.language(
            "máy không có systemd; thêm dòng trên vào crontab -e",
            "there is no systemd here; add the line above by crontab -e")
        ])
    }
    let (time, zone) = morning.systemd
    let units = ReminderUnits(line: line, time: time, zone: zone)
    try makeFolder()
    try OutputFile.write(Array(units.serviceText.utf8), to: place(ReminderUnits.service))
    try OutputFile.write(Array(units.timerText.utf8), to: place(ReminderUnits.timer))
    let written = [place(ReminderUnits.service), place(ReminderUnits.timer)]
    guard systemctl(["daemon-reload"]), systemctl(["enable", "--now", ReminderUnits.timer]) else {
      return Answer(written + [cron], notes: [notRunning])
    }
    return Answer(written, notes: hints)
  }

  func remove() throws(Failure) -> Answer {
    _ = systemctl(["disable", "--now", ReminderUnits.timer])
    var removed: [String] = []
    let link = place("timers.target.wants/\(ReminderUnits.timer)")
    for path in [link, place(ReminderUnits.timer), place(ReminderUnits.service)] {
      if unlink(path) == 0 {
        removed.append(path)
      } else if errno != ENOENT, errno != ENOTDIR {
        throw .file(path, .system(errno))
      }
    }
    _ = systemctl(["daemon-reload"])
    let cron = session.language(
      "dòng trong crontab, nếu có, thì xóa bằng crontab -e",
      "a line in the crontab, if any, is removed by crontab -e")
    if removed.isEmpty {
      return Answer([], notes: [session.language("chưa cài gì ở ", "nothing in ") + folder, cron])
    }
    return Answer(removed.map { session.language("đã gỡ ", "removed ") + $0 }, notes: [cron])
  }
}

extension TimerInstallation {
  private func place(_ name: String) -> String { "\(folder)/\(name)" }

  /// What is to run every morning: what was typed now, made independent of where it was typed.
  private func commandLine(_ desk: Desk) throws(Failure) -> [String] {
    var line = [
      try TimerInstallation.whole("/proc/self/exe"), "--store",
      try TimerInstallation.whole(desk.store.path), "--lang", session.language.rawValue,
    ]
    if session.call[.author] != nil || session.surroundings["THIDUA_AUTHOR"] != nil {
      line += ["--author", try desk.author]
    }
    if session.call.has(.networkStore) { line.append(Option.networkStore.dashed) }
    line.append("remind")
    if session.call.has(.json) { line.append(Option.json.dashed) }
    if let command = session.call[.exec] { line += [Option.exec.dashed, command] }
    return line
  }

  /// A path that holds wherever one stands, and no link.
  private static func whole(_ path: String) throws(Failure) -> String {
    guard let found = realpath(path, nil) else { throw .file(path, .system(errno)) }
    defer { free(found) }
    let whole = String(cString: found)
    // A new line of a unit or of a crontab could begin in the middle of it.
    let hasControl = whole.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0 == "\u{FFFD}"
    }
    if hasControl {
      throw .refused(
        Phrase(
          "không tự nhắc được: đường dẫn “\(whole)” có ký tự điều khiển",
          "cannot remind by itself: the path “\(whole)” has control characters"))
    }
    return whole
  }

  private func makeFolder() throws(Failure) {
    let parts = folder.split(separator: "/")
    for count in 1...max(parts.count, 1) {
      let path = "/" + parts.prefix(count).joined(separator: "/")
      if mkdir(path, 0o755) == 0 || errno == EEXIST { continue }
      let code = errno
      // A parent that is not ours to write may well be there.
      if access(path, F_OK) != 0 { throw .file(path, .system(code)) }
    }
  }

  private func systemctl(_ words: [String], user: Bool = true) -> Bool {
    let end = Child.run(
      "systemctl", (user ? ["--user"] : []) + words, patience: 20_000, isQuiet: true)
    return end == .exited(0)
  }

  private var notRunning: String {
    session.language(
      "đã ghi hai tệp nhưng systemd của người dùng chưa chạy; đăng nhập rồi gõ systemctl --user "
        + "enable --now \(ReminderUnits.timer), hoặc thêm dòng cuối vào crontab -e",
      "the files are written but no systemd runs for this user; log in and type systemctl --user "
        + "enable --now \(ReminderUnits.timer), or add the last line by crontab -e")
  }

  private var hints: [String] {
    var hints = [
      session.language(
        "nhắc lúc 07:15 mỗi ngày; để chạy cả khi không đăng nhập: loginctl enable-linger",
        "it reminds at 07:15 every day; to have it do so while logged out: loginctl enable-linger")
    ]
    if session.call[.exec] == nil {
      hints.append(
        session.language(
          "không có --exec nên lời nhắc nằm ở: journalctl --user -u \(ReminderUnits.service)",
          "without --exec the text is found by: journalctl --user -u \(ReminderUnits.service)"))
    }
    return hints
  }
}
