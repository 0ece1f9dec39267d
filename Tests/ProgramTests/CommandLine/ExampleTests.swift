import Foundation
import Testing

/// Every example of help, manual page and README is copied and run as it stands.
@Suite struct ExampleTests {
  @Test func everyExampleOfHelpRuns() throws {
    let examples = Set(["vi", "en"].flatMap { self.examples(of: $0) })
    #expect(examples.count > 35)
    for example in examples.sorted() { try expectRuns([example]) }
  }

  /// The page is set by the reader, so what it shows is what one copies.
  @Test(arguments: ["vi", "en"]) func theManualPageShowsThemAsTheyAreTyped(_ language: String)
    throws
  {
    let page = Program.run(
      ["-c", "'\(Programs.thidua)' manual --lang \(language) | man -l -"], of: "/bin/bash",
      environment: ["LC_ALL": "C.UTF-8", "MANWIDTH": "400", "MANPAGER": "cat"]
    ).out
    for example in examples(of: language) { #expect(page.contains(example), "\(example)") }
  }

  private func examples(of language: String) -> Set<String> {
    let program = Program.run(["--help", "--lang", language])
    let commands = program.lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("  -") }
      .map { $0.dropFirst(2).components(separatedBy: "  ")[0] }
    var examples: Set<String> = []
    for name in Set(commands) {
      let page = Program.run(
        ["help"] + name.split(separator: " ").map(String.init) + ["--lang", language])
      examples.formUnion(lines(page.lines, under: language == "vi" ? "Ví dụ:" : "Examples:"))
    }
    return examples
  }

  /// The lines of a part of a page, without the words about them, which stand further in.
  private func lines(_ page: [String], under heading: String) -> [String] {
    page.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") }.map { String($0.dropFirst(2)) }
      // A command with its summary beside it is a list of further commands.
      .filter { !$0.contains("  ") }
  }

  @Test(arguments: ["vi", "en"]) func everyExampleOfTheTopicsRuns(_ language: String) throws {
    for topic in ["dates", "states", "urgency", "files", "keys", "exit"] {
      let page = Program.run(["help", topic, "--lang", language])
      let lines = page.lines.filter { $0.hasPrefix("  thidua ") }
        .map { $0.trimmingCharacters(in: .whitespaces).components(separatedBy: "   ")[0] }
      if !lines.isEmpty { try expectRuns(lines) }
    }
  }

  @Test func everyExampleOfReadmeRuns() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let spans = text.components(separatedBy: "`").enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("thidua ") }.map(\.element)
      .map { $0.replacingOccurrences(of: "\\|", with: "|") }
    #expect(spans.count >= 5)
    for span in spans { try expectRuns([span]) }
  }

  private func expectRuns(_ lines: [String]) throws {
    let bench = try ExampleBench()
    for line in lines {
      let run = bench.run(line)
      // Its code says whether anything is overdue.
      let codes: Set<Int32> = line.hasPrefix("thidua check") ? [0, 1] : [0]
      #expect(codes.contains(run.code), "\(line)\n\(run.err)\(run.out)")
      #expect(!line.contains("“") && !line.contains("”"), "\(line)")
    }
  }
}

/// A store with all that the examples name, and the programs that they hand something to.
private struct ExampleBench {
  let bench = Bench()
  private static let day = "2026-12-28"

  init() throws {
    let schools = bench.file(
      "truong.csv",
      """
      id,name,level,commune,block
      mn-hoa-ban,Mầm non Hoa Ban,MN,Hoa Ban,Mầm non
      th-doc-lap,Tiểu học Độc Lập,TH,Độc Lập,Tiểu học
      thcs-hoa-ban,THCS Hoa Ban,THCS,Hoa Ban,THCS
      """)
    _ = bench.file(
      "ho-so.csv", "trường,to-trinh,bien-ban\nth-doc-lap,x,x\nmn-hoa-ban,x,\n")
    _ = bench.file("ket-qua.xlsx", "trường,t4\nth-doc-lap,97/100\n")
    _ = bench.file("de-nghi.csv", "trường,họ và tên\nth-doc-lap,Trần Văn Bình\n")
    let folder = bench.directory.appending(path: "ket-qua")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = bench.file("ket-qua/hoa-ban.csv", "trường,t5\nthcs-hoa-ban,98\n")
    _ = bench.file("van-ban.txt", "KẾ HOẠCH\nPhát động thi đua năm học 2026-2027\n")
    let init1 = bench(
      "init", "--plan", "quang-hoa", "--year", "2026-2027", "--plan", "dien-bien-phu-tasks",
      "--year", "2026", "--plan", "dien-bien-province", "--year", "2026", "--schools", schools)
    try #require(init1.code == 0, "\(init1.err)")
    // The examples undo the twelfth entry.
    for number in 1...6 {
      for word in ["done", "open"] {
        bench("record", "task", "task-\(number)", word, "--as-of", Self.day)
      }
    }
    bench(
      "nominate", "th-doc-lap", "dot-1", "Trần Văn Bình", "--chosen", "--as-of", Self.day)
    // The examples answer the fourteenth.
    bench(
      "record", "difficulty", "office", "Thiếu phòng học", "--plan", "quang-hoa", "--as-of",
      Self.day)
    bench("record", "result", "th-doc-lap", "t4", "97/100", "--as-of", Self.day)
    bench("nominate", "mn-hoa-ban", "dot-1", "Nguyễn Thị Hoa", "--as-of", Self.day)
    _ = bench.file("nguoi.csv", "trường,họ và tên,năm sinh\nth-doc-lap,Lò Văn Nam,1980\n")
    for name in ["mail", "notify-send", "lp", "systemctl", "thong-bao"] {
      bench.program(name, "[ -t 0 ] || cat >/dev/null; exit 0")
    }
    bench.program(
      "thidua",
      """
      case " $* " in
        *" --as-of "*) exec '\(Programs.thidua)' "$@";;
        *) exec '\(Programs.thidua)' --as-of \(Self.day) "$@";;
      esac
      """)
  }

  func run(_ line: String) -> Run {
    let folder = bench.directory.path
    var line = line.replacingOccurrences(of: "/srv/thidua", with: folder + "/shared")
    let isFirst = line.hasPrefix("thidua init")
    if line.contains("--shared") {
      let group = Program.run(["-gn"], of: "/usr/bin/id").lines.first ?? "root"
      line = line.replacingOccurrences(of: "giaoduc", with: group)
    }
    if line.contains("plan carry") {
      bench("plan", "add", "quang-hoa", "--year", "2027-2028")
    }
    return Program.run(
      ["-c", "cd '\(folder)' && mkdir -p .config/fish/completions && \(line)"], of: "/bin/bash",
      environment: [
        "PATH": folder + "/bin:/usr/bin:/bin", "HOME": folder,
        "XDG_CONFIG_HOME": folder + "/.config", "XDG_RUNTIME_DIR": folder,
        "THIDUA_STORE": isFirst ? folder + "/first" : bench.store, "THIDUA_AUTHOR": "Lan",
        "LC_ALL": "C.UTF-8", "MANPAGER": "cat",
      ])
  }
}
