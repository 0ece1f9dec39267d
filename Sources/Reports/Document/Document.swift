package import Campaign
package import Writing

/// A paper of the office as one value; every format is made from it and nothing else.
package struct Document: Sendable, Equatable {
  package var language: Language
  package var day: Day
  /// None on a form that schools fill in.
  package var letterhead: Letterhead?
  /// What kind of paper it is, as `Báo cáo`; empty on a letter.
  package var title: String
  package var subject: String
  /// To which paper it belongs where it is an annex by itself.
  package var reference = ""
  package var addressees: [String] = []
  package var blocks: [Block] = []
  package var closing: Closing?
  package var annexes: [Annex] = []
  /// Lists for a spreadsheet alone, which on paper stand in the sections.
  package var sheets: [Table] = []
  /// What is to be looked at before the paper is printed and signed; it does not stand on it.
  package var remarks: [String] = []

  package init(
    language: Language, day: Day, letterhead: Letterhead? = nil, title: String, subject: String
  ) {
    self.language = language
    self.day = day
    self.letterhead = letterhead
    self.title = title
    self.subject = subject
  }

  /// Whether it is a form that comes back, whose first line must be the head of its table.
  package var isForm: Bool { letterhead == nil && title.isEmpty }

  /// All tables for a spreadsheet: in the order of the paper, those of the annexes, then the lists
  /// that are on no paper.
  package var tables: [Table] {
    (blocks + annexes.flatMap(\.blocks)).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    } + sheets
  }
}

/// What goes with a paper on sheets of its own.
package struct Annex: Sendable, Equatable {
  package var title: String
  package var subject: String
  /// To which paper it belongs, as "(Kèm theo Tờ trình số …)".
  package var reference: String
  package var blocks: [Block]

  package init(title: String, subject: String, reference: String, blocks: [Block]) {
    self.title = title
    self.subject = subject
    self.reference = reference
    self.blocks = blocks
  }
}

/// One piece of a paper's body.
package enum Block: Sendable, Equatable {
  case heading(String, Level)
  case paragraph(String, Style = .body)
  /// Each on a line of its own behind a dash.
  case list([String])
  case table(Table)
  case timeline(Timeline)
  case bars(Bars)

  /// A part (`I.`) or a section within it (`1.`).
  package enum Level: Int, Sendable {
    case part = 1
    case section
  }

  package enum Style: String, Sendable {
    case body
    /// A basis of the paper, or a remark.
    case italic
    /// In the middle and bold, as "QUYẾT ĐỊNH:" of a decision; it stays with what follows.
    case middle
    /// An article of a decision, whose number is bold.
    case article
  }
}

extension Block {
  /// How much of an article is its number: "Điều 1.".
  package static func articleNumber(_ text: String) -> String {
    guard let point = text.firstIndex(of: ".") else { return "" }
    return String(text[...point])
  }
}
