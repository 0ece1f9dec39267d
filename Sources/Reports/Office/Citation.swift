import Campaign
import Writing

/// What a paper leaves blank of a document that it cites.
extension SourceDocument {
  /// Laws and pacts go by their names; every other document of an office has a number and a day.
  var isNumbered: Bool {
    let name = Vietnamese.fold(kind)
    return !["luat", "bo luat", "hien phap", "phap lenh", "giao uoc", "bien ban"].contains {
      name.hasPrefix($0)
    }
  }

  /// "Kế hoạch của Ủy ban nhân dân huyện Quảng Hòa thiếu số, ngày: trên giấy để trống"
  func remark(_ language: Language) -> String? {
    guard !kind.isEmpty, isNumbered else { return nil }
    let lacking = [
      number == nil ? language("số", "number") : nil,
      issued == nil ? language("ngày", "date") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    guard !lacking.isEmpty else { return nil }
    let name = [
      kind, number ?? "", issuer.isEmpty ? "" : language("của \(issuer)", "by \(issuer)"),
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
    return language(
      "\(name) thiếu \(lacking): trên giấy để trống",
      "\(name) lacks its \(lacking): left blank on the paper")
  }
}

/// Room for the pen within a citation.
enum CitationBlank {
  static func number(_ language: Language) -> String { language(" số …/…", " No. …/…") }

  static func day(_ language: Language) -> String {
    language(" ngày … tháng … năm …", " of … … …")
  }
}
