import Foundation
import Testing

/// What Word writes that a word processor of another make would not write alike.
@Suite struct WordTests {
  private func lines(
    _ body: String, numbering: String? = nil, styles: String? = nil
  ) throws -> [String] {
    let reading = try Reading.of(try Packing.docx(body, numbering: numbering, styles: styles))
    #expect(reading.refused == nil)
    return reading.lines
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func entry(_ text: String, _ number: Int, _ level: Int) -> String {
    paragraph(
      text,
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>")
  }

  @Test func numbersOfListsAreThoseThatAreSeen() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
      <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
      <w:lvl w:ilvl="4"><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%5"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="8">
      <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="(%1)"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="7"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
      """
    let body =
      entry("Mục đích", 1, 0) + entry("Một", 1, 1) + entry("nhỏ", 1, 2) + entry("nhỏ nữa", 1, 2)
      + entry("gạch", 1, 3) + paragraph("xen giữa") + entry("Hai", 1, 1) + entry("lại nhỏ", 1, 2)
      + entry("đủ số", 1, 4) + entry("Yêu cầu", 1, 0) + entry("Một lại", 1, 1)
      + entry("Chín", 2, 0) + entry("bốn", 3, 0) + entry("năm", 3, 0)
      + entry("không số", 0, 0) + entry("không có", 99, 0)
    #expect(
      try lines(body, numbering: numbering) == [
        "I. Mục đích", "1. Một", "a) nhỏ", "b) nhỏ nữa", "- gạch", "xen giữa", "2. Hai",
        "a) lại nhỏ", "1.2.1 đủ số", "II. Yêu cầu", "1. Một lại", "IX. Chín", "(04) bốn",
        "(05) năm",
        "không số", "không có",
      ])
  }

  /// The first column of a table is often nothing but the numbers of a list.
  @Test func anEmptyEntryOfAListIsItsNumber() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>
      <w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
      <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
      """
    let rows = ["một", "hai"].map { "<w:tc>\(entry("", 5, 0))</w:tc>" + cell($0) + cell("x") }
    #expect(
      try lines(table(rows, ruled: true), numbering: numbering) == ["1\tmột\tx", "2\thai\tx"])
  }

