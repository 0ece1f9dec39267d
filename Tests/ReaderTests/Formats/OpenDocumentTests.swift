import Testing

/// What stands in documents of LibreOffice, whoever wrote them.
@Suite struct OpenDocumentTests {
  private static let styles = """
    <x:list-style s:name="L"><x:list-level-style-number x:level="1" s:num-format="I" s:num-suffix="."/>
    <x:list-level-style-number x:level="2" s:num-format="1" x:display-levels="2" s:num-suffix=")" x:start-value="3"/>
    <x:list-level-style-bullet x:level="3" x:bullet-char="•"/></x:list-style>
    <s:style s:name="Ruled" s:family="table-cell"><s:table-cell-properties f:border="0.5pt solid"/></s:style>
    <s:style s:name="Plain" s:family="table-cell"><s:table-cell-properties f:border="none"/></s:style>
    """

  private func lines(_ body: String) throws -> [String] {
    let reading = try Reading.of(try Packing.odt(body, styles: Self.styles))
    #expect(reading.refused == nil)
    return reading.lines
  }

  @Test func numbersOfListsAreThoseThatAreSeen() throws {
    let body = """
      <x:list x:style-name="L"><x:list-item><x:p>một</x:p><x:list><x:list-item><x:p>nhỏ</x:p>\
      <x:p>thêm</x:p><x:list><x:list-item><x:p>gạch</x:p></x:list-item></x:list></x:list-item>\
      <x:list-item><x:p>nhỏ nữa</x:p></x:list-item></x:list></x:list-item></x:list>
      <x:p>xen giữa</x:p>
      <x:list x:style-name="L" x:continue-numbering="true"><x:list-item><x:p>hai</x:p></x:list-item>\
      <x:list-header><x:p>không số</x:p></x:list-header></x:list>
      <x:list x:style-name="L"><x:list-item><x:p>lại một</x:p></x:list-item>\
      <x:list-item x:start-value="9"><x:p>chín</x:p></x:list-item></x:list>
      """
    #expect(
      try lines(body) == [
        "I. một", "I.3) nhỏ", "thêm", "- gạch", "I.4) nhỏ nữa", "xen giữa", "II. hai", "không số",
        "I. lại một", "IX. chín",
      ])
  }

  @Test func whatNobodySeesIsNotRead() throws {
    let body = """
      <x:tracked-changes><x:deletion><x:p>bỏ</x:p></x:deletion></x:tracked-changes>
      <x:p>Chữ<x:s x:c="3"/>thường<x:note><x:note-body><x:p>chú</x:p></x:note-body></x:note>\
      <o:annotation><x:p>nhận xét</x:p></o:annotation> và
      xuống dòng<x:line-break/>dòng hai<x:tab/>cột</x:p>
      <x:p>quanh<d:frame>rác<d:text-box><x:p>khung</x:p></d:text-box></d:frame></x:p>
      """
    #expect(
      try lines(body) == ["Chữ thường và xuống dòng", "dòng hai\tcột", "khung", "quanh"])
  }

  @Test func aRowIsALineAndKeepsItsColumns() throws {
    let body = """
      <t:table><t:table-row><t:table-cell t:style-name="Ruled" t:number-columns-spanned="2"><x:p>a</x:p></t:table-cell>\
      <t:covered-table-cell/><t:table-cell><x:p>b</x:p><x:p>c</x:p></t:table-cell></t:table-row></t:table>
      <t:table><t:table-row><t:table-cell t:style-name="Plain"><x:p>x</x:p><x:p>y</x:p></t:table-cell>\
      <t:table-cell><x:p>z</x:p></t:table-cell></t:table-row></t:table>
      """
    #expect(try lines(body) == ["a\t\tb c", "x\tz", "y"])
  }
}
