import Campaign
import Writing

/// Asked once before a paper is printed or saved: its number, its date, who signs it, and where it
/// goes.
enum PaperForm {
  enum Goal { case printer, file }

  static func form(_ order: PaperOrder, _ goal: Goal, _ state: State) -> Form {
    let last = state[PaperState.self].last
    let place = goal == .file ? [file(order, state)] : []
    let fields =
      place + details(order, last, state) + (goal == .printer ? printing(last) : [])
    let title =
      goal == .file
      ? state.language("Ghi ra tệp", "Save to a file") : state.language("In", "Print")
    return Form(FormID(.paper, Selection()), title, fields) { values, state in
      let details = self.details(values, last)
      var habits = details
      habits.number = details.number ?? last.number
      state[PaperState.self].last = habits
      state.closePreview()
      let use =
        goal == .file
        ? PaperUse.file(PaperPath.trimmed(values["file"]), replacing: false) : .printer
      return .done([.keepHabits(habits)] + state.make(order, use, details))
    }
  }

  private static func file(_ order: PaperOrder, _ state: State) -> FormField {
    let known = order.endings.map { ".\($0)" }.joined(separator: " ")
    var field = FormField(
      "file", Phrase("Tệp", "File"), .text, "~/\(order.fileName(state.today)).pdf"
    )
    .required
    .refusing { text, state in
      let isKnown = PaperPath.ending(text).map(order.endings.contains) ?? false
      return isKnown ? nil : state.language("chỉ có \(known)", "only \(known)")
    }
    field.echo = { text, state in
      PaperPath.ending(text).map { PaperPath.format($0, state.language) }
    }
    return field
  }

  private static func details(_ order: PaperOrder, _ last: PaperDetails, _ state: State)
    -> [FormField]
  {
    let issuers = state.status.plans.flatMap { [$0.office] + $0.issuers.map(\.profile) }
    let signers = issuers.compactMap { Signature(of: $0)?.text }
    var number = FormField(
      "number", Phrase("Số văn bản", "Number"), .wholeNumber(1...99_999))
    number.hint =
      last.number.map { Phrase("trống: để viết tay; lần trước \($0)", "empty: by pen; last \($0)") }
      ?? Phrase("trống: để viết tay", "empty: to be written by pen")
    var fields = [
      number,
      FormField(
        "date", Phrase("Ngày văn bản", "Date"), .day(.within(nil)), state.today.vietnamese),
      FormField("signer", Phrase("Người ký", "Signer"), .text, last.signer ?? "")
        .hinting(
          Phrase("trống: như kế hoạch; chức vụ: họ tên", "empty: as in the plan; title: name")
        )
        .suggesting(signers),
    ]
    if case .letter = order {
      fields.append(
        FormField("by", Phrase("Trường nộp trước hết", "Schools by"), .day(.within(nil)))
          .hinting(Phrase("trống: ngày thu của kế hoạch", "empty: the plan's collection day"))
          .refusing { text, state in
            guard let day = try? TypedDay.parse(text, today: state.today), day < state.today else {
              return nil
            }
            return state.language("ngày này đã qua", "this day is over")
          })
    }
    return fields
  }

  private static func printing(_ last: PaperDetails) -> [FormField] {
    [
      FormField("printer", Phrase("Máy in", "Printer"), .text, last.printer ?? "")
        .hinting(Phrase("trống: máy in mặc định", "empty: the default printer")),
      FormField("copies", Phrase("Số bản", "Copies"), .wholeNumber(1...99), "\(last.copies)")
        .required,
    ]
  }

  private static func details(_ values: FormValues, _ last: PaperDetails) -> PaperDetails {
    var details = last
    details.number = Int(values["number"])
    details.date = values.day("date")
    details.signer = values.text("signer")
    details.by = values.day("by")
    if let copies = Int(values["copies"]) {
      details.copies = copies
      details.printer = values.text("printer")
    }
    return details
  }
}

extension FormID.Kind {
  static let paper = FormID.Kind(asking: "paper")
}
