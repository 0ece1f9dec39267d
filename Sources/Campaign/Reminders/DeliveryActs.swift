package import JSON

/// How far the delivery of a reminder got.
package enum Delivery: String, Sendable {
  /// Written before it goes out; found again later, it tells of a crash in between.
  case started
  case delivered
  /// It reached nobody: it is tried again.
  case failed

  package var json: JSON { ["state": .string(rawValue)] }

  init?(_ value: JSON?) {
    guard let delivery = value?["state"]?.string.flatMap({ Delivery(rawValue: $0) }) else {
      return nil
    }
    self = delivery
  }
}

extension Ledger {
  /// What is on record of it on a day.
  ///
  /// A clock that is a few days wrong tells nothing twice; one that stood further ahead told what
  /// was not yet to be told, and that does not count before its day.
  func delivery(of reminder: Reminder, on day: Day) -> Delivery? {
    Delivery(value(reminder.cell, on: horizon(day)))
  }

  private func horizon(_ day: Day) -> Day { day.adding(days: 7) }

  /// The facts that record how far reminders got.
  ///
  /// Where the clock was set back they keep the day of what was recorded before: an earlier one
  /// would not count.
  package func marking(_ reminders: [Reminder], _ delivery: Delivery, on day: Day) -> [Fact] {
    reminders.map { reminder in
      let former = entry(reminder.cell, on: horizon(day))
      let on = max(day, former?.on ?? day)
      return Fact(reminder.cell, delivery.json, on: on, base: former?.id)
    }
  }
}
