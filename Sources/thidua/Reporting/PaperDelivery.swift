import Campaign
import Reports
import Writing

/// Where a paper goes: to standard output, into a file, to a printer.
struct PaperDelivery {
  let session: Session
  /// What the file for the printer is called.
  var name: String
  let format: PaperFormat

  /// A format that cannot be written, or a name that contradicts it, is refused before anything is
  /// made.
  ///
  /// - Parameter apart: what each file of a folder is made in unless another format is asked for;
  ///   none where there is only one file.
  init(session: Session, formats: [PaperFormat], name: String, apart: PaperFormat? = nil)
    throws(Failure)
  {
    self.session = session
    self.name = name
    guard let path = PaperDelivery.path(session), path.hasSuffix("/") else {
      format = try PaperDelivery.format(session, formats)
      return
    }
    guard let apart, !session.call.has(.print) else {
      throw session.usage(
        Phrase("\(path) là thư mục: cần một tệp", "\(path) is a folder, and one file is needed"))
    }
    format = try PaperDelivery.asked(session, formats) ?? apart
  }

  /// Whether a file for each school is asked for.
  var isApart: Bool { path?.hasSuffix("/") == true }

  private var language: Language { session.language }

  /// Where the paper is to be written; `-` is standard output, as without a name.
  private var path: String? { PaperDelivery.path(session) }

  private static func path(_ session: Session) -> String? {
    session.call[.output].flatMap { $0 == "-" ? nil : $0 }
  }

  /// As asked for, or as the file's name ends, or the first that there is; print is always PDF
  /// unless text is asked for.
  private static func format(_ session: Session, _ formats: [PaperFormat]) throws(Failure)
    -> PaperFormat
  {
    let asked = try asked(session, formats)
    guard let ending = path(session).flatMap({ PaperEnding(path: $0) }) else {
      return asked ?? formats[0]
    }
    if let asked {
      guard ending.suits(asked) else {
        throw session.usage(
          Phrase(
            "đuôi .\(ending.text) không phải của \(asked.rawValue)",
            "a name in .\(ending.text) is not that of \(asked.rawValue)"))
      }
      return asked
    }
    guard let named = ending.format, formats.contains(named) else {
      let known = formats.filter { $0 != .preview }.map(\.rawValue).joined(separator: ", ")
      throw session.usage(
        Phrase(
          "không ghi được .\(ending.text): dùng \(known), hoặc thêm --format",
          "cannot write .\(ending.text): use \(known), or add --format"))
    }
    return named
  }

  private static func asked(_ session: Session, _ formats: [PaperFormat]) throws(Failure)
    -> PaperFormat?
  {
    let typed = session.call[.format(formats)].flatMap { PaperFormat(rawValue: $0) }
    guard session.call.has(.print) else { return typed }
    guard typed == nil || typed == .pdf || typed == .text else {
      throw .refused(Phrase("chỉ in được PDF hoặc text", "only PDF or text can be printed"))
    }
    return typed ?? .pdf
  }

  /// What is to be looked at before the paper is signed is said on standard error.
  func deliver(_ documents: [Document]) throws(Failure) -> Answer {
    if format.isOfTables, documents.allSatisfy(\.tables.isEmpty) {
      throw session.usage(
        Phrase(
          "giấy này không có bảng nào để ghi ra \(format.rawValue)",
          "this paper has no table that \(format.rawValue) could hold"))
    }
    var answer = try deliver(try format.bytes(documents))
    answer.notes += notes(documents)
    return answer
  }

  /// A file for each school in the folder that was asked for; all are made before any is written.
  func deliver(apart papers: [SchoolPaper]) throws(Failure) -> Answer {
    let files = try format.files(papers.map(\.document))
    let folder = path ?? "./"
    try OutputFile.makeFolder(folder)
    for (paper, bytes) in zip(papers, files) {
      let file = "\(name)-\(paper.fileName).\(format.ending)"
      try OutputFile.write(bytes, to: folder + file)
    }
    var answer = Answer(
      language("Đã ghi \(files.count) tệp vào \(folder)", "Wrote \(files.count) files to \(folder)")
    )
    answer.notes = notes(papers.map(\.document))
    return answer
  }

  private func notes(_ documents: [Document]) -> [String] {
    var said: Set<String> = []
    return documents.flatMap(\.remarks).filter { said.insert($0).inserted }
  }

