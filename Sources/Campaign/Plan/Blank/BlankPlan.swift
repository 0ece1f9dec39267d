package import JSON
import Writing

/// A plan of a year that says nothing but whose it is: the office fills it in.
package enum BlankPlan {
  /// So many phases a year has at most: one a month.
  package static let mostPhases = 12

  /// The plan as a document, with the year parted into phases of one length.
  package static func document(office: String, year: PlanYear, phases: Int) -> JSON {
    let name = slug(office)
    var document: JSONObject = [
      "format": .number(JSONNumber(Plan.format)),
      "id": .string("\(name)-\(year.text)"),
      "template": .string(name),
      "title": .string("Phong trào thi đua \(year.kind == .school ? "năm học" : "năm") {year}"),
      "short": .string(initials(office)),
      "kind": .string(year.kind.rawValue),
      "year": .string(year.text),
      "office": ["name": .string(office)],
    ]
    if phases > 0 { document["phases"] = .array(self.phases(phases, in: year)) }
    return .object(document)
  }

  private static func phases(_ count: Int, in year: PlanYear) -> [JSON] {
    let starts = (0...count).map { start($0, of: count, in: year) }
    return (0..<count).map { at in
      [
        "id": .string("dot-\(at + 1)"), "name": .string("Đợt \(at + 1)"),
        "from": .string(starts[at].iso), "to": .string(starts[at + 1].adding(days: -1).iso),
      ]
    }
  }

  /// Phases of whole months where the year can be parted so, as offices part it; else of as many
  /// days. One past the last begins with the next year.
  private static func start(_ number: Int, of count: Int, in year: PlanYear) -> Day {
    guard 12 % count == 0 else {
      let days = Int(year.last.number - year.first.number) + 1
      return year.first.adding(days: days * number / count)
    }
    let (first, month, _) = year.first.components
    let months = month - 1 + 12 / count * number
    return .nearest(year: first + months / 12, month: months % 12 + 1, day: 1)
  }

  /// An id out of a name: `phong-gd-dt-huyen-a`.
  package static func slug(_ name: String) -> String {
    let words = Vietnamese.fold(name).split { !isOfID($0) }
    var slug = ""
    for word in words where slug.utf8.count + word.utf8.count < longestSlug {
      slug += slug.isEmpty ? word : "-\(word)"
    }
    return slug.isEmpty ? "ke-hoach" : slug
  }

  /// Room is left for the year.
  private static let longestSlug = 48

  private static func isOfID(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber)
  }

  /// What tells the plan apart in a list: the first letters of the place that a name ends in.
  package static func initials(_ name: String) -> String {
    let words = Vietnamese.composed(name).split(whereSeparator: \.isWhitespace).suffix(2)
    let letters = words.compactMap { $0.first { $0.isLetter || $0.isNumber } }
    return letters.isEmpty ? "KH" : String(letters).uppercased()
  }
}
