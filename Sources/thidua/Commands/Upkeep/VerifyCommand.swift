import Store
import Writing

extension Command {
  static let verify = Command(
    "verify", Phrase("kiểm tra kho dữ liệu có nguyên vẹn", "check that the store is whole"),
    details: Phrase(
      "Đọc lại từng byte; chỗ hỏng được nêu tệp, byte và ảnh hưởng, bản sao cất vào quarantine/.",
      "It reads every byte anew; damage is named by file, byte and what is affected.")
  ) { session throws(Failure) in
    // Not by way of an office: a plan that does not read is something to tell, not to stop at.
    let store = try FileStore.opened(session, .readWrite)
    let damages: [Damage]
    do throws(StoreError) { damages = try store.verify() } catch { throw .store(error) }
    let harmful = damages.filter { !$0.isHarmless }
    if !harmful.isEmpty { throw .damaged(damages) }
    try store.checkPlans()
    let ledger = store.ledger
    return Answer(
      session.language(
        "Nguyên vẹn: \(ledger.commitCount) lần ghi, \(ledger.entryCount) mục.",
        "Whole: \(ledger.commitCount) commits, \(ledger.entryCount) entries."),
      notes: damages.map { $0.message(session.language) })
  }
}