  @Test func aStyleMayBeOfAList() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Con"/><w:lvlText w:val="%2)"/></w:lvl>
      </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
      """
    let styles = """
      <w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>
      <w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>
      """
    let body =
      paragraph("một", "<w:pStyle w:val=\"Muc\"/>") + paragraph("nhỏ", "<w:pStyle w:val=\"Con\"/>")
      + paragraph("hai", "<w:pStyle w:val=\"Muc\"/>")
      + paragraph("vòng", "<w:pStyle w:val=\"Vong\"/>")
    #expect(
      try lines(body, numbering: numbering, styles: styles) == [
        "1. một", "a) nhỏ", "2. hai", "vòng",
      ])
  }

  @Test func whatNobodySeesIsNotRead() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Còn </w:t></w:r>\
      <w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del>\
      <w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>\
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> hiện</w:t></w:r>\
      <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p>\
      </w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p>\
      </w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>quanh</w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["Còn thêm hiện", "khung", "quanh"])
  }

  @Test func breaksAndTabsAreWhatTheyLookLike() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:tab/><w:t>1.</w:t><w:tab/>\
      <w:t>Mục</w:t><w:br/><w:t>dòng hai</w:t><w:br w:type="page"/></w:r></w:p>
      <w:p><w:r><w:t>Trái</w:t><w:tab/><w:tab/><w:t>Phải&#xA0;&#xAD;đây</w:t><w:noBreakHyphen/>\
      <w:t>kia</w:t></w:r></w:p>
      <w:p><w:r><w:t>&#xF0B7;</w:t><w:tab/><w:t>gạch</w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["1. Mục", "dòng hai", "Trái\tPhải đây-kia", "- gạch"])
  }

  /// As Word shows them in .VnTime and in VNI-Times, and as everybody writes today.
  @Test func lettersOfOldFontsAreRefused() throws {
    let old = [
      "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua n¨m häc míi cña Phßng Gi¸o dôc vµ §µo t¹o huyÖn",
      "Keá hoaïch phaùt ñoäng phong traøo thi ñua naêm hoïc môùi cuûa Phoøng Giaùo duïc vaø Ñaøo taïo",
    ]
    for text in old {
      let body = paragraph(text) + paragraph(text)
      #expect(try Reading.of(try Packing.docx(body)).refused == "old-letters")
    }
    let new =
      "Kế hoạch phát động phong trào thi đua năm học mới của Phòng Giáo dục và Đào tạo huyện"
    for text in [
      new, new.decomposedStringWithCanonicalMapping,
      "Thông báo: các trường nộp báo cáo và hồ sơ, tham gia đúng thời gian, không thêm gì",
      "Les enseignants préparent la rentrée, et les résultats de l'année passée sont présentés aux parents",
    ] {
      let body = paragraph(text) + paragraph(text)
      #expect(try lines(body) == [text, text])
    }
  }

  private func cell(_ texts: String..., more: String = "") -> String {
    "<w:tc><w:tcPr>\(more)</w:tcPr>\(texts.map { paragraph($0) }.joined())</w:tc>"
  }

  private func table(_ rows: [String], ruled: Bool) -> String {
    let borders = ruled ? "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>" : ""
    let lines = rows.map { "<w:tr>\($0)</w:tr>" }.joined()
    return "<w:tbl><w:tblPr>\(borders)</w:tblPr>\(lines)</w:tbl>"
  }

  @Test func aRowIsALineAndKeepsItsColumns() throws {
    let body = table(
      [
        cell("TT") + cell("Nội dung", more: "<w:gridSpan w:val=\"2\"/>") + cell("Hạn"),
        cell("1") + cell("a", "b") + cell("") + cell("10/11"),
      ], ruled: true)
    #expect(try lines(body) == ["TT\tNội dung\t\tHạn", "1\ta b\t\t10/11"])
  }

  /// What is a list in a cell stays one when its breaks go.
  @Test func entriesOfAListInACellAreSetApart() throws {
    func line(_ texts: String...) throws -> [String] {
      let cell = "<w:tc>\(texts.map { paragraph($0) }.joined())</w:tc>"
      return try lines(table([cell + self.cell("x") + self.cell("y")], ruled: true))
    }
    #expect(
      try line("- Hướng dẫn", "- Đăng ký.", "- Tập huấn") == [
        "- Hướng dẫn; - Đăng ký. - Tập huấn\tx\ty"
      ])
    #expect(try line("Khối Văn hóa", "- Xã hội") == ["Khối Văn hóa - Xã hội\tx\ty"])
  }

  @Test func aTableOfTwoUnseenColumnsIsTextsBesideEachOther() throws {
    let head = cell("UBND HUYỆN", "PHÒNG GD&amp;ĐT") + cell("CỘNG HÒA", "Độc lập", "Hà Nội, ngày 1")
    #expect(
      try lines(table([head], ruled: false)) == [
        "UBND HUYỆN\tCỘNG HÒA", "PHÒNG GD&ĐT\tĐộc lập", "\tHà Nội, ngày 1",
      ])
    #expect(
      try lines(table([head], ruled: true)) == [
        "UBND HUYỆN PHÒNG GD&ĐT\tCỘNG HÒA Độc lập Hà Nội, ngày 1"
      ])
  }

  @Test func aTableInACellStaysInItsRow() throws {
    let inner = table([cell("x") + cell("y")], ruled: true)
    let body = table(
      ["<w:tc>\(inner)\(paragraph("sau"))</w:tc>" + cell("z") + cell("t")], ruled: true)
    #expect(try lines(body) == ["x y sau\tz\tt"])
  }
}
