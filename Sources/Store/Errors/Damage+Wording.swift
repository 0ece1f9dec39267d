package import Writing

extension Damage {
  /// Which file, which byte, what is affected.
  package func message(_ language: Language) -> String {
    let place = length > 0 || offset > 0 ? "\(path):byte \(offset)" : path
    return Sanitise.line("\(place): \(kind.text(language, length: length))")
  }
}

extension Damage.Kind {
  fileprivate func text(_ language: Language, length: Int) -> String {
    switch self {
    case .checksum:
      language(
        "dòng bị hỏng (\(length) byte, sai mã kiểm tra), các mục trong dòng này không được tính",
        "damaged line (\(length) bytes, its checksum does not hold); its entries do not count")
    case .tooLong:
      language(
        "dòng quá dài (\(length) byte), bỏ qua", "a line that is too long (\(length) bytes)")
    case .malformed:
      language("dòng không phải bản ghi, bỏ qua", "a line that is no record; passed over")
    case .chain:
      language(
        "thiếu hoặc thừa bản ghi ngay trước đây",
        "something is missing before this record, or was put there")
    case .twice(let sequence):
      language(
        "bản ghi số \(sequence) lặp lại, chỉ tính một lần",
        "record \(sequence) stands twice; it counts once")
    case .missing(let range):
      language(
        "mất bản ghi số \(range.lowerBound)–\(range.upperBound)",
        "records \(range.lowerBound) to \(range.upperBound) are missing")
    case .forged(let login, let owner):
      language(
        "bản ghi mang tên \(login) trong tệp của \(owner), không được tính",
        "a record in the name of \(login) in a file of \(owner); it does not count")
    case .notAPlainFile:
      language("liên kết hoặc tệp đặc biệt, không đọc", "a link or a special file; not read")
    case .unreadable(let error):
      language(
        "không đọc được: \(error.meaning.text(language))",
        "cannot be read: \(error.meaning.text(language))")
    case .badDocument(let error):
      language(
        "không đúng JSON" + (error.map { " (dòng \($0.line), cột \($0.column))" } ?? ""),
        "not JSON" + (error.map { " (line \($0.line), column \($0.column))" } ?? ""))
    case .othersCanWrite:
      language("người ngoài cũng ghi được, không đọc", "others could write it; not read")
    case .interrupted:
      language(
        "một lần ghi bị ngắt giữa chừng (\(length) byte), chưa từng báo đã lưu; không mất gì",
        "an entry that was broken off (\(length) bytes) and never shown as saved; nothing is lost")
    }
  }
}
