import Glibc
import JSON
import Reports

// Reads one job from standard input and writes the paper to standard output. It is a program of
// its own so that the dashboard starts without Pango, Cairo and fonts.
signal(SIGPIPE, SIG_IGN)
do throws(PaperError) {
  let input = try StandardInput.readAll()
  guard let json = try? JSON.parse(input) else { throw PaperError.unreadableJob }
  let bytes: [UInt8]
  if let certificates = CertificateJob(json) {
    bytes = try CertificateWriter.file(certificates)
  } else if let job = PaperJob(json) {
    bytes = try job.made()
  } else {
    throw PaperError.unreadableJob
  }
  guard bytes.withUnsafeBytes({ StandardOutput.write($0) }) else {
    throw PaperError.outputFailed(reason())
  }
} catch {
  StandardError.write("thidua-paper: \(error.text)\n")
  exit(error.exitCode)
}

extension PaperJob {
  fileprivate func made() throws(PaperError) -> [UInt8] {
    guard isApart else { return try made(documents) }
    var files: [[UInt8]] = []
    for document in documents { files.append(try made([document])) }
    return PaperJob.joined(files)
  }

  private func made(_ documents: [Document]) throws(PaperError) -> [UInt8] {
    switch format {
    case .pdf: try PaperWriter.file(documents)
    case .pages: try PaperWriter.breaks(documents)
    case .docx: try WordWriter.file(documents)
    case .xlsx: try WorkbookWriter.file(documents)
    }
  }
}
