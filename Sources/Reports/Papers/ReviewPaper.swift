package import Campaign
package import Writing

/// The report of a sơ kết or tổng kết: the figures of its time beside those of the time before, and
/// the office's words.
package enum ReviewPaper {
  package static func document(
    _ review: Review, of plan: Plan, _ office: Office, on day: Day, number: PaperNumber = .blank,
    language: Language
  ) -> Document {
    let issuer = plan.issuer(of: .report)
    let figures = office.figures(of: review, in: plan, on: day)
    let words = ReviewActs(office.ledger, plan: plan.id, review: review.id).words(on: day)
    var paper = Document(
      language: language, day: day,
      letterhead: issuer.letterhead(.report, number: number, day: day, language),
      title: PaperKind.report.title(language), subject: review.title)
    paper.addressees = [review.addressee ?? issuer.addressee].compactMap { $0 }
    var table = Table(
      id: "review", title: language("Số liệu", "Figures"), isCaptioned: false,
      columns: [
        Column(language("Nội dung", "What")),
        Column(review.title, .right),
      ] + (figures.former.map { [Column($0, .right)] } ?? []))
    for line in figures.lines {
      table.add(
        [.text(line.title(language)), .text(line.now)]
          + (figures.former == nil ? [] : [.text(line.before ?? "")]))
    }
    let sections =
      [Section(title: language("Số liệu", "Figures"), blocks: [.table(table)])]
      + ReviewSection.allCases.map { section in
        Section(
          title: section.title(language),
          blocks: [.paragraph(words[section] ?? language("(chưa có lời)", "(nothing said yet)"))])
      }
    paper.blocks =
      [
        .paragraph(
          language(
            "\(issuer.name) báo cáo \(review.title.lowercasedFirst) như sau:",
            "\(issuer.name) reports on \(review.title):"))
      ] + sections.numbered
    paper.closing = issuer.closing(language)
    paper.remarks = PaperRemarks(office: issuer, language: language).all(paper, plans: [plan])
    return paper
  }
}
