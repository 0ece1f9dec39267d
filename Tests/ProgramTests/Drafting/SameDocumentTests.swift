import Foundation
import JSON
import Testing

/// The documents that drafting is tried on, each as a word processor saves and prints it: what is
/// found in them does not hang on the kind of file.
@Suite struct SameDocumentTests {
  private static let documents = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "DraftingTests/Documents")

  @Test func everyKindOfFileProposesTheSame() throws {
    let bench = Bench()
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.documents.path)
      .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    #expect(names.count >= 5)
    for name in names {
      let text = try String(
        contentsOf: Self.documents.appending(path: "\(name).txt"), encoding: .utf8)
      _ = bench.file("\(name).html", page(text))
    }
    convert(names.map { "\($0).html" }, "odt:writer8", ["--infilter=HTML (StarWriter)"], bench)
    convert(names.map { "\($0).odt" }, "docx", [], bench)
    convert(names.map { "\($0).odt" }, "pdf", [], bench)
    for name in names {
      let plain = try found(in: Self.documents.appending(path: "\(name).txt").path, bench)
      #expect(plain.joined().count > 20)
      for kind in ["odt", "docx", "pdf"] {
        let file = bench.directory.appending(path: "\(name).\(kind)").path
        #expect(try found(in: file, bench) == plain, "\(name).\(kind)")
      }
    }
  }

  /// A line is a paragraph, and lines with tabs are the rows of a table; a row that its text breaks
  /// goes on where it broke.
  private func page(_ text: String) -> String {
    var body = ""
    var rows: [[String]] = []
    for line in text.components(separatedBy: "\n") + [""] {
      let cells = line.components(separatedBy: "\t").map(escaped)
      if let first = rows.first, let last = rows.last, last.count < first.count, !line.isEmpty {
        let joined = "\(last.last ?? "")<br>\(cells[0])"
        rows[rows.count - 1] = last.dropLast() + [joined] + cells.dropFirst()
      } else if cells.count > 1 {
        rows.append(cells)
      } else {
        if !rows.isEmpty { body += "<table border=1>\(rows.map(row).joined())</table>" }
        rows = []
        body += "<p>\(cells[0])</p>\n"
      }
    }
    return "<html><meta charset=\"utf-8\"><body>\(body)</body></html>"
  }

  private func row(_ cells: [String]) -> String {
    "<tr>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
  }

  private func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  private func convert(_ files: [String], _ format: String, _ more: [String], _ bench: Bench) {
    let folder = bench.directory.path
    let run = Program.run(
      ["-env:UserInstallation=file://\(folder)/profile", "--headless"] + more
        + ["--convert-to", format, "--outdir", folder] + files.map { "\(folder)/\($0)" },
      of: "/usr/bin/soffice", environment: ["HOME": folder])
    #expect(run.code == 0, "\(run.err) (apt-get install libreoffice-writer-nogui)")
  }

  /// Everything with a day or a figure, and how much there is of the rest.
  private func found(in file: String, _ bench: Bench) throws -> [String] {
    let run = bench("plan", "draft", file, "--json")
    #expect(run.code == 0, "\(run.err)")
    let json = try run.json()
    func rows(_ list: String, _ keys: [String]) -> [String] {
      (json["dated"]?[list]?.array ?? []).map { entry in
        list + keys.map { " \(entry[$0]?.text() ?? "")" }.joined()
      }
    }
    let bases = (json["plan"]?["bases"]?.array ?? []).map { "base \($0["number"]?.text() ?? "")" }
    return rows("phases", ["starts", "ends"])
      + rows("cutoffs", ["lastDay", "wording", "cap", "capCollectives"])
      + rows("commemorations", ["date", "years"])
      + rows("targets", ["comparator", "goal", "of", "unit"]) + rows("tasks", ["opens", "lastDay"])
      + ["movements \(json["dated"]?["movements"]?.array?.count ?? 0)"] + bases
      + ["office \(json["plan"]?["office"]?["name"]?.text() ?? "")"]
  }
}
