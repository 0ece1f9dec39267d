import Campaign
import JSON

/// What stands over the text: who issues it, its number, its place and day, what it is called.
struct Head {
  private(set) var bodies: [Paragraph] = []
  private(set) var number: (text: String, quote: Quote)?
  private(set) var issued: (day: Day, quote: Quote)?
  private(set) var place: String?
  /// Place and day as they are printed, where the day has blanks.
  private(set) var printedDay: String?
  private(set) var kind: String?
  private(set) var about: (text: String, quote: Quote)?
  /// The words of the title, which may name a day of honour.
  private(set) var title: [Token] = []
  private(set) var addressees: [(text: String, quote: Quote)] = []
  /// How many paragraphs belong to it.
  private(set) var length = 0
  private(set) var unread: [Paragraph] = []
  /// Place and day, of which the year may stand on the next line.
  private var openDay: [Token] = []

  init(_ paragraphs: ArraySlice<Paragraph>) {
    var isTitleOpen = false
    var areAddresseesOpen = false
    for paragraph in paragraphs.prefix(60) {
      let tokens = paragraph.tokens
      if areAddresseesOpen {
        if paragraph.marker?.kind == .dash || paragraph.marker?.kind == .plus {
          addressees.append((trimmedEnd(paragraph.text), Quote(tokens)))
          length += 1
          continue
        }
        areAddresseesOpen = false
      }
      if Genre.addressees.matches(tokens, 0) {
        isTitleOpen = false
        areAddresseesOpen = true
        length += 1
        let rest = Array(tokens[(Genre.addressees.end(tokens, 0) ?? 0)...]).drop {
          $0.kind == .sign
        }
        if !rest.isEmpty { addressees.append((trimmedEnd(rest.printed), Quote(Array(rest)))) }
        continue
      }
      if Head.beginsText(paragraph) { break }
      length += 1
      // The last words of the motto, where a margin cut them off.
      if Genre.mottoEndings.end(tokens, 0) == tokens.count, tokens.allSatisfy(\.isCapitals) {
        continue
      }
      if tokens.isEmpty || Genre.motto.first(tokens, in: tokens.indices) != nil {
        if number == nil, let line = Head.besideMotto(tokens) { bodies.append(line) }
        continue
      }
      if tokens.count == 1, Head.isYear(tokens[0]), openDay.last?.key == "năm",
        take(day: openDay + tokens)
      {
        continue
      }
      if take(number: tokens) || take(day: tokens) || take(decision: tokens) { continue }
      if kind == nil, let end = Genre.titles.end(tokens, 0), end == tokens.count,
        tokens[0].isCapital
      {
        kind = Label.sentence(tokens[..<end].printed.lowercased())
        isTitleOpen = true
      } else if kind == nil, Genre.titles.matches(tokens, 0),
        paragraph.isCapitals || tokens.count <= 30 && !bodies.isEmpty && number != nil
      {
        let end = Genre.titles.end(tokens, 0) ?? 0
        kind = Label.sentence(tokens[..<end].printed.lowercased())
        take(about: Array(tokens[end...]))
        isTitleOpen = true
      } else if isTitleOpen || tokens.count > 2 && tokens[0].key == "v" && tokens[1].text == "/" {
        isTitleOpen = true
        take(about: tokens)
      } else if paragraph.isCapitals, kind == nil {
        bodies.append(paragraph)
      } else {
        unread.append(paragraph)
      }
    }
  }

  /// Whether the text itself begins here.
  private static func beginsText(_ paragraph: Paragraph) -> Bool {
    if let kind = paragraph.marker?.kind, kind < .dash { return true }
    let tokens = paragraph.tokens
    if paragraph.isCapitals { return false }
    if tokens.last?.isSign(":") == true, tokens.count > 6 { return true }
    if Genre.basisOpenings.matches(tokens, 0), tokens.count > 6, !References.all(tokens).isEmpty {
      return true
    }
    return tokens.count > 34
  }

  private static func besideMotto(_ tokens: [Token]) -> Paragraph? {
    guard let motto = Genre.motto.first(tokens, in: tokens.indices), motto.lowerBound > 1 else {
      return nil
    }
    return Paragraph(Array(tokens[..<motto.lowerBound]))
  }

  // MARK: Pieces

  /// `Số: 214/KH-PGDĐT`, of which the digits may be missing.
  private mutating func take(number tokens: [Token]) -> Bool {
    guard tokens.count <= 40, tokens[0].key == "số", number == nil else { return false }
    var next = 1
    while next < tokens.count, tokens[next].text == ":" { next += 1 }
    var end = next
    while end < tokens.count,
      end == next || !tokens[end].isSpaced || ["/", "-"].contains(tokens[end].text)
        || ["/", "-"].contains(tokens[end - 1].text) && tokens[end].isCapitals
    {
      guard
        tokens[end].kind != .word || tokens[end].isCapitals
          || tokens[end].text.contains(where: { $0.isUppercase })
      else { break }
      end += 1
    }
    let text = tokens[next..<end].map(\.text).joined()
    number = (text, Quote(tokens))
    if end < tokens.count { _ = take(day: Array(tokens[end...])) }
    return true
  }

  /// `(Ban hành kèm theo Quyết định số 201/QĐ-PGDĐT ngày 14/9/2020 …)`
  private mutating func take(decision tokens: [Token]) -> Bool {
    guard tokens[0].isSign("("), let one = References.all(tokens).first, let own = one.number else {
      return false
    }
    if number == nil { number = (own, Quote(tokens)) }
    if issued == nil, let day = one.issued { issued = (day, Quote(tokens)) }
    return true
  }

  /// `Bình Lâm, ngày 12 tháng 9 năm 2024`
  private mutating func take(day tokens: [Token]) -> Bool {
    guard let at = tokens.firstIndex(where: { $0.key == "ngày" }), at > 1, at <= 12,
      tokens[at - 1].text == ",",
      tokens.count - at <= 8, tokens[0].isCapital
    else { return false }
    place = tokens[..<(at - 1)].printed
    if let time = TimeReader(year: .calendar(2000)).read(tokens, at), case .on(let day) = time.when,
      tokens[time.range].contains(where: Head.isYear)
    {
      issued = (day, Quote(tokens))
      printedDay = nil
    } else {
      openDay = tokens
      printedDay = tokens[at...].printed
    }
    return true
  }

  private static func isYear(_ token: Token) -> Bool { token.number.map { $0 > 1900 } ?? false }

  private mutating func take(about tokens: [Token]) {
    guard !tokens.isEmpty else { return }
    var text = tokens.printed
    if tokens.count > 3, tokens[0].key == "v", tokens[1].text == "/" {
      text = tokens[(tokens[2].key == "v" ? 3 : 2)...].printed
    }
    if text.allSatisfy({ !$0.isLetter }) { return }
    title.join(tokens)
    if Paragraph.isCapitals(tokens[...]) { text = Label.sentence(text.lowercased()) }
    about = (
      about.map { "\($0.text) \(text)" } ?? Label.sentence(text), about?.quote ?? Quote(tokens)
    )
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, [";", ".", ",", " "].contains(last) { text = text.dropLast() }
    return String(text)
  }
}
