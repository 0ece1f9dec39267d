import Campaign
import Foundation
import JSON
import Templates
import Testing
import Writing

@testable import Reports

/// Certificates onto their forms: one page each, every word within its box.
struct CertificateTests {
  private static let long =
    "Công Huyền Tôn Nữ Thị Thanh Nguyệt Ánh Dương Hoàng Ngọc Phương Linh Trường An Bảo Khánh"

  private func paper() throws -> PhasePaper {
    var office = try SampleOffice(schools: 60)
    for (at, school) in office.roster.schools.enumerated() {
      office.nominate(
        school.id, at == 7 ? Self.long : "Nguyễn Thị Hồng Nhung \(at)",
        reward: at % 10 == 9 ? "bang-khen" : "giay-khen", standing: "chosen")
    }
    office.nominate(office.roster.schools[0].id, "Để Lại", reward: "giay-khen", standing: "aside")
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    return try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
  }

  private var forms: [CertificateForm] {
    get throws { try CertificateForm.read(Templates.certificates) }
  }

  private func printed(_ job: CertificateJob) throws -> (data: Data, pages: PDFPages) {
    let result = try PaperJob.run(Data(job.json.bytes()))
    #expect(result.status == 0, "\(result.errors)")
    return (result.output, try PDFPages(result.output))
  }

  @Test func eachHasAPageAndEveryWordStandsInItsBox() throws {
    let pages = try paper().certificates(forms)
    let (data, pdf) = try printed(CertificateJob(pages: pages))
    #expect(pdf.pages.count == 60)
    let folder = try TemporaryFolder()
    let info = try Tool.pdfinfo.run(["-f", "1", "-l", "60", folder.write(data, "gk.pdf")]).text
    #expect(info.components(separatedBy: "841.89 x 595.276 pts").count - 1 == 54)
    #expect(info.components(separatedBy: "1190.55 x 841.89 pts").count - 1 == 6)
    for (page, words) in zip(pages, pdf.pages) {
      // All that the boxes hold is on the page, and nothing besides.
      let expected = page.words.flatMap { $0.text.split { $0 == " " || $0 == "\n" } }
      #expect(
        words.map { Vietnamese.composed($0.text) }.sorted() == expected.map(String.init).sorted())
      for word in words {
        let isInside = page.words.contains { one in
          let box = one.field
          func inside(_ low: Double, _ high: Double, _ from: Double, _ length: Double) -> Bool {
            low / PDFPages.millimetre >= from - 0.5
              && high / PDFPages.millimetre <= from + length + 0.5
          }
          return inside(word.left, word.right, box.x, box.width)
            && inside(word.top, word.bottom, box.y, box.height)
        }
        #expect(isInside, "\(word.text) at \(word.left), \(word.top)")
      }
    }
  }

  @Test func whoIsLeftAsideGetsNoneAndOneRewardMayBeAskedFor() throws {
    let paper = try paper()
    let all = try paper.certificates(forms)
    #expect(!all.contains { $0.words.contains { $0.text == "Để Lại" } })
    #expect(try paper.certificates(forms) { _, reward in reward == "bang-khen" }.count == 6)
  }

  @Test func anOffsetMovesEveryBox() throws {
    let paper = try paper()
    let still = try paper.certificates(forms)[0].words[0].field
    let moved = try paper.certificates(forms, offset: (2, -1))[0].words[0].field
    #expect(moved.x == still.x + 2 && moved.y == still.y - 1)
  }

  @Test func aPictureThatIsNoneIsRefused() throws {
    let pages = try Array(paper().certificates(forms).prefix(1))
    let result = try PaperJob.run(
      Data(CertificateJob(pages: pages, picture: "/dev/null").json.bytes()))
    #expect(result.status == 3 && result.errors.contains("/dev/null"))
  }

  @Test(arguments: [
    (#"{"forms": ["#, "dòng 1"), (#"{}"#, "forms"), (#"{"forms": [{"id": "a"}]}"#, "width"),
    (#"{"forms": [{"id": "a", "width": 9999, "height": 200}]}"#, "forms[0].width"),
    (
      #"{"forms": [{"id": "a", "width": 300, "height": 200, "fields": [{"text": "{ten}"}]}]}"#,
      "{ten}"
    ),
    (
      #"{"forms": [{"id": "a", "width": 300, "height": 200, "fields": [{"text": "{name}", "x": 250, "y": 1, "width": 60, "height": 9, "size": 12}]}]}"#,
      "forms[0].fields[0]"
    ),
    (
      #"{"forms": [{"id": "a", "width": 300, "height": 200, "fields": [{"text": "{name}", "x": 2, "y": 1, "width": 60, "height": 9, "size": 12, "align": "giữa"}]}]}"#,
      "forms[0].fields[0].align"
    ),
  ])
  func whatIsWrongWithAFormIsSaidWithItsPlace(text: String, place: String) {
    #expect {
      try CertificateForm.read(Array(text.utf8))
    } throws: { error in
      (error as? CertificateFault)?.text(.vi).contains(place) == true
    }
  }
}
