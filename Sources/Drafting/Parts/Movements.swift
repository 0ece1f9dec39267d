import JSON

/// Finds the phong trào and cuộc vận động that are named between quotation marks.
enum Movements {
  struct Found {
    var title: String
    var range: Range<Int>
  }

  /// - Returns: what is named, and whether the list goes on: "…".
  static func all(_ tokens: [Token], under leadIn: [Token] = []) -> (
    found: [Found], isOpen: Bool
  ) {
    let isList = MovementWords.nouns.first(leadIn, in: leadIn.indices) != nil
    var found: [Found] = []
    var isOpen = false
    var at = 0
    var lastEnd: Int?
    while at < tokens.count {
      guard let quote = quote(tokens, at) else {
        if let end = lastEnd, at - end < 3, isEllipsis(tokens, at) { isOpen = true }
        at += 1
        continue
      }
      let names =
        // One of a list that a sentence over it leads in to.
        isList && at == 0 && (quote.end..<tokens.count).trimmed(tokens).isEmpty
        || MovementWords.alone.endsBefore(tokens, at) != nil
          && MovementWords.notNames.endsBefore(tokens, at) == nil
        || MovementWords.names.endsBefore(tokens, skipColon(tokens, at)) != nil
        || MovementWords.lists.endsBefore(tokens, skipColon(tokens, at)) != nil
          && hasName(tokens, at)
      let follows = lastEnd.map { isJoined(tokens, $0..<at) } ?? false
      if names || follows {
        let title = tokens[quote.inner.trimmed(tokens)].printed
        if !title.isEmpty, quote.inner.count <= 60 {
          found.append(Found(title: Label.short(title, to: 200), range: at..<quote.end))
          lastEnd = quote.end
        }
      }
      at = quote.end
    }
    return (found, isOpen)
  }

  private static func skipColon(_ tokens: [Token], _ at: Int) -> Int {
    var at = at
    while at > 0, tokens[at - 1].text == ":" { at -= 1 }
    return at
  }

  /// Whether the sentence spoke of movements before a list opens.
  private static func hasName(_ tokens: [Token], _ at: Int) -> Bool {
    MovementWords.nouns.first(tokens, in: max(0, at - 40)..<at) != nil
  }

  /// Whether nothing but joining words stands between two names.
  private static func isJoined(_ tokens: [Token], _ between: Range<Int>) -> Bool {
    between.allSatisfy { at in
      let token = tokens[at]
      return [",", ";", "…"].contains(token.text) || MovementWords.joining.contains(token.key)
    } && between.count <= 8
  }

  private static func isEllipsis(_ tokens: [Token], _ at: Int) -> Bool {
    if tokens[at].text == "…" { return true }
    if tokens[at].text == ".", at + 2 < tokens.count, tokens[at + 1].text == ".",
      tokens[at + 2].text == "."
    {
      return true
    }
    return tokens[at].key == "v" && at + 2 < tokens.count && tokens[at + 2].key == "v"
  }

  private static func quote(_ tokens: [Token], _ at: Int) -> (inner: Range<Int>, end: Int)? {
    guard tokens[at].kind == .sign else { return nil }
    let open = tokens[at].text
    let closing: Set<String>
    switch open {
    case "“", "‟": closing = ["”", "\"", "“"]
    case "\"": closing = ["\"", "”"]
    case "«": closing = ["»"]
    default: return nil
    }
    for end in (at + 1)..<min(at + 80, max(at + 1, tokens.count))
    where closing.contains(tokens[end].text) {
      return (at + 1..<end, end + 1)
    }
    return nil
  }

  /// What stands between the first quotation marks of a range.
  static func quoted(_ tokens: [Token], in range: Range<Int>) -> Range<Int>? {
    for at in range.clamped(to: tokens.indices) {
      if let quote = quote(tokens, at), !quote.inner.isEmpty { return quote.inner }
    }
    return nil
  }
}

/// The words before the names of movements.
enum MovementWords {
  static let names: Lexicon = [
    "phong trào", "phong trào thi đua", "cuộc vận động", "phong trào thi đua yêu nước",
    "cuộc thi đua",
    "các phong trào", "các phong trào thi đua", "các cuộc vận động", "phong trào thi đua đặc biệt",
    "phong trào hành động",
    "phong trào thi đua với chủ đề", "phong trào học tập", "hai phong trào", "mô hình phong trào",
  ]
  /// The same with nothing between.
  static let alone: Lexicon = ["thi đua"]
  static let notNames: Lexicon = ["chủ đề thi đua", "khẩu hiệu thi đua", "đợt thi đua"]
  static let nouns: Lexicon = ["phong trào", "cuộc vận động"]
  static let lists: Lexicon = [
    "như", "gồm", "là", "sau", "là các", "trọng tâm là", "cụ thể", "đó là", "gắn với",
    "trong đó có",
  ]
  static let joining: Set = [
    "và", "phong", "trào", "cuộc", "vận", "động", "thi", "đua", "các", "yêu", "nước", "gắn", "với",
    "cùng", "hoặc",
  ]
}
