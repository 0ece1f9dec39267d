/// One place that something is known about; every fact sets one cell.
///
/// Which fields a kind uses stands beside its factory below; the others are empty.
package struct Cell: Hashable, Sendable {
  package var kind: FactKind
  package var plan: PlanID
  /// The deadline, target, task, movement; of a plan's entry the list, of a note what it is of.
  package var subject: ObligationID
  package var school: UnitID
  /// The document, part, nominee or entry within the subject.
  package var item: String

  package init(
    _ kind: FactKind, plan: PlanID = "", subject: ObligationID = "", school: UnitID = "",
    item: String = ""
  ) {
    self.kind = kind
    self.plan = plan
    self.subject = subject
    self.school = school
    self.item = item
  }

  /// Stands for an id that the store allots when it commits: the entry's own.
  package static let newID = "+"
}

extension Cell {
  /// `nominee` is named where the report of one nominee is ticked and not the item as a whole.
  package static func dossier(
    _ plan: PlanID, _ deadline: ObligationID, school: UnitID, item: String, nominee: String? = nil
  ) -> Cell {
    Cell(
      .dossier, plan: plan, subject: deadline, school: school,
      item: nominee.map { "\(item)/\($0)" } ?? item)
  }

  package static func noNomination(_ plan: PlanID, _ deadline: ObligationID, school: UnitID) -> Cell
  {
    Cell(.none, plan: plan, subject: deadline, school: school)
  }

  package static func review(_ plan: PlanID, _ deadline: ObligationID, school: UnitID) -> Cell {
    Cell(.review, plan: plan, subject: deadline, school: school)
  }

  package static func sent(_ plan: PlanID, _ deadline: ObligationID) -> Cell {
    Cell(.sent, plan: plan, subject: deadline)
  }

  package static func extended(_ plan: PlanID, _ deadline: ObligationID) -> Cell {
    Cell(.extend, plan: plan, subject: deadline)
  }

  /// `part` is empty for the task as a whole, `school` for the office.
  package static func task(
    _ plan: PlanID, _ task: ObligationID, part: String = "", school: UnitID = ""
  ) -> Cell {
    Cell(.task, plan: plan, subject: task, school: school, item: part)
  }

  package static func result(_ plan: PlanID, _ target: ObligationID, school: UnitID = "") -> Cell {
    Cell(.result, plan: plan, subject: target, school: school)
  }

  package static func nominee(
    _ plan: PlanID, _ deadline: ObligationID, school: UnitID, id: String = Cell.newID
  ) -> Cell {
    Cell(.nominee, plan: plan, subject: deadline, school: school, item: id)
  }

  /// A step of the review of a nominee: `12.3/checked`.
  package static func stage(
    _ plan: PlanID, _ deadline: ObligationID, school: UnitID, nominee: String, _ step: String
  ) -> Cell {
    Cell(.stage, plan: plan, subject: deadline, school: school, item: "\(nominee)/\(step)")
  }

  package static func person(_ id: String = Cell.newID) -> Cell { Cell(.person, item: id) }
  package static func honour(_ id: String = Cell.newID) -> Cell { Cell(.honour, item: id) }
  package static func blot(_ person: String) -> Cell { Cell(.blot, item: person) }

  package static func difficulty(_ plan: PlanID, id: String = Cell.newID, school: UnitID = "")
    -> Cell
  {
    Cell(.difficulty, plan: plan, school: school, item: id)
  }

  /// What the office remarks of a thing of a plan, of a school, or of a school and the thing;
  /// `subject` says what kind of thing it is: `target:t1`.
  package static func note(
    _ plan: PlanID = "", _ subject: ObligationID = "", school: UnitID = "", nominee: String = ""
  ) -> Cell {
    Cell(.note, plan: plan, subject: subject, school: school, item: nominee)
  }

  /// - Parameter span: a phase, or `year`.
  /// - Parameter school: the one that is excepted; empty for the lock itself.
  package static func lock(_ plan: PlanID, _ span: ObligationID, school: UnitID = "") -> Cell {
    Cell(.lock, plan: plan, subject: span, school: school)
  }

  /// `school` is empty for the office's own figure.
  package static func accepted(_ plan: PlanID, _ target: ObligationID, school: UnitID) -> Cell {
    Cell(.accept, plan: plan, subject: target, school: school)
  }

  /// `school` is empty for the office's own figure.
  package static func reason(_ plan: PlanID, _ target: ObligationID, school: UnitID) -> Cell {
    Cell(.reason, plan: plan, subject: target, school: school)
  }

  package static func school(_ id: UnitID) -> Cell { Cell(.school, school: id) }

  /// `list` is the plan's list, as `cutoffs`; `id` the entry in it.
  package static func planEntry(_ plan: PlanID, list: String, id: String) -> Cell {
    Cell(.plan, plan: plan, subject: ObligationID(list), item: id)
  }

  /// A day that is off, by its date; or, by the year, the decision on its days off.
  package static func holiday(_ day: Day) -> Cell { Cell(.holiday, plan: "", item: day.iso) }
  package static func holidays(decidedFor year: Int) -> Cell {
    Cell(.holiday, plan: "", item: "\(year)")
  }

  package static func closed(_ plan: PlanID) -> Cell { Cell(.close, plan: plan) }
}
