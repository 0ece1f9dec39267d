import Campaign
import Writing

/// The kinds of paper that an office issues here.
enum PaperKind: Sendable {
  case report, submission, minutes, results, letter

  func title(_ language: Language) -> String {
    switch self {
    case .report: language("BÁO CÁO", "REPORT")
    case .submission: language("TỜ TRÌNH", "SUBMISSION")
    case .minutes: language("BIÊN BẢN", "MINUTES")
    case .results: language("BẢNG TỔNG HỢP", "SUMMARY OF RESULTS")
    case .letter: ""
    }
  }

  /// What stands for the kind in a paper's number.
  private var abbreviation: String {
    switch self {
    case .report: "BC"
    case .submission: "TTr"
    case .minutes: "BB"
    case .results: "BTH"
    case .letter: ""
    }
  }

  /// `Số: 05/BC-PGDĐT`; without a number, room for the pen.
  func number(_ number: Int?, of office: OfficeProfile, _ language: Language) -> String {
    let figure =
      number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}"
    let body = office.reportCode.split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
    let parts = self == .letter ? [body, office.draftingUnit] : [abbreviation, body]
    let code = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return language("Số: ", "No.: ") + figure + "/" + code
  }
}

extension OfficeProfile {
  /// The unit that drafts, as the list of recipients names it last: "Lưu: VT, TĐKT".
  var draftingUnit: String {
    guard let last = recipients.last, let comma = last.lastIndex(of: ",") else { return "" }
    return last[last.index(after: comma)...].filter { $0 != " " && $0 != "." && $0 != ";" }
  }

  /// "Lưu: VT, TĐKT", which ends every list of recipients.
  func archive(_ language: Language) -> String {
    recipients.last { $0.hasPrefix("Lưu") } ?? language("Lưu: VT", "Archive")
  }

  /// The head of a paper of this office.
  func letterhead(
    _ kind: PaperKind, number: Int?, day: Day, about: String? = nil, _ language: Language
  ) -> Letterhead {
    Letterhead(
      superior: superior.uppercased(), issuer: name.uppercased(),
      number: kind.number(number, of: self, language),
      placeAndDate: place.isEmpty ? day.inWords(language) : "\(place), \(day.inWords(language))",
      about: about,
      nation: language(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
      motto: language("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"))
  }

  func closing(_ language: Language, recipients: [String]? = nil) -> Closing {
    Closing(
      recipientsHead: language("Nơi nhận:", "Recipients:"),
      recipients: recipients ?? self.recipients, signers: [signer])
  }

  /// A title over two lines, as "KT. TRƯỞNG PHÒNG" above "PHÓ TRƯỞNG PHÒNG", is written with a
  /// slash or a line break.
  var signer: Signer {
    let titles = signerTitle.split { $0 == "/" || $0.isNewline }.map {
      $0.uppercased().clean.trimmed
    }
    return Signer(titles: titles, name: signerName)
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension SourceDocument {
  /// "Kế hoạch số 91/KH-SGD&ĐT ngày 19/8/2022 của Sở … về phát động thi đua"
  func reference(_ language: Language) -> String {
    var text = kind
    if let number { text += language(" số ", " No. ") + number }
    if let issued { text += language(" ngày ", " of ") + issued.vietnamese }
    if !issuer.isEmpty { text += language(" của ", " by ") + issuer }
    if !about.isEmpty { text += language(" về ", " on ") + about.lowercasedFirst }
    return text
  }
}
