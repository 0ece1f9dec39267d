import Campaign
import JSON

/// What a dossier holds and how many may be proposed.
enum Awards {
  /// A document of a dossier.
  struct Item {
    var name: String
    var range: Range<Int>
  }

  struct Cap {
    var individuals: Int?
    var collectives: Int?
    /// The đợt that it is said of, where it is said.
    var phase: Int?
    var isOfYear: Bool
    var range: Range<Int>
    /// Whether it counts pupils or teachers, and does not say "cá nhân".
    var isOfPeople = false

    /// Whether the other names what this one does not.
    fileprivate func lacks(_ other: Cap) -> Bool {
      (individuals == nil || other.individuals == nil)
        && (collectives == nil || other.collectives == nil)
    }

    fileprivate mutating func take(_ other: Cap) {
      individuals = individuals ?? other.individuals
      collectives = collectives ?? other.collectives
      range = range.lowerBound..<other.range.upperBound
    }
  }

  // MARK: Rewards

  /// A reward with who gives it, as far as the text says it: "Bằng khen của Bộ trưởng".
  struct NamedReward {
    var reward: String
    var giver: String?
  }

  static func rewards(_ tokens: [Token], in range: Range<Int>) -> [NamedReward] {
    let range = range.clamped(to: tokens.indices)
    var all: [NamedReward] = []
    for at in range {
      guard let end = AwardWords.rewards.end(tokens, at), end <= range.upperBound else { continue }
      let near = end..<min(range.upperBound, end + 3)
      let giver = near.first { AwardWords.givers.matches(tokens, $0) }
      all.append(
        NamedReward(
          reward: tokens[at..<end].map(\.key).joined(separator: " "),
          giver: giver.map { tokens[$0].key }))
    }
    return all
  }

  /// Whether what is said of some rewards may be said of the others.
  static func agree(_ some: [NamedReward], _ others: [NamedReward]) -> Bool {
    some.isEmpty || others.isEmpty
      || some.contains { one in
        others.contains {
          $0.reward == one.reward && ($0.giver == nil || one.giver == nil || $0.giver == one.giver)
        }
      }
  }

  // MARK: Caps

  /// `không quá 20 cá nhân và 05 tập thể`, `đợt 1 tối đa 02 tập thể, 03 cá nhân`
  static func caps(_ tokens: [Token], in range: Range<Int>) -> [Cap] {
    var caps: [Cap] = []
    let isPraise = AwardWords.commendations.first(tokens, in: range) != nil
    var at = range.lowerBound
    var floor = at
    while at < range.upperBound {
      guard let opened = AwardWords.atMost.end(tokens, at) else {
        at += 1
        continue
      }
      let heads = heads(tokens, opened..<range.upperBound, isPraise)
      guard let heads else {
        at = opened
        continue
      }
      let near = max(floor, at - 12)..<min(range.upperBound, heads.end + 8)
      // A đợt of the sentence before is another one's.
      let begin = (near.lowerBound..<at).last { tokens[$0].isSign(".") || tokens[$0].isSign(";") }
      let phase = Phases.last(tokens, in: (begin ?? near.lowerBound)..<at)
      var cap = Cap(
        individuals: heads.individuals, collectives: heads.collectives, phase: phase?.number,
        isOfYear: AwardWords.year.first(tokens, in: near) != nil, range: at..<heads.end)
      cap.isOfPeople =
        cap.collectives == nil && AwardWords.individuals.first(tokens, in: cap.range) == nil
      // "không quá 20 cá nhân và không quá 05 tập thể" is one.
      if let last = caps.last, cap.phase == nil || cap.phase == last.phase, last.lacks(cap) {
        caps[caps.count - 1].take(cap)
      } else {
        caps.append(cap)
      }
      (at, floor) = (heads.end, heads.end)
    }
    return caps
  }

