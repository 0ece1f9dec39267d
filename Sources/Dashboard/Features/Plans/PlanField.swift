import Campaign
import JSON
import Writing

/// A field of a form that changes an entry of a plan, and how it is written in the document.
///
/// Its key is the document's, so that what the rules say of the key stands at the field.
struct PlanField: Sendable {
  var field: FormField
  let write: @Sendable (inout JSONObject, FormValues) -> Void

  init(_ field: FormField, _ write: @escaping @Sendable (inout JSONObject, FormValues) -> Void) {
    self.field = field
    self.write = write
  }

  var required: PlanField { PlanField(field.required, write) }

  func hinting(_ vietnamese: String, _ english: String) -> PlanField {
    PlanField(field.hinting(Phrase(vietnamese, english)), write)
  }

  func refusing(_ refusal: @escaping @Sendable (String, State) -> String?) -> PlanField {
    PlanField(field.refusing(refusal), write)
  }

  func echoing(_ echo: @escaping @Sendable (String, State) -> String?) -> PlanField {
    PlanField(field.echoing(echo), write)
  }
}

extension PlanField {
  static func text(_ key: String, _ label: Phrase, _ value: String?) -> PlanField {
    PlanField(FormField(key, label, .text, value ?? "")) { entry, values in
      entry[key] = values.text(key).map { .string(clean($0)) }
    }
  }

  /// Several texts, told apart by semicolons.
  static func texts(_ key: String, _ label: Phrase, _ values: [String]) -> PlanField {
    PlanField(FormField(key, label, .text, values.joined(separator: "; "))) { entry, values in
      let texts = values[key].listed
      entry[key] = texts.isEmpty ? nil : .array(texts.map { .string(clean($0)) })
    }
  }

  static func number(_ key: String, _ label: Phrase, _ value: Int?, in range: ClosedRange<Int>)
    -> PlanField
  {
    PlanField(FormField(key, label, .wholeNumber(range), value.map(String.init) ?? "")) {
      $0[key] = $1.number(key).map { JSON($0) }
    }
  }

  static func quantity(_ key: String, _ label: Phrase, _ value: Quantity?, _ language: Language)
    -> PlanField
  {
    PlanField(FormField(key, label, .quantity, value?.formatted(language) ?? "")) {
      $0[key] = $1.quantity(key).flatMap { JSONNumber(text: $0.text) }.map { .number($0) }
    }
  }

  /// A day of the plan's year recurs in the years to come; another is for the rules to refuse.
  static func day(_ key: String, _ label: Phrase, _ value: Day?, in year: PlanYear) -> PlanField {
    let field = FormField(key, label, .day(.within(year.span)), value?.vietnamese ?? "")
    return PlanField(field) { entry, values in
      entry[key] = values.day(key).map { PlanField.written($0, in: year) }
    }
  }

  static func written(_ day: Day, in year: PlanYear) -> JSON {
    .string(year.contains(day) ? day.dayMonth : day.iso)
  }

  static func choice(
    _ key: String, _ label: Phrase, _ choices: [FormField.Choice], _ value: String
  ) -> PlanField {
    PlanField(FormField(key, label, .choice(choices), value)) { entry, values in
      entry[key] = values.text(key).map { .string($0) }
    }
  }

  /// Which schools are meant: their levels and blocks, all where none is named.
  static func scope(_ scope: Scope?, _ list: LevelList) -> [PlanField] {
    let levels = scope?.levels.map(\.rawValue).joined(separator: ", ") ?? ""
    let known = list.codes.joined(separator: ", ")
    let field = FormField("levels", Phrase("Cấp học", "Levels"), .text, levels)
      .hinting(Phrase("trống: mọi cấp; hoặc \(known)", "empty: all; or \(known)"))
      .refusing { text, state in
        let unknown = text.split(separator: ",").map { String($0).trimmedBlanks }
          .first { list.level(written: $0) == nil }
        return unknown.map {
          ImportFault.Reason.unknownLevel($0, known: list.codes).text(state.language)
        }
      }
    return [
      PlanField(field) { entry, values in
        let levels = values["levels"].split(separator: ",").compactMap {
          list.level(written: String($0))
        }
        entry["levels"] = levels.isEmpty ? nil : .array(levels.map { .string($0.rawValue) })
      },
      texts("blocks", Phrase("Khối thi đua", "Blocks"), scope?.blocks ?? [])
        .hinting("trống: mọi khối; cách nhau bằng dấu ;", "empty: all; told apart by ;"),
    ]
  }

  static func clean(_ text: String) -> String { Vietnamese.composed(Sanitise.line(text)) }
}

extension String {
  /// The parts between semicolons, without blanks.
  var listed: [String] {
    split(separator: ";").map { String($0).trimmedBlanks }.filter { !$0.isEmpty }
  }

  /// Small letters, digits and hyphens, as ids are made of.
  var asID: String {
    let letters = Vietnamese.fold(self).unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(letters).split(separator: "-").joined(separator: "-")
  }
}
