import JSON
import Writing

/// What was read of a document: its text line by line, and what may be missing in it.
struct ReadDocument {
  let format: String
  let lines: [String]
  var warnings: [Phrase] = []

  var json: JSON {
    var members: [(String, JSON)] = [
      ("format", .string(format)), ("lines", .array(lines.map(JSON.string))),
    ]
    if !warnings.isEmpty { members.append(("warnings", .array(warnings.map(\.json)))) }
    return .object(JSONObject(members))
  }
}

extension Phrase {
  var json: JSON { ["vi": .string(vietnamese), "en": .string(english)] }
}
