import Reports
import Writing

/// The text of a Word file as it grows: papers and annexes, each in a section of its own.
struct WordBody {
  /// Only measures: where lines would break, and how wide columns are.
  let press: Press
  private(set) var xml = ""
  private(set) var pictures: [[UInt8]] = []
  /// Whether a reader finds each paper by itself, as one of many letters.
  var isOfSeveral = false
  private var isClose = false
  private var language = Language.vi

  init(press: Press) { self.press = press }

  /// The part of the file that holds all of it.
  var part: String {
    """
    \(WordPart.declaration)<w:document xmlns:w="\(WordPart.main)" \
    xmlns:r="\(WordPart.relations)" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>\(xml)\
    </w:body></w:document>
    """
  }

  mutating func add(_ document: Document, isClose: Bool, isLast: Bool) throws(PaperError) {
    language = document.language
    if let letterhead = document.letterhead {
      add(letterhead)
      addGap(3 * Sheet.paragraphGap)
    }
    (self.isClose, press.isClose) = (isClose, isClose)
    addTitle(.title, document.title, subject: document.subject, reference: document.reference)
    add(document.addressees)
    try add(document.blocks, before: document.closing)
    if let closing = document.closing { add(closing) }
    (self.isClose, press.isClose) = (false, false)
    endSection(isLast: isLast && document.annexes.isEmpty)
    for (at, annex) in document.annexes.enumerated() {
      addTitle(
        .annexTitle, annex.title, subject: annex.subject, reference: annex.reference)
      try add(annex.blocks)
      endSection(isLast: isLast && at == document.annexes.count - 1)
    }
  }

  // MARK: Pieces

  mutating func add(_ paragraph: WordParagraph) { xml += paragraph.xml(isClose: isClose) }

  mutating func add(markup: String) { xml += markup }

  /// Room that no style can ask for: below a table, and between two of them.
  mutating func addGap(_ height: Double, staysWithNext: Bool = false) {
    var gap = WordParagraph(.gap)
    gap.form.exactLine = height
    gap.form.staysWithNext = staysWithNext
    add(gap)
  }

  /// Nothing may end with a table; what ends with it is a point high.
  private mutating func endSection(isLast: Bool) {
    var end = WordParagraph(.gap)
    if !isLast { end.section = WordPart.section }
    add(end)
    if isLast { xml += WordPart.section }
  }

  // MARK: Title and addressees

  /// The kind of paper in bold capitals, what it is about, and the rule under that.
  private mutating func addTitle(
    _ style: WordStyle, _ title: String, subject: String, reference: String
  ) {
    guard !title.isEmpty else { return }
    var last: Words?
    for (text, style) in [(title, style), (subject, .subject)] where !text.isEmpty {
      last = add(balanced: text, style, width: Sheet.textWidth)
    }
    if !reference.isEmpty {
      add(WordParagraph(.reference, reference))
      last = press.words(reference, .bodyItalic, width: Sheet.textWidth, .centered)
    }
    if let line = last?.lines.last {
      add(WordParagraph.rule(line.width * 0.4, width: Sheet.textWidth, before: 3))
    }
    addGap(2 * Sheet.paragraphGap)
  }

  /// Centred lines of about the same length: the indents do what blanks would do badly.
  private mutating func add(balanced text: String, _ style: WordStyle, width: Double) -> Words {
    let (paragraph, words) = press.paragraph(balanced: text, style, width: width)
    add(paragraph)
    return words
  }

  private mutating func add(_ addressees: [String]) {
    guard let first = addressees.first else { return }
    let head = language("Kính gửi:", "To:")
    if addressees.count == 1 {
      var paragraph = WordParagraph(.addressee, "\(head) \(first)")
      if isOfSeveral { paragraph.form.outline = 0 }
      add(paragraph)
    } else {
      add(WordParagraph(.addresseeHead, head))
      for text in addressees.dashed { add(WordParagraph(.addresseeItem, text)) }
    }
    addGap(2 * Sheet.paragraphGap)
  }

  // MARK: Body

  private mutating func add(_ blocks: [Block], before closing: Closing? = nil) throws(PaperError) {
    for (place, block) in blocks.enumerated() {
      let staysWithNext = closing != nil && place == blocks.count - 1
      switch block {
      case .heading(let text, let level):
        add(WordParagraph(level == .part ? .part : .section, text))
      case .paragraph(let text, .middle):
        let (paragraph, _) = press.paragraph(balanced: text, .middle, width: Sheet.textWidth)
        add(paragraph)
      case .paragraph(let text, .article):
        var paragraph = WordParagraph(.body, text)
        paragraph.boldLetters = Block.articleNumber(text).count
        paragraph.form.staysWithNext = staysWithNext
        add(paragraph)
      case .paragraph(let text, let style):
        var paragraph = WordParagraph(style == .italic ? .basis : .body, text)
        paragraph.form.staysWithNext = staysWithNext
        add(paragraph)
      case .list(let texts):
        for (item, text) in texts.dashed.enumerated() {
          var paragraph = WordParagraph(.item, text)
          paragraph.form.staysWithNext = staysWithNext && item == texts.count - 1
          add(paragraph)
        }
      case .table(let table):
        for part in table.narrowParts {
          let made = WordTable(
            part, press, language, isClose: isClose, staysWithNext: staysWithNext)
          add(markup: made.xml)
          addGap(2 * Sheet.paragraphGap, staysWithNext: staysWithNext)
        }
      case .timeline(let timeline):
        try add(WordFigure(timeline, press), staysWithNext: staysWithNext)
      case .bars(let bars):
        for figure in try WordFigure.parts(of: bars, press) {
          try add(figure, staysWithNext: staysWithNext)
        }
      }
    }
  }

  private mutating func add(_ figure: WordFigure, staysWithNext: Bool) throws(PaperError) {
    if !figure.title.isEmpty { add(WordParagraph(.caption, figure.title)) }
    var paragraph = WordParagraph(.figure)
    paragraph.run = figure.run(number: pictures.count)
    paragraph.form.staysWithNext = staysWithNext
    pictures.append(figure.picture)
    add(paragraph)
  }
}

extension Press {
  /// Centred lines of about the same length, as a paragraph whose indents keep them so.
  func paragraph(balanced text: String, _ style: WordStyle, width: Double)
    -> (WordParagraph, Words)
  {
    let words = balanced(text, style.text, width: width)
    var paragraph = WordParagraph(style, text)
    paragraph.form.left = words.padding
    paragraph.form.right = words.padding
    return (paragraph, words)
  }
}

extension WordParagraph {
  /// A rule of a length in the middle of a width.
  static func rule(_ length: Double, width: Double, before: Double) -> WordParagraph {
    var rule = WordParagraph(.rule)
    rule.form.before = before
    rule.form.left = (width - length) / 2
    rule.form.right = rule.form.left
    return rule
  }
}
