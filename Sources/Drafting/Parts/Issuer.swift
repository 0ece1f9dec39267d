import Campaign

/// Finds out who issues the document: from the letterhead, else from the sentence that says what it
/// is about and from the places that the text names.
struct Issuer {
  private(set) var name: String?
  private(set) var superior: String?
  private(set) var quote: Quote?

  init(_ head: Head, body: [Paragraph]) {
    let names = Issuer.joined(head.bodies)
    if let last = names.last {
      name = Capitals.written(last.tokens)
      quote = Quote(last.tokens)
      if names.count > 1 { superior = Capitals.written(names[names.count - 2].tokens) }
      if let own = name, let over = superior, !Issuer.hasPlace(last.tokens),
        Issuer.placed.matches(last.tokens, 0), let place = Issuer.place(over)
      {
        name = "\(own) \(place)"
      }
    } else if let found = Issuer.launching(body) {
      name = found.name
      quote = found.quote
    }
  }

  /// Bodies that every place has one of.
  private static let placed: Lexicon = [
    "phòng", "sở", "hội đồng", "công đoàn", "ban", "ủy ban nhân dân", "văn phòng", "liên đoàn",
  ]

  /// Lines of one name: "ỦY BAN NHÂN DÂN" over "XÃ TÂN PHÚ TRUNG", and what a margin cut off.
  private static func joined(_ bodies: [Paragraph]) -> [Paragraph] {
    var all: [Paragraph] = []
    for body in bodies {
      let isPlace = Genre.isPlace(body.tokens, 0)
      let opens = heads.matches(body.tokens, 0)
      if let last = all.indices.last, isPlace ? !hasPlace(all[last].tokens) : !opens {
        all[last].tokens.join(body.tokens)
      } else {
        all.append(body)
      }
    }
    return all
  }

  /// What the name of a body in a letterhead begins with.
  private static let heads: Lexicon = [
    "ubnd", "ủy ban", "sở", "phòng", "trường", "khối", "cụm", "hội đồng", "công đoàn", "liên đoàn",
    "trung tâm", "ban", "đảng", "huyện ủy", "tỉnh ủy", "bộ", "văn phòng", "hội", "đoàn", "chi bộ",
    "liên đội", "cơ quan", "tổ", "cục", "vụ", "hđnd",
  ]

  private static func hasPlace(_ tokens: [Token]) -> Bool {
    tokens.indices.dropFirst().contains { Genre.isPlace(tokens, $0) }
  }

  /// `thành phố Bình Lâm` out of the name of a committee.
  private static func place(_ name: String) -> String? {
    let tokens = Token.tokens(of: name, number: 0)
    guard let at = tokens.indices.first(where: { Genre.isPlace(tokens, $0) }) else {
      return nil
    }
    return tokens[at...].printed
  }

  // MARK: From the text

  /// Before these bodies stands what they did elsewhere.
  private static let others: Set = ["của", "tịch", "do", "với", "các"]

  private static func launching(_ body: [Paragraph]) -> (name: String, quote: Quote)? {
    for paragraph in body {
      let tokens = paragraph.tokens
      for at in tokens.indices {
        guard let end = Genre.issuers.end(tokens, at), let full = named(tokens, at, end),
          full.end < tokens.count, Genre.issuing.matches(tokens, full.end),
          !(at > 0 && Issuer.others.contains(tokens[at - 1].key))
        else { continue }
        let quote = Quote(tokens, at..<min(full.end + 6, tokens.count))
        let own = tokens[at..<full.end].printed
        let capital = Label.sentence(own)
        if full.hasPlace { return (capital, quote) }
        return (capital + (place(for: tokens, at, full.end, body).map { " \($0)" } ?? ""), quote)
      }
    }
    return nil
  }

  /// A body with the place behind it, as far as its name goes.
  private static func named(_ tokens: [Token], _ at: Int, _ end: Int) -> (end: Int, hasPlace: Bool)?
  {
    guard let place = Genre.places.end(tokens, end) else { return (end, false) }
    var next = place
    while next < tokens.count, next - place < 4, tokens[next].isCapital { next += 1 }
    return (next, next > place)
  }

