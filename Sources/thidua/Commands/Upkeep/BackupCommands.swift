import Store
import Writing

extension Command {
  static let backup = Command(
    "backup", [.file], Phrase("sao lưu cả kho vào một tệp", "copy the whole store into one file")
  ) { session throws(Failure) in
    let store = try session.openStore(.readOnly)
    let file = session.call[.file]
    do throws(StoreError) { try store.backup(to: file, at: Moment.now) } catch {
      throw .store(error)
    }
    return Answer(session.language("Đã sao lưu vào \(file)", "Backed up to \(file)"))
  }

  static let restore = Command(
    "restore", [.file],
    Phrase("dựng lại kho từ bản sao lưu", "bring a backup back"),
    details: Phrase(
      "Chỉ dựng vào thư mục mới hoặc trống (--store); kho đang có không bị đụng tới.",
      "Only into a new or empty directory (--store); a store that exists is left alone.")
  ) { session throws(Failure) in
    let file = session.call[.file]
    do throws(StoreError) {
      try session.engine.restore(file, into: session.storePath, at: Moment.now)
    } catch { throw .store(error) }
    return Answer(
      session.language(
        "Đã dựng lại kho ở \(session.storePath)", "Restored into \(session.storePath)"))
  }
}
