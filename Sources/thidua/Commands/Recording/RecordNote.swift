import Campaign
import Writing

extension Command {
  static let recordNote = Command(
    "record note", [.thing, .text],
    options: [
      .basis,
      .school.about(Phrase("ghi chú về mục ấy ở trường này", "on the thing at this school")),
      .force, .plan,
    ],
    Phrase("ghi chú cho một mục hay một trường", "a note on a thing or a school"),
    details: Phrase(
      "Lời sau thay lời trước, nhật ký giữ cả; lời trống (\"\") là bỏ ghi chú.",
      "The next text replaces it, the log keeps them all; an empty one (\"\") takes it back."),
    examples: [
      Example(
        #"thidua record note th-doc-lap "gọi lại thứ Sáu""#,
        Phrase("về một trường", "on a school")),
      Example(
        #"thidua record note dot-1 "được lùi hạn" --document "CV 12/PGDĐT""#,
        Phrase("theo một văn bản", "that rests on a document")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let thing = try finder.thing(session.call[.thing])
      let school = try session.call[.school].map { name throws(Failure) in
        try finder.school(name).id
      }
      let text = try TypedText.line(session.call[.text], mayBeEmpty: true)
      let document = try session.call[.basis].map { typed throws(Failure) in
        try TypedText.line(typed)
      }
      return NoteActs(office.ledger, thing.note(school: school ?? ""))
        .set(text, document: document, on: desk.day)
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Option {
  fileprivate static let basis = Option(
    "document", .required("TEXT", .text),
    Phrase("số, ký hiệu văn bản làm căn cứ", "the document that it rests on"))
}
