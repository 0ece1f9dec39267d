import Campaign

/// The forms in which a school ends: closed, or merged into another; its past stays.
enum SchoolEndForms {
  static func close(_ id: FormID, _ selected: Selected) -> Form? {
    guard let school = selected.school else { return nil }
    let title = selected.state.language("Đóng ", "Close ") + school.name
    return Form(id, title, [closes]) { values, state in
      guard let day = values.day("closes") else { return .refused("", at: "closes") }
      return SchoolForm.record(id, &state) { acts throws(SchoolFault) in
        try acts.close(school.id, from: day)
      }
    }
  }

  static func merge(_ id: FormID, _ selected: Selected) -> Form? {
    guard let school = selected.school else { return nil }
    let title = selected.state.language("Sáp nhập ", "Merge ") + school.name
    var into = SchoolField.field(nil, key: "into")
    into.hint = Phrase("tên hoặc mã trường nhận", "name or id of the school that takes it in")
    return Form(id, title, [into, closes]) { values, state in
      guard let day = values.day("closes") else { return .refused("", at: "closes") }
      guard let other = SchoolField.school(values["into"], state) else {
        return .refused("", at: "into")
      }
      return SchoolForm.record(id, &state) { acts throws(SchoolFault) in
        try acts.merge(school.id, into: other.id, from: day)
      }
    }
  }

  private static var closes: FormField {
    FormField("closes", Phrase("Từ ngày", "From"), .day(.within(nil))).required
      .hinting(Phrase("ngày đầu tiên không còn trường", "the first day without the school"))
  }
}

extension FormID.Kind {
  package static let closeSchool = FormID.Kind("closeSchool") { SchoolEndForms.close($0, $1) }
  package static let mergeSchool = FormID.Kind("mergeSchool") { SchoolEndForms.merge($0, $1) }
}
