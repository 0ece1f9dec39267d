import Reports
import Writing

/// Where a paper goes: to standard output, into a file, to a printer.
struct PaperDelivery {
  let session: Session
  let formats: [PaperFormat]
  /// What the file for the printer is called.
  let name: String

  private var language: Language { session.language }

  /// As asked for, or as the file's name ends, or the first that there is; print is always PDF
  /// unless text is asked for.
  var format: PaperFormat {
    get throws(Failure) {
      let typed = session.call[.format(formats)].flatMap { PaperFormat(rawValue: $0) }
      if session.call.has(.print) {
        guard typed == nil || typed == .pdf || typed == .text else {
          throw .refused(Phrase("chỉ in được PDF hoặc text", "only PDF or text can be printed"))
        }
        return typed ?? .pdf
      }
      let named = session.call[.output].flatMap { PaperFormat(path: $0) }
      return typed ?? named.flatMap { formats.contains($0) ? $0 : nil } ?? formats[0]
    }
  }

  func deliver(_ documents: [Document]) throws(Failure) -> Answer {
    let format = try format
    return try deliver(try format.bytes(documents), format)
  }

  func deliver(_ bytes: [UInt8], _ format: PaperFormat) throws(Failure) -> Answer {
    let path = session.call[.output]
    if let path { try OutputFile.write(bytes, to: path) }
    if session.call.has(.print) { return try print(bytes, format, kept: path) }
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

  private func print(_ bytes: [UInt8], _ format: PaperFormat, kept path: String?) throws(Failure)
    -> Answer
  {
    let printer = Printer(name: session.call[.print], title: name)
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

extension Option {
  static func format(_ formats: [PaperFormat]) -> Option {
    Option(
      "format", .required("FORMAT", .choice(formats.map(\.rawValue))),
      Phrase(
        "\(formats.map(\.rawValue).joined(separator: ", ")) (mặc định theo đuôi tệp -o)",
        "\(formats.map(\.rawValue).joined(separator: ", ")) (default: as the name of -o ends)"))
  }

  static let print = Option(
    "print", .optional("PRINTER", .text),
    Phrase("in qua lp, ra máy in này hoặc máy in mặc định", "print through lp"))
  static let number = Option(
    "number", .required("NUMBER", .number),
    Phrase("số của văn bản; không có thì để trống", "the paper's number; blank without it"))
}

extension Session {
  /// The number of a paper, where one was given.
  var paperNumber: Int? {
    get throws(Failure) {
      guard let text = call[.number] else { return nil }
      guard let number = Int(text), (1...99_999).contains(number) else {
        throw .refused(
          Phrase("“\(text)” không phải số văn bản", "“\(text)” is no number of a paper"))
      }
      return number
    }
  }
}
