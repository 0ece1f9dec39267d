import Foundation

/// A program that makes what is read here, so that nothing is held against itself.
struct Tool {
  let name: String
  /// The Debian package that brings it.
  let package: String

  static let python = Tool(name: "python3", package: "python3")
  static let qpdf = Tool(name: "qpdf", package: "qpdf")
  static let openpyxl = Tool(name: "python3", package: "python3-openpyxl")
  static let calc = Tool(name: "soffice", package: "libreoffice-calc-nogui")
  static let soffice = Tool(name: "soffice", package: "libreoffice-writer-nogui")

  struct Failure: Error, CustomStringConvertible { let description: String }

  struct Result {
    var status: Int32
    var output: Data
    var errors: String
  }

  @discardableResult
  func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    let path = "/usr/bin/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(description: "\(name) is missing: apt-get install \(package)")
    }
    let result = try Tool.run(path, arguments, input: input)
    if result.status != 0 { throw Failure(description: "\(name): \(result.errors)") }
    return result
  }

  static func run(
    _ path: String, _ arguments: [String], input: Data, path variable: String = "/usr/bin:/bin"
  ) throws -> Result {
    // Files and not pipes: a pipe that is full stops both sides.
    let folder = try Folder()
    for (name, data) in [("in", input), ("out", Data()), ("err", Data())] {
      _ = try folder.write(data, name)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": variable, "HOME": folder.url.path, "TMPDIR": folder.url.path]
    process.standardInput = try FileHandle(forReadingFrom: folder.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Result(
      status: status, output: try Data(contentsOf: folder.url.appending(path: "out")),
      errors: String(
        decoding: try Data(contentsOf: folder.url.appending(path: "err")), as: UTF8.self))
  }
}

/// A folder that goes when nobody holds it any more.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, _ name: String) throws -> String {
    let file = url.appending(path: name)
    try data.write(to: file)
    return file.path
  }
}
