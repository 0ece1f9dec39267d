import Campaign
import Writing

/// The law and the decree that a paper rests on, as they are in force on its day.
struct LegalBasis {
  private let documents: [LawDocument]

  /// - Parameter cited: what the paper names already.
  init(on day: Day, besides cited: [SourceDocument] = []) {
    documents = [.law, .decree].flatMap { Law.standard.documents($0, on: day) }
      .filter { document in !cited.contains { $0.number == document.number } }
  }

  func references(_ language: Language) -> [String] { documents.map { $0.citation(language) } }

  /// What to look up before the paper is signed.
  func remarks(_ language: Language) -> [String] {
    documents.flatMap { document in
      [
        document.lacksDay
          ? language(
            "\(document.name(.vi)) thiếu ngày: trên giấy để trống",
            "\(document.name(.en)) lacks its date: left blank on the paper") : nil,
        document.isChecked
          ? nil
          : language(
            "\(document.name(.vi)): cần đối chiếu với văn bản Luật, Nghị định đang có hiệu lực",
            "\(document.name(.en)): to be compared with the Luật or Nghị định in force"),
      ].compactMap { $0 }
    }
  }
}

extension LawDocument {
  /// A law goes by its name, which has its day.
  fileprivate var lacksDay: Bool { kind != .law && issued == nil }

  /// "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ"
  fileprivate func citation(_ language: Language) -> String {
    guard kind != .law else { return name(language) }
    let day = issued.map { language(" ngày ", " of ") + $0.cited } ?? CitationBlank.day(language)
    let issuer = kind == .decree ? language(" của Chính phủ", " by the Government") : ""
    return name(language) + day + issuer
  }
}
