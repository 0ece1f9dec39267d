import JSON
import Reports
import Writing

/// `thidua-paper`, which sets PDF and workbooks apart from this program.
enum PaperProgram {
  private static let name = "thidua-paper"

  static func make(_ job: PaperJob) throws(Failure) -> [UInt8] { try make(job.json) }

  static func make(_ job: JSON) throws(Failure) -> [UInt8] {
    let program = Companion(name)
    let child: ChildProcess
    do throws(Companion.Fault) {
      child = try program.run(input: job.bytes())
    } catch {
      switch error {
      case .missing: throw .paper(.noPaperProgram(path: program.path))
      case .unsafe: throw .paper(.unsafeProgram(path: program.path))
      }
    }
    guard child.code == 0, !child.output.isEmpty else {
      let last = child.errors.split(separator: "\n").last.map(String.init)
      throw .paper(.notMade(reason: last ?? "\(name) \(child.code)"))
    }
    return child.output
  }

  /// A file of each paper.
  static func each(_ format: PaperJob.Format, _ documents: [Document]) throws(Failure)
    -> [[UInt8]]
  {
    let job = PaperJob(format: format, documents: documents, isApart: true)
    guard let files = PaperJob.parted(try make(job)), files.count == documents.count else {
      throw .paper(.notMade(reason: "\(name): apart"))
    }
    return files
  }

  /// Where the pages of papers begin once they are printed.
  static func breaks(_ documents: [Document]) throws(Failure) -> [PageBreak] {
    let bytes = try make(PaperJob(format: .pages, documents: documents))
    guard let breaks = (try? JSON.parse(bytes)).flatMap({ PageBreak.list($0) }) else {
      throw .paper(.notMade(reason: "\(name): pages"))
    }
    return breaks
  }
}
