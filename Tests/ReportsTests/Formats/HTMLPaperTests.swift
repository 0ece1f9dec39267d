import Campaign
import Foundation
import Reports
import Testing
import Writing

struct HTMLPaperTests {
  private func page(_ language: Language) throws -> String {
    let office = try SampleOffice.quangHoaInNovember()
    return HTMLPaper.text([
      Summary.document(office.status("2022-11-10"), ledger: office.ledger, language: language)
    ])
  }

  @Test(arguments: Language.allCases)
  func tidyFindsNothingToSay(language: Language) throws {
    let check = try Tool.tidy.run(
      ["-quiet", "-errors", "-utf8"], input: Data(page(language).utf8))
    #expect(check.status == 0)
    #expect(check.errors.isEmpty)
  }

  @Test func thePageNeedsNothingBesideIt() throws {
    let page = try page(.vi)
    for outside in ["http://", "https://", "<link", "<script", "@import", "url("] {
      // Names by which the page says what it is, and which nothing fetches.
      let names = ["http://www.w3.org/2000/svg", "\"http://www.w3.org/TR/html4/loose.dtd\""]
      let found = names.reduce(page) { $0.replacingOccurrences(of: $1, with: "") }
      #expect(!found.contains(outside), "\(outside)")
    }
    #expect(page.contains("src=\"data:image/svg+xml;base64,"))
  }

  @Test func itPrintsWithTheMarginsOfTheDecree() throws {
    let page = try page(.vi)
    #expect(page.contains("@page { size: A4; margin: 22mm 17mm 22mm 32mm;"))
    #expect(page.contains("thead { display: table-header-group; }"))
  }

  @Test func theFiguresAreWellFormedPictures() throws {
    let json = try ReadBack.python(
      """
      import re, base64, xml.dom.minidom
      page = sys.stdin.buffer.read().decode()
      pictures = [base64.b64decode(text, validate=True) for text
                  in re.findall('data:image/svg\\\\+xml;base64,([^"]*)"', page)]
      print(json.dumps([xml.dom.minidom.parseString(picture).documentElement.tagName
                        for picture in pictures]))
      """, Data(try page(.vi).utf8))
    #expect(json == ["svg", "svg"])
  }
}
