import Store
import Workplace
import Writing

extension Command {
  static let verify = Command(
    "verify", options: [.accept],
    Phrase("kiểm tra kho dữ liệu có nguyên vẹn", "check that the store is whole"),
    details: Phrase(
      """
      Đọc lại từng byte; chỗ hỏng được nêu tệp, byte và ảnh hưởng, bản sao cất vào quarantine/. Những \
      số bị mất và tệp của người khác do chủ kho mang về thì chủ kho xem xong chạy --accept: điều đó \
      được ghi vào nhật ký, các chỗ hỏng khác vẫn còn.
      """,
      """
      It reads every byte anew; damage is named by file, byte and what is affected. Numbers that are \
      gone, and others' files that the store's owner brought here, are accepted by the owner with \
      --accept once looked at: that goes into the log, and other damage stays.
      """)
  ) { session throws(Failure) in
    // Not by way of an office: a plan that does not read is something to tell, not to stop at.
    let store = try session.openStore(.readWrite)
    if session.call.has(.accept) { try accept(session, store) }
    let damages: [Damage]
    do throws(StoreError) { damages = try store.verify() } catch { throw .store(error) }
    let harmful = damages.filter { !$0.isHarmless }
    if !harmful.isEmpty { throw .damaged(damages) }
    _ = try Failure.of { () throws(OfficeFault) in try store.documents() }
    let ledger = store.ledger
    return Answer(
      session.language(
        "Nguyên vẹn: \(ledger.commitCount) lần ghi, \(ledger.entryCount) mục.",
        "Whole: \(ledger.commitCount) commits, \(ledger.entryCount) entries."),
      notes: damages.map { $0.message(session.language) })
  }

  private static func accept(_ session: Session, _ store: any OfficeStore) throws(Failure) {
    let day = try session.today(store.zone, within: nil)
    let author = try session.author(login: store.login)
    do throws(StoreError) {
      _ = try store.accept(author: author, at: Moment.now, on: day)
    } catch { throw .store(error) }
  }
}
