import Glibc
import Writing

/// Prints a file through `lp`; where that fails the file is kept and named.
struct Printer {
  /// None for the system's default printer.
  let name: String?
  let title: String
  let copies: Int

  /// Answers what `lp` says of the job.
  func print(_ path: String) throws(Failure) -> String {
    let words =
      (name.map { ["-d", $0] } ?? []) + ["-t", title]
      + (copies > 1 ? ["-n", "\(copies)"] : []) + Printer.sheets + ["--", path]
    guard let child = ChildProcess.run("lp", words), child.code != Printer.notFound else {
      throw .paper(.noPrinting(kept: path))
    }
    guard child.code == 0 else {
      let reason = child.errors.split(separator: "\n").last.map { Sanitise.line(String($0)) }
      throw .paper(.refused(reason: reason ?? "lp: \(child.code)", kept: path))
    }
    let said = String(decoding: child.output, as: UTF8.self)
    return said.split(separator: "\n").first.map { Sanitise.line(String($0)) } ?? ""
  }

  /// Every paper on sheets of its own, whatever the printer does otherwise.
  private static let sheets = ["-o", "sides=one-sided", "-o", "media=A4"]

  /// What a shell would end with; a spawned program that is not there may end so too.
  private static let notFound: Int32 = 127
}

/// A file for the printer that nobody else can read, and that stays where printing fails.
struct PrintFile {
  let path: String
  private let directory: String

  init(_ bytes: [UInt8], name: String) throws(Failure) {
    try self.init(name: name)
    try OutputFile.write(bytes, to: path)
  }

  /// A place for a file that is still to be written.
  init(name: String) throws(Failure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/thidua-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(parent, .system(errno)) }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(directory)/\(name)"
  }

  func remove() {
    unlink(path)
    rmdir(directory)
  }
}
