/// The turn to remind, which nobody else of the office has as long as this is kept.
package final class ReminderTurn {
  private let giveBack: () -> Void

  init(giveBack: @escaping () -> Void) { self.giveBack = giveBack }

  deinit { giveBack() }
}
