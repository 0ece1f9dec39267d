import Campaign
import Canvas

extension State {
  /// What the store, the clock and the run loop report.
  mutating func hear(_ message: Message) -> [Effect] {
    switch message {
    case .dayChanged(let day):
      let former = status
      take(day)
      return noticeFlags(since: former)
    case .minutePassed(let minute): self.minute = minute
    case .officeChanged(let office, let news):
      let former = status
      take(office)
      add(news)
      if !news.isEmpty, clockDay == nil { return noticeFlags(since: former) }
    case .storeMade(let office):
      trail = Trail(Place(.today))
      let document = firstRun?.answers.document
      firstRun = nil
      banner = Banner(language("Đã tạo kho dữ liệu.", "The store is made."), .good)
      take(office)
      // Whatever a template or a file brought is looked at first.
      if let plan = office.plans.first { openOutline(plan.id) }
      if let document { return read(document) }
    case .planRead(let proposed): return take(proposed)
    case .imported(let order, let step, let end): return take(end, of: order, step)
    case .saved(let receipt):
      if let new = office.ledger.planAdded(by: receipt.id) { openOutline(new) }
      return acknowledge(receipt)
    case .notSaved(let refusal):
      entry.owed.failed(refusal)
      saving = .failed(refusal)
      banner = Banner(
        language("CHƯA LƯU: ", "NOT SAVED: ") + refusal.label + " – " + refusal.reason, .bad)
      return [.bell]
    case .readOnly(let reason): readOnlyReason = reason
    case .making(let seconds): paper?.seconds = seconds
    case .reading(let seconds): waited(seconds)
    case .made(let end): return take(end)
    case .copied: banner = Banner(language("Đã chép.", "Copied."), .good)
    case .failed(let reason):
      endWaiting()
      banner = Banner(reason, .bad)
      return [.bell]
    case .refused(let lines):
      endWaiting()
      guard lines.count > 1 else { return hear(.failed(lines.first ?? "")) }
      banner = nil
      overlays.append(
        Reader(language("Chưa nhận: những chỗ sai", "Not taken: what is wrong")) { width in
          lines.flatMap { line in
            line.wrapped(to: width).map { FactLine(spans: [Span($0, .bad)]) }
          }
        })
      return [.bell]
    case .draftFound(let draft): offer(draft)
    case .habitsFound(let details): self[PaperState.self].last = details
    case .rested: useSpareTime()
    case .key, .paste, .mouse, .resized, .leaveAsked: break
    }
    return []
  }

  private mutating func acknowledge(_ saved: Saved) -> [Effect] {
    saving = .saved(minute: minute)
    let effects = settleEntry(saved)
    guard let conflict = saved.conflicts.first else {
      let back =
        saved.isUndo
        ? language(" · Ctrl-Y làm lại", " · Ctrl-Y does it again")
        : language(" · Ctrl-Z hoàn tác", " · Ctrl-Z takes it back")
      banner = Banner(language("Đã lưu: ", "Saved: ") + saved.label + back, .good)
      return effects
    }
    let author = conflict.theirs.author
    banner = Banner(
      language(
        "Đã lưu, nhưng \(author) vừa sửa cùng chỗ: \(saved.label)",
        "Saved, but \(author) has just changed the same: \(saved.label)"), .warning)
    return effects
  }

  private mutating func add(_ more: [News]) {
    for one in more {
      if let at = news.firstIndex(where: { $0.author == one.author }) {
        news[at].count += one.count
        news[at].schools += one.schools
      } else {
        news.append(one)
      }
    }
  }
}
