import Campaign
import JSON

/// A document that the text names: its kind, number, day, issuer and what it is about.
struct DocumentReference {
  var kind: String
  var number: String?
  var issued: Day?
  var issuer: String?
  var about: String?
  var range: Range<Int>
}

/// Finds the documents that a text names.
enum References {
  static func all(_ tokens: [Token]) -> [DocumentReference] {
    var all: [DocumentReference] = []
    var at = 0
    while at < tokens.count {
      if let one = reference(tokens, at) {
        all.append(one)
        at = max(one.range.upperBound, at + 1)
      } else {
        at += 1
      }
    }
    return all
  }

  /// `Kế hoạch số 345/KH-UBND, ngày 01/03/2022 của UBND thành phố … về …`
  private static func reference(_ tokens: [Token], _ at: Int) -> DocumentReference? {
    guard let named = Genre.documents.end(tokens, at) else { return nil }
    var next = named
    let isLaw = tokens[at].key == "luật" || tokens[at].key == "pháp"
    if isLaw {
      // A law is known by its name.
      while next < tokens.count, next - named < 14, !References.stops.contains(tokens[next].text),
        tokens[next].key != "ngày", tokens[next].key != "số",
        tokens[next].key != "và" || next - named < 3,
        tokens[next].text != "," || next + 1 < tokens.count && tokens[next + 1].key == "khen"
      { next += 1 }
      guard next > named, tokens[named].isCapital else { return nil }
    }
    let name = tokens[at..<(isLaw ? next : named)].printed
    if next < tokens.count, tokens[next].key == "số" { next += 1 }
    let number = self.number(tokens, &next)
    if number == nil, !isLaw { return nil }
    var end = next
    if end < tokens.count, tokens[end].text == "," { end += 1 }
    let issued = date(tokens, &end)
    if issued != nil { next = end }
    if isLaw, issued == nil, number == nil, tokens[named].key != "thi" { return nil }
    var one = DocumentReference(
      kind: isLaw ? "Luật" : Label.sentence(name), number: number, issued: issued, range: at..<next)
    if isLaw { one.about = name }
    readIssuer(&one, tokens)
    readAbout(&one, tokens)
    return one
  }

  private static let stops: Set = [";", ".", "(", ")", ":"]

  /// `345/KH-UBND`, `34-CT/TW`, `21/2020/TT-BGDĐT`, `91/KH-SGD&ĐT`
  private static func number(_ tokens: [Token], _ at: inout Int) -> String? {
    guard at + 2 < tokens.count, tokens[at].kind == .number else { return nil }
    var next = at
    var hasLetters = false
    var hasSign = false
    while next < tokens.count, next - at < 14 {
      let token = tokens[next]
      if next > at, token.isSpaced {
        // A number may be broken at its hyphen.
        guard tokens[next - 1].text == "-" || tokens[next - 1].text == "/", token.isCapitals else {
          break
        }
      }
      if token.kind == .sign, !["/", "-", "&", "–"].contains(token.text) { break }
      if token.kind == .word {
        guard token.text.unicodeScalars.contains(where: { $0.properties.isUppercase }) else {
          break
        }
        hasLetters = true
      }
      if token.kind == .sign { hasSign = true }
      next += 1
    }
    guard hasLetters, hasSign else { return nil }
    var text = ""
    for token in tokens[at..<next] { text += token.text }
    at = next
    return text
  }

  private static func date(_ tokens: [Token], _ at: inout Int) -> Day? {
    guard at < tokens.count, tokens[at].key == "ngày" else { return nil }
    // Any year does: the date names its own, or there is none.
    guard let time = TimeReader(year: .calendar(2000)).read(tokens, at),
      case .on(let day) = time.when, tokens[time.range].contains(where: { $0.text.count == 4 })
    else { return nil }
    at = time.range.upperBound
    return day
  }

  private static func readIssuer(_ one: inout DocumentReference, _ tokens: [Token]) {
    let at = one.range.upperBound
    guard at < tokens.count, tokens[at].key == "của" else { return }
    var end = at + 1
    while end < tokens.count, end - at < 22, !stops.contains(tokens[end].text),
      tokens[end].text != ",", !aboutWords.matches(tokens, end)
    { end += 1 }
    guard end > at + 1 else { return }
    one.issuer = tokens[(at + 1)..<end].printed
    one.range = one.range.lowerBound..<end
  }

  private static let aboutWords: Lexicon = [
    "về", "về việc", "phát động", "hướng dẫn", "ban hành", "quy định", "triển khai", "v/v",
  ]

  private static func readAbout(_ one: inout DocumentReference, _ tokens: [Token]) {
    let at = one.range.upperBound
    guard at < tokens.count, let opened = aboutWords.end(tokens, at) else { return }
    let isVerb = tokens[at].key != "về" && tokens[at].key != "v"
    var end = isVerb ? at : opened
    let start = end
    var depth = 0
    while end < tokens.count, end - at < 70 {
      let text = tokens[end].text
      if text == "“" || text == "(" { depth += 1 }
      if text == "”" || text == ")" { depth -= 1 }
      if depth <= 0,
        text == ";" || text == "."
          || Genre.documents.matches(tokens, end) && numberFollows(tokens, end)
      {
        break
      }
      if depth <= 0, text == ",", end + 1 < tokens.count,
        Genre.opensBody(Array(tokens[(end + 1)..<min(end + 5, tokens.count)]))
      {
        break
      }
      if depth <= 0, text == ",", end + 1 == tokens.count { break }
      end += 1
    }
    guard end > start else { return }
    one.about = tokens[(start..<end).trimmed(tokens)].printed
    one.range = one.range.lowerBound..<end
  }

  private static func numberFollows(_ tokens: [Token], _ at: Int) -> Bool {
    guard let end = Genre.documents.end(tokens, at), end < tokens.count else { return false }
    return tokens[end].key == "số" || tokens[end].kind == .number
  }
}

extension DocumentReference {
  /// As a plan keeps it; what the document does not say stands as dots.
  func basis(role: String?) -> JSONObject {
    var basis: JSONObject = ["kind": .string(kind)]
    if let number { basis["number"] = .string(number) }
    if let issued { basis["issued"] = .string(issued.iso) }
    basis["issuer"] = .string(issuer ?? codedIssuer ?? "…")
    basis["about"] = .string(Label.short(about ?? "…", to: 200))
    if let role { basis["role"] = .string(role) }
    return basis
  }

  /// The body whose letters the number ends with.
  private var codedIssuer: String? {
    if kind == "Luật" { return "Quốc hội" }
    guard let number else { return nil }
    let code = number.split { $0 == "/" || $0 == "-" }.map(String.init)
    return Genre.bodiesByCode.first { code.contains($0.code) }?.name
  }
}
