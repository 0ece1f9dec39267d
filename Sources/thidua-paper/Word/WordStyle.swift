import Writing

/// The named styles of a Word file: whoever changes one changes all that is set in it.
enum WordStyle: String, CaseIterable {
  case normal = "Normal"
  case body = "BodyText"
  case basis = "ThiduaBasis"
  case middle = "ThiduaMiddle"
  case item = "ThiduaItem"
  case part = "Heading1"
  case section = "Heading2"
  case title = "Title"
  case subject = "Subtitle"
  case annexTitle = "ThiduaAnnexTitle"
  case reference = "ThiduaReference"
  case addressee = "ThiduaAddressee"
  case addresseeHead = "ThiduaAddresseeHead"
  case addresseeItem = "ThiduaAddresseeItem"
  case superior = "ThiduaSuperior"
  case issuer = "ThiduaIssuer"
  case nation = "ThiduaNation"
  case motto = "ThiduaMotto"
  case number = "ThiduaNumber"
  case placeAndDate = "ThiduaPlaceAndDate"
  case about = "ThiduaAbout"
  case caption = "Caption"
  case figure = "ThiduaFigure"
  case tableHead = "ThiduaTableHead"
  case tableText = "ThiduaTableText"
  case denseHead = "ThiduaDenseHead"
  case denseText = "ThiduaDenseText"
  case recipientsHead = "ThiduaRecipientsHead"
  case recipient = "ThiduaRecipient"
  case signerTitle = "ThiduaSignerTitle"
  case signerName = "ThiduaSignerName"
  case rule = "ThiduaRule"
  case gap = "ThiduaGap"
  case pageNumber = "Header"

  /// Those that Word brings have names of its own, which it shows in its user's language.
  func name(_ language: Language) -> String {
    switch self {
    case .normal: "Normal"
    case .body: "Body Text"
    case .basis: language("Căn cứ, ghi chú", "Basis")
    case .middle: language("Dòng giữa, đậm", "In the middle")
    case .item: language("Gạch đầu dòng", "Item")
    case .part: "heading 1"
    case .section: "heading 2"
    case .title: "Title"
    case .subject: "Subtitle"
    case .annexTitle: language("Tên phụ lục", "Annex title")
    case .reference: language("Kèm theo văn bản", "Reference")
    case .addressee: language("Kính gửi", "Addressee")
    case .addresseeHead: language("Kính gửi nhiều nơi", "Addressees")
    case .addresseeItem: language("Nơi kính gửi", "Addressee of several")
    case .superior: language("Cơ quan chủ quản", "Superior")
    case .issuer: language("Cơ quan ban hành", "Issuer")
    case .nation: language("Quốc hiệu", "Nation")
    case .motto: language("Tiêu ngữ", "Motto")
    case .number: language("Số, ký hiệu", "Number")
    case .placeAndDate: language("Địa danh, ngày tháng", "Place and date")
    case .about: language("Trích yếu công văn", "About")
    case .caption: "caption"
    case .figure: language("Hình", "Figure")
    case .tableHead: language("Đầu bảng", "Table head")
    case .tableText: language("Chữ trong bảng", "Table text")
    case .denseHead: language("Đầu bảng dài", "Long table head")
    case .denseText: language("Chữ trong bảng dài", "Long table text")
    case .recipientsHead: language("Nơi nhận", "Recipients")
    case .recipient: language("Dòng nơi nhận", "Recipient")
    case .signerTitle: language("Chức vụ người ký", "Signer's title")
    case .signerName: language("Họ tên người ký", "Signer's name")
    case .rule: language("Đường kẻ", "Rule")
    case .gap: language("Khoảng trống", "Gap")
    case .pageNumber: "header"
    }
  }

  var id: String { rawValue }

  var text: TextStyle {
    switch self {
    case .normal, .body, .item, .addressee, .addresseeHead, .addresseeItem, .pageNumber, .figure:
      .body
    case .basis, .reference: .bodyItalic
    case .part, .section, .title, .subject, .annexTitle, .signerTitle, .signerName, .middle:
      .bodyBold
    case .superior: .superior
    case .issuer: .issuer
    case .nation: .nation
    case .motto: .motto
    case .number: .number
    case .placeAndDate: .placeAndDate
    case .about: .about
    case .caption, .tableHead: .tableBold
    case .tableText: .table
    case .denseHead: .denseBold
    case .denseText: .dense
    case .recipientsHead: .recipientsHead
    case .recipient: .recipients
    case .rule, .gap: TextStyle(size: 1)
    }
  }

  var isHeadOfPaper: Bool {
    switch self {
    case .superior, .issuer, .nation, .motto, .number, .placeAndDate, .about, .pageNumber: true
    default: false
    }
  }

  /// Whether Word brings a style of this name.
  var isBuiltIn: Bool { !id.hasPrefix("Thidua") }

  var base: WordStyle? {
    switch self {
    case .normal: nil
    case .basis, .item: .body
    case .annexTitle: .title
    default: .normal
    }
  }

  var form: WordForm {
    var form = WordForm()
    switch self {
    case .normal, .superior, .issuer, .nation, .motto, .number, .placeAndDate, .about, .reference,
      .addressee, .tableHead, .denseHead, .signerTitle, .signerName, .pageNumber:
      form.alignment = self == .normal ? nil : .center
    case .body, .basis, .item:
      form.alignment = .justified
      form.firstLine = Sheet.firstLineIndent
      form.after = Sheet.paragraphGap
      form.lineSpacing = Words.Form.body.lineSpacing
    case .part, .section:
      form.firstLine = Sheet.firstLineIndent
      form.before = Sheet.paragraphGap
      form.after = Sheet.paragraphGap
      form.lineSpacing = Words.Form.body.lineSpacing
      form.staysWithNext = true
      form.outline = self == .part ? 0 : 1
    case .middle:
      form.alignment = .center
      form.after = Sheet.paragraphGap
      form.staysWithNext = true
    case .title, .subject, .annexTitle:
      form.alignment = .center
      form.lineSpacing = Words.capitalSpacing
      form.staysWithNext = true
      if self == .annexTitle { form.outline = 0 }
    case .addresseeHead: form.left = 2 * Sheet.firstLineIndent
    case .addresseeItem: form.left = 3 * Sheet.firstLineIndent
    case .caption:
      form.alignment = .center
      form.after = 4
      form.staysWithNext = true
    case .figure:
      form.after = 2 * Sheet.paragraphGap
    case .rule:
      form.exactLine = 1
      form.hasRule = true
    case .gap: form.exactLine = 1
    case .tableText, .denseText, .recipientsHead, .recipient: break
    }
    return form
  }
}