  /// The place that the text names most often in the way that the issuer's name ends.
  private static func place(for tokens: [Token], _ at: Int, _ end: Int, _ body: [Paragraph])
    -> String?
  {
    let kinds: Set<String>
    let isOpen = Genre.places.endsBefore(tokens, end)
    if let isOpen {
      kinds = [tokens[isOpen..<end].map(\.key).joined(separator: " ")]
    } else if tokens[at].key == "sở" {
      kinds = ["tỉnh", "thành phố"]
    } else {
      kinds = ["thành phố", "huyện", "thị xã", "quận", "xã", "phường"]
    }
    var counts: [String: Int] = [:]
    for paragraph in body {
      let words = paragraph.tokens
      for place in words.indices {
        guard let next = Genre.places.end(words, place),
          kinds.contains(words[place..<next].map(\.key).joined(separator: " ")),
          next < words.count, words[next].isCapital, words[next].text.count > 1
        else { continue }
        var last = next
        while last < words.count, last - next < 4, words[last].isCapital, !words[last].isCapitals {
          last += 1
        }
        guard last > next else { continue }
        let name = words[(isOpen == nil ? place : next)..<last].printed
        counts[name, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

/// Writes names that are printed in capitals as a sentence would.
enum Capitals {
  static func written(_ tokens: [Token]) -> String {
    var text = ""
    var at = 0
    while at < tokens.count {
      let phrase = known.first { $0.words.matches(tokens, at) }
      let end = phrase.flatMap { $0.words.end(tokens, at) } ?? at + 1
      let isSpaced = tokens[at].isSpaced && !text.isEmpty
      text += (isSpaced ? " " : "") + (phrase?.text ?? word(tokens[at]))
      at = end
    }
    return Label.sentence(text)
  }

  private static func word(_ token: Token) -> String {
    guard token.kind == .word, token.isCapitals,
      token.text.unicodeScalars.count > 1 || token.text.count == 1
    else { return token.text }
    if acronyms.contains(token.text) { return token.text }
    let text = token.text.lowercased()
    if small.contains(token.key) { return text }
    return Label.sentence(text)
  }

  private static let acronyms: Set = [
    "UBND", "HĐND", "PTDT", "THCS", "THPT", "TH", "MN", "GD", "ĐT", "GDĐT", "GDTX", "TP", "II",
    "III", "IV",
    "I", "V",
  ]
  private static let small: Set = [
    "và", "các", "của", "thành", "phố", "tỉnh", "huyện", "xã", "phường", "quận", "thị", "trấn",
    "trường", "đặc", "khu", "số", "nội", "trú",
  ]
  private static let known: [(words: Lexicon, text: String)] = [
    (["ủy ban nhân dân"], "Ủy ban nhân dân"), (["giáo dục và đào tạo"], "Giáo dục và Đào tạo"),
    (["văn hóa - xã hội", "văn hóa – xã hội"], "Văn hóa - Xã hội"),
    (["hội đồng nhân dân"], "Hội đồng nhân dân"), (["tiểu học"], "Tiểu học"),
    (["mầm non"], "Mầm non"),
    (["trung học cơ sở"], "Trung học cơ sở"), (["thi đua"], "thi đua"),
    (["ngành giáo dục"], "ngành Giáo dục"), (["khối các trường"], "Khối các trường"),
    (["khối thi đua"], "Khối thi đua"), (["cụm thi đua"], "Cụm thi đua"), (["nội vụ"], "Nội vụ"),
    (["khen thưởng"], "Khen thưởng"), (["hội đồng thi đua"], "Hội đồng Thi đua"),
    (["thành phố"], "thành phố"),
    (["giám đốc"], "Giám đốc"), (["chủ tịch"], "Chủ tịch"), (["trưởng phòng"], "Trưởng phòng"),
    (["hiệu trưởng"], "Hiệu trưởng"), (["trưởng khối"], "Trưởng khối"),
    (["trưởng ban"], "Trưởng ban"),
    (["chánh văn phòng"], "Chánh Văn phòng"), (["cụm trưởng"], "Cụm trưởng"),
    (["khối trưởng"], "Khối trưởng"),
    (["liên đoàn lao động"], "Liên đoàn Lao động"), (["ban thường vụ"], "Ban Thường vụ"),
    (["ban chấp hành"], "Ban Chấp hành"), (["chủ nhiệm"], "Chủ nhiệm"),
    (["trung học phổ thông"], "Trung học phổ thông"),
    (["công đoàn giáo dục"], "Công đoàn Giáo dục"),
  ]
}
