import Foundation
import JSON
import Reports

/// A program that reads our files back, so that nothing is held against itself.
struct Tool {
  let name: String
  /// The Debian package that brings it.
  let package: String

  static let pdftotext = Tool(name: "pdftotext", package: "poppler-utils")
  static let pdffonts = Tool(name: "pdffonts", package: "poppler-utils")
  static let pdfinfo = Tool(name: "pdfinfo", package: "poppler-utils")
  static let pdftocairo = Tool(name: "pdftocairo", package: "poppler-utils")
  static let pdftoppm = Tool(name: "pdftoppm", package: "poppler-utils")
  /// A word processor, which reads the web page and says how many pages it makes of it.
  static let soffice = Tool(
    name: "soffice", package: "libreoffice-writer-nogui libreoffice-calc-nogui")
  static let qpdf = Tool(name: "qpdf", package: "qpdf")
  static let tidy = Tool(name: "tidy", package: "tidy")
  /// Debian's own Python, whose modules come as packages.
  static let python = Tool(
    name: "python3", package: "python3 python3-openpyxl python3-docx python3-icalendar")

  struct Failure: Error, CustomStringConvertible { let description: String }

  struct Result {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The pages that a word processor makes of a file.
  static func printed(_ file: Data, as name: String, through filter: String) throws -> Data {
    let folder = try TemporaryFolder()
    let path = try folder.write(file, name)
    let result = try soffice.run([
      "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
      "pdf:\(filter)", "--outdir", folder.url.path, path,
    ])
    let pdf = folder.url.appendingPathComponent(name).deletingPathExtension()
      .appendingPathExtension("pdf")
    guard let pages = try? Data(contentsOf: pdf) else { throw Failure(description: result.errors) }
    return pages
  }

  func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    let path = "/usr/bin/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(description: "\(name) is missing: apt-get install \(package)")
    }
    return try Tool.run(path, arguments, input: input)
  }

  static func run(
    _ path: String, _ arguments: [String], input: Data, output: String? = nil
  ) throws -> Result {
    // Files and not pipes: a pipe that is full stops both sides.
    let folder = try TemporaryFolder()
    let files = try ["in", "out", "err"].map { name in
      let url = folder.url.appendingPathComponent(name)
      try (name == "in" ? input : Data()).write(to: url)
      return url
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: files[1]),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A folder that goes when nobody holds it any more.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, _ name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try data.write(to: file)
    return file.path
  }
}

extension Document {
  /// The pages that a word processor makes of the Word file.
  func printedFromWord() throws -> Data {
    try Tool.printed(
      PaperJob(format: .docx, documents: [self]).made(), as: "paper.docx",
      through: "writer_pdf_Export")
  }
}

extension PaperJob {
  /// The PDF or workbook that `thidua-paper` makes of the job.
  func made() throws -> Data {
    let result = try PaperJob.run(Data(json.bytes()))
    guard result.status == 0 else { throw Tool.Failure(description: result.errors) }
    return result.output
  }

  /// Runs the `thidua-paper` that was built beside these tests.
  static func run(_ input: Data, output: String? = nil) throws -> Tool.Result {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    let program = URL(fileURLWithPath: bundle).deletingLastPathComponent()
      .appendingPathComponent("thidua-paper").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Tool.Failure(description: "\(program) is missing: swift build")
    }
    return try Tool.run(program, [], input: input, output: output)
  }
}
