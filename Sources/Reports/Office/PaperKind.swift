package import Campaign
package import Writing

/// The kinds of paper that an office issues here.
enum PaperKind: Sendable {
  case report, submission, minutes, letter, decision

  /// What a plan calls it where it says who issues what.
  var issued: IssuedPaper {
    switch self {
    case .report: .report
    case .submission: .submission
    case .minutes: .minutes
    case .letter: .letter
    case .decision: .decision
    }
  }

  func title(_ language: Language) -> String {
    switch self {
    case .report: language("BÁO CÁO", "REPORT")
    case .submission: language("TỜ TRÌNH", "SUBMISSION")
    case .minutes: language("BIÊN BẢN", "MINUTES")
    case .letter: ""
    case .decision: language("QUYẾT ĐỊNH", "DECISION")
    }
  }

  /// What stands for the kind in a paper's number.
  private var abbreviation: String {
    switch self {
    case .report: "BC"
    case .submission: "TTr"
    case .minutes: "BB"
    case .letter: ""
    case .decision: "QĐ"
    }
  }

  /// What stands behind a paper's number: `BC-PGDĐT`.
  private func code(of office: OfficeProfile) -> String {
    let body = office.reportCode.split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    let parts = self == .letter ? [body, office.draftingUnit] : [abbreviation, body]
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// `Số: 05/BC-PGDĐT`; without a number, room for the pen.
  func number(_ number: PaperNumber, of office: OfficeProfile, _ language: Language) -> String {
    let figure = number.number?.asPaperNumber ?? "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}"
    return language("Số: ", "No.: ") + figure + "/" + code(of: office)
  }

  /// "(Kèm theo Báo cáo số 05/BC-PGDĐT ngày 04 tháng 11 năm 2022 của Phòng …)", under an annex.
  ///
  /// - Parameter symbol: the whole number with its letters, where it is on record.
  func reference(
    _ number: PaperNumber, symbol: String? = nil, of office: OfficeProfile, day: Day,
    _ language: Language
  ) -> String {
    let day = number.date ?? day
    let symbol = symbol ?? (number.number?.asPaperNumber ?? "…") + "/" + code(of: office)
    let kind = title(language)
    let name = kind.prefix(1) + kind.dropFirst().lowercased()
    return language(
      "(Kèm theo \(name) số \(symbol) \(day.inWords(.vi)) của \(office.name))",
      "(To the \(name.lowercased()) No. \(symbol) of \(day.inWords(.en)) by \(office.name))")
  }
}

extension Int {
  /// With a nought before numbers below ten.
  fileprivate var asPaperNumber: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension Annex {
  /// Its title in capitals under "Phụ lục", which is numbered where there are several.
  init(
    _ number: Int? = nil, subject: String, reference: String, blocks: [Block], _ language: Language
  ) {
    self.init(
      title: Annex.title(number, language), subject: subject.uppercased(), reference: reference,
      blocks: blocks)
  }

  static func title(_ number: Int? = nil, _ language: Language) -> String {
    let title = language("Phụ lục", "Annex")
    return number.map { "\(title) \(roman($0))" } ?? title
  }
}

extension OfficeProfile {
  /// The letters of the unit that drafts, as the archive's line names it: "Lưu: VT, TĐKT (02 bản)".
  var draftingUnit: String {
    guard let line = recipients.last(where: \.isArchive) else { return "" }
    let units = line.trimmed.dropFirst("Lưu".count).split { ":,;".contains($0) }.map { unit in
      String(unit).trimmed.prefix { $0.isLetter || $0.isNumber || ".&-".contains($0) }
    }
    let unit = units.first { $0.first?.isLetter == true && $0 != "VT" } ?? ""
    return unit.last == "." ? String(unit.dropLast()) : String(unit)
  }

  /// "Lưu: VT, TĐKT", which ends every list of recipients.
  func archive(_ language: Language) -> String {
    recipients.last(where: \.isArchive) ?? language("Lưu: VT", "Archive")
  }

  /// The head of a paper of this office.
  func letterhead(
    _ kind: PaperKind, number: PaperNumber, day: Day, about: String? = nil, _ language: Language
  ) -> Letterhead {
    let day = number.date ?? day
    return Letterhead(
      superior: superior.uppercased(), issuer: name.uppercased(),
      number: kind.number(number, of: self, language),
      placeAndDate: kind == .minutes
        ? "" : place.isEmpty ? day.inWords(language) : "\(place), \(day.inWords(language))",
      about: about,
      nation: language(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
      motto: language("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"))
  }

  func closing(_ language: Language, recipients: [String]? = nil) -> Closing {
    Closing(
      recipientsHead: language("Nơi nhận:", "Recipients:"),
      recipients: recipients ?? recipientsAsAbove(language), signers: [signer])
  }

  /// Whom "Kính gửi" names already is "Như trên", first, and not named again.
  private func recipientsAsAbove(_ language: Language) -> [String] {
    let others = recipients.filter { recipient in
      !Recipient(recipient).isAsAbove
        && addressee.map { !Recipient(recipient).isMeant(by: $0) } ?? true
    }
    return (addressee == nil ? [] : [language("Như trên", "As above")]) + others
  }

  /// For whom one signs stands above the title; a title over two lines, as "KT. TRƯỞNG PHÒNG" above
  /// "PHÓ TRƯỞNG PHÒNG", is written with a slash or a line break.
  var signer: Signer {
    let titles = [signerPrefix ?? "", signerTitle].flatMap { text in
      text.split { $0 == "/" || $0.isNewline }.map { $0.uppercased().clean.trimmed }
    }
    return Signer(titles: titles.filter { !$0.isEmpty }, name: signerName)
  }
}

/// A line of "Nơi nhận", held against the addressee that the paper names in full.
private struct Recipient {
  private let words: [Substring]

  init(_ line: String) {
    let name = line.prefix { $0 != "(" }
    words = Recipient.abbreviations.reduce(" " + Vietnamese.fold(String(name)) + " ") {
      text, pair in
      text.replacing(" \(pair.0) ", with: " \(pair.1) ")
    }.split { !$0.isLetter && !$0.isNumber }
  }

  var isAsAbove: Bool { words == ["nhu", "tren"] }

  /// Whether it is the addressee, or the same name without its place.
  func isMeant(by addressee: String) -> Bool {
    words.count > 2 && Recipient(addressee).words.starts(with: words)
  }

  private static let abbreviations = [
    ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("gd&dt", "giao duc va dao tao"),
    ("gddt", "giao duc va dao tao"), ("gd-dt", "giao duc va dao tao"),
    ("sgddt", "so giao duc va dao tao"), ("pgddt", "phong giao duc va dao tao"),
    ("vh-xh", "van hoa xa hoi"),
  ]
}

extension String {
  /// "Lưu: VT, …"
  fileprivate var isArchive: Bool { Vietnamese.fold(trimmed).hasPrefix("luu") }

  /// Without blanks at either end.
  package var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension SourceDocument {
  /// "Kế hoạch số 91/KH-SGD&ĐT ngày 19/8/2022 của Sở … về phát động thi đua"
  package func reference(_ language: Language) -> String {
    guard !kind.isEmpty else { return "" }
    var text = kind
    if let number {
      text += language(" số ", " No. ") + number
    } else if isNumbered {
      text += CitationBlank.number(language)
    }
    if let issued {
      text += language(" ngày ", " of ") + issued.cited
    } else if isNumbered {
      text += CitationBlank.day(language)
    }
    if !issuer.isEmpty { text += language(" của ", " by ") + issuer }
    if !about.isEmpty { text += language(" về ", " on ") + about.lowercasedFirst }
    return text
  }
}
