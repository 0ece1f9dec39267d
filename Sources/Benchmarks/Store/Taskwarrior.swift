import Glibc

/// Taskwarrior with tasks of its own in a folder, each a school's document with its deadline.
struct Taskwarrior {
  let count: [String]
  let environment: [String: String]

  /// None where it is not installed, or does not count so many.
  init?(tasks: Int, in folder: String) {
    let data = "\(folder)/task"
    guard mkdir(data, 0o700) == 0 else { return nil }
    var text = ""
    for number in 0..<tasks {
      let digits = String(number)
      let tail = String(repeating: "0", count: 12 - digits.count) + digits
      text +=
        "[description:\"Hồ sơ của Trường Tiểu học số \(number % 100): tờ trình\" "
        + "due:\"\(1_668_000_000 + number * 3600)\" entry:\"\(1_660_000_000 + number)\" "
        + "modified:\"\(1_660_000_000 + number)\" project:\"dot-\(number % 3 + 1)\" "
        + "status:\"pending\" uuid:\"5a0c5d9e-1111-4222-8333-\(tail)\"]\n"
    }
    guard Taskwarrior.save(text, as: "\(data)/pending.data"),
      Taskwarrior.save("data.location=\(data)\n", as: "\(folder)/taskrc")
    else { return nil }
    count = ["task", "count"]
    environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "TASKRC": "\(folder)/taskrc", "TASKDATA": data,
    ]
    guard Taskwarrior.answer(environment) == tasks else { return nil }
  }

  private static func answer(_ environment: [String: String]) -> Int? {
    let variables = environment.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    guard let pipe = popen("env -i \(variables) task count 2>/dev/null", "r") else { return nil }
    defer { pclose(pipe) }
    var line = [CChar](repeating: 0, count: 64)
    guard fgets(&line, 64, pipe) != nil else { return nil }
    return Int(
      String(
        decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  private static func save(_ text: String, as path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