  /// The numbers of people and of collectives that follow one another.
  private static func heads(_ tokens: [Token], _ range: Range<Int>, _ isPraise: Bool) -> (
    individuals: Int?, collectives: Int?, end: Int
  )? {
    var heads: (individuals: Int?, collectives: Int?) = (nil, nil)
    var next = range.lowerBound
    var end: Int?
    while next + 1 < range.upperBound, let number = tokens[next].number,
      (1...100_000).contains(number)
    {
      let people =
        AwardWords.individuals.end(tokens, next + 1)
        ?? (isPraise ? AwardWords.people.end(tokens, next + 1) : nil)
      if let people, heads.individuals == nil {
        (heads.individuals, end) = (number, people)
      } else if let groups = AwardWords.collectives.end(tokens, next + 1), heads.collectives == nil
      {
        (heads.collectives, end) = (number, groups)
      } else {
        break
      }
      next = end ?? next + 1
      // "01 tập thể (tổ) và 03 cá nhân"
      if next + 2 < range.upperBound, tokens[next].isSign("("), tokens[next + 2].isSign(")") {
        next += 3
      }
      while next < range.upperBound, [",", "và", "hoặc"].contains(tokens[next].key) { next += 1 }
    }
    return end.map { (heads.individuals, heads.collectives, $0) }
  }

  // MARK: Items

  /// Between "hồ sơ" and "gồm" may stand what for, and where it is sent.
  private static let longestAddress = 40

  /// Where the list of a dossier's documents begins: behind "hồ sơ … gồm", "hồ sơ:".
  static func listStart(_ tokens: [Token], in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let named = AwardWords.dossier.first(tokens, in: at..<range.upperBound) {
      let reach = named.upperBound..<min(range.upperBound, named.upperBound + longestAddress)
      if let end = listStart(tokens, behind: named, reach) { return end }
      at = named.upperBound
    }
    return nil
  }

  private static func listStart(
    _ tokens: [Token], behind named: Range<Int>, _ reach: Range<Int>
  ) -> Int? {
    let isPart =
      named.lowerBound > 1 && AwardWords.parts.endsBefore(tokens, named.lowerBound) != nil
    // "hồ sơ (tờ trình; biên bản; danh sách)"
    if let next = reach.first, tokens[next].isSign("("), next + 1 < tokens.count,
      AwardWords.documents.matches(tokens, next + 1), tokens[next + 1].key != "bản"
    {
      return next + 1
    }
    for at in reach {
      if tokens[at].text == "." || tokens[at].text == ";" { return nil }
      if tokens[at].isSign("("), names(tokens, several: at + 1) { return at + 1 }
      var end = AwardWords.consists.end(tokens, at)
      if end == nil, tokens[at].isSign(":"), isPart || at - named.upperBound <= 4 {
        guard at + 1 == tokens.count || opensItem(tokens, enumerator(tokens, at + 1) ?? at + 1)
        else { return nil }
        end = at + 1
      }
      guard var next = end else { continue }
      while next < tokens.count, tokens[next].text == ":" || tokens[next].key == "có" { next += 1 }
      return next
    }
    return nil
  }

  /// Whether several documents stand here up to the end of the brackets.
  private static func names(_ tokens: [Token], several at: Int) -> Bool {
    guard AwardWords.documents.matches(tokens, at), tokens[at].key != "bản" else { return false }
    let inner = at..<(tokens[at...].firstIndex { $0.isSign(")") } ?? at)
    return items(tokens, inner).count > 1
  }

  /// Where the number of an item ends: "(1)", "a)".
  private static func enumerator(_ tokens: [Token], _ at: Int) -> Int? {
    let start = at < tokens.count && tokens[at].isSign("(") ? at + 1 : at
    guard start + 1 < tokens.count, tokens[start + 1].isSign(")"),
      tokens[start].text.unicodeScalars.count <= (start > at ? 2 : 1), tokens[start].kind != .sign
    else { return nil }
    return start + 2
  }

