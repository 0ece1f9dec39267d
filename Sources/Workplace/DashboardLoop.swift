package import Dashboard

/// The dashboard at work on its store: what happens is handed to it as messages, and what is asked
/// for gets done before the next one is taken.
package final class DashboardLoop {
  package var state: State
  /// None until the first run has made a store.
  package private(set) var desk: StoreDesk?

  package init(_ state: State, desk: StoreDesk?) {
    self.state = state
    self.desk = desk
  }

  /// Lets the state take messages, and carries out what it asks for in turn.
  package func deliver(_ messages: [Message], outside: some Outside) {
    var waiting = messages
    while !waiting.isEmpty {
      let message = waiting.removeFirst()
      for effect in update(&state, message) { waiting += perform(effect, outside) }
    }
  }

  /// What is to be said of the store before anything is entered.
  package var opening: [Message] {
    desk?.readOnlyReason(state.language).map { [.readOnly(reason: $0)] } ?? []
  }

  /// What others entered since the last look.
  package var news: [Message] {
    guard let (office, news) = desk?.look(author: state.author) else { return [] }
    return [.officeChanged(office, news: news)]
  }

  private func perform(_ effect: Effect, _ outside: some Outside) -> [Message] {
    switch effect {
    case .record(let facts, let label, let ticket):
      return recording(outside)?.record(facts, label, ticket) ?? []
    case .undo(let id): return recording(outside)?.undo(id) ?? []
    case .redo: return recording(outside)?.redo() ?? []
    case .addPlan(let plan, let facts, let label):
      return recording(outside)?.add(plan, facts, label) ?? []
    case .makeStore(let answers):
      switch outside.found(answers) {
      case .founded(let desk):
        self.desk = desk
        return [.storeMade(desk.office)]
      case .refused(let lines): return [.refused(lines)]
      }
    default: return outside.perform(effect)
    }
  }

  private func recording(_ outside: some Outside) -> Recording? {
    desk.map { Recording($0, at: outside.now, state) }
  }
}

/// What a dashboard needs beside its store: a terminal, a clock, papers, a place for drafts.
package protocol Outside: AnyObject {
  /// Milliseconds since 1970.
  var now: Int64 { get }
  /// Makes a store of the first run's answers.
  func found(_ answers: FirstRunAnswers) -> FoundingOutcome
  /// Carries out what is no matter of the store's, and answers what came of it.
  func perform(_ effect: Effect) -> [Message]
}

package enum FoundingOutcome {
  case founded(StoreDesk)
  /// Everything that is wrong with what was given.
  case refused([String])
}
