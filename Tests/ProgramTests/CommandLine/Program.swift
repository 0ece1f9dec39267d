import Foundation
import JSON
import Testing

/// How one run of the program ended.
struct Run {
  let code: Int32
  let out: String
  let err: String

  var lines: [String] { out.split(separator: "\n").map(String.init) }

  /// Standard output as JSON; a run that printed none fails the test.
  func json() throws -> JSON { try JSON.parse(out) }
}

/// Runs the built program over pipes, in an environment of its own.
enum Program {
  static func run(
    _ arguments: [String], of program: String = Programs.thidua,
    environment: [String: String] = [:], input: String? = nil
  ) -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    var variables = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC"]
    variables.merge(environment) { $1 }
    process.environment = variables
    let (out, err, pipe) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    do { try process.run() } catch {
      Issue.record("the program cannot be run: \(error)")
      return Run(code: -1, out: "", err: "")
    }
    if let input {
      pipe.fileHandleForWriting.write(Data(input.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    // Messages are short enough for the pipe to hold while the output is read.
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let errors = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let code =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Run(
      code: code, out: String(decoding: output, as: UTF8.self),
      err: String(decoding: errors, as: UTF8.self))
  }
}

/// A directory of its own with a store in it, gone with the test.
final class Bench: Sendable {
  let directory: URL
  var store: String { directory.appendingPathComponent("store").path }

  init() {
    directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  /// A store with the plan of Quảng Hòa for 2022-2023 and five schools.
  static func quangHoa() -> Bench {
    let bench = Bench()
    let schools = bench.file(
      "schools.csv",
      """
      id,name,level,commune,block
      mn-a,Mầm non Hoa Mai,MN,Tà Lùng,Mầm non
      th-b,Tiểu học Độc Lập,TH,Độc Lập,Tiểu học
      th-c,Tiểu học Hoà Bình,TH,Độc Lập,Tiểu học
      tc-d,TH&THCS Phi Hải,TH&THCS,Phi Hải,THCS
      pt-e,THPT Quảng Uyên,THPT,Quảng Uyên,THPT
      """)
    bench("init", "--plan", "quang-hoa", "--year", "2022-2023", "--schools", schools)
    return bench
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  func file(_ name: String, _ text: String) -> String { file(name, Data(text.utf8)) }

  func file(_ name: String, _ data: Data) -> String {
    let url = directory.appendingPathComponent(name)
    try? data.write(to: url)
    return url.path
  }

  /// A stand-in for another program: a shell script in the folder `bin`, which it answers.
  ///
  /// A shell writes it: a file that this process had open could not be run while a child of
  /// another test still holds it.
  @discardableResult
  func program(_ name: String, _ script: String) -> String {
    let folder = directory.appendingPathComponent("bin").path
    _ = Program.run(
      ["-c", "mkdir -p \"$1\" && cat > \"$1/$2\" && chmod 755 \"$1/$2\"", "sh", folder, name],
      of: "/bin/sh", input: "#!/bin/sh\n\(script)\n")
    return folder
  }

  func read(_ name: String) -> String {
    (try? String(contentsOfFile: directory.appendingPathComponent(name).path, encoding: .utf8))
      ?? ""
  }

  /// Runs a command on the store, in English, by Lan.
  @discardableResult
  func callAsFunction(
    _ words: String..., as author: String = "Lan", input: String? = nil,
    environment: [String: String] = [:]
  ) -> Run {
    run(words, as: author, input: input, environment: environment)
  }

  @discardableResult
  func run(
    _ words: [String], as author: String = "Lan", input: String? = nil,
    environment: [String: String] = [:]
  ) -> Run {
    let defaults = ["THIDUA_STORE": store, "THIDUA_AUTHOR": author, "THIDUA_LANG": "en"]
    return Program.run(
      words, environment: defaults.merging(environment) { $1 }, input: input)
  }
}
