import Glibc
import JSON
import Reports
import Writing

/// `thidua-paper`, which sets PDF and workbooks apart from this program.
enum PaperProgram {
  static func make(_ job: PaperJob) throws(Failure) -> [UInt8] {
    let path = path
    // What anyone could exchange would run as us.
    if access(path, F_OK) == 0, !Trust.isOurs(path) { throw .paper(.unsafeProgram(path: path)) }
    guard let child = ChildProcess.run(path, [], input: job.json.bytes()) else {
      throw .paper(.noPaperProgram(path: path))
    }
    guard child.code == 0, !child.output.isEmpty else {
      let last = child.errors.split(separator: "\n").last.map(String.init)
      throw .paper(.notMade(reason: last ?? "thidua-paper \(child.code)"))
    }
    return child.output
  }

  /// Where the pages of papers begin once they are printed.
  static func breaks(_ documents: [Document]) throws(Failure) -> [PageBreak] {
    let bytes = try make(PaperJob(format: .pages, documents: documents))
    guard let breaks = (try? JSON.parse(bytes)).flatMap({ PageBreak.list($0) }) else {
      throw .paper(.notMade(reason: "thidua-paper: pages"))
    }
    return breaks
  }

  /// Beside this program, wherever that is installed.
  private static var path: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = max(0, readlink("/proc/self/exe", &buffer, Int(PATH_MAX)))
    let own = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let directory = own.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    return directory + "/thidua-paper"
  }
}
