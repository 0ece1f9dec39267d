import Campaign
import Canvas
import Writing

/// A plan that is read from the office's document.
enum ProposedCommands {
  static let all: [Command] = [read]

  static let read = Command(
    "plan-from-document",
    Phrase("Lập kế hoạch từ văn bản (docx, odt, pdf, txt)", "A plan from a document"),
    keys: [.character("B")]
  ) { state in
    state.ask(
      Prompt(
        state.language("Đường dẫn văn bản", "The document's path"), draft: "document"
      ) { text, state in
        text.trimmedBlanks.isEmpty
          ? .incomplete(hint: state.language("như ~/ke-hoach.docx", "as ~/plan.docx"))
          : .fine(echo: "")
      } accept: { text, state in
        state.read(text.trimmedBlanks)
      })
    return []
  }
  .unless { $0.readOnlyReason }
}

extension State {
  /// Has a document read apart from the dashboard, and waits for it.
  mutating func read(_ document: String) -> [Effect] {
    overlays.append(WaitingOverlay(language("Đang đọc văn bản…", "Reading the document…")))
    return [.readPlan(path: document)]
  }

  /// Shows what a document proposes.
  mutating func take(_ proposed: ProposedPlan) -> [Effect] {
    endWaiting()
    do throws(PlanErrors) {
      let plan = try Plan.read(proposed.plan)
      overlays.append(ProposedOverlay(proposed, plan, language))
      return []
    } catch {
      return refuse(error.problems.first?.text(language) ?? "")
    }
  }
}
