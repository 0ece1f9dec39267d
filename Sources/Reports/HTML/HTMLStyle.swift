/// How the page looks: the margins, sizes and cuts of the decree's appendix I.
enum HTMLStyle {
  /// Word processors know no selector but an element or a class, so there is none, and heed no
  /// nought without its unit.
  static let sheet = """
    @page { size: A4; margin: 22mm 17mm 22mm 32mm;
      @top-center { content: counter(page); font: 14pt "Times New Roman", serif; } }
    @page :first { @top-center { content: none; } }
    p, td, th { margin-top: 0mm; margin-bottom: 0mm; }
    h1, h2, h3 { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; }
    body { font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000;
      background: #fff; max-width: 161mm; }
    @media print { body { max-width: none; } }
    .sheet, .turn { break-before: page; page-break-before: always; }
    .turn { font-size: 1pt; line-height: 1pt; }
    h1 { font-size: 14pt; text-align: center; margin: 12pt 0mm 0mm; }
    h2, h3 { font-size: 14pt; margin: 6pt 0mm; text-indent: 12.7mm; break-after: avoid; }
    .body, .item { margin: 0mm 0mm 6pt; text-align: justify; text-indent: 12.7mm; }
    .italic { margin: 0mm 0mm 6pt; text-align: justify; text-indent: 12.7mm; font-style: italic; }
    .subject { font-weight: bold; text-align: center; margin: 0mm; }
    .reference { font-style: italic; text-align: center; margin: 0mm; }
    .rule { text-align: center; line-height: 0.5; margin: 0mm 0mm 9pt; }
    .to { text-align: center; margin: 0mm 0mm 12pt; }
    .to-head { text-indent: 25mm; margin: 0mm; }
    .to-item { margin: 0mm 0mm 0mm 38mm; }
    table { border-collapse: collapse; width: 100%; }
    .head { margin: 0mm 0mm 12pt; }
    .side { border: 0; padding: 0; vertical-align: top; }
    .superior { font-size: 12pt; text-align: center; margin: 0mm; }
    .issuer, .nation { font-size: 12pt; font-weight: bold; text-align: center; margin: 0mm; }
    .motto { font-size: 13pt; font-weight: bold; text-align: center; margin: 0mm; }
    .number { font-size: 13pt; text-align: center; margin: 4pt 0mm 0mm; }
    .place { font-size: 13pt; font-style: italic; text-align: center; margin: 4pt 0mm 0mm; }
    .about { font-size: 12pt; text-align: center; margin: 6pt 0mm 0mm; }
    .data { margin: 0mm 0mm 12pt; }
    caption { font-size: 13pt; font-weight: bold; text-align: center; margin: 6pt 0mm 3pt; }
    .left, .center, .right { font-size: 13pt; border: 0.5pt solid #000; padding: 1.5pt 3pt; }
    .left { text-align: left; }
    .center { text-align: center; }
    .right { text-align: right; white-space: nowrap; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; page-break-inside: avoid; }
    .figure { margin: 6pt 0mm 12pt; break-inside: avoid; }
    img { width: 100%; height: auto; }
    .caption { font-weight: bold; font-size: 13pt; text-align: center; margin-bottom: 3pt; }
    .closing { margin-top: 12pt; break-inside: avoid; }
    .recipients-head { font-size: 12pt; font-weight: bold; font-style: italic; margin: 0mm; }
    .recipient { font-size: 11pt; margin: 0mm; }
    .signer { font-weight: bold; text-align: center; margin: 0mm; }
    .signer-name { font-weight: bold; text-align: center; margin: 26mm 0mm 0mm; }
    """
}
