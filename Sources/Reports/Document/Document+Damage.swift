package import Campaign
import Writing

extension Document {
  /// The same paper, saying at its head which files are damaged and what may be missing by it.
  package func warning(of status: Status) -> Document {
    let flaws = status.flaws.filter { !$0.isHarmless }
    guard !flaws.isEmpty else { return self }
    var document = self
    let lines = flaws.map { "\($0.file): \($0.effect(language))" }
    document.blocks.insert(
      .paragraph(
        language(
          "Lưu ý: dữ liệu hỏng, chỗ kèm dấu “?” là chưa chắc. \(lines.joined(separator: "; ")).",
          "Note: data is damaged; what has a “?” may be wrong. \(lines.joined(separator: "; "))."),
        .italic), at: 0)
    return document
  }
}
