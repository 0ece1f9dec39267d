import Campaign
import JSON

/// A day of honour that the text names.
struct Honour {
  var name: String
  var day: Int?
  var month: Int?
  var since: Int?
  /// How many years are kept, where no day is said.
  var years: Int?
  var range: Range<Int>
}

/// Finds the days that are kept: `Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022)`.
struct Honours {
  let year: PlanYear

  /// Days with both years in brackets, which nothing else is written like.
  func pairs(_ tokens: [Token]) -> [Range<Int>] {
    var all: [Range<Int>] = []
    var at = 0
    while at < tokens.count {
      if let pair = pair(tokens, at) {
        all.append(at..<pair.end)
        at = pair.end
      } else {
        at += 1
      }
    }
    return all
  }

  /// - Parameter taken: what is something else, like a time with words that say so.
  func all(_ tokens: [Token], taken: [Range<Int>]) -> [Honour] {
    let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
    var all: [Honour] = []
    var start = 0
    // No name reaches back over what is something else.
    var floor = 0
    var at = 0
    var next = 0
    while at < tokens.count {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].contains(at) {
        at = taken[next].upperBound
        floor = at
        continue
      }
      if let pair = pair(tokens, at) {
        let name = self.name(tokens, max(start, floor)..<at)
        if let name {
          all.append(
            Honour(
              name: name.text, day: pair.day, month: pair.month, since: pair.since,
              range: name.range.lowerBound..<pair.end))
        }
        (at, start) = (pair.end, pair.end)
        continue
      }
      if let date = date(tokens, at),
        isKept(tokens, start..<at, date.end) || isNext(tokens, all.last, at)
          || isNamedNext(tokens, all.last, at)
      {
        let name = self.name(tokens, max(start, floor)..<at)
        let day = year.recurring(month: date.month, day: date.day)
        let counted = name?.years.flatMap { count in day.map { ($0.year) - count } }
        let since = date.year.flatMap { $0 < year.start - 1 ? $0 : nil } ?? counted
        all.append(
          Honour(
            name: name?.text ?? "Ngày \(date.day)/\(date.month)", day: date.day, month: date.month,
            since: since, range: (name?.range.lowerBound ?? at)..<date.end))
        (at, start) = (date.end, date.end)
        continue
      }
      if tokens[at].kind == .sign, HonourWords.ends.contains(tokens[at].text) {
        start = sentenceStart(tokens, at, start)
      }
      at += 1
    }
    return all + undated(tokens, all)
  }

  private func sentenceStart(_ tokens: [Token], _ at: Int, _ start: Int) -> Int {
    at + 1 < tokens.count && tokens[at + 1].isSpaced ? at + 1 : start
  }

  // MARK: Days

  /// `20/11/1982 - 20/11/2022`
  private func pair(_ tokens: [Token], _ at: Int) -> (day: Int, month: Int, since: Int, end: Int)? {
    func full(_ at: Int) -> (Int, Int, Int, Int)? {
      guard at + 4 < tokens.count, let day = tokens[at].number, tokens[at + 1].text == "/",
        let month = tokens[at + 2].number, tokens[at + 3].text == "/",
        let year = tokens[at + 4].number, (1...31).contains(day), (1...12).contains(month),
        (1000...2200).contains(year)
      else { return nil }
      return (day, month, year, at + 5)
    }
    guard let first = full(at), first.3 < tokens.count,
      HonourWords.dashes.contains(tokens[first.3].text)
    else { return nil }
    var next = first.3 + 1
    if next < tokens.count, tokens[next].key == "ngày" { next += 1 }
    guard let second = full(next), first.0 == second.0, first.1 == second.1, first.2 < second.2
    else { return nil }
    return (first.0, first.1, first.2, second.3)
  }

  /// `20/11`, `20-11`, `20/11/2026`, `20 tháng 11`
  private func date(_ tokens: [Token], _ at: Int) -> (day: Int, month: Int, year: Int?, end: Int)? {
    guard at + 2 < tokens.count, let day = tokens[at].number, (1...31).contains(day),
      tokens[at].text.count <= 2, let month = tokens[at + 2].number, (1...12).contains(month),
      tokens[at + 2].text.count <= 2
    else { return nil }
    if at > 0, !tokens[at].isSpaced, ["/", "-", "."].contains(tokens[at - 1].text) { return nil }
    let isSlash = tokens[at + 1].text == "/" || tokens[at + 1].text == "-"
    guard
      isSlash && !tokens[at + 1].isSpaced && !tokens[at + 2].isSpaced
        || tokens[at + 1].key == "tháng"
    else { return nil }
    var end = at + 3
    var written: Int?
    if end < tokens.count, tokens[end].text == "%" { return nil }
    if isSlash, FigureWords.counted.matches(tokens, end) { return nil }
    if end + 1 < tokens.count, tokens[end].text == "/" || tokens[end].key == "năm",
      let year = tokens[end + 1].number, (1800...2200).contains(year)
    {
      written = year
      end += 2
    }
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    return (day, month, written, end)
  }

  /// Whether what stands before the day says that it is kept.
  private func isKept(_ tokens: [Token], _ before: Range<Int>, _ end: Int) -> Bool {
    guard !before.isEmpty else { return false }
    let at = before.upperBound
    let near = max(before.lowerBound, at - 24)..<at
    if TimeWords.before.endsBefore(tokens, at) != nil
      || TimeWords.onOrBefore.endsBefore(tokens, at) != nil
    {
      return false
    }
    if HonourWords.occasions.first(tokens, in: near) != nil { return true }
    // "82 năm Quốc khánh 2/9"
    if let counted = years(tokens, near), counted.end < at,
      HonourWords.kinds.matches(tokens, counted.end)
    {
      return true
    }
    // "Ngày Nhà giáo Việt Nam 20/11"
    guard let named = lastNamedDay(tokens, near) else { return false }
    return HonourWords.kinds.matches(tokens, named + 1)
      || (tokens[named].isCapital && named + 2 < at)
  }

  /// Whether a day is the next of a list of days that are kept: "ngày 30/4, 1/5 và 19/5".
  private func isNext(_ tokens: [Token], _ former: Honour?, _ at: Int) -> Bool {
    guard let former, at > former.range.upperBound, at - former.range.upperBound <= 3 else {
      return false
    }
    return (former.range.upperBound..<at).allSatisfy {
      [",", ")", "và", "ngày", "–", "-"].contains(tokens[$0].key)
    }
  }

  /// Whether a name that goes on with the list stands before the day: "… và Quốc khánh 02/9".
  private func isNamedNext(_ tokens: [Token], _ former: Honour?, _ at: Int) -> Bool {
    guard let former, let name = goesOn(tokens, former.range.upperBound), name < at,
      at - name <= HonourWords.longestName
    else { return false }
    return tokens[name].isCapital && HonourWords.kinds.matches(tokens, name)
      && !tokens[name..<at].contains { $0.kind == .sign }
  }

  /// Where the next of a list begins behind one of it; nil where the list ends.
  private func goesOn(_ tokens: [Token], _ end: Int) -> Int? {
    var next = end
    while next < tokens.count, [",", ")", "và", ";"].contains(tokens[next].key) { next += 1 }
    return next > end && next < tokens.count ? next : nil
  }

  /// The last "Ngày" that something is the name of.
  private func lastNamedDay(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    range.last { at in
      tokens[at].key == "ngày" && at + 1 < range.upperBound && tokens[at + 1].kind == .word
        && !HonourWords.plain.contains(tokens[at + 1].key)
    }
  }

  // MARK: Names

  /// The name that stands before a day, and how many years are kept.
  private func name(_ tokens: [Token], _ before: Range<Int>) -> (
    text: String, range: Range<Int>, years: Int?
  )? {
    var end = before.upperBound
    while end > before.lowerBound,
      tokens[end - 1].kind == .sign
        || tokens[end - 1].key == "ngày" && tokens[end - 1].text == "ngày"
    {
      end -= 1
    }
    let near = max(before.lowerBound, end - 30)..<max(end, before.lowerBound)
    guard !near.isEmpty else { return nil }
    let counted = years(tokens, near)
    let floor = counted.map { $0.end } ?? near.lowerBound
    var start = lastNamedDay(tokens, floor..<end) ?? floor
    if start == floor, let occasion = HonourWords.occasions.last(tokens, in: floor..<end) {
      start = occasion.upperBound
    }
    if start == floor, counted == nil {
      start =
        (floor..<end).last { [",", ";", ":", ".", ")"].contains(tokens[$0].text) }.map { $0 + 1 }
        ?? floor
    }
    while start < end,
      HonourWords.skipped.contains(tokens[start].key) || tokens[start].kind == .sign
    { start += 1 }
    guard start < end else { return nil }
    return (Label.title(tokens[start..<end].printed), start..<end, counted?.count)
  }

  /// `kỷ niệm 40 năm`, `lần thứ 96`
  private func years(_ tokens: [Token], _ range: Range<Int>) -> (count: Int, end: Int)? {
    for at in range.reversed() where at + 1 < range.upperBound {
      if let count = tokens[at].number, (3...2000).contains(count), tokens[at + 1].key == "năm" {
        return (count, at + 2)
      }
    }
    return nil
  }

  /// `kỷ niệm 70 năm Chiến thắng lịch sử Điện Biên Phủ`: no day is said.
  private func undated(_ tokens: [Token], _ dated: [Honour]) -> [Honour] {
    var all: [Honour] = []
    for at in tokens.indices where at + 3 < tokens.count {
      guard let count = tokens[at].number, (5...2000).contains(count), tokens[at + 1].key == "năm",
        !dated.contains(where: { at >= $0.range.lowerBound - 6 && at < $0.range.upperBound })
      else { continue }
      let next = at + 2
      guard
        tokens[next].isCapital || HonourWords.kinds.matches(tokens, next)
          || tokens[next].key == "ngày" && HonourWords.kinds.matches(tokens, next + 1)
      else { continue }
      let near = max(0, at - 12)..<at
      guard
        HonourWords.occasions.first(tokens, in: near) != nil
          || HonourWords.kinds.matches(tokens, next) && tokens[next].isCapital
          || dated.contains(where: { goesOn(tokens, $0.range.upperBound) == at })
      else { continue }
      var end = next
      while end < tokens.count, end - next < 20,
        ![",", ";", ".", "(", ")", ":"].contains(tokens[end].text),
        tokens[end].key != "và"
      { end += 1 }
      // A day behind the name makes it one of the dated.
      if dated.contains(where: { $0.range.overlaps(at..<min(end + 3, tokens.count)) }) { continue }
      if end < tokens.count, tokens[end].text == "(", tokens.indices.contains(end + 1),
        tokens[end + 1].kind == .number
      {
        continue
      }
      all.append(
        Honour(name: Label.title(tokens[next..<end].printed), years: count, range: at..<end))
    }
    return all
  }
}

