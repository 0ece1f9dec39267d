package import Writing

extension DossierActs {
  /// The school has nobody to nominate this time: refused where it has nominated somebody, and asked
  /// once where documents are in.
  package func declareNone(on day: Day) throws(DossierFault) -> Intent {
    let dossier = dossier
    if dossier.isNone { return Intent([]) }
    if !dossier.nominees.isEmpty { throw .proposed(dossier.nominees.map(\.name)) }
    let (received, all) = (dossier.lines.count { $0.isIn }, dossier.lines.count)
    return Intent(
      noNomination(true, on: day),
      doubts: received == 0
        ? []
        : [
          Doubt(
            Phrase(
              "Đã nhận \(received)/\(all) thành phần. Vẫn ghi là không có đề nghị?",
              "\(received)/\(all) are in. Still note that there is nothing?"),
            asTyped: Phrase("không có đề nghị", "nothing to nominate"),
            instead: Phrase("hồ sơ vẫn chờ nộp đủ", "the dossier still waits for the rest"))
        ])
  }
}

/// Why something of a dossier was refused.
package enum DossierFault: Error, Equatable, Sendable {
  /// The school has nominated these.
  case proposed([String])

  package func text(_ language: Language) -> String {
    switch self {
    case .proposed(let names):
      let list = names.joined(separator: ", ")
      return language(
        "Trường đã đề nghị \(list); để lại hoặc hoàn tác trước.",
        "The school has proposed \(list); set them aside or undo first.")
    }
  }
}
