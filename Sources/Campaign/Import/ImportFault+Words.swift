package import Writing

extension ImportFault.Reason {
  package func text(_ language: Language) -> String {
    switch self {
    case .notUnicode:
      language(
        "không phải Unicode; trong Excel hãy lưu bằng “CSV UTF-8”",
        "is not Unicode; in Excel save it as “CSV UTF-8”")
    case .nul: language("có byte NUL", "holds a NUL byte")
    case .loneQuote:
      language(
        "dấu ngoặc kép đứng lẻ; trong ô có ngoặc kép phải viết hai lần",
        "a stray quotation mark; inside a quoted field it is written twice")
    case .openQuote: language("dấu ngoặc kép không được đóng", "a quotation mark is never closed")
    case .control: language("có ký tự điều khiển", "holds a control character")
    case .empty: language("tệp không có dòng dữ liệu nào", "the file has no rows")
    case .missingColumn(let vietnamese, let english):
      language("thiếu cột “\(vietnamese)”", "there is no column “\(english)”")
    case .unknownColumn(let name, let nearest):
      language("không hiểu cột “\(name)”", "unknown column “\(name)”")
        + ImportFault.hint(nearest, language)
    case .doubledColumn(let name):
      language("cột “\(name)” có hai lần", "column “\(name)” comes twice")
    case .tooManyFields:
      language("nhiều ô hơn dòng tiêu đề", "has more fields than the header")
    case .noValueColumn:
      language(
        "không có cột nào để ghi; tiêu đề phải là mã hay tên như trong mẫu (thidua form)",
        "no column holds anything to record; headings are ids or titles as in the form (thidua form)"
      )
    case .cellError(let error):
      language("công thức lỗi \(error)", "the formula came to \(error)")
    case .notCalculated:
      language(
        "công thức chưa có kết quả; mở tệp bằng Excel hay LibreOffice rồi lưu lại",
        "a formula without its result; open the file in a spreadsheet program and save it")
    case .noSheet(let name, let others):
      language("không có trang tính “\(name)”; có: ", "there is no sheet “\(name)”; there are: ")
        + ImportFault.list(others)
    case .severalSheets(let names):
      language(
        "nhiều trang tính đều hợp; chọn một bằng --sheet: ",
        "several sheets fit; name one by --sheet: ") + ImportFault.list(names)
    case .noFittingSheet(let names):
      language(
        "không trang tính nào có đủ tiêu đề cần thiết; chọn một bằng --sheet: ",
        "no sheet has the headings that are needed; name one by --sheet: ")
        + ImportFault.list(names)
    case .dayForFigure(let text):
      language(
        "ô này là ngày \(text), không phải số; nếu là phân số, định dạng ô là chữ rồi gõ lại",
        "this cell is the day \(text) and no figure; a fraction is typed into a cell of text")
    case .numberForTick(let text):
      language(
        "“\(text)” là số; ghi x hoặc ngày, như 5/11",
        "“\(text)” is a number; type x or a day, as 5/11")
    case .unclearKind(let name):
      language(
        "“\(name)” là cá nhân hay tập thể? Thêm cột “đối tượng”",
        "is “\(name)” an individual or a collective? Add a column “kind”")
    case .unknownKind(let text):
      language(
        "“\(text)” không phải đối tượng; ghi cá nhân, tập thể, nhà giáo, học sinh hay nhân viên",
        "“\(text)” is no kind; use individual, collective, teacher, pupil or staff")
    case .badDay(let text):
      language(
        "“\(text)” không phải ngày; viết như 05/11/1980",
        "“\(text)” is no day; write it as 05/11/1980")
    case .otherFileSays(let text, let file):
      language("tệp \(file) ghi khác: \(text)", "the file \(file) says otherwise: \(text)")
    case .missing: language("không được để trống", "must not be empty")
    case .badID(let id):
      language(
        "mã “\(id)” không dùng được: chỉ gồm chữ a–z, A–Z không dấu, số và . _ -",
        "“\(id)” cannot be an id: letters a–z, A–Z, digits and . _ - only")
    case .circle(let name):
      language("\(name) lại thuộc chính đơn vị này", "\(name) is itself under this unit")
    case .onlyCaseDiffers(let id, let other):
      language(
        "mã “\(id)” chỉ khác “\(other)” ở chữ hoa, chữ thường",
        "“\(id)” differs from “\(other)” in capitals only")
    case .doubledRow(let name, let line):
      language("“\(name)” đã có ở dòng \(line)", "“\(name)” is on line \(line) already")
    case .unknownLevel(let level, let known):
      language("“\(level)” không phải cấp học", "“\(level)” is no level")
        + language("; dùng ", "; use ") + known.joined(separator: ", ")
    case .name(let error): error.text(language)
    case .result(let fault): fault.text(language)
    case .cell(let problem): problem.message(language)
    }
  }

}

extension ImportFault {
  static func hint(_ nearest: [String], _ language: Language) -> String {
    if nearest.isEmpty { return "" }
    let names = nearest.map { "“\($0)”" }.joined(separator: ", ")
    return language("; có phải \(names)?", "; did you mean \(names)?")
  }

  fileprivate static func list(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }
}