extension Honour {
  /// What a day is called where the text gives it no name.
  var bareName: JSON? {
    guard let day, let month else { return nil }
    return .string("Ngày \(day)/\(month)")
  }

  var isNamed: Bool { bareName != .string(name) }

  /// As a plan keeps it, in the plan's year.
  func commemoration(_ year: PlanYear) -> JSONObject? {
    var object: JSONObject = ["name": .string(name)]
    if let day, let month {
      guard let date = year.recurring(month: month, day: day) else { return nil }
      object["day"] = .string(date.iso)
      if let since, (1...9999).contains(since) { object["since"] = JSON(since) }
    } else if let years {
      object["years"] = JSON(years)
    }
    return object
  }
}

/// The words around days of honour.
enum HonourWords {
  /// In words.
  static let longestName = 12
  static let dashes: Set = ["-", "–", "—"]
  static let ends: Set = [".", ";"]
  static let occasions: Lexicon = [
    "chào mừng", "kỷ niệm", "kỉ niệm", "lập thành tích", "nhân dịp", "hướng tới", "mừng", "dịp",
    "tri ân", "ngày lễ", "các ngày lễ", "lễ kỷ niệm",
  ]
  /// What a day of honour is a day of.
  static let kinds: Lexicon = [
    "nhà giáo", "thành lập", "sinh", "sinh nhật", "giải phóng", "quốc tế", "quốc khánh",
    "truyền thống", "toàn quốc", "thống nhất", "miền nam", "phụ nữ", "quân đội", "chiến thắng",
    "thương binh", "pháp luật", "chuyển đổi số", "chủ tịch", "bác hồ", "đại đoàn kết", "hội",
    "cách mạng", "khai giảng", "tết", "thế giới", "gia đình", "môi trường", "sách", "đoàn", "đảng",
    "học sinh", "hội sinh viên", "giỗ tổ", "thầy thuốc", "báo chí", "dân vận", "dân số", "lao động",
    "công an",
    "ra đời", "khởi nghĩa", "di sản", "công đoàn", "doanh nhân", "tựu trường",
  ]
  /// Behind "ngày" these make no name.
  static let plain: Set = [
    "lễ", "làm", "nghỉ", "tháng", "nhận", "ký", "có", "ban", "kết", "cuối", "đầu", "hội",
  ]
  static let skipped: Set = [
    "kỷ", "niệm", "kỉ", "chào", "mừng", "và", "các", "lễ", "dịp", "nhân", "lớn", "như", "trong",
    "lần",
  ]
}
