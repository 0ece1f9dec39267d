import Campaign
import Canvas
import Writing

/// What schools send as spreadsheets, taken in where it belongs.
enum ImportCommands {
  static let all: [Command] = [file]

  static let file = Command(
    "import-file",
    Phrase(
      "Nhập từ bảng tính: một tệp, hay thư mục tệp các trường gửi",
      "Take in a spreadsheet, or a folder of them"),
    keys: [.character("I")]
  ) { state in
    guard let content = state.importable else { return [.bell] }
    state.ask(
      Prompt(
        state.language("Tệp hay thư mục bảng tính · ", "Spreadsheet or folder · ")
          + content.title(state),
        former: state.entry.former["import"] ?? [], draft: "import-file"
      ) { text, state in
        text.trimmedBlanks.isEmpty
          ? .incomplete(
            hint: state.language(
              "như ~/bieu-dot-1.xlsx hay ~/dot-1/", "as ~/form.xlsx or ~/forms/"))
          : .fine(echo: "")
      } accept: { text, state in
        state.entry.remember(text.trimmedBlanks, for: "import")
        return state.have(ImportOrder(content, path: text.trimmedBlanks), .look)
      })
    return []
  }
  .unless { state in
    if let reason = state.readOnlyReason { return reason }
    return state.importable == nil
      ? state.language(
        "mở danh sách trường, bảng nhập, đề nghị khen thưởng hoặc sổ khen thưởng trước",
        "open the schools, a grid, the nominees or the register first") : nil
  }
}

extension State {
  /// What a spreadsheet is about where one looks.
  fileprivate var importable: ImportOrder.Content? {
    if place.screen == .schools { return .schools }
    if place.screen == .register { return .people }
    if place.screen == .nominees { return nomineeCutoff.map { .nominees($0.key) } }
    guard place.screen == .entry, let grid = sheet?.grid else { return nil }
    switch grid.subject.kind {
    case .targets: return .results(plan: grid.plan.id)
    case .dossier(let id): return .dossiers(DeadlineKey(plan: grid.plan.id, id: id))
    default: return nil
    }
  }

  fileprivate mutating func have(_ order: ImportOrder, _ step: ImportOrder.Step) -> [Effect] {
    let text =
      step == .look
      ? language("Đang đọc bảng tính…", "Reading…") : language("Đang ghi…", "Recording…")
    overlays.append(WaitingOverlay(text, canStop: step == .look))
    return [.importFiles(order, step)]
  }

  /// What a spreadsheet changes is looked at first; then it is recorded, after a question where
  /// something is doubtful.
  mutating func take(_ end: ImportEnd, of order: ImportOrder, _ step: ImportOrder.Step) -> [Effect]
  {
    endWaiting()
    switch (end, step) {
    case (.done(let lines, let notes), .look): show(lines, notes, of: order)
    case (.done(let lines, _), _):
      // The last line is the entry's number, the one before it says what it holds.
      let what = lines.suffix(2).first ?? ""
      banner = Banner(
        language("Đã lưu: ", "Saved: ") + what
          + language(" · Ctrl-Z hoàn tác", " · Ctrl-Z takes it back"), .good)
    case (.asked(let lines), _):
      overlays.append(
        Confirmation(
          language("Còn điều phải hỏi. Vẫn ghi?", "Something is asked first. Record it?"),
          details: lines, yes: language("Vẫn ghi", "Record it")
        ) { $0.have(order, .insist) })
    case (.refused(let lines), _): return hear(.refused(lines))
    }
    return []
  }

  private mutating func show(_ lines: [String], _ notes: [String], of order: ImportOrder) {
    let file = order.path.split(separator: "/").last.map { String($0) } ?? order.path
    // What one file says of itself needs not name it again.
    let prefix = order.path + ": "
    let shown =
      lines.dropLast().map { ListOverlay.Line(text: $0, style: .plain, sign: .done) }
      + notes.map { note in
        let text = note.hasPrefix(prefix) ? String(note.dropFirst(prefix.count)) : note
        return ListOverlay.Line(text: text, style: .dim, sign: .notApplicable)
      }
    overlays.append(
      ListOverlay(
        order.content.title(self) + " · " + file, summary: lines.last ?? "", shown, obstacle: nil
      ) { _, state in .close(state.have(order, .record)) })
  }
}

extension ImportOrder.Content {
  fileprivate func title(_ state: State) -> String {
    let language = state.language
    switch self {
    case .schools: return language("Danh sách trường", "Schools")
    case .people: return language("Người, tập thể", "People")
    case .results(let plan):
      return language("Kết quả chỉ tiêu · ", "Results · ") + (state.office.plan(plan)?.short ?? "")
    case .dossiers(let key):
      return language("Hồ sơ · ", "Documents · ") + (state.status.title(of: key) ?? "")
    case .nominees(let key):
      return language("Đề nghị khen thưởng · ", "Nominees · ") + (state.status.title(of: key) ?? "")
    }
  }
}

extension Status {
  fileprivate func title(of key: DeadlineKey) -> String? {
    deadline(key.id, plan: key.plan)?.title
  }
}
