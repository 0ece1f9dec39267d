import Campaign
import JSON

/// Reads a document from top to bottom.
struct DocumentReading {
  private(set) var draft = Draft()
  private(set) var year: PlanYear?
  private var passages: [Passage] = []
  private var tables: [Table] = []
  private let officeName: String

  init(_ lines: [String], year asked: PlanYear?) {
    let blocks = Layout(lines).blocks
    let paragraphs = blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    let foot = Foot(paragraphs)
    let signature = DocumentReading.signature(paragraphs, before: foot.start)
    let head = Head(paragraphs[..<signature])
    let body = Array(paragraphs[min(head.length, signature)..<signature]) + foot.enclosed
    let tail = Tail(paragraphs[signature..<foot.end])
    for paragraph in foot.unread { draft.leave(Quote(paragraph.tokens)) }
    let issuer = Issuer(head, body: body)
    officeName = issuer.name ?? "…"
    let found = Years.find(head, body)
    year = asked ?? found?.year
    readFrame(head, issuer, tail, asked == nil ? found : nil)
    tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    for paragraph in head.unread + tail.unread { draft.leave(Quote(paragraph.tokens)) }
    guard let year else {
      for paragraph in body { draft.leave(Quote(paragraph.tokens)) }
      return
    }
    var outline = Outline()
    for (at, paragraph) in body.enumerated() {
      outline.add(paragraph, before: at + 1 < body.count ? body[at + 1] : nil)
    }
    passages = outline.passages
    var reading = BodyReading(
      passages, tables, year: year, office: officeName,
      issued: head.issued?.day, draft)
    reading.read(title: head.title)
    draft = reading.draft
  }

  /// Where the signature begins, which may stand before the recipients.
  private static func signature(_ paragraphs: [Paragraph], before end: Int) -> Int {
    var at = end
    var first = end
    while at > 0, end - at < 6, at > paragraphs.count / 2 {
      let paragraph = paragraphs[at - 1]
      let tokens = paragraph.tokens
      let isTitle =
        paragraph.isCapitals
        && (TailWords.titles.matches(tokens, 0) || TailWords.prefixes.matches(tokens, 0))
      let isSigned = TailWords.signed.matches(tokens, tokens.first?.text == "(" ? 1 : 0)
      guard isTitle || isSigned || paragraph.marker == nil && Tail.isName(tokens) else { break }
      at -= 1
      if isTitle { first = at }
    }
    return first
  }

  private mutating func readFrame(
    _ head: Head, _ issuer: Issuer, _ tail: Tail, _ found: (year: PlanYear, quote: Quote)?
  ) {
    var top: JSONObject = ["format": 1]
    let profile = office(head, issuer, tail)
    let owner = profile["name"]?.string ?? ""
    let stem = BlankPlan.slug(owner)
    top["id"] = .string(stem + (year.map { "-\($0.text)" } ?? ""))
    top["template"] = .string(stem)
    if !owner.isEmpty { top["short"] = .string(BlankPlan.initials(owner)) }
    let name = head.about?.text ?? head.kind ?? "Kế hoạch thi đua"
    top["title"] = .string(Label.short(name, to: 200))
    if let about = head.about { note("title", about.quote) }
    if let year {
      switch year {
      case .school: top["kind"] = "school-year"
      case .calendar: top["kind"] = "calendar-year"
      }
      top["year"] = .string(year.text)
    }
    if let found { note("year", found.quote) }
    top["office"] = .object(profile)
    top["source"] = .object(source(head, issuer))
    draft.top = top
  }

  private mutating func note(_ path: String, _ quote: Quote) {
    draft.topQuotes.append(("/" + path, quote))
  }

  private mutating func office(_ head: Head, _ issuer: Issuer, _ tail: Tail) -> JSONObject {
    var office: JSONObject = ["name": .string(officeName)]
    if let quote = issuer.quote { note("office/name", quote) }
    if let superior = issuer.superior { office["superior"] = .string(superior) }
    if let place = head.place { office["place"] = .string(Label.short(place)) }
    if !tail.titles.isEmpty || tail.name != nil {
      var signer: JSONObject = [:]
      if let prefix = tail.prefix { signer["prefix"] = .string(Label.short(prefix)) }
      signer["title"] = .string(
        tail.titles.isEmpty ? "…" : Label.short(tail.titles.joined(separator: " / "), to: 300))
      if let name = tail.name {
        signer["name"] = .string(Label.short(name.text))
        note("office/signer/name", name.quote)
      }
      office["signer"] = .object(signer)
      if let quote = tail.titleQuote { note("office/signer/title", quote) }
    }
    if !tail.recipients.isEmpty {
      office["recipients"] = .array(
        tail.recipients.prefix(1000).map { .string(Label.short($0.text, to: 300)) })
      for (at, one) in tail.recipients.prefix(1000).enumerated() {
        note("office/recipients/\(at)", one.quote)
      }
    }
    return office
  }

  private mutating func source(_ head: Head, _ issuer: Issuer) -> JSONObject {
    var source: JSONObject = [:]
    if let kind = head.kind { source["kind"] = .string(kind) }
    if let number = head.number {
      let isWhole = number.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      if isWhole { source["number"] = .string(Label.short(number.text)) }
      if isWhole { note("source/number", number.quote) }
      // What has blanks to be filled in stands as it is printed.
      if !isWhole || head.printedDay != nil {
        source["printed"] = .string(
          Label.short(
            ["Số: \(number.text)", head.printedDay].compactMap { $0 }.joined(separator: ", "),
            to: 200))
      }
    }
    if let issued = head.issued {
      source["issued"] = .string(issued.day.iso)
      note("source/issued", issued.quote)
    }
    if let name = issuer.name { source["issuer"] = .string(name) }
    if let about = head.about { source["about"] = .string(Label.short(about.text, to: 300)) }
    if !head.addressees.isEmpty {
      source["addressees"] = .array(
        head.addressees.prefix(1000).map { .string(Label.short($0.text, to: 300)) })
      for (at, one) in head.addressees.prefix(1000).enumerated() {
        note("source/addressees/\(at)", one.quote)
      }
    }
    return source
  }
}
