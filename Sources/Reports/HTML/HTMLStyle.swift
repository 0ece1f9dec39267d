/// How the page looks: the margins, sizes and cuts of the decree's appendix I.
enum HTMLStyle {
  /// Between the margins, in points.
  static let textWidth = 456.4
  /// Of a bold capital in 12 points on the average of Vietnamese names, in points.
  static let capitalWidth = 7.6

  /// - Parameter hasNumbers: whether its pages are counted; several papers would be counted as one.
  static func sheet(hasNumbers: Bool) -> String {
    let numbers = """
      @page { @top-center { content: counter(page); font: 14pt "Times New Roman", serif; } }
      @page :first { @top-center { content: none; } }
      .sheet { counter-reset: page 1; }

      """
    return page + "\n" + (hasNumbers ? numbers : "") + classes
  }

  private static let page = "@page { size: A4; margin: 22mm 17mm 22mm 32mm; }"

  /// Word processors know no selector but an element or a class, so there is none. They put their
  /// own space around every paragraph whose class asks for none at all, hence the tenths.
  private static let classes = """
    h1, h2, h3 { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; }
    body { font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000;
      background: #fff; max-width: 161mm; }
    @media print { body { max-width: none; } }
    .sheet, .turn { break-before: page; page-break-before: always; }
    .turn { font-size: 1pt; line-height: 1pt; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    h1 { font-size: 14pt; text-align: center; margin-top: 12pt; margin-bottom: 0.1pt; }
    h2, h3 { font-size: 14pt; margin-top: 6pt; margin-bottom: 6pt; text-indent: 12.7mm;
      break-after: avoid; }
    .body, .item { margin-top: 0.1pt; margin-bottom: 6pt; text-align: justify;
      text-indent: 12.7mm; }
    .article { margin-top: 0.1pt; margin-bottom: 6pt; text-align: justify; text-indent: 12.7mm; }
    .middle { font-weight: bold; text-align: center; margin-top: 6pt; margin-bottom: 6pt;
      break-after: avoid; page-break-after: avoid; }
    .italic { margin-top: 0.1pt; margin-bottom: 6pt; text-align: justify; text-indent: 12.7mm;
      font-style: italic; }
    .subject { font-weight: bold; text-align: center; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .reference { font-style: italic; text-align: center; margin-top: 0.1pt;
      margin-bottom: 0.1pt; }
    .rule { text-align: center; line-height: 0.5; margin-top: 0.1pt; margin-bottom: 9pt; }
    .to { text-align: center; margin-top: 0.1pt; margin-bottom: 12pt; }
    .to-head { text-indent: 25mm; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .to-item { margin-top: 0.1pt; margin-bottom: 0.1pt; margin-left: 38mm; }
    table { border-collapse: collapse; width: 100%; }
    .head { margin-bottom: 12pt; }
    .side { border: 0; padding: 0; vertical-align: top; }
    .superior { font-size: 12pt; text-align: center; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .issuer, .nation { font-size: 12pt; font-weight: bold; text-align: center; margin-top: 0.1pt;
      margin-bottom: 0.1pt; }
    .motto { font-size: 13pt; font-weight: bold; text-align: center; margin-top: 0.1pt;
      margin-bottom: 0.1pt; }
    .number { font-size: 13pt; text-align: center; margin-top: 4pt; margin-bottom: 0.1pt; }
    .place { font-size: 13pt; font-style: italic; text-align: center; margin-top: 4pt;
      margin-bottom: 0.1pt; }
    .about { font-size: 12pt; text-align: center; margin-top: 6pt; margin-bottom: 0.1pt; }
    .data { margin-bottom: 12pt; }
    caption { font-size: 13pt; font-weight: bold; text-align: center; margin-top: 6pt;
      margin-bottom: 3pt; }
    .left, .center, .right { font-size: 13pt; border: 0.5pt solid #000; padding: 1.5pt 3pt;
      margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .left { text-align: left; }
    .center { text-align: center; }
    .right { text-align: right; white-space: nowrap; }
    .open { height: 8mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; page-break-inside: avoid; }
    .figure { margin-top: 6pt; margin-bottom: 12pt; break-inside: avoid; }
    img { width: 100%; height: auto; }
    .caption { font-weight: bold; font-size: 13pt; text-align: center; margin-top: 0.1pt;
      margin-bottom: 3pt; }
    .closing { margin-top: 12pt; break-inside: avoid; page-break-inside: avoid; }
    .recipients-head { font-size: 12pt; font-weight: bold; font-style: italic; margin-top: 0.1pt;
      margin-bottom: 0.1pt; }
    .recipient { font-size: 11pt; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .signer { font-weight: bold; text-align: center; margin-top: 0.1pt; margin-bottom: 0.1pt; }
    .signer-name { font-weight: bold; text-align: center; margin-top: 26mm; margin-bottom: 0.1pt; }
    """
}
