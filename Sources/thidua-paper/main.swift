import Glibc
import JSON
import Reports

// Reads one job from standard input and writes the paper to standard output. It is a program of
// its own so that the dashboard starts without Pango, Cairo and fonts.
signal(SIGPIPE, SIG_IGN)
do throws(PaperError) {
  let input = try StandardInput.readAll()
  guard let json = try? JSON.parse(input), let job = PaperJob(json) else {
    throw PaperError.unreadableJob
  }
  switch job.format {
  case .pdf: try PaperWriter.write(job.documents)
  case .pages: try PaperWriter.writeBreaks(job.documents)
  case .xlsx: try WorkbookWriter.write(job.documents)
  }
} catch {
  StandardError.write("thidua-paper: \(error.text)\n")
  exit(error.exitCode)
}
