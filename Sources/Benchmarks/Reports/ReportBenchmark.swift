import Campaign
import JSON
import Reports

/// What each format of the summary costs for an office of 60 schools and one of 1,000.
enum ReportBenchmark {
  static func run() {
    for (schools, limit) in [(60, 100.0), (1_000, 1_000.0), (10_000, .infinity)] {
      let office = LargeOffice(schools: schools)
      let status = office.status()
      func document() -> Document {
        Summary.document(status, ledger: office.ledger, language: .vi)
      }
      let made = document()
      var lines: [(format: String, seconds: Double, kilobytes: Int?)] = [
        ("document", Stopwatch.seconds { _ = document() }, nil)
      ]
      for (format, make) in texts {
        lines.append((format, Stopwatch.seconds { _ = make(document()) }, nil))
      }
      for format in [PaperJob.Format.pdf, .xlsx] {
        let job = PaperJob(format: format, documents: [made])
        let asking = Stopwatch.seconds {
          _ = PaperJob(format: format, documents: [document()]).json.bytes()
        }
        guard let child = PaperChild.run(job.json.bytes()) else {
          print("\(format.rawValue): thidua-paper does not stand beside this program")
          continue
        }
        lines.append((format.rawValue, asking + child.seconds, child.kilobytes))
      }
      print("\(schools) schools, limit \(limit.rounded(to: 0)) ms:")
      for line in lines {
        let milliseconds = line.seconds * 1000
        let memory = line.kilobytes.map { ", \($0 / 1024) MiB in its own process" } ?? ""
        let verdict = milliseconds <= limit ? "" : "  TOO SLOW"
        print("  \(line.format): \(milliseconds.rounded(to: 1)) ms\(memory)\(verdict)")
      }
    }
  }

  private static let texts: [(String, @Sendable (Document) -> String)] = [
    ("text", { TextPaper.text([$0]) }), ("html", { HTMLPaper.text([$0]) }),
    ("csv", { CSVPaper.text([$0]) }),
  ]
}
