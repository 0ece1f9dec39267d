package import Campaign

/// The entry grid as it is looked at.
package struct GridState: Slice {
  /// What is entered; the nearest thing until someone chooses.
  package var subject: GridSubject?
  /// The day that is entered for; today until someone chooses another.
  package var day: Day?
  package var column = 0
  /// The first column that shows beside the pinned names.
  package var firstColumn = 0
  package var editor: CellEditor?
  package var marks: Set<GridPlace> = []
  /// Where a range of marks began.
  var anchor: GridPlace?
  package internal(set) var sheet: GridSheet?

  package init() {}
}

/// Names a cell of a grid by what it is about and not by where it stands.
package struct GridPlace: Hashable, Sendable {
  /// A school's id, or the office.
  package var row: String
  package var column: String

  package init(row: String, column: String) {
    self.row = row
    self.column = column
  }
}

/// A cell that is being typed into.
package struct CellEditor: Sendable {
  package let place: GridPlace
  package var field: Field
  /// Whether arrows move inside the text and not to other cells.
  package let isInside: Bool
  /// The entry that stood there when typing began.
  package let base: EntryID?
}

extension State {
  package var grid: GridState {
    _read { yield self[GridState.self] }
    _modify { yield &self[GridState.self] }
  }
}
