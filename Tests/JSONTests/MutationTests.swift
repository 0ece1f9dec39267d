import Foundation
import Testing

@testable import JSON

/// Bytes spoiled at random: nothing may crash, and what is accepted must mean the same to all.
///
/// `THIDUA_FUZZ` sets the number of texts for a long run.
struct MutationTests {
  private static let seeds = [
    #"{"v":1,"seq":17,"id":"a1-17","at":"2026-11-10T07:30:00Z","author":"Lò Thị Ế","facts":[{"cell":{"kind":"dossier","plan":"quang-hoa-2026-2027","subject":"dot-1","school":"na-tong","item":"to-trinh"},"value":true,"on":"2026-11-10"}],"x":[null,1.10,-0,1e-7,"\u1ebf\ud83d\ude00\n"]}"#,
    #"[[[{"a":{"b":[[],{}]}}]],"",0,"\\\"/",{"é":1,"e":2}]"#,
  ].map { Array($0.utf8) }

  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", "null", "\0",
      "\n", " ", "é",
      "\"a\":1,", "[[[[", "NaN", "1e999", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80]]

  @Test func spoiledBytesNeverCrashAndNeverMeanTwoThings() throws {
    let count = ProcessInfo.processInfo.environment["THIDUA_FUZZ"].flatMap(Int.init) ?? 20_000
    var random = RepeatableNumbers(state: 2026)
    var accepted = 0
    for _ in 0..<count {
      let bytes = Self.spoiled(Self.seeds[random.below(Self.seeds.count)], &random)
      let value = try? JSON.parse(bytes)
      let node = try? JSONNode.parse(bytes)
      #expect(node?.value == value)
      guard let value else { continue }
      accepted += 1
      #expect(try JSON.parse(value.bytes()) == value)
      guard value.hasOnlyFiniteNumbers else { continue }
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil)
    }
    #expect(accepted > count / 100)
  }

  private static func spoiled(_ seed: [UInt8], _ random: inout RepeatableNumbers) -> [UInt8] {
    var bytes = seed
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let end = min(bytes.count, place + 1 + random.below(8))
      switch random.below(6) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.removeLast(bytes.count - place)
      case 4: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
      default: bytes.swapAt(place, random.below(bytes.count))
      }
    }
    return bytes
  }
}

extension JSON {
  /// Whether Foundation, which knows no number above binary ones, can hold the value.
  fileprivate var hasOnlyFiniteNumbers: Bool {
    switch self {
    case .number(let number): number.double != nil
    case .array(let elements): elements.allSatisfy(\.hasOnlyFiniteNumbers)
    case .object(let object): object.entries.allSatisfy(\.value.hasOnlyFiniteNumbers)
    case .null, .bool, .string: true
    }
  }
}

/// Numbers that look random and are the same each time.
private struct RepeatableNumbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
