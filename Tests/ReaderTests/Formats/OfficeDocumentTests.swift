import Testing

/// A document as a word processor writes it, in each format of its own.
@Suite struct OfficeDocumentTests {
  private static let page = """
    <table><tr valign=top><td><p>UBND HUYỆN A</p><p>PHÒNG GD&amp;ĐT</p><p>Số: 12/KH-PGDĐT</p></td>
    <td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>
    <p align=center>KẾ HOẠCH<br>Phát động thi đua năm học 2026-2027</p>
    <p>Căn cứ Kế hoạch số 91/KH-SGDĐT ngày 19/8/2026 &lt;của Sở&gt; &amp; hướng dẫn.</p>
    <ol><li>Mục đích</li><li>Yêu cầu</li></ol>
    <ul><li>đúng hạn</li><li>đúng người</li></ul>
    <table border=1><tr><td>TT</td><td>Nội dung</td><td>Thời gian</td><td>Ghi chú</td></tr>
    <tr><td>1</td><td>Ban hành<br>kế hoạch</td><td>Tháng 9/2026</td><td>xong</td></tr>
    <tr><td>2</td><td><p>Phát động</p><p>thi đua</p></td><td></td><td>chờ</td></tr></table>
    <p>Hết.</p>
    """

  private static let lines = [
    "UBND HUYỆN A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHÒNG GD&ĐT\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 12/KH-PGDĐT",
    "KẾ HOẠCH",
    "Phát động thi đua năm học 2026-2027",
    "Căn cứ Kế hoạch số 91/KH-SGDĐT ngày 19/8/2026 <của Sở> & hướng dẫn.",
    "1. Mục đích",
    "2. Yêu cầu",
    "- đúng hạn",
    "- đúng người",
    "TT\tNội dung\tThời gian\tGhi chú",
    "1\tBan hành kế hoạch\tTháng 9/2026\txong",
    "2\tPhát động thi đua\t\tchờ",
    "Hết.",
  ]

  @Test func everyFormatSaysTheSame() throws {
    let made = try Office.documents(Self.page, ["odt", "docx", "pdf"])
    for format in ["odt", "docx"] {
      let document = try Reading.of(try #require(made[format]))
      #expect(document.code == 0)
      #expect(document.format == format)
      #expect(document.lines.filter { !$0.isEmpty } == Self.lines, "\(format)")
      #expect(document.warnings.isEmpty)
    }
    let pdf = try Reading.of(try #require(made["pdf"]))
    #expect(pdf.format == "pdf")
    // A page knows no cells: what stands in two lines of one is two lines.
    let rows = pdf.lines.filter { !$0.isEmpty }
    #expect(Array(rows.prefix(10)) == Array(Self.lines.prefix(10)))
    #expect(rows.contains("TT\tNội dung\tThời gian\tGhi chú"))
    #expect(rows.last == "Hết.")
    #expect(pdf.warnings.isEmpty)
  }

  /// A page has lines and no rows: which lines are one row is told by where they stand.
  @Test(arguments: ["top", "middle"])
  func wrappedCellsOfAPageAreTheRowsOfTheDocument(place: String) throws {
    let works = [
      "Ban hành kế hoạch công tác thi đua, khen thưởng của ngành và hướng dẫn các trường",
      "Phát động",
      "Hướng dẫn phong trào thi đua lập thành tích chào mừng ngày lễ lớn của đất nước, của tỉnh, "
        + "phổ biến các gương điển hình tiên tiến trong dạy và học",
    ]
    let units = ["Phòng GD&amp;ĐT", "Các trường mầm non, tiểu học, trung học cơ sở", "Các trường"]
    let rows = (0..<9).map { at in
      "<tr valign=\(place)><td>\(at + 1)</td><td>\(works[at % 3])</td><td>\(units[at * 2 % 3])</td>"
        + "<td>Tháng \(at + 1)/2026</td></tr>"
    }
    let table =
      "<p>Trước bảng.</p><table border=1 width=\"100%\"><tr><td width=\"6%\">TT</td>"
      + "<td width=\"44%\">Nội dung công việc</td><td width=\"25%\">Đơn vị thực hiện</td>"
      + "<td width=\"25%\">Thời gian</td></tr>\(rows.joined())</table><p>Sau bảng.</p>"
    let made = try Office.documents(table, ["odt", "pdf"])
    let document = try Reading.of(try #require(made["odt"])).lines.filter { !$0.isEmpty }
    #expect(document.count == 12)
    #expect(document[2] == "1\t\(works[0])\tPhòng GD&ĐT\tTháng 1/2026")
    #expect(try Reading.of(try #require(made["pdf"])).lines.filter { !$0.isEmpty } == document)
  }

  @Test func theNameOfAFileSaysNothing() throws {
    let made = try Office.documents("<p>Một dòng.</p>", ["odt", "pdf"])
    for (format, data) in made {
      for name in ["a.txt", "a.docx", "a.doc", "a"] {
        #expect(try Reading.of(data, named: name).format == format, "\(name)")
      }
      #expect(try Reading.ofStandardInput(data).lines == ["Một dòng."])
    }
  }
}
