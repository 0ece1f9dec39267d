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
    case .misnamed(let login):
      language(
        "bản ghi của \(login) trong tệp mang tên người khác, không được tính",
        "a record of \(login) in a file called after someone else; it does not count")
    case .intruder(let sequence):
      language(
        "bản ghi chen vào số \(sequence) của người khác, không được tính",
        "a record put under number \(sequence), which is another's; it does not count")
    case .contested(let sequence, let beside):
      language(
        "bản ghi thứ hai mang số \(sequence) (bên cạnh \(beside)), ghi ngoài khoá chung; cả hai đều "
          + "được tính",
        "a second record of number \(sequence), beside that of \(beside), written without the lock; "
          + "both count")
    case .unseen(let sequence):
      language(
        "bản ghi số \(sequence) được chen vào sau, hoặc ghi ngoài khoá chung",
        "record \(sequence) was put in later, or written without the lock")
    case .replaced(let sequence):
      language(
        "bản ghi số \(sequence) không còn là bản mà đồng nghiệp đã thấy",
        "record \(sequence) is not the one that a colleague had seen")
    case .ahead(let noted, let last):
      language(
        "đã từng ghi đến số \(noted), mà các tệp chỉ có đến số \(last): chủ kho hãy xem rồi chạy "
          + "“thidua verify --accept”",
        "number \(noted) had been noted while the journals ended at \(last): the store's owner "
          + "should look at it, then run “thidua verify --accept”")
    case .personalMissing(let count):
      language(
        "thiếu tên của \(count) người, hoặc tên đã bị sửa; các mục vẫn được tính, tên hiện là ×××",
        "the names of \(count) are gone or were changed; what was entered counts and shows ×××")
    case .personalLeft(let count):
      language(
        "\(count) phần dữ liệu cá nhân đã xóa mà chưa gỡ được khỏi tệp",
        "\(count) pieces of personal data were blotted out and are in the file still")
    case .documentMissing:
      language("tệp đã được ghi nhận nay không còn", "was on record and is gone")
    case .documentChanged:
      language(
        "đã bị thay khác với bản được ghi nhận", "is not the one that was put on record")
    case .documentUnknown:
      language(
        "chưa được ghi nhận trong nhật ký nào", "is on record in no journal")
    case .unfitID(let id):
      language(
        "mã trường trống, trùng hoặc không dùng được: “\(id)”",
        "a school's id is empty, doubled or not usable: “\(id)”")
    case .otherStore:
      language(
        "mã của kho khác với mã đã ghi trong nhật ký",
        "the store's id is another than the journals have on record")
    case .moved:
      language(
        "thư mục đang mở không còn là kho ở đường dẫn này",
        "the folder that is open is no longer the store at this path")
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
    case .unfinished:
      language(
        "một lần nhập lớn chưa xong (\(length) byte), chưa từng báo đã lưu và không được tính; không "
          + "mất gì",
        "a large import that was not finished (\(length) bytes), never shown as saved and not counted; "
          + "nothing is lost")
    }
  }
}
