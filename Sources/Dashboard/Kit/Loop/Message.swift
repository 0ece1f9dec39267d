package import Campaign
package import Canvas

/// What happened: a key, a new fact on disk, a new day.
package enum Message: Sendable {
  case key(Key)
  case paste(Paste)
  case mouse(Mouse)
  case resized(Size)

  case dayChanged(Day)
  /// Minutes since midnight.
  case minutePassed(Int)
  /// The store holds something new, by whomever; `news` is what others entered.
  case officeChanged(Office, news: [News])
  case saved(Saved)
  case notSaved(Refusal)
  /// The store became read-only, or writable again.
  case readOnly(reason: String?)

  /// How long the paper in hand has been in the making.
  case making(seconds: Int)
  case made(PaperEnd)
  case copied
  /// Something asked for could not be done, and why.
  case failed(String)
  /// What was given could not be taken, and everything that is wrong with it.
  case refused([String])
  /// What was left behind by a run that ended unexpectedly.
  case draftFound(Draft)
  /// What was said of the last paper that went out.
  case habitsFound(PaperDetails)
  case storeMade(Office)
  case planRead(ProposedPlan)
  case imported(ImportOrder, ImportOrder.Step, ImportEnd)
  /// How long a document has been read.
  case reading(seconds: Int)
  /// Nothing has happened for a moment.
  case rested
  /// Someone or something asks the program to end.
  case leaveAsked
}
