import Writing

/// Reads what people type of a registration.
extension RegistrationAsked {
  package typealias TitleCount = RegistrationValue.TitleCount

  /// A title or reward of the plan by its id, its name, or what people make of the name.
  package func reward(called typed: String) throws(NamingError) -> Reward {
    if let exact = rewards.first(where: { $0.id == typed }) { return exact }
    let found = rewards.meant(by: typed) { $0.name }
    if found.count == 1 { return found[0] }
    throw NamingError(
      .reward, typed,
      found.isEmpty
        ? .unknown(nearest: rewards.map(\.name)) : .ambiguous(found.map(\.name)))
  }

  package func movement(called typed: String) throws(NamingError) -> Movement {
    if let exact = movements.first(where: { $0.id.rawValue == typed }) { return exact }
    let found = movements.meant(by: typed) { $0.title }
    if found.count == 1 { return found[0] }
    let shown = (found.isEmpty ? movements : found).map { "\($0.id) (\($0.title))" }
    throw NamingError(
      .movement, typed, found.isEmpty ? .unknown(nearest: shown) : .ambiguous(shown))
  }

  /// `LĐTT=12`, `LĐTT: 12` or `LĐTT 12`; none where no number stands at the end.
  package func title(typed: String) throws(NamingError) -> TitleCount? {
    guard let (name, count) = RegistrationAsked.counted(typed) else { return nil }
    return TitleCount(try reward(called: name).id, count)
  }

  /// What was typed into one field: `LĐTT 12, CSTĐCS 2`, movements by id or name, a rating; none
  /// where it is neither and can only be kept as words.
  package func read(_ text: String) -> RegistrationValue? {
    switch kind {
    case .text: nil
    case .rating: RegistrationValue(rating: text)
    case .movement: movements(typed: text).map { RegistrationValue(movements: $0) }
    case .titles: titles(typed: text).map { RegistrationValue(titles: $0) }
    }
  }

  /// What is asked where words stand in place of titles and their numbers.
  package func doubt(_ text: String) -> Doubt {
    Doubt(
      Phrase(
        "Không đọc được danh hiệu và số lượng trong “\(text)”. Ghi nguyên lời?",
        "No titles with their numbers can be read from “\(text)”. Keep the words?"),
      asTyped: Phrase("giữ nguyên lời, không đếm được", "kept as words, which cannot be counted"),
      instead: Phrase(
        "viết như: \(rewards.first?.name ?? "LĐTT") 12",
        "write as: \(rewards.first?.name ?? "A") 12"),
      isAskedAgain: false)
  }

  /// A name may hold a comma itself: pieces without a number belong to the next.
  private func titles(typed: String) -> [TitleCount]? {
    var found: [TitleCount] = []
    var open: [Substring] = []
    for piece in typed.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      open.append(piece)
      let whole = open.joined(separator: ",")
      guard RegistrationAsked.counted(whole) != nil else { continue }
      guard let one = try? title(typed: whole), !found.contains(where: { $0.reward == one.reward })
      else { return nil }
      found.append(one)
      open = []
    }
    return open.isEmpty && !found.isEmpty ? found : nil
  }

  private func movements(typed: String) -> [ObligationID]? {
    if let one = try? movement(called: typed) { return [one.id] }
    var found: [ObligationID] = []
    for piece in typed.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let one = try? movement(called: String(piece).trimmedBlanks) else { return nil }
      if !found.contains(one.id) { found.append(one.id) }
    }
    return found.isEmpty ? nil : found
  }

  private static func counted(_ typed: String) -> (name: String, count: Int)? {
    let text = typed.trimmedBlanks
    let digits = String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard digits.count <= 6, let count = Int(digits), count > 0 else { return nil }
    let before = text.dropLast(digits.count)
    let name = before.reversed().drop { $0.isWhitespace || $0 == "=" || $0 == ":" }
    guard !name.isEmpty, name.count < before.count else { return nil }
    return (String(name.reversed()), count)
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
