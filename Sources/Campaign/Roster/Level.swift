/// A cấp học, by the code that the documents write: `TH&THCS`. Which there are, and in what order,
/// is data.
package struct Level: Sendable, Hashable, RawRepresentable {
  /// The code's bytes in two numbers: ten thousand schools are asked for theirs at every deadline.
  private let upper: UInt64
  private let lower: UInt64

  package static let longestCode = 16

  /// None where it is no code: nothing, too long, or with something in it that nobody sees.
  package init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard !bytes.isEmpty, bytes.count <= Level.longestCode,
      rawValue.unicodeScalars.allSatisfy({ $0 == " " || $0.isPlainlyVisible }),
      bytes.first != UInt8(ascii: " "), bytes.last != UInt8(ascii: " ")
    else { return nil }
    var numbers: (upper: UInt64, lower: UInt64) = (0, 0)
    for (at, byte) in bytes.enumerated() {
      if at < 8 {
        numbers.upper |= UInt64(byte) << (56 - 8 * UInt64(at))
      } else {
        numbers.lower |= UInt64(byte) << (120 - 8 * UInt64(at))
      }
    }
    (upper, lower) = numbers
  }

  private init(known code: StaticString) {
    self = Level(rawValue: "\(code)") ?? Level(upper: 0, lower: 0)
  }

  private init(upper: UInt64, lower: UInt64) {
    self.upper = upper
    self.lower = lower
  }

  package var rawValue: String {
    let bytes = [upper, lower].flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

// Equal by its numbers: the standard library compares two such by their texts, which have to be made.
extension Level {
  package static func == (a: Level, b: Level) -> Bool { a.upper == b.upper && a.lower == b.lower }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(upper)
    hasher.combine(lower)
  }
}

extension Level {
  package static let preschool = Level(known: "MN")
  package static let primary = Level(known: "TH")
  package static let primaryAndLowerSecondary = Level(known: "TH&THCS")
  package static let lowerSecondary = Level(known: "THCS")
  package static let upperSecondary = Level(known: "THPT")
  package static let continuing = Level(known: "GDTX")
}

extension Level: Comparable {
  /// In the order of the standard list; others behind them, by their codes.
  package static func < (a: Level, b: Level) -> Bool {
    let (first, second) = (LevelList.standard.place(of: a), LevelList.standard.place(of: b))
    return first == second ? (a.upper, a.lower) < (b.upper, b.lower) : first < second
  }
}

/// A level that an office has besides the standard ones, as its plan declares it.
package struct OwnLevel: Sendable, Equatable {
  package var level: Level
  package var name: String
  /// The level that it stands behind; at the end where none is named.
  package var after: Level?
  package var written: [String]

  package init(level: Level, name: String, after: Level? = nil, written: [String] = []) {
    self.level = level
    self.name = name
    self.after = after
    self.written = written
  }
}
