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
      language("không hiểu cột “\(name)”", "unknown column “\(name)”") + hint(nearest, language)
    case .doubledColumn(let name):
      language("cột “\(name)” có hai lần", "column “\(name)” comes twice")
    case .tooManyFields:
      language("nhiều ô hơn dòng tiêu đề", "has more fields than the header")
    case .missing: language("không được để trống", "must not be empty")
    case .badID(let id):
      language(
        "mã “\(id)” không dùng được: chỉ gồm chữ a–z, A–Z không dấu, số và . _ -",
        "“\(id)” cannot be an id: letters a–z, A–Z, digits and . _ - only")
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

  private func hint(_ nearest: [String], _ language: Language) -> String {
    if nearest.isEmpty { return "" }
    let names = nearest.map { "“\($0)”" }.joined(separator: ", ")
    return language("; có phải \(names)?", "; did you mean \(names)?")
  }
}
