import Foundation
import JSON

/// How one document was read by the program that was built beside these tests.
struct Reading {
  let code: Int32
  let format: String?
  let lines: [String]
  let warnings: [String]
  /// Why it was refused, in the word that is for programs, and in both languages.
  let refused: String?
  let words: (vi: String, en: String)
  let seconds: Double

  static func of(
    _ data: Data, named name: String = "document", path: String = "/usr/bin:/bin"
  ) throws -> Reading {
    let folder = try Folder()
    let file = try folder.write(data, name)
    return try of([file], input: Data(), path: path)
  }

  static func ofStandardInput(_ data: Data) throws -> Reading {
    try of([], input: data, path: "/usr/bin:/bin")
  }

  private static func of(_ arguments: [String], input: Data, path: String) throws -> Reading {
    let begin = ContinuousClock.now
    let result = try Tool.run(program, arguments, input: input, path: path)
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    let json = try JSON.parse(Array(result.output))
    let refused = json["refused"]
    return Reading(
      code: result.status, format: json["format"]?.string,
      lines: json["lines"]?.array?.compactMap(\.string) ?? [],
      warnings: json["warnings"]?.array?.compactMap { $0["en"]?.string } ?? [],
      refused: refused?["reason"]?.string,
      words: (refused?["vi"]?.string ?? "", refused?["en"]?.string ?? ""), seconds: seconds)
  }

  static let program: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "thidua-read")
      .path
  }()
}
