package import JSON
package import Writing

/// A pre-printed form as data: how large it is, and where which words stand on it.
package struct CertificateForm: Sendable, Equatable {
  package var id: String
  package var name: String
  /// In millimetres.
  package var width: Double
  package var height: Double
  /// The rewards that are printed on it.
  package var rewards: [String]
  /// What somebody did of whom nothing is recorded.
  package var achievement: String
  package var fields: [Field]

  /// Words in a box that they never leave: they shrink, then go on lines.
  package struct Field: Sendable, Equatable {
    /// With places in braces: `Quyết định số: {decision}`.
    package var text: String
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double
    package var size: Double
    package var isBold: Bool
    package var isItalic: Bool
    package var alignment: Column.Alignment
  }
}

/// What is wrong with a file of forms.
package enum CertificateFault: Error, Equatable, Sendable {
  case json(JSONError)
  /// At a path of the file.
  case missing(String)
  case badNumber(String, ClosedRange<Double>)
  case outside(String)
  case unknownPlace(String, at: String, known: [String])
  case badAlignment(String)

  package func text(_ language: Language) -> String {
    switch self {
    case .json(let error):
      language(
        "dòng \(error.line), cột \(error.column): không đúng JSON",
        "line \(error.line), column \(error.column): not JSON")
    case .missing(let path): language("thiếu \(path)", "\(path) is missing")
    case .badNumber(let path, let range):
      language(
        "\(path): cần số từ \(Int(range.lowerBound)) đến \(Int(range.upperBound))",
        "\(path): a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)) is needed")
    case .outside(let path):
      language("\(path): ô nằm ngoài khổ giấy", "\(path): the box lies outside the form")
    case .unknownPlace(let name, let path, let known):
      language("\(path): không hiểu {\(name)}; có: ", "\(path): {\(name)} is unknown; there are: ")
        + known.joined(separator: ", ")
    case .badAlignment(let path):
      language("\(path): left, center hoặc right", "\(path): left, center or right")
    }
  }
}

extension CertificateForm {
  package static func read(_ bytes: [UInt8]) throws(CertificateFault) -> [CertificateForm] {
    let json: JSON
    do { json = try JSON.parse(bytes) } catch { throw .json(error) }
    guard let forms = json["forms"]?.array, !forms.isEmpty else { throw .missing("forms") }
    var read: [CertificateForm] = []
    for (at, form) in forms.enumerated() {
      read.append(try CertificateForm(form, path: "forms[\(at)]"))
    }
    return read
  }

  private init(_ json: JSON, path: String) throws(CertificateFault) {
    guard let id = json["id"]?.string else { throw .missing("\(path).id") }
    self.id = id
    name = json["name"]?.string ?? id
    width = try json.number("width", path, 50...1000)
    height = try json.number("height", path, 50...1000)
    rewards = (json["rewards"]?.array ?? []).compactMap(\.string)
    achievement = json["achievement"]?.string ?? ""
    try CertificateWords.check(achievement, at: "\(path).achievement")
    guard let fields = json["fields"]?.array, !fields.isEmpty else {
      throw .missing("\(path).fields")
    }
    self.fields = []
    for (at, field) in fields.enumerated() {
      self.fields.append(try Field(field, path: "\(path).fields[\(at)]"))
    }
    for (at, field) in self.fields.enumerated()
    where field.x + field.width > width || field.y + field.height > height {
      throw .outside("\(path).fields[\(at)]")
    }
  }
}

extension CertificateForm.Field {
  fileprivate init(_ json: JSON, path: String) throws(CertificateFault) {
    guard let text = json["text"]?.string else { throw .missing("\(path).text") }
    try CertificateWords.check(text, at: "\(path).text")
    self.text = text
    x = try json.number("x", path, 0...1000)
    y = try json.number("y", path, 0...1000)
    width = try json.number("width", path, 1...1000)
    height = try json.number("height", path, 1...1000)
    size = try json.number("size", path, 4...200)
    isBold = json["bold"]?.bool ?? false
    isItalic = json["italic"]?.bool ?? false
    let word = json["align"]?.string ?? Column.Alignment.center.rawValue
    guard let alignment = Column.Alignment(rawValue: word) else {
      throw .badAlignment("\(path).align")
    }
    self.alignment = alignment
  }
}

extension JSON {
  fileprivate func number(_ key: String, _ path: String, _ range: ClosedRange<Double>)
    throws(CertificateFault) -> Double
  {
    guard let value = self[key] else { throw .missing("\(path).\(key)") }
    guard let number = value.double, range.contains(number) else {
      throw .badNumber("\(path).\(key)", range)
    }
    return number
  }
}
