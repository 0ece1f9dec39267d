import Campaign
import Canvas

/// On whom the next act of the review is: all that are marked, else the one selected.
struct ReviewTargets {
  let candidates: [Candidacy]
  let isBatch: Bool

  init(_ state: State) {
    let rows = NomineeRows(state)
    let marked = state[NomineeState.self].marked
    isBatch = !marked.isEmpty
    candidates =
      isBatch
      ? rows.sheet.nominees.filter { marked.contains($0.id) }.compactMap { rows.candidate($0.id) }
      : [rows.selected].compactMap { $0 }.compactMap { rows.candidate($0.id) }
  }

  /// `Nguyễn Thị Hoa`, `12 người`
  func words(_ state: State) -> String {
    if candidates.count == 1 { return candidates[0].nominee.name }
    return state.language("\(candidates.count) người, tập thể", "\(candidates.count) nominees")
  }
}

extension State {
  /// Records what an act makes of each; the marks are done with, and of one alone the next is at hand.
  mutating func review(
    _ label: Phrase, _ facts: (Candidacy, State) throws(ReviewStepFault) -> [Fact]
  ) -> [Effect] {
    let targets = ReviewTargets(self)
    var all: [Fact] = []
    do throws(ReviewStepFault) {
      for one in targets.candidates { all += try facts(one, self) }
    } catch {
      return refuse(error.text(language))
    }
    if all.isEmpty { return [.bell] }
    if targets.isBatch {
      self[NomineeState.self].marked = []
    } else {
      entry.awaited = nextNominee.map { ([.nominees], $0) }
    }
    return record(all, label: "\(targets.words(self)): \(language(label))")
  }

  private var nextNominee: String? {
    let list = list(.nominees)
    let rows = list.rows
    guard rows.indices.contains(list.row + 1) else { return nil }
    return NomineeRows(self).nominee(Int(rows[list.row + 1]))?.id
  }

  var reviewStepActs: ReviewStepActs? {
    nomineeCutoff.map {
      ReviewStepActs(office.ledger, plan: $0.plan, deadline: $0.id, on: today)
    }
  }
}
