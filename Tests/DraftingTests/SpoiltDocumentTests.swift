import Campaign
import Drafting
import Foundation
import JSON
import Testing

/// Documents with lines lost, doubled, torn, joined, and characters turned.
@Suite struct SpoiltDocumentTests {
  /// 10,000 where time allows.
  private static let count =
    ProcessInfo.processInfo.environment["THIDUA_SOAK"] == nil ? 300 : 10_000

  @Test func aSpoiltDocumentIsReadAndNeverCrashes() throws {
    let documents = try Document.all.map { try $0.lines() }
    var random = Seeded(state: 20_261_127)
    for round in 0..<SpoiltDocumentTests.count {
      var lines = documents[round % documents.count]
      for _ in 0...Int.random(in: 0...12, using: &random) { spoil(&lines, &random) }
      let proposal = Proposal(of: lines)
      guard proposal.year != nil else { continue }
      let read = Result { () throws(PlanErrors) in try Plan.read(proposal.plan) }
      if case .failure(let errors) = read {
        Issue.record("round \(round): \(errors.lines(file: "plan", .en).prefix(3))")
      }
    }
  }

  private func spoil(_ lines: inout [String], _ random: inout Seeded) {
    guard !lines.isEmpty else { return }
    let at = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: Int.random(in: 0...lines.count, using: &random))
    case 2: lines.swapAt(at, Int.random(in: lines.indices, using: &random))
    case 3: lines[at] += lines[(at + 1) % lines.count]
    case 4:
      let half = lines[at].count / 2
      lines.insert(String(lines[at].dropFirst(half)), at: at + 1)
      lines[at] = String(lines[at].prefix(half))
    case 5: lines[at] = String(lines[at].reversed())
    case 6:
      lines[at] = lines[at].replacingOccurrences(
        of: " ", with: Bool.random(using: &random) ? "\t" : "")
    case 7: lines[at] = lines[at].decomposedStringWithCanonicalMapping
    case 8:
      var characters = Array(lines[at])
      guard !characters.isEmpty else { return }
      let odd: [Character] = [
        "/", "%", "\u{0}", "9", "“", "(", ".", "–", "\u{301}", "\u{202E}", "{", "Đ", "\u{1F600}",
        "-",
      ]
      for _ in 0...3 {
        let place = Int.random(in: characters.indices, using: &random)
        characters[place] = odd[Int.random(in: odd.indices, using: &random)]
      }
      lines[at] = String(characters)
    default: lines[at] += " 99999999999999999999/0/0 quý V tuần 9 tháng 13 từ 0% đến 0% “”"
    }
  }
}

/// The same numbers on every machine.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