  private static func unnumbered(_ tokens: [Token], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].kind == .sign, enumerator(tokens, start) == nil {
      start += 1
    }
    guard let end = enumerator(tokens, start), end <= range.upperBound else { return range }
    return end..<range.upperBound
  }

  private static func opensItem(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens.indices.contains(at) else { return false }
    return tokens[at].number != nil || AwardWords.documents.matches(tokens, at)
  }

  /// The documents that are named one behind the other.
  static func items(_ tokens: [Token], _ range: Range<Int>) -> [Item] {
    var items: [Item] = []
    var start = range.lowerBound
    var at = start
    func close(_ end: Int) {
      let own = unnumbered(tokens, start..<end).trimmed(tokens)
      guard !own.isEmpty, own.count <= 40,
        AwardWords.documents.matches(tokens, own.lowerBound)
          || tokens[own.lowerBound].kind == .number
      else { return }
      items.append(Item(name: name(tokens, own), range: own))
    }
    var depth = 0
    while at < range.upperBound {
      if depth == 0, let end = enumerator(tokens, at) {
        at = end
        continue
      }
      let text = tokens[at].text
      if text == "(" { depth += 1 }
      if text == ")" {
        depth -= 1
        if depth < 0 { break }
      }
      let joins =
        text == "," || text == ";" || text == "+" || AwardWords.joins.contains(tokens[at].key)
      if depth == 0, joins, at + 1 < range.upperBound,
        opensItem(tokens, enumerator(tokens, at + 1) ?? at + 1)
      {
        close(at)
        start = at + 1
      } else if depth == 0,
        text == "." || text == ";" || text == "," && AwardWords.verbs.matches(tokens, at + 1)
      {
        break
      }
      at += 1
    }
    close(at)
    return items
  }

  /// The documents of a cell that lists them, each behind a comma or semicolon.
  static func documents(_ cell: [Token]) -> [Item] {
    var all: [Item] = []
    var start = 0
    for at in cell.indices where cell[at].isSign(";") {
      all += items(cell, start..<at)
      start = at + 1
    }
    return all + items(cell, start..<cell.count)
  }

  /// Without a count of copies in front.
  private static func name(_ tokens: [Token], _ range: Range<Int>) -> String {
    var start = range.lowerBound
    if tokens[start].number != nil {
      start += 1
      if start < range.upperBound, ["bản", "bộ"].contains(tokens[start].key) { start += 1 }
    }
    var end = range.upperBound
    // "(02 bản)" is how often, and not what.
    if end - start > 4, tokens[end - 1].isSign(")"), ["bản", "bộ"].contains(tokens[end - 2].key),
      tokens[end - 3].kind == .number, tokens[end - 4].isSign("(")
    {
      end -= 4
    }
    return Label.title(tokens[min(start, end - 1)..<end].printed)
  }

  static func object(_ items: [String]) -> JSON {
    var ids: Set<String> = ["all"]
    return .array(
      items.prefix(32).map { name in
        var id = Label.id(name, words: 2)
        if ids.contains(id) { id = Label.id(name) }
        while ids.contains(id) { id += "-2" }
        ids.insert(id)
        var item: JSONObject = ["id": .string(id), "name": .string(name)]
        if isPerNominee(name) { item["perNominee"] = true }
        return .object(item)
      })
  }

  /// A report of what somebody achieved is owed for each who is proposed.
  private static func isPerNominee(_ name: String) -> Bool {
    let words = Token.tokens(of: name, number: 0)
    return AwardWords.reports.matches(words, 0)
  }
}

