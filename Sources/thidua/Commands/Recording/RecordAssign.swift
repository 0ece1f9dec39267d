import Campaign
import Writing

extension Command {
  static let recordAssign = Command(
    "record assign", [.thing, .staff], options: [.force, .plan],
    Phrase("phân công: ai phụ trách", "who follows a thing"),
    details: Phrase(
      """
      Cán bộ gọi bằng mã, họ tên hay chức vụ trong kế hoạch; nobody hay “không ai” là thôi giao. \
      Tên không có trong kế hoạch thì hỏi lại.
      """,
      """
      A member of staff goes by id, name or role in the plan; nobody takes it away. A name that \
      the plan does not list is asked about.
      """),
    examples: [
      Example(
        #"thidua record assign t1 "Nguyễn Thị Lan" --force"#,
        Phrase("giao cho người ngoài danh sách", "to somebody whom the plan does not list")),
      Example("thidua record assign t1 nobody", Phrase("thôi giao", "and to nobody again")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.carryOut { office throws(Failure) in
      let finder = try desk.finder(office)
      var thing = try finder.thing(session.call[.thing])
      if thing.plan.isEmpty { thing.plan = try finder.planOfDay().id }
      let name = try TypedText.line(session.call[.staff])
      let acts = OwnerActs(office.ledger, on: desk.day)
      if Nobody.isMeant(name) { return Intent(acts.assign(thing, to: nil)) }
      let plan = try finder.plan(thing.plan.rawValue)
      do throws(NamingError) {
        return try acts.assign(thing, toOneCalled: name, of: plan)
      } catch {
        throw Failure.naming(error)
      }
    }
    return Answer(recorded: receipt, at: desk)
  }
}

/// The words that leave a thing to nobody.
enum Nobody {
  static func isMeant(_ name: String) -> Bool {
    ["nobody", "khong ai", "chua giao ai", "none"].contains(Vietnamese.fold(name))
  }
}

extension Argument {
  fileprivate static let staff = Argument(
    "STAFF", .staff, Phrase("mã, họ tên cán bộ, hoặc nobody", "somebody of the staff, or nobody"))
}
