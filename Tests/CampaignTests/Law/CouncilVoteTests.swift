import Campaign
import Testing

/// The share is one of all members, and a rule that nobody compared decides nothing.
@Suite struct CouncilVoteTests {
  private func vote(_ members: Int, _ present: Int, _ inFavour: Int) throws -> CouncilVote {
    try #require(CouncilVote(members: members, present: present, inFavour: inFavour))
  }

  private func outcome(_ vote: CouncilVote, _ reward: String, _ day: String) -> [String] {
    vote.outcomes(reward: reward, on: d(day)).map {
      switch $0 {
      case .passes: "passes"
      case .below: "below"
      case .notCompared: "not compared"
      }
    }
  }

  /// 12 of 15 are 80 %, 11 are not, however few came.
  @Test func theShareIsOfAllMembers() throws {
    let (enough, few) = (try vote(15, 12, 12), try vote(15, 11, 11))
    #expect(enough.share == Part(12, of: 15))
    #expect(outcome(enough, "cstd-co-so", "2024-06-01") == ["passes"])
    #expect(outcome(few, "cstd-co-so", "2024-06-01") == ["below"])
  }

  /// 90 % of 15 are 13.5: 13 are too few, 14 enough.
  @Test func nothingIsRounded() throws {
    #expect(outcome(try vote(15, 15, 13), "cstd-tinh", "2025-06-30") == ["below"])
    #expect(outcome(try vote(15, 15, 14), "cstd-tinh", "2025-06-30") == ["passes"])
    #expect(outcome(try vote(3, 3, 2), "cstd-toan-quoc", "2024-01-01") == ["below"])
  }

  /// The decree of 01/07/2025 was compared by nobody; before 01/01/2024 no rule is on file.
  @Test func aRuleEndsWithItsDecree() throws {
    let vote = try vote(10, 10, 10)
    #expect(outcome(vote, "cstd-co-so", "2023-12-31") == [])
    #expect(outcome(vote, "cstd-co-so", "2024-01-01") == ["passes"])
    #expect(outcome(vote, "cstd-co-so", "2025-06-30") == ["passes"])
    #expect(outcome(vote, "cstd-co-so", "2025-07-01") == ["not compared"])
    #expect(outcome(vote, "giay-khen", "2024-06-01") == [])
  }

  @Test func theQuorumIsTakenForNoRuleBeforeItIsCompared() throws {
    let rules = try vote(15, 9, 9).quorum(on: d("2026-11-27"))
    guard case .notCompared(let rule)? = rules.first else {
      Issue.record("the quorum was compared by nobody")
      return
    }
    #expect(rules.count == 1 && rule.partOfMembers == Part(2, of: 3))
    #expect(rule.text(.vi).contains("cần đối chiếu"))
    #expect(Part(10, of: 15).isAtLeast(Part(2, of: 3)))
    #expect(!Part(9, of: 15).isAtLeast(Part(2, of: 3)))
  }

  @Test func whatCannotBeIsNoVote() {
    #expect(CouncilVote(members: 0, present: 0, inFavour: 0) == nil)
    #expect(CouncilVote(members: 5, present: 6, inFavour: 1) == nil)
    #expect(CouncilVote(members: 5, present: 4, inFavour: 3, against: 2) == nil)
    #expect(CouncilVote(members: 5, present: 4, inFavour: -1) == nil)
    #expect(CouncilVote(members: 5, present: 5, inFavour: 3, against: 2) != nil)
  }
}
