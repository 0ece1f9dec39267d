import Campaign
import Foundation
import Reports
import Testing
import Writing

/// Timelines and bars: no label and no number is cut, and nothing stands in the margin.
struct FigureTests {
  private static let marks = [
    ("2022-09-02", "02/09 Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam và Ngày hội toàn dân"),
    ("2022-12-22", "22/12 Ngày thành lập Quân đội nhân dân Việt Nam, Ngày hội Quốc phòng toàn dân"),
    ("2023-02-03", "03/02 Ngày thành lập Đảng Cộng sản Việt Nam"),
    ("2023-05-31", "31/05 Tổng kết"),
  ]
  private static let timeline: Timeline = {
    var timeline = Timeline(
      title: "Tiến trình", first: day("2022-09-01"), last: day("2023-05-31"),
      today: day("2023-05-31"), todayLabel: "hôm nay 31/05",
      spans: [
        Timeline.Span(
          label: "Đợt thi đua cao điểm chào mừng", starts: day("2022-09-01"),
          ends: day("2022-11-30"), state: .ended),
        Timeline.Span(
          label: "Đợt 2", starts: day("2022-12-01"), ends: day("2023-05-31"), state: .running),
      ])
    timeline.marks = marks.map { Timeline.Mark(label: $1, day: day($0), kind: .commemoration) }
    timeline.marks[3].kind = .cutoff
    return timeline
  }()
  private static let bars = Bars(
    title: "Kết quả so với mục tiêu",
    bars: [
      Bars.Bar(
        label: "Trường mầm non, phổ thông đạt chuẩn quốc gia mức độ 1 và mức độ 2",
        shown:
          "1.234.567,89 / ≥ 1.300.000,25", share: 1, goal: 1),
      Bars.Bar(label: "Trẻ 5 tuổi", shown: "99,8125% / ≥ 99,8135%", share: 0.998, goal: 1),
      Bars.Bar(label: "Mầm non", shown: "1000/1000", share: 1),
    ])

  private var document: Document {
    var document = Document(language: .vi, day: day("2023-05-31"), title: "THỬ", subject: "Hình")
    document.blocks = [.timeline(Self.timeline), .bars(Self.bars)]
    return document
  }

  @Test func noLabelIsCutOnPaper() throws {
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [document]).made())
    let words = Set(pages.pages.flatMap { $0 }.map(\.text))
    for label in Self.marks.map(\.1) + Self.timeline.spans.map(\.label)
      + Self.bars.bars.map(\.label)
    {
      for word in label.split(separator: " ") { #expect(words.contains(String(word)), "\(word)") }
    }
    #expect(!words.contains { $0.contains("…") })
  }

  @Test func aNumberStandsOnOneLine() throws {
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [document]).made())
    for bar in Self.bars.bars {
      let parts = bar.shown.split(separator: " ").map(String.init)
      let found = pages.pages[0].filter { $0.text == parts[0] }
      let first = try #require(found.first)
      let row = pages.pages[0].filter { abs($0.bottom - first.bottom) < 1 && $0.left >= first.left }
        .sorted { $0.left < $1.left }.map(\.text)
      #expect(row.prefix(parts.count) == parts[...], "\(row)")
    }
  }

  @Test func nothingIsDrawnInTheMargins() throws {
    let folder = try TemporaryFolder()
    let pdf = try PaperJob(format: .pdf, documents: [document]).made()
    let path = try folder.write(pdf, "paper.pdf")
    let picture = try Tool.pdftoppm.run(["-r", "254", "-gray", path]).output
    let box = try #require(InkBox(picture))
    // Ten dots a millimetre; a line's own half width and its blur may reach a dot over.
    #expect(box.left >= 318 && box.right <= 1932, "\(box)")
  }

  @Test func theTextCutsNoNumberEither() {
    let lines = TextPaper.text([document]).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.count <= 64 })
    for bar in Self.bars.bars { #expect(lines.contains { $0.contains(bar.shown) }, "\(bar.shown)") }
    let text = lines.joined(separator: " ")
    for label in Self.marks.map(\.1) + Self.timeline.spans.map(\.label) {
      for word in label.split(separator: " ") { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test func thePicturesOfTheWebPageHoldWholeTexts() throws {
    let page = HTMLPaper.text([document])
    let json = try ReadBack.python(
      """
      import re, base64, xml.dom.minidom
      page = sys.stdin.buffer.read().decode()
      found = []
      for text in re.findall('data:image/svg\\\\+xml;base64,([^"]*)"', page):
          picture = xml.dom.minidom.parseString(base64.b64decode(text))
          found += [node.firstChild.data for node in picture.getElementsByTagName('text')]
      print(json.dumps(found))
      """, Data(page.utf8))
    let texts = (json.array ?? []).compactMap(\.string)
    let all = texts.joined(separator: " ")
    #expect(!all.contains("…"))
    for bar in Self.bars.bars { #expect(texts.contains(bar.shown), "\(bar.shown)") }
    for label in Self.marks.map(\.1) + Self.timeline.spans.map(\.label)
      + Self.bars.bars.map(\.label)
    {
      for word in label.split(separator: " ") { #expect(all.contains(word), "\(word)") }
    }
  }
}

/// Where a grey picture as `pdftoppm` writes it has anything but white, in dots.
struct InkBox {
  var left = Int.max
  var right = -1
  var bottom = -1

  init?(_ picture: Data) {
    let bytes = [UInt8](picture)
    var numbers: [Int] = []
    var at = 2
    while numbers.count < 3, at < bytes.count {
      if bytes[at] >= 48, bytes[at] <= 57 {
        var number = 0
        while at < bytes.count, bytes[at] >= 48, bytes[at] <= 57 {
          number = number * 10 + Int(bytes[at] - 48)
          at += 1
        }
        numbers.append(number)
      } else {
        at += 1
      }
    }
    guard bytes.starts(with: Array("P5".utf8)), numbers.count == 3 else { return nil }
    let width = numbers[0]
    for row in 0..<numbers[1] {
      let start = at + 1 + row * width
      for column in 0..<width where bytes[start + column] < 160 {
        left = min(left, column)
        right = max(right, column)
        bottom = row
      }
    }
  }
}
