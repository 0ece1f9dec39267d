import Campaign
import Reports
import Templates
import Writing

/// Certificates, printed onto the forms that the office has.
extension Command {
  static let paperCertificates = Command(
    "paper certificates", [.deadline],
    options: [
      .form, .picture, .offset, .reward, .school, .format([.pdf, .preview]), .plan,
    ] + Option.ofPapers,
    Phrase("giấy khen, bằng khen in lên phôi", "certificates, printed onto their forms"),
    details: Phrase(
      """
      Mỗi người, tập thể được chọn một trang, chỉ có chữ; chỗ của từng dòng là số mi-li-mét trong \
      tệp mẫu (thidua form certificates -o mau.json, sửa, rồi --form mau.json). --picture đặt ảnh \
      phôi (PNG) phía sau để xem thử. --offset 2,-1 dời mọi dòng sang phải 2 mm, lên 1 mm.
      """,
      """
      A page for each who was chosen, with the words alone; where each line stands is millimetres \
      in a file (thidua form certificates -o form.json, changed, then --form form.json). --picture \
      puts a PNG of the form behind, to look at. --offset 2,-1 moves all 2 mm right and 1 mm up.
      """),
    examples: [
      Example(
        "thidua paper certificates dot-1 -o giay-khen.pdf",
        Phrase("giấy khen của đợt 1", "the certificates of dot-1"))
    ]
  ) { session throws(Failure) in
    let delivery = try PaperDelivery(
      session: session, formats: [.pdf, .preview], name: "giay-khen")
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let (plan, deadline) = try desk.finder.cutoff(session.call[.deadline])
    guard let found = status.deadline(deadline.id, plan: plan.id),
      let paper = PhasePaper(
        try session.signed(status), ledger: desk.office.ledger, deadline: found,
        number: try session.paperNumber(today: desk.day), language: session.language)
    else { throw .refused(Phrase("hạn này không có hồ sơ", "there are no dossiers")) }
    let wanted = session.call[.reward].map { plan.reward(named: $0)?.id ?? $0 }
    let school = try session.call[.school].map { name throws(Failure) in
      try desk.finder.school(name).id
    }
    let pages = paper.certificates(try forms(session), offset: try offset(session)) {
      nominee, reward in
      (wanted == nil || reward == wanted) && (school == nil || nominee.school == school)
    }
    guard !pages.isEmpty else {
      throw .refused(Phrase("không có ai để in", "there is nobody to print for"))
    }
    if delivery.format == .preview { return Answer(text: CertificateJob(pages: pages).preview) }
    let job = CertificateJob(pages: pages, picture: session.call[.picture])
    return try delivery.deliver(try PaperProgram.make(job.json))
  }

  static let formCertificates = Command(
    "form certificates", options: [.output],
    Phrase("chỗ in từng dòng trên phôi giấy khen, để sửa", "where the lines stand on certificates"),
    details: Phrase(
      "Tệp JSON, đơn vị mi-li-mét; sửa theo phôi của cơ quan rồi paper certificates --form.",
      "A JSON file in millimetres; changed to fit the office's own forms it is --form.")
  ) { session throws(Failure) in
    guard let path = session.call[.output], path != "-" else {
      var answer = Answer([])
      answer.output = Templates.certificates
      return answer
    }
    try OutputFile.write(Templates.certificates, to: path)
    return Answer(session.language("Đã ghi \(path)", "Wrote \(path)"))
  }

  private static func forms(_ session: Session) throws(Failure) -> [CertificateForm] {
    let path = session.call[.form]
    let bytes = try path.map { path throws(Failure) in try InputFile.read(path) }
    do throws(CertificateFault) {
      return try CertificateForm.read(bytes ?? Templates.certificates)
    } catch {
      let file = path ?? "certificates.json"
      throw .refused(Phrase("\(file): \(error.text(.vi))", "\(file): \(error.text(.en))"))
    }
  }

  private static func offset(_ session: Session) throws(Failure) -> (x: Double, y: Double) {
    guard let text = session.call[.offset] else { return (0, 0) }
    let parts = text.split(separator: ",").map { Double($0) }
    guard parts.count == 2, let x = parts[0], let y = parts[1], abs(x) <= 100, abs(y) <= 100 else {
      throw .refused(
        Phrase("“\(text)”: viết như 2,-1 (mi-li-mét)", "“\(text)”: write it as 2,-1 (millimetres)"))
    }
    return (x, y)
  }
}

extension CertificateJob {
  /// The words of each certificate in their order, a page each.
  fileprivate var preview: String {
    pages.map { page in page.words.map { "\($0.text)\n\n" }.joined() }.joined(separator: "\u{C}")
  }
}

extension Option {
  fileprivate static let form = Option(
    "form", .required("FILE", .file), Phrase("chỗ in theo tệp này", "where lines stand"))
  fileprivate static let picture = Option(
    "picture", .required("FILE", .file),
    Phrase("ảnh PNG của phôi, để xem thử", "a PNG of the form, to look at"))
  fileprivate static let offset = Option(
    "offset", .required("X,Y", .text),
    Phrase("dời mọi dòng, mi-li-mét", "move all lines, in millimetres"))
}
