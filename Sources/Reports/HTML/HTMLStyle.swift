/// How the page looks: the margins, sizes and cuts of the decree's appendix I.
enum HTMLStyle {
  static let sheet = """
    @page { size: A4; margin: 22mm 17mm 22mm 32mm;
      @top-center { content: counter(page); font: 14pt "Times New Roman", serif; } }
    @page :first { @top-center { content: none; } }
    body { font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000;
      background: #fff; max-width: 161mm; margin: 10mm auto; }
    @media print { body { max-width: none; margin: 0; } }
    article + article, .annex { break-before: page; page-break-before: always; }
    p { margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm; }
    p.italic { font-style: italic; }
    p.item { text-indent: 12.7mm; }
    h1 { font-size: 14pt; text-align: center; margin: 12pt 0 0; }
    h2, h3 { font-size: 14pt; margin: 6pt 0; text-indent: 12.7mm; break-after: avoid; }
    p.subject { font-weight: bold; text-align: center; text-indent: 0; margin: 0; }
    p.reference { font-style: italic; text-align: center; text-indent: 0; margin: 0; }
    hr { border: 0; border-top: 0.75pt solid #000; margin: 2pt auto 12pt; }
    hr.title-rule { width: 35mm; }
    hr.issuer-rule { width: 22mm; margin-bottom: 0; }
    hr.motto-rule { width: 58mm; margin-bottom: 0; }
    p.to { text-align: center; text-indent: 0; margin-bottom: 12pt; }
    p.to-head { text-indent: 25mm; margin: 0; }
    p.to-item { text-indent: 0; margin: 0 0 0 38mm; }
    table { border-collapse: collapse; width: 100%; }
    table.plain td { border: 0; vertical-align: top; }
    table.plain p { text-indent: 0; text-align: center; margin: 0; }
    .superior, .issuer, .nation, .about { font-size: 12pt; }
    .issuer, .nation, .motto, .signer { font-weight: bold; }
    .number, .motto, .place { font-size: 13pt; }
    .place { font-style: italic; }
    table.data { font-size: 13pt; margin: 0 0 12pt; }
    table.data caption { font-weight: bold; margin: 6pt 0 3pt; }
    table.data th, table.data td { border: 0.5pt solid #000; padding: 1.5pt 3pt; }
    table.data thead { display: table-header-group; }
    table.data tr { break-inside: avoid; page-break-inside: avoid; }
    .left { text-align: left; }
    .center { text-align: center; }
    .right { text-align: right; white-space: nowrap; }
    tr.urgent td, tr.total td { font-weight: bold; }
    figure { margin: 6pt 0 12pt; break-inside: avoid; }
    figure img { width: 100%; }
    figcaption { font-weight: bold; font-size: 13pt; text-align: center; margin-bottom: 3pt; }
    table.closing { margin-top: 12pt; break-inside: avoid; }
    table.closing td.recipients p { text-align: left; font-size: 11pt; }
    table.closing td.recipients p.recipients-head { font-size: 12pt; font-weight: bold;
      font-style: italic; }
    p.signer-name { font-weight: bold; padding-top: 26mm; }
    """
}
