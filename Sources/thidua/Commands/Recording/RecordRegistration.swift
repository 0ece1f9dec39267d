import Campaign
import Writing

extension Command {
  static let recordRegistration = Command(
    "record registration", [.school, .text.isOptional],
    options: [.movementJoined, .rating, .title, .registration, .on, .force, .plan],
    Phrase("đăng ký thi đua của một trường", "what a school registers for"),
    details: Phrase(
      """
      Phong trào, mức xếp loại và danh hiệu ghi vào nội dung đăng ký cùng loại của kế hoạch, lời \
      ghi vào nội dung để ghi lời. Danh hiệu gọi bằng mã, tên hay chữ viết tắt (LĐTT=12). Ghi lại \
      là thay cả nội dung ấy.
      """,
      """
      Movements, the rating and titles go to the plan's registration of that kind, words to that \
      for words. A title goes by id, name or initials (LĐTT=12). What is recorded again replaces \
      all of that registration.
      """),
    examples: [
      Example(
        #"thidua record registration th-doc-lap --title LĐTT=12 --title "CSTĐ cơ sở=2""#,
        Phrase("đăng ký danh hiệu", "titles and how many")),
      Example(
        #"thidua record registration th-doc-lap --movement pt-1 --rating "Tốt""#,
        Phrase("phong trào và mức xếp loại", "a movement and the rating aimed at")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.carryOut { office throws(Failure) in
      let finder = try desk.finder(office)
      let school = try finder.school(session.call[.school])
      let plan = try finder.plan("") { plan in
        !plan.registrations.isEmpty && !office.isClosed(plan.id, on: desk.day)
      }
      let on = try desk.on(plan)
      let typed = TypedRegistration(session.call, plan)
      var intent = Intent([])
      for (asked, value) in try typed.answers() {
        let entry = try GridEntry(
          office, GridSubject(plan: plan.id, .registrations), column: asked.topic.id, school,
          on: on)
        intent = intent + (try entry.intent(.value(GridValue(value, of: asked)), text: ""))
      }
      return intent
    }
    return Answer(recorded: receipt, at: desk)
  }
}

/// What the words and options of one line register for.
private struct TypedRegistration {
  private let call: Arguments
  private let plan: Plan

  init(_ call: Arguments, _ plan: Plan) {
    self.call = call
    self.plan = plan
  }

  func answers() throws(Failure) -> [(RegistrationAsked, RegistrationValue)] {
    var answers: [(RegistrationAsked, RegistrationValue)] = []
    if call.has(.movementJoined) {
      let asked = try asked(.movement)
      answers.append((asked, RegistrationValue(movements: try movements(asked))))
    }
    if let rating = call[.rating] {
      let text = try TypedText.line(rating)
      answers.append((try asked(.rating), RegistrationValue(rating: text)))
    }
    if call.has(.title) {
      let asked = try asked(.titles)
      answers.append((asked, RegistrationValue(titles: try titles(asked))))
    }
    if !call[.text].isEmpty {
      let text = try TypedText.line(call[.text])
      answers.append((try asked(.text), RegistrationValue(text: text)))
    }
    if answers.isEmpty { throw .usage(UsageError(.missingArgument(.text), call.command)) }
    return answers
  }

  /// The plan's registration of a kind, or the one that is named.
  private func asked(_ kind: Registration.Kind) throws(Failure) -> RegistrationAsked {
    let all = plan.registrationsAsked
    if let id = call[.registration] {
      guard let named = all.first(where: { $0.topic.id.rawValue == id }) else {
        let known = all.map(\.topic.id.rawValue)
        throw .naming(NamingError(.registration, id, .unknown(nearest: known)))
      }
      if named.kind == kind || kind == .text { return named }
      throw none(of: kind)
    }
    let found = all.filter { $0.kind == kind }
    if found.count > 1 {
      throw .naming(
        NamingError(
          .registration, kind.title(.vi), .ambiguous(found.map(\.topic.id.rawValue))))
    }
    guard let only = found.first else { throw none(of: kind) }
    return only
  }

  private func none(of kind: Registration.Kind) -> Failure {
    let known = plan.registrationsAsked.map {
      (id: $0.topic.id.rawValue, kind: $0.kind)
    }
    return .refused(
      Phrase(
        "kế hoạch \(plan.id) không có nội dung đăng ký \(kind.title(.vi)); có: "
          + known.map { "\($0.id) (\($0.kind.title(.vi)))" }.joined(separator: ", "),
        "the plan \(plan.id) asks for no registration of \(kind.title(.en)); it has: "
          + known.map { "\($0.id) (\($0.kind.title(.en)))" }.joined(separator: ", ")))
  }

  private func movements(_ asked: RegistrationAsked) throws(Failure) -> [ObligationID] {
    var found: [ObligationID] = []
    for name in call[all: .movementJoined] {
      do throws(NamingError) {
        let one = try asked.movement(called: name)
        if !found.contains(one.id) { found.append(one.id) }
      } catch {
        throw .naming(error)
      }
    }
    return found
  }

  private func titles(_ asked: RegistrationAsked) throws(Failure) -> [RegistrationValue.TitleCount]
  {
    var found: [RegistrationValue.TitleCount] = []
    for typed in call[all: .title] {
      let one: RegistrationValue.TitleCount?
      do throws(NamingError) { one = try asked.title(typed: typed) } catch {
        throw .naming(error)
      }
      guard let one else {
        throw .refused(
          Phrase(
            "“\(typed)”: viết danh hiệu và số lượng, như LĐTT=12",
            "“\(typed)”: write a title and how many, as LĐTT=12"))
      }
      if found.contains(where: { $0.reward == one.reward }) {
        throw .refused(
          Phrase("“\(typed)”: danh hiệu này đã nêu", "“\(typed)”: this title was named before"))
      }
      found.append(one)
    }
    return found
  }
}

extension Option {
  fileprivate static let movementJoined = Option(
    "movement", .required("ID", .movement),
    Phrase("phong trào trường tham gia (mã hay tên)", "a movement that it joins (id or title)")
  ).repeated
  fileprivate static let rating = Option(
    "rating", .required("WORD", .text),
    Phrase("mức xếp loại phấn đấu", "the rating that it aims at"))
  fileprivate static let title = Option(
    "title", .required("TITLE=N", .text),
    Phrase("danh hiệu và số lượng, như LĐTT=12", "a title and how many, as LĐTT=12")
  ).repeated
  fileprivate static let registration = Option(
    "registration", .required("ID", .text),
    Phrase("chỉ nội dung đăng ký này của kế hoạch", "this registration of the plan only"))
}
