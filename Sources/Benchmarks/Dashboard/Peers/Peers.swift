import Glibc

/// What stands beside the dashboard when its start is measured.
enum Peers {
  /// calcurse on a folder of its own with so many appointments, spread over so many days about
  /// today; none where it cannot be had.
  static func calcurse(items: Int, days: Int, in folder: String) -> [String]? {
    let path = "\(folder)/calcurse-\(items)"
    guard access("/usr/bin/calcurse", X_OK) == 0, mkdir(path, 0o700) == 0,
      mkdir("\(path)/notes", 0o700) == 0
    else { return nil }
    var text = ""
    for number in 0..<items {
      var moment = time(nil) + (number % days * 18 - 150) * 86_400
      var date = tm()
      localtime_r(&moment, &date)
      let day =
        "\(padded(Int(date.tm_mon) + 1))/\(padded(Int(date.tm_mday)))/\(date.tm_year + 1900)"
      text += "\(day) [1] Trường Tiểu học số \(number): hồ sơ đề nghị khen thưởng\n"
    }
    guard save(text, as: "\(path)/apts"), save("", as: "\(path)/todo"),
      save("", as: "\(path)/conf"), save("", as: "\(path)/keys")
    else { return nil }
    return ["calcurse", "-D", path]
  }

  /// The bare program, compiled here and now; none where there is no C compiler.
  static func bare(cells: Int, in folder: String) -> [String]? {
    let source = "\(#filePath)".split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let program = "\(folder)/bare"
    let command = "cc -O2 -o '\(program)' '\(source)/bare.c' -lncursesw -ltinfo"
    return system(command) == 0 ? [program, "\(cells)"] : nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func save(_ text: String, as path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
