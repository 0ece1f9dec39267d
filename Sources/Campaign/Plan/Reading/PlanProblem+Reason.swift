package import JSON
package import Writing

extension PlanProblem {
  package enum Reason: Equatable, Sendable {
    // The file as a whole.
    case notJSON(JSONError.Reason)
    case tooLarge(limit: Int)
    case newerFormat(Int)

    // The shape of a value.
    case unknownKey(nearest: String?)
    case missing(Expected)
    case wrongType(expected: Expected, found: JSONKind)
    case notWhole(String)
    case notExact(String)
    case outOfRange(String, ClosedRange<Int>)
    case unknownWord(String, allowed: [String], nearest: String?)
    case tooMany(limit: Int)
    case empty

    // Texts and ids.
    case blank
    case tooLong(limit: Int)
    case controlCharacter(UInt32)
    case unknownPlaceholder(String)
    case placeholderWithoutDay(String)
    case badID(String)
    case reservedID(String)
    case badPartID(String, task: String)
    case doubled(String, first: JSONPath)
    case unknownReference(String, Reference.Kind, nearest: String?)
    case notATitle(String)
    case circularBase(String)

    // Days and years.
    case notADay(String)
    case notADate(String)
    case impossibleDay(String)
    case outsideYear(Day, PlanYear)
    case endsBeforeItBegins(from: Day, to: Day)
    case collectedAfterTheLastDay(Day, lastDay: Day)
    case collectedBeforeItOpens(Day, opens: Day)
    case notAYear(String)
    case yearOfOtherKind(String, YearKind)
    case otherYear(asked: PlanYear, file: PlanYear)
    case ongoingWithLastDay

    // Figures.
    case above100(Quantity)
    case goalAboveWhole(Quantity, whole: Quantity)
    case mostWithoutRange
    case mostNotAboveGoal(Quantity, goal: Quantity)
    case notPositive
    case negative
    case wholeOfPercentage
    case perSchoolWithParts
    case notOneRequirement
  }

  /// The type that a value should have had.
  package enum Expected: Equatable, Sendable {
    case text, number, wholeNumber, flag, list, object, day, dayOrWorkdays
    case oneOf([String])
  }
}

/// The two kinds of year that a plan can be for, as a file names them.
package enum YearKind: String, Sendable, CaseIterable {
  case school = "school-year"
  case calendar = "calendar-year"

  package func matches(_ year: PlanYear) -> Bool {
    switch (self, year) {
    case (.school, .school), (.calendar, .calendar): true
    default: false
    }
  }
}

extension PlanYear {
  package var kind: YearKind {
    switch self {
    case .school: .school
    case .calendar: .calendar
    }
  }
}
