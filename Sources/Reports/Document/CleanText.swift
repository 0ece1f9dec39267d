import Writing

extension String {
  /// The text as it may leave the program: one line, letters composed, nothing unseen in it.
  ///
  /// Every format passes every text through this, whoever typed it.
  package var clean: String { Sanitise.line(Vietnamese.composed(self)) }
}
