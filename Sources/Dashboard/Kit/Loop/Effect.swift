package import Campaign

/// What the run loop is asked to do; the answer comes back as a message.
package enum Effect: Equatable, Sendable {
  case record([Fact], label: String, Ticket)
  /// Takes back an entry, or the author's last one.
  case undo(EntryID?)
  case redo
  /// A plan of another year comes into the store, and then what is handed over to it.
  case addPlan(Plan, [Fact], label: String)
  case keepDraft(Draft)
  case dropDraft(place: String)

  /// Makes a paper apart from the dashboard, which goes on meanwhile.
  case make(PaperOrder, PaperUse, PaperDetails = PaperDetails())
  /// Keeps what was said of a paper for the next one.
  case keepHabits(PaperDetails)
  case stopMaking
  case copy(String)
  case makeStore(FirstRunAnswers)
  /// Has a plan proposed from a document.
  case readPlan(path: String)
  case stopReading
  case importFiles(ImportOrder, ImportOrder.Step)

  case bell
  /// A notification on the desktop that the terminal is on.
  case notify(String)
  case suspend
  case repaint
  case quit
}

/// Stands for an entry that was handed to the store, until the store has answered.
package struct Ticket: Hashable, Sendable {
  let number: Int

  package init(_ number: Int) { self.number = number }
}

/// Something typed and not yet entered, kept outside the store until it is.
package struct Draft: Equatable, Sendable {
  /// Names the field or cell.
  package var place: String
  package var text: String

  package init(place: String, text: String) {
    self.place = place
    self.text = text
  }
}
