package import Campaign
package import JSON

/// A plan proposed from the text of a document.
///
/// Everything in it was read from the text, and `evidence` says from which words; what was not
/// understood is in `unread`. Nothing is invented: what the document does not say is not there, or
/// stands as dots where a plan must have a word.
package struct Proposal: Sendable, Equatable {
  /// A plan file of the year; `Plan.read` takes it if `year` is known.
  package let plan: JSON
  package let evidence: [Evidence]
  package let unread: [Quote]
  /// The year asked for, or else the one that the document names.
  package let year: PlanYear?

  /// - Parameters:
  ///   - lines: of the document, in which the cells of a table are parted by tabs.
  ///   - year: the year of the plan, where the document is not to be asked.
  package init(of lines: [String], year asked: PlanYear? = nil) {
    let reading = DocumentReading(lines, year: asked)
    var draft = reading.draft
    draft.settle(reading.year)
    plan = draft.plan
    evidence = draft.evidence
    unread = draft.unread.sorted { $0.line < $1.line }
    year = reading.year
  }
}

extension Proposal {
  /// As the command line prints them.
  package var evidenceJSON: JSON {
    .array(
      evidence.map {
        ["path": .string($0.path), "line": JSON($0.quote.line), "text": .string($0.quote.text)]
          as JSON
      })
  }

  package var unreadJSON: JSON {
    .array(unread.map { ["line": JSON($0.line), "text": .string($0.text)] as JSON })
  }
}

extension Draft {
  /// Takes out whatever the reader of plans refuses, so that the rest is a plan.
  fileprivate mutating func settle(_ year: PlanYear?) {
    guard year != nil else { return }
    for _ in 0..<20 {
      do throws(PlanErrors) {
        _ = try Plan.read(plan)
        return
      } catch {
        var wrong: [String: Set<Int>] = [:]
        for problem in error.problems {
          guard case .key(let list)? = problem.path.steps.first, problem.path.steps.count > 1,
            case .index(let at) = problem.path.steps[1]
          else { continue }
          wrong[list, default: []].insert(at)
        }
        if wrong.isEmpty { return }
        for (list, places) in wrong { drop(list, places) }
      }
    }
  }
}
