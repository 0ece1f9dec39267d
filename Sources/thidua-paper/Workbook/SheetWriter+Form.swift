import CWorkbook
import Glibc
import Reports
import Writing

extension SheetWriter {
  /// Locks a form but for its cells of entry, and says in them what is refused there. There is no
  /// password: whoever means to change it can.
  func lock(_ form: Form) -> lxw_error {
    for row in 0..<form.open {
      for column in table.columns.indices {
        let failure = worksheet_write_blank(
          sheet, lxw_row_t(clamping: table.rows.count + 1 + row), lxw_col_t(clamping: column),
          formats.entry)
        if failure != LXW_NO_ERROR { return failure }
      }
    }
    var allowed = lxw_protection()
    (allowed.format_columns, allowed.format_rows) = (1, 1)
    (allowed.sort, allowed.autofilter) = (1, 1)
    worksheet_protect(sheet, nil, &allowed)
    let last = table.rows.count + form.open
    guard last > 0 else { return LXW_NO_ERROR }
    for (at, column) in table.columns.enumerated() {
      guard let check = column.check else { continue }
      let failure = refuse(check, at, last: last)
      if failure != LXW_NO_ERROR { return failure }
    }
    return LXW_NO_ERROR
  }

  private func refuse(_ check: EntryCheck, _ column: Int, last: Int) -> lxw_error {
    let place = lxw_col_t(clamping: column)
    let letters = SheetWriter.letters(column)
    let title = strdup(check.title(language))
    let message = strdup(check.message(language))
    var words: [UnsafeMutablePointer<CChar>?] = []
    if case .choice(let choices) = check { words = choices.map { strdup($0) } + [nil] }
    let formula = check.formula(letters, last: last + 1).map { strdup($0) } ?? nil
    defer { for text in words + [title, message, formula] { free(text) } }
    var validation = lxw_data_validation()
    validation.ignore_blank = UInt8(truncatingIfNeeded: LXW_VALIDATION_ON.rawValue)
    validation.error_title = title
    validation.error_message = message
    return words.withUnsafeMutableBufferPointer { words in
      if formula != nil {
        validation.validate = UInt8(
          truncatingIfNeeded: LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
        validation.value_formula = formula
      } else {
        validation.validate = UInt8(truncatingIfNeeded: LXW_VALIDATION_TYPE_LIST.rawValue)
        validation.value_list = words.baseAddress
      }
      return worksheet_data_validation_range(
        sheet, 1, place, lxw_row_t(clamping: last), place, &validation)
    }
  }

  /// What a spreadsheet calls a column: A, …, Z, AA.
  private static func letters(_ column: Int) -> String {
    let own = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? own : letters(column / 26 - 1) + own
  }
}

extension EntryCheck {
  /// What must be true of the cell in the second row of a column, and so of those below it; none
  /// where it is a list.
  fileprivate func formula(_ column: String, last: Int) -> String? {
    let cell = "\(column)2"
    switch self {
    case .figure:
      // What is text in one country is a number in another: the signs are said here.
      let part = "_xlfn.NUMBERVALUE(LEFT(\(cell),FIND(\"/\",\(cell))-1),\",\",\".\")"
      let whole = "_xlfn.NUMBERVALUE(MID(\(cell),FIND(\"/\",\(cell))+1,20),\",\",\".\")"
      let bare = "SUBSTITUTE(SUBSTITUTE(\(cell),\"%\",\"\"),\".\",\",\")"
      return """
        =IF(ISNUMBER(FIND("/",\(cell))),\(part)<=\(whole),\
        _xlfn.NUMBERVALUE(\(bare),","," ")>=0)
        """
    case .tick: return "=OR(LOWER(\(cell))=\"x\",ISNUMBER(FIND(\"/\",\(cell))),ISNUMBER(\(cell)))"
    case .unique: return "=COUNTIF(\(column)$2:\(column)$\(last),\(cell))=1"
    case .choice: return nil
    }
  }
}
