/// Names of bodies in the text.
enum Bodies {
  private static let schools: Lexicon = [
    "các trường", "các đơn vị trường", "các đơn vị trường học", "hiệu trưởng", "các trường học",
    "hiệu trưởng các trường",
    "các cơ sở giáo dục", "các nhà trường", "trường học", "các cơ sở",
  ]
  /// What ends the name of a body: the action.
  private static let actions: Lexicon = [
    "tổ chức", "gửi", "nộp", "báo cáo", "tổng hợp", "tham mưu", "chủ trì", "phối hợp", "hướng dẫn",
    "xây dựng",
    "triển khai", "thực hiện", "có trách nhiệm", "căn cứ", "lập", "đăng ký", "theo dõi",
    "phát động", "kiểm tra", "hoàn thành",
    "trình", "chịu trách nhiệm", "tiếp tục", "chỉ đạo", "đôn đốc", "thẩm định", "quán triệt",
    "ban hành", "tuyên truyền", "tiến hành",
    "họp", "đề nghị", "cử", "rà soát", "chuẩn bị", "bình xét", "xét", "sơ kết", "tổng kết",
    "đánh giá", "tự", "chấm", "điều hành", "tặng",
  ]

  static func areSchools(_ name: String) -> Bool {
    schools.matches(Token.tokens(of: name, number: 0), 0)
  }

  /// The body that a range begins with, up to what it does.
  static func opening(_ tokens: [Token], _ range: Range<Int>) -> String? {
    let range = range.trimmed(tokens)
    guard !range.isEmpty, tokens[range.lowerBound].isCapital || range.lowerBound > 0 else {
      return nil
    }
    guard Genre.bodies.matches(tokens, range.lowerBound),
      !Genre.notBodies.matches(tokens, range.lowerBound)
    else { return nil }
    let near = range.lowerBound + 1..<min(range.upperBound, range.lowerBound + 30)
    guard let action = actions.first(tokens, in: near) else { return nil }
    // "Các trường thành viên: tự chấm điểm"
    let end = (near.lowerBound..<action.lowerBound).first { tokens[$0].isSign(":") }
    let name = (range.lowerBound..<(end ?? action.lowerBound)).trimmed(tokens)
    return name.isEmpty ? nil : Label.title(tokens[name].printed)
  }

  /// The bodies that a cell lists.
  static func list(_ cell: [Token]) -> [String] {
    var all: [String] = []
    var start = 0
    for at in cell.indices {
      let parts = cell[at].text == ";" || cell[at].text == ","
      guard parts, at + 1 < cell.count,
        cell[at].text == ";" || Genre.opensBody(Array(cell[(at + 1)...].prefix(8)))
      else { continue }
      let own = (start..<at).trimmed(cell)
      if !own.isEmpty { all.append(Label.short(cell[own].printed)) }
      start = at + 1
    }
    let own = (start..<cell.count).trimmed(cell)
    if !own.isEmpty { all.append(Label.short(cell[own].printed)) }
    return all
  }

  /// The parts of a cell, each behind a dash of its own.
  static func dashed(_ cell: [Token]) -> [String] {
    var starts: [Int] = []
    for at in cell.indices
    where ["-", "–", "+", "•"].contains(cell[at].text) && at + 1 < cell.count
      && cell[at + 1].isCapital
    {
      let isOpening =
        at == 0 || cell[at].line != cell[at - 1].line && cell[at].isSpaced && cell[at + 1].isSpaced
        || [".", ";", ")", ":"].contains(cell[at - 1].text) && cell[at].isSpaced
      if isOpening { starts.append(at) }
    }
    guard starts.first == 0 else { return [] }
    return starts.enumerated().compactMap { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : cell.count
      let own = (start + 1..<end).trimmed(cell)
      return own.isEmpty ? nil : cell[own].printed
    }
  }
}
