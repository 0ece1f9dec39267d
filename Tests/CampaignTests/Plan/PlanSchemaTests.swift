import Foundation
import JSON
import Templates
import Testing

/// The templates and the schema beside them, held together by a validator that is not ours.
@Suite struct PlanSchemaTests {
  private static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../data/plans").standardizedFileURL

  /// Debian's python3-jsonschema; prints a line for each violation.
  private func violations(of files: [String]) throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator as Validator
      with open(sys.argv[1]) as file: schema = json.load(file)
      Validator.check_schema(schema)
      for name in sys.argv[2:]:
        with open(name) as file: document = json.load(file)
        for error in Validator(schema).iter_errors(document):
          print(name, list(error.path), error.message)
      print("checked", len(sys.argv) - 2)
      """
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    let schema = Self.directory.appending(path: "plan.schema.json").path
    python.arguments = ["-c", script, schema] + files
    let output = Pipe()
    python.standardOutput = output
    python.standardError = output
    try python.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    return text
  }

  @Test func theTemplatesKeepTheSchemaAlsoWhenDated() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    var files: [String] = []
    for template in Templates.plans {
      files.append(Self.directory.appending(path: "\(template.id).json").path)
      let isOfSchoolYear = try templatePlan(template.id).year.kind == .school
      let year = isOfSchoolYear ? "2026-2027" : "2027"
      let dated = scratch.appending(path: "\(template.id)-\(year).json")
      try Data(templatePlan(template.id, year).document.bytes(.pretty)).write(to: dated)
      files.append(dated.path)
    }
    #expect(try violations(of: files) == "checked 14\n")
  }

  /// Each of these the reader refuses by the form of the file alone, and so must the schema.
  @Test(arguments: [
    ("\"format\": 1,", "\"format\": 2,"), ("\"main\": true", "\"main\": \"true\""),
    ("\"count\": 20", "\"count\": 0"), ("\"goal\": 99.7", "\"goal\": 100.1"),
    ("\"day\": \"10/11\"", "\"day\": 10"), ("\"bound\": \"before\"", "\"bound\": \"befor\""),
    ("\"lastDay\": \"31/05\"", "\"lastDay\": null"),
    ("\"yearsInARow\": 3", "\"yearsInARow\": 3, \"atLeastPercentOfUnit\": 70"),
    ("\"kind\": \"school-year\"", "\"kind\": \"calendar-year\""),
    ("\"role\": \"Phó phòng\"", "\"role\": \" \""),
    ("\"office\": {\"name\"", "\"office\": {\"names\""),
  ])
  func theSchemaRefusesWhatTheReaderRefuses(old: String, new: String) throws {
    let right = WrongPlanTests.right
    let wrong = right.split(separator: old).joined(separator: new)
    try #require(wrong != right && !problems(wrong).isEmpty)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(right.utf8).write(to: file)
    #expect(try violations(of: [file.path]) == "checked 1\n")
    try Data(wrong.utf8).write(to: file)
    #expect(try violations(of: [file.path]).hasPrefix(file.path))
  }
}