/// The words around proposals for commendation.
enum AwardWords {
  static let atMost: Lexicon = [
    "không quá", "tối đa", "không vượt quá", "nhiều nhất", "tối đa không quá", "tối đa là",
    "không quá số lượng",
    "số lượng không quá", "tối đa:", "không nhiều hơn", "mỗi trường", "mỗi đơn vị",
    "mỗi trường được đề nghị", "mỗi đơn vị được đề nghị", "mỗi trường đề nghị",
    "mỗi đơn vị đề nghị", "được đề nghị",
  ]
  static let joins: Set = ["và", "kèm"]
  static let rewards: Lexicon = [
    "bằng khen", "giấy khen", "cờ thi đua", "cờ", "kỷ niệm chương", "huân chương", "huy chương",
    "huy hiệu", "chiến sĩ thi đua", "lao động tiên tiến", "tập thể lao động xuất sắc",
  ]
  static let givers: Lexicon = [
    "bộ trưởng", "bộ", "chủ tịch", "ubnd", "ủy ban", "giám đốc", "sở", "thủ tướng", "chính phủ",
    "trưởng phòng", "hiệu trưởng",
  ]
  /// Written for nothing but commendation.
  static let achievements: Lexicon = ["báo cáo thành tích", "báo cáo tóm tắt thành tích"]
  static let sends: Lexicon = ["nộp", "gửi", "trình", "nhận"]
  static let individuals: Lexicon = ["cá nhân", "lượt cá nhân"]
  /// The same where commendation is spoken of.
  static let people: Lexicon = [
    "người", "giáo viên", "cán bộ", "nhà giáo", "đồng chí", "học sinh", "đ/c",
  ]
  static let collectives: Lexicon = ["tập thể", "lượt tập thể", "đơn vị tập thể"]
  static let year: Lexicon = [
    "mỗi năm", "cả năm", "cả năm học", "trong năm", "mỗi năm học", "toàn năm",
  ]
  static let consists: Lexicon = ["gồm", "bao gồm", "gồm có", "bao gồm có"]
  static let parts: Lexicon = ["thành phần", "thủ tục"]
  static let documents: Lexicon = [
    "tờ trình", "biên bản", "danh sách", "báo cáo", "bản", "bản sao", "công văn", "quyết định",
    "bảng",
    "phiếu", "tóm tắt", "giấy", "văn bản", "đơn", "minh chứng", "các minh chứng", "hồ sơ",
    "sáng kiến", "file",
    "chứng nhận", "trích ngang", "các tài liệu", "tài liệu", "ảnh", "xác nhận", "bằng",
    "thành tích",
  ]
  static let verbs: Lexicon = ["gửi", "nộp", "trình", "chuyển", "về"]
  static let reports: Lexicon = [
    "báo cáo thành tích", "bản báo cáo thành tích", "bản tóm tắt thành tích", "tóm tắt thành tích",
    "báo cáo tóm tắt thành tích", "bản thành tích", "thành tích", "bản tóm tắt",
    "báo cáo sáng kiến",
  ]
  /// What is proposed for commendation.
  static let proposals: Lexicon = [
    "đề nghị khen thưởng", "đề nghị khen", "đề nghị xét khen thưởng", "đề nghị tặng",
    "đề nghị xét tặng",
    "xét khen thưởng", "hồ sơ khen thưởng", "hồ sơ thi đua, khen thưởng",
    "hồ sơ thi đua khen thưởng",
    "hồ sơ đề nghị", "đề nghị công nhận danh hiệu", "hồ sơ xét", "đề xuất khen thưởng",
    "hồ sơ trình khen thưởng",
    "hồ sơ thi đua", "trình khen thưởng", "đề nghị danh hiệu", "đề nghị các danh hiệu",
    "đề nghị xét các danh hiệu",
    "đề nghị xét", "hồ sơ khen", "đề nghị biểu dương", "danh sách khen thưởng", "danh sách đề nghị",
  ]
  static let dossiers: Lexicon = [
    "hồ sơ", "danh sách đề nghị", "đề nghị khen thưởng", "danh sách khen thưởng", "danh sách",
  ]
  static let initiatives: Lexicon = ["sáng kiến", "đề tài"]
  static let titles: Lexicon = ["kỷ niệm chương", "huân chương", "huy hiệu", "chiến sĩ thi đua"]
  static let dossier: Lexicon = ["hồ sơ"]
  static let commendations: Lexicon = [
    "khen thưởng", "khen", "danh hiệu", "giấy khen", "bằng khen", "tuyên dương", "biểu dương",
  ]
  /// What is no proposal, though a dossier is spoken of.
  static let otherDocuments: Lexicon = [
    "báo cáo", "đăng ký", "kế hoạch", "sáng kiến", "kiểm tra", "sơ kết", "tổng kết", "biên bản",
  ]
}
