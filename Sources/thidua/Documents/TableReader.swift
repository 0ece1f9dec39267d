import Campaign
import Glibc
import JSON
import Writing

/// Tables out of files: CSV is read here, and what is a spreadsheet is opened by `thidua-read`, apart
/// from this program.
enum TableReader {
  /// `-` is standard input.
  static func read(_ path: String) throws(Failure) -> ImportSource {
    try Waiting(path).source()
  }

  /// Several at once, in their order: while one is waited for, the next ones are opened.
  static func read(
    _ paths: [String], onProgress: (Int) -> Void
  ) -> [Result<ImportSource, Failure>] {
    let ahead = max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN)) * 2)
    var started: [Result<Waiting, Failure>] = []
    var read: [Result<ImportSource, Failure>] = []
    for at in paths.indices {
      while started.count < min(paths.count, at + ahead) {
        let path = paths[started.count]
        started.append(Result { () throws(Failure) in try Waiting(path) })
      }
      let waiting = started[at]
      // What was read is held no longer than it is needed.
      started[at] = .failure(.several([]))
      read.append(Result { () throws(Failure) in try waiting.get().source() })
      onProgress(at + 1)
    }
    return read
  }

  /// A file that was opened: read already, or with the program that reads it.
  private struct Waiting {
    let path: String
    private let content: Opened

    private enum Opened {
      case csv([UInt8])
      case child(RunningChild)
    }

    init(_ path: String) throws(Failure) {
      self.path = path
      let bytes = try InputFile.read(path)
      guard Waiting.isForReader(bytes) else {
        content = .csv(bytes)
        return
      }
      let program = Companion("thidua-read")
      do throws(Companion.Fault) {
        content = .child(try program.start(["--table"], input: bytes))
      } catch {
        switch error {
        case .missing: throw .document(file: path, .noProgram(path: program.path))
        case .unsafe: throw .document(file: path, .unsafeProgram(path: program.path))
        }
      }
    }

    func source() throws(Failure) -> ImportSource {
      switch content {
      case .csv(let bytes): return ImportSource(csv: bytes)
      case .child(let child): return try Waiting.source(of: child.finish(), path)
      }
    }

    private static func source(of child: ChildProcess, _ path: String) throws(Failure)
      -> ImportSource
    {
      let answer = try? JSON.parse(child.output)
      if let refusal = answer?["refused"].flatMap({ Phrase($0) }) {
        let isOfMachine = child.code == ExitCode.unavailable.rawValue
        throw .document(file: path, .refused(refusal, isOfMachine: isOfMachine))
      }
      guard child.code == 0, let sheets = answer?["sheets"]?.array else {
        throw .document(file: path, .broke)
      }
      return ImportSource(sheets.map { ImportTable($0) })
    }

    /// What no editor of text writes: archives, the files of old Office, PDF, RTF.
    private static func isForReader(_ bytes: [UInt8]) -> Bool {
      bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        || bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: "{\\rtf".utf8)
    }
  }
}

extension ImportTable {
  /// A sheet as `thidua-read` writes it.
  fileprivate init(_ json: JSON) {
    let rows = (json["rows"]?.array ?? []).compactMap { TableRow($0) }
    self.init(name: json["name"]?.string ?? "", isHidden: json["hidden"] == true, rows: rows)
    merged = (json["merged"]?.array ?? []).compactMap { range in
      let ends = (range.array ?? []).compactMap(\.int)
      guard ends.count == 4, ends[0] <= ends[2], ends[1] <= ends[3] else { return nil }
      return MergedCells(rows: ends[0]...ends[2], columns: (ends[1] - 1)...(ends[3] - 1))
    }
    hiddenColumns = (json["hiddenColumns"]?.array ?? []).compactMap { range in
      let ends = (range.array ?? []).compactMap(\.int)
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
    }
  }
}

extension TableRow {
  /// Its number, whether it is hidden, then by turns a column and what stands there.
  fileprivate init?(_ json: JSON) {
    guard let values = json.array, values.count >= 2, let line = values[0].int else { return nil }
    var cells: [TableCell] = []
    cells.reserveCapacity(values.count / 2 - 1)
    for at in stride(from: 2, to: values.count - 1, by: 2) {
      guard let column = values[at].int, let text = values[at + 1].string,
        let letter = text.utf8.first, let kind = TableCell.Kind(letter)
      else { continue }
      let cell = TableCell(column - 1, kind, raw: String(text.utf8.dropFirst()) ?? "")
      if !cell.text.isEmpty || kind == .formula { cells.append(cell) }
    }
    if cells.isEmpty { return nil }
    self.init(line: line, isHidden: values[1].int == 1, cells: cells)
  }
}

extension TableCell.Kind {
  fileprivate init?(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "t"): self = .text
    case UInt8(ascii: "n"): self = .number
    case UInt8(ascii: "p"): self = .percent
    case UInt8(ascii: "d"): self = .date
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "e"): self = .error
    case UInt8(ascii: "f"): self = .formula
    default: return nil
    }
  }
}
