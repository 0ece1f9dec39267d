import Campaign
import Drafting
import JSON
import Writing

extension Command {
  static let planDraft = Command(
    "plan draft", [.draftedDocument], options: [.year, .yearElse, .output, .json],
    Phrase("đề xuất kế hoạch từ một văn bản", "a plan proposed from a document"),
    details: Phrase(
      """
      Đọc .docx, .odt, .pdf có chữ, .txt. Mỗi điều tìm được kèm dòng và câu đã đọc; câu không hiểu \
      được nêu ở cuối; không ghi gì vào kho. Tệp -o đã có thì từ chối; xem lại rồi \
      “thidua plan add”. Văn bản không ghi năm thì cần --year.
      """,
      """
      It reads .docx, .odt, .pdf with text, .txt. Whatever is found comes with the line and sentence \
      it was read from, what was not understood at the end; nothing is stored. An existing -o file \
      is refused; look it over, then “thidua plan add”. A document that names no year needs --year.
      """),
    examples: [
      Example(
        "thidua plan draft van-ban.txt --year 2026-2027 -o de-xuat.json",
        Phrase("đề xuất và ghi ra tệp kế hoạch", "propose, and write the plan file"))
    ]
  ) { session throws(Failure) in
    let call = session.call
    let isPrinted = call[.output] == "-"
    if isPrinted, call.has(.json) {
      throw .usage(
        UsageError(
          .other(Phrase("-o - không đi với --json", "-o - does not go with --json")), call.command))
    }
    let file = call[.draftedDocument]
    let year = try session.year()
    let text = try DocumentReader.read(file)
    let draft = try PlanDraft(
      file, text.lines, year: year, otherwise: try session.year(.yearElse))
    let assumed = Phrase(
      "văn bản không ghi năm: lấy \(draft.plan.year.inWords(.vi))",
      "the document names no year: \(draft.plan.year.inWords(.en)) is taken")
    let notes = (text.warnings + (draft.isYearAssumed ? [assumed] : [])).map {
      "\(file): \(session.language($0))"
    }
    let bytes = draft.proposal.plan.bytes(.pretty) + [UInt8(ascii: "\n")]
    if isPrinted {
      var answer = Answer([], notes: notes)
      answer.output = bytes
      return answer
    }
    let years = draft.plan.year.start...draft.plan.year.start + 1
    let calendar = try session.calendar(years: years)
    var answer =
      call.has(.json)
      ? Answer(draft.json(calendar)) : Answer(DraftText(draft, session.language).lines)
    answer.notes = notes
    if let output = call[.output] {
      try OutputFile.write(bytes, to: output, replacing: false)
      answer.notes.append("\(output): \(draft.plan.id), \(draft.plan.title)")
    }
    return answer
  }
}

extension Option {
  fileprivate static let yearElse = Option(
    "year-else", .required("YEAR", .year),
    Phrase("năm, nếu văn bản không ghi", "the year of a document that names none"))
}

extension Argument {
  fileprivate static let draftedDocument = Argument(
    "FILE", .file,
    Phrase(
      "văn bản (.docx, .odt, .pdf, .txt); - là đầu vào chuẩn", "the document; - is standard input"))
}
