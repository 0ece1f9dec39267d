import Campaign
import JSON

/// The form of the office that a plan's papers are issued by, as it is called in that year.
enum OfficeForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let plan = selected.plan else { return nil }
    let fields = fields(plan.office)
    let former = Dictionary(
      uniqueKeysWithValues: fields.map { ($0.field.key, $0.field.field.text.trimmedBlanks) })
    let title = selected.state.language("Cơ quan · ", "Office · ") + plan.title
    return Form(id, title, fields.map(\.field)) { values, state in
      guard let acts = PlanActs(state.office, plan: plan.id, on: state.today) else {
        return .refused(state.language("kế hoạch không còn", "the plan is gone"))
      }
      var office = acts.plan.document["office"]?.object ?? [:]
      for field in fields where values[field.field.key] != former[field.field.key] {
        field.write(&office, values)
      }
      do throws(PlanEditFault) {
        let facts = try acts.set(.object(office), forKey: "office")
        return .record(facts, facts.first.map { state.words($0) } ?? "")
      } catch {
        return .refused(error.text(state.language))
      }
    }
  }

  private static func fields(_ office: OfficeProfile) -> [PlanField] {
    [
      PlanField.text("name", Phrase("Tên cơ quan", "Name"), office.name).required,
      .text("superior", Phrase("Cấp trên", "Superior"), office.superior),
      .text("place", Phrase("Nơi ký", "Place"), office.place),
      signer("prefix", Phrase("Ký thay", "Signs for"), office.signerPrefix)
        .hinting("như TM. Ủy ban nhân dân, TL. Giám đốc", "as TM. Ủy ban nhân dân, TL. Giám đốc"),
      signer("title", Phrase("Chức vụ người ký", "Signer's title"), office.signerTitle),
      signer("name", Phrase("Người ký", "Signer"), office.signerName),
      .text("reportCode", Phrase("Ký hiệu báo cáo", "Report code"), office.reportCode),
      .text("addressee", Phrase("Kính gửi", "Addressee"), office.addressee),
      PlanField.texts("recipients", Phrase("Nơi nhận", "Recipients"), office.recipients)
        .hinting("cách nhau bằng dấu ;", "told apart by ;"),
      until(office.until),
    ]
  }

  private static func signer(_ key: String, _ label: Phrase, _ value: String?) -> PlanField {
    PlanField(FormField("signer-\(key)", label, .text, value ?? "")) { office, values in
      var signer = office["signer"]?.object ?? [:]
      signer[key] = values.text("signer-\(key)").map { .string(PlanField.clean($0)) }
      office["signer"] = signer.isEmpty ? nil : .object(signer)
    }
  }

  private static func until(_ day: Day?) -> PlanField {
    PlanField(
      FormField(
        "until", Phrase("Giải thể ngày", "Dissolved on"), .day(.within(nil)), day?.vietnamese ?? "")
    ) { $0["until"] = $1.day("until").map { .string($0.iso) } }
  }
}

extension FormID.Kind {
  package static let office = FormID.Kind("office") { OfficeForm.form($0, $1) }
}
