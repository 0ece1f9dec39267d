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
        state.banner = Banner(state.language("Đang đọc văn bản…", "Reading the document…"))
        return [.readPlan(path: text.trimmedBlanks)]
      })
    return []
  }
  .unless { $0.readOnlyReason }
}

extension State {
  /// Shows what a document proposes.
  mutating func take(_ proposed: ProposedPlan) -> [Effect] {
    banner = nil
    do throws(PlanErrors) {
      let plan = try Plan.read(proposed.plan)
      overlays.append(ProposedOverlay(proposed, plan, language))
      return []
    } catch {
      return refuse(error.problems.first?.text(language) ?? "")
    }
  }
}
