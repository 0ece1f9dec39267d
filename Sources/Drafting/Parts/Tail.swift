import Campaign
import JSON

/// What stands under the text: who receives it and who signs.
struct Tail {
  private(set) var recipients: [(text: String, quote: Quote)] = []
  private(set) var prefix: String?
  private(set) var titles: [String] = []
  private(set) var titleQuote: Quote?
  private(set) var name: (text: String, quote: Quote)?
  private(set) var unread: [Paragraph] = []

  init(_ paragraphs: ArraySlice<Paragraph>) {
    for paragraph in paragraphs {
      let tokens = paragraph.tokens
      guard !tokens.isEmpty else { continue }
      if Genre.recipients.matches(tokens, 0) {
        let rest = Array(tokens.dropFirst(2).drop { $0.kind == .sign && $0.text != "-" })
        takeInline(rest)
      } else if paragraph.marker?.kind == .dash || paragraph.marker?.kind == .plus {
        take(recipient: tokens)
      } else if TailWords.prefixes.matches(tokens, 0), prefix == nil || titles.isEmpty {
        take(title: tokens)
      } else if TailWords.titles.matches(tokens, 0), tokens.count <= 12 {
        take(title: tokens)
      } else if Tail.isName(tokens) {
        name = (tokens.printed, Quote(tokens))
      } else if TailWords.signed.matches(tokens, tokens[0].text == "(" ? 1 : 0) {
        continue
      } else if titles.isEmpty, name == nil, paragraph.marker == nil, !recipients.isEmpty,
        tokens.last?.text == ";" || tokens.last?.text == "."
      {
        take(recipient: tokens)
      } else {
        unread.append(paragraph)
      }
    }
  }

  private mutating func take(recipient tokens: [Token]) {
    var end = tokens.endIndex
    while end > 0, [";", ".", ","].contains(tokens[end - 1].text) { end -= 1 }
    guard end > 0 else { return }
    recipients.append((tokens[..<end].printed, Quote(tokens)))
  }

  /// Recipients that stand on the line that calls them.
  private mutating func takeInline(_ tokens: [Token]) {
    guard tokens.contains(where: { $0.kind == .word }) else { return }
    var start = 0
    for at in tokens.indices where tokens[at].text == ";" || at == tokens.count - 1 {
      let end = tokens[at].text == ";" ? at : at + 1
      if end > start {
        take(recipient: Array(tokens[start..<end].drop { $0.text == "-" }))
      }
      start = at + 1
    }
  }

  private mutating func take(title tokens: [Token]) {
    if titleQuote == nil { titleQuote = Quote(tokens) }
    guard let end = TailWords.prefixes.end(tokens, 0) else {
      titles.append(Capitals.written(tokens))
      return
    }
    let rest = Array(tokens[end...])
    // "TM. ỦY BAN NHÂN DÂN" says for whom; "KT. CHỦ TỊCH" begins the title.
    let text = Capitals.written(rest)
    let opened = tokens[..<end].map(\.text).joined()
    if opened.hasPrefix("KT") || opened.hasPrefix("Q") {
      titles.append("\(opened) \(text)")
    } else {
      prefix = text.isEmpty ? nil : "\(opened) \(text)"
    }
  }

  /// A name of two to six words that all begin with a capital.
  static func isName(_ tokens: [Token]) -> Bool {
    let words = tokens.filter { $0.kind == .word && !TailWords.degrees.contains($0.text) }
    guard (2...6).contains(words.count), tokens.allSatisfy({ $0.kind != .number }) else {
      return false
    }
    return words.allSatisfy {
      $0.isCapital && ($0.text.count == 1 || !$0.isCapitals || words.allSatisfy(\.isCapitals))
    }
  }
}

/// The words under a document.
enum TailWords {
  static let prefixes: Lexicon = ["tm.", "kt.", "tl.", "tuq.", "q.", "tm", "kt", "tl"]
  static let titles: Lexicon = [
    "trưởng phòng", "phó trưởng phòng", "giám đốc", "phó giám đốc", "chủ tịch", "phó chủ tịch",
    "hiệu trưởng",
    "phó hiệu trưởng", "trưởng khối", "phó trưởng khối", "trưởng ban", "phó trưởng ban",
    "cụm trưởng", "khối trưởng",
    "chánh văn phòng", "trưởng cụm", "chủ tịch hội đồng", "bộ trưởng", "thứ trưởng",
    "phó chánh văn phòng", "người lập",
    "chủ nhiệm", "phó chủ nhiệm", "quyền giám đốc", "quyền trưởng phòng",
  ]
  static let signed: Lexicon = ["đã ký", "ký tên", "ký", "đã kí"]
  static let degrees: Set = ["ThS", "TS", "Ths", "PGS", "GS"]
}