  func deliver(_ bytes: [UInt8]) throws(Failure) -> Answer {
    if let path { try OutputFile.write(bytes, to: path) }
    if session.call.has(.print) { return try print(bytes, kept: path) }
    if let path { return Answer(language("Đã ghi \(path)", "Wrote \(path)")) }
    if format.isBinary, session.surroundings.isOutputTerminal {
      throw .refused(
        Phrase(
          "\(format.rawValue) không xem được trên màn hình: thêm -o TỆP",
          "\(format.rawValue) cannot be shown on a terminal: add -o FILE"))
    }
    var answer = Answer([])
    answer.output = bytes
    return answer
  }

  private var copies: Int {
    get throws(Failure) {
      guard let text = session.call[.copies] else { return 1 }
      return try session.whole(text, in: 1...99) {
        Phrase("“\($0)” không phải số bản in (1–99)", "“\($0)” is no number of copies (1–99)")
      }
    }
  }

  private func print(_ bytes: [UInt8], kept path: String?) throws(Failure) -> Answer {
    let printer = Printer(name: session.call[.print], title: name, copies: try copies)
    if let path {
      return Answer(language("Đã gửi in: ", "Sent to print: ") + (try printer.print(path)))
    }
    let ending = format == .text ? "txt" : "pdf"
    let file = try PrintFile(bytes, name: "\(name).\(ending)")
    let said = try printer.print(file.path)
    file.remove()
    return Answer(language("Đã gửi in: ", "Sent to print: ") + said)
  }
}

/// A paper that goes to one school.
struct SchoolPaper {
  let school: UnitID
  let document: Document

  /// The school's id, which an older program or an editor may have let anything into.
  var fileName: String {
    PlainID.isPlain(school.rawValue)
      ? school.rawValue
      : String(school.rawValue.clean.map { $0 == "/" || $0 == " " ? "_" : $0 })
  }
}

extension Option {
  static let each = Option(
    "each",
    Phrase(
      "mỗi trường một bản; -o THƯ-MỤC/ ghi mỗi bản một tệp",
      "one for each school; -o FOLDER/ writes each to a file"))

  static func format(_ formats: [PaperFormat]) -> Option {
    let said = formats.filter { $0 != .preview }.map(\.rawValue)
    let unsaid = formats.filter { $0 == .preview }.map(\.rawValue)
    return Option(
      "format", .required("FORMAT", .choice(said, unsaid: unsaid)),
      Phrase(
        "\(said.joined(separator: ", ")) (mặc định theo đuôi tệp -o)",
        "\(said.joined(separator: ", ")) (default: as the name of -o ends)"))
  }

  static let print = Option(
    "print", .optional("PRINTER", .text),
    Phrase("in qua lp, ra máy in này hoặc máy in mặc định", "print through lp"))
  static let number = Option(
    "number", .required("NUMBER", .number),
    Phrase("số của văn bản; không có thì để trống", "the paper's number; blank without it"))
  static let date = Option(
    "date", .required("DATE", .day),
    Phrase("ngày ghi trên văn bản (mặc định: ngày của số liệu)", "the date on the paper"))
  static let signer = Option(
    "signer", .required("SIGNER", .text),
    Phrase(
      "người ký, như “KT. Trưởng phòng / Phó Trưởng phòng: Lò Thị Ban”",
      "who signs, as “KT. Trưởng phòng / Phó Trưởng phòng: Lò Thị Ban”"))
  static let copies = Option(
    "copies", .required("NUMBER", .number), Phrase("in mấy bản", "how many copies to print"))

  /// What is said of a paper when it goes out.
  static let ofPapers: [Option] = [.output, .print, .copies, .number, .date, .signer]
}

extension Session {
  /// A line that cannot be meant, for a reason that the parser could not see.
  fileprivate func usage(_ phrase: Phrase) -> Failure {
    .usage(UsageError(.other(phrase), call.command))
  }

  /// The number and date of a paper, where they were given.
  func paperNumber(today: Day) throws(Failure) -> PaperNumber {
    PaperNumber(
      try call[.number].map { text throws(Failure) in
        try whole(text, in: 1...99_999) {
          Phrase("“\($0)” không phải số văn bản", "“\($0)” is no number of a paper")
        }
      },
      date: call.has(.date) ? try day(.date, today: today) : nil)
  }

  /// A status whose papers are signed by whom it was asked for.
  func signed(_ status: Status) throws(Failure) -> Status {
    guard let text = call[.signer] else { return status }
    guard let signature = Signature(text) else {
      throw .refused(
        Phrase(
          "người ký “\(text)”: ghi “chức vụ: họ tên”",
          "signer “\(text)”: write “title: name”"))
    }
    return status.signed(by: signature)
  }

  fileprivate func whole(
    _ text: String, in range: ClosedRange<Int>, else words: (String) -> Phrase
  ) throws(Failure) -> Int {
    guard let number = Int(text), range.contains(number) else { throw .refused(words(text)) }
    return number
  }
}
