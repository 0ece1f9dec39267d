import Campaign
import JSON
import Writing

/// What the form of a plan's entry asks for, section by section; each field is called as its key in
/// the plan's document.
struct PlanItemFields {
  let plan: Plan
  let section: PlanSection
  let entry: JSON
  let state: State

  init(_ plan: Plan, _ section: PlanSection, _ entry: JSON, _ state: State) {
    self.plan = plan
    self.section = section
    self.entry = entry
    self.state = state
  }

  var all: [PlanField] {
    switch section {
    case .general: general
    case .document: document
    case .bases: basis
    case .issuers: issuer
    case .phases: phase
    case .honours: honour
    case .weeks: weeks
    case .movements: movement
    case .criteria: criterion
    case .registrations: registration
    case .duties, .goals, .solutions, .themes: asked
    case .reviews: review
    case .levels: level
    case .blocks, .councils: [text("text", section.title).required]
    case .rewards: reward
    case .rules: rule
    case .medals: medal
    case .shares: share
    case .council:
      [number("members", Phrase("Số thành viên", "Members"), in: 1...1_000).required]
    case .fund:
      [
        number("amount", Phrase("Quỹ của năm, đồng", "The year's fund, đồng"), in: 0...mostMoney)
          .required
      ]
    case .reminders: reminders
    // These have forms of their own.
    case .office, .cutoffs, .tasks, .targets, .staff: []
    }
  }

  /// What follows for other keys from what was typed.
  static func finish(_ entry: inout JSONObject, _ section: PlanSection) {
    if section == .bases, entry["number"] != nil { entry["replaces"] = nil }
  }

  // MARK: The document and its office

  private var general: [PlanField] {
    let lists = PlanList.allCases.map(\.rawValue)
    return [
      text("title", Phrase("Tên kế hoạch", "Title")).required,
      text("short", Phrase("Tên ngắn", "Short name")).required,
      text("theme", Phrase("Chủ đề năm", "Theme of the year")),
      number("leadDays", Phrase("Báo trước (ngày)", "Lead days"), in: 0...366),
      choice(
        "groupsBy", Phrase("Gộp trường theo", "Group units by"),
        UnitStep.allCases.map { ($0.rawValue, $0.word) }),
      texts("followed", Phrase("Cần người theo dõi", "To be followed"))
        .refusing { text, state in
          let unknown = text.listed.first { !lists.contains($0) }
          return unknown.map { state.language("không có mục “\($0)”", "there is no list “\($0)”") }
        }
        .hinting("như themes; targets; tasks", "as themes; targets; tasks"),
      flag(
        "movementsOpen", Phrase("Danh sách phong trào còn mở (…)", "More movements may come (…)")),
    ]
  }

  private var document: [PlanField] {
    [
      text("kind", Phrase("Loại văn bản", "Kind")).hinting("như Kế hoạch", "as Kế hoạch"),
      text("number", Phrase("Số, ký hiệu", "Number")).hinting("như 125/KH-UBND", "as 125/KH-UBND"),
      date("issued", Phrase("Ngày ban hành", "Issued on")),
      text("issuer", Phrase("Nơi ban hành", "Issuer")),
      text("about", Phrase("Về việc", "About")),
      texts("addressees", Phrase("Kính gửi", "Addressees")),
      text("printed", Phrase("Nguyên văn dòng số", "As printed")),
    ]
  }

  private var basis: [PlanField] {
    let roles = [
      ("basis", Phrase("căn cứ", "basis")),
      ("continued", Phrase("tiếp tục thực hiện", "continued")),
      ("cited", Phrase("được nhắc tới", "cited")),
    ]
    return [
      text("kind", Phrase("Loại văn bản", "Kind")).required,
      text("number", Phrase("Số, ký hiệu", "Number")),
      date("issued", Phrase("Ngày ban hành", "Issued on")),
      text("issuer", Phrase("Nơi ban hành", "Issuer")).required,
      text("about", Phrase("Về việc", "About")).required,
      choice("role", Phrase("Vai trò", "Role"), roles),
      flag("standing", Phrase("Dùng cho nhiều năm", "Holds for years")),
      date("until", Phrase("Hiệu lực đến", "Until")),
    ]
  }

  private var issuer: [PlanField] {
    let papers = IssuedPaper.allCases.map(\.rawValue)
    return [
      text("name", Phrase("Tên cơ quan", "Name")).required,
      texts("papers", Phrase("Ban hành các giấy", "Issues")).required
        .refusing { text, state in
          let unknown = text.listed.first { !papers.contains($0) }
          return unknown.map {
            state.language("không có giấy “\($0)”", "there is no paper “\($0)”")
          }
        }
        .hinting(papers.joined(separator: "; "), papers.joined(separator: "; ")),
      text("superior", Phrase("Cấp trên", "Superior")),
      text("place", Phrase("Nơi ký", "Place")),
      inner("signer", "prefix", Phrase("Ký thay", "Signs for")),
      inner("signer", "title", Phrase("Chức vụ người ký", "Signer's title")),
      inner("signer", "name", Phrase("Người ký", "Signer")),
      text("reportCode", Phrase("Ký hiệu báo cáo", "Report code")),
      text("addressee", Phrase("Kính gửi", "Addressee")),
      texts("recipients", Phrase("Nơi nhận", "Recipients")),
      date("until", Phrase("Giải thể ngày", "Dissolved on")),
    ]
  }

  // MARK: The year

  private var phase: [PlanField] {
    [
      text("name", Phrase("Tên đợt", "Name")).required,
      day("from", Phrase("Từ ngày", "From")).required,
      day("to", Phrase("Đến hết ngày", "To")).required,
      text("about", Phrase("Chào mừng", "In honour of")),
    ]
  }

  private var honour: [PlanField] {
    [
      text("name", Phrase("Tên ngày", "Name")).required,
      day("day", Phrase("Ngày", "Day")),
      number("since", Phrase("Có từ năm", "Since"), in: 1...9999),
    ]
  }

  private var weeks: [PlanField] {
    [
      day("from", Phrase("Ngày đầu năm học", "First day of school")).required,
      number("count", Phrase("Số tuần", "Weeks"), in: 1...53).required,
      number("tetWeeks", Phrase("Tuần nghỉ Tết", "Weeks off for Tết"), in: 0...8),
    ]
  }

  private var review: [PlanField] {
    [
      choice(
        "period", Phrase("Kỳ", "Period"), Period.allCases.map { ($0.rawValue, $0.word) }),
      text("title", Phrase("Tên", "Title")).hinting("trống: theo kỳ", "empty: by the period"),
      number("within", Phrase("Trong số ngày", "Within days"), in: 0...366)
        .hinting("trống: không có ngày cuối", "empty: no last day"),
      text("to", Phrase("Gửi", "To")),
    ]
  }

  // MARK: What is asked

  private var movement: [PlanField] {
    let aspects = MovementAspect.allCases
    return [text("title", Phrase("Tên phong trào", "Title")).required]
      + aspects.map { expected($0) }
      + [
        expectedBy(.plan), expectedBy(.report),
        date("until", Phrase("Đến hết ngày", "Until")),
        flag("main", Phrase("Phong trào chính", "The main one")),
        flag("themed", Phrase("Theo chuyên đề", "On a theme")),
        flag("once", Phrase("Riêng năm nay", "This year alone")),
        owner,
      ] + scope
      + [texts("communes", Phrase("Các xã", "Communes")).hinting("trống: mọi xã", "empty: all")]
  }

  private var criterion: [PlanField] {
    [
      text("title", Phrase("Tên tiêu chí", "Title")),
      number("most", Phrase("Điểm tối đa", "Most points"), in: 1...1_000_000),
      choice(
        "source", Phrase("Ai chấm", "Scored by"),
        [
          ("schools", Phrase("từng trường", "each school")),
          ("office", Phrase("cơ quan tự chấm", "the office itself")),
        ]),
      day("by", Phrase("Trước hết ngày", "By")),
    ]
  }

  private var registration: [PlanField] {
    let kinds = [
      ("text", Phrase("lời", "words")), ("movement", Phrase("phong trào", "a movement")),
      ("rating", Phrase("xếp loại", "a rating")), ("titles", Phrase("danh hiệu", "titles")),
    ]
    return [
      text("title", Phrase("Đăng ký gì", "What")).required,
      choice("kind", Phrase("Loại", "Kind"), kinds),
      day("by", Phrase("Trước hết ngày", "By")),
    ] + scope
  }

  private var asked: [PlanField] {
    let sources = [
      ("office", Phrase("cơ quan", "the office")),
      ("schools", Phrase("từng trường", "each school")),
      ("members", Phrase("mỗi thành viên", "each member")),
    ]
    let periods =
      [("", Phrase("không định kỳ", "not periodic"))]
      + Period.allCases.map { ($0.rawValue, $0.word) }
    let title =
      section == .duties
      ? [
        text("unit", Phrase("Đơn vị", "Unit")).required,
        text("what", Phrase("Việc", "What")).required,
      ] : [text("title", Phrase("Nội dung", "What")).required]
    return title + [
      choice("source", Phrase("Đơn vị thực hiện", "Done by"), sources), proofs,
      flag("ongoing", Phrase("Thường xuyên", "Ongoing")),
      day("opens", Phrase("Bắt đầu", "Opens")), day("lastDay", Phrase("Ngày cuối", "Last day")),
      choice("period", Phrase("Định kỳ", "Period"), periods),
      number("within", Phrase("Sau kỳ (ngày)", "Days after it"), in: 0...366),
      text("wording", Phrase("Văn bản ghi", "Wording")), owner,
    ] + scope + [text("note", Phrase("Ghi chú", "Note"))]
  }

  private var level: [PlanField] {
    [
      text("code", Phrase("Ký hiệu cấp", "Code")).required,
      text("name", Phrase("Tên cấp", "Name")).required,
      text("after", Phrase("Đứng sau cấp", "Stands behind")),
      texts("written", Phrase("Cách viết khác", "Also written")),
    ]
  }

  // MARK: Rewards

  private var reward: [PlanField] {
    let recipients = [
      ("individuals", Phrase("cá nhân", "individuals")),
      ("collectives", Phrase("tập thể", "collectives")), ("both", Phrase("cả hai", "both")),
    ]
    return [
      text("name", Phrase("Tên", "Name")).required,
      choice("for", Phrase("Tặng cho", "For"), recipients),
      flag("title", Phrase("Là danh hiệu", "A title")),
      innerNumber(
        "rate", "individual", Phrase("Tiền thưởng cá nhân, đồng", "Money for a person"),
        in: 0...mostMoney),
      innerNumber(
        "rate", "collective", Phrase("Tiền thưởng tập thể, đồng", "Money for a collective"),
        in: 0...mostMoney),
    ]
  }

  private var mostMoney: Int { 1_000_000_000_000 }

  private var rule: [PlanField] {
    let language = state.language
    let rewards = plan.rewards.map { ($0.id, Phrase($0.name, $0.name)) }
    let titles = plan.rewards.filter(\.isTitle).map { ($0.id, Phrase($0.name, $0.name)) }
    return [
      choice("reward", Phrase("Hình thức khen", "Reward"), rewards),
      number("yearsInARow", Phrase("Liên tục (lần)", "Times in a row"), in: 1...100),
      number("atLeastPercentOfUnit", Phrase("Ít nhất % đơn vị", "At least % of unit"), in: 1...100),
      number(
        "atMostPercentOfHolders", Phrase("Nhiều nhất % số đạt", "At most % of holders"), in: 1...100
      )
      .hinting(
        language("chọn một trong ba", "one of the three"), "one of the three"),
      choice("title", Phrase("Danh hiệu", "Title"), titles),
      date("from", Phrase("Từ ngày", "From")), date("until", Phrase("Đến ngày", "Until")),
      text("basis", Phrase("Theo", "Basis")).required,
      flag("local", Phrase("Quy định riêng của tỉnh", "A rule of the province")),
    ]
  }

  private var share: [PlanField] {
    [
      text("title", Phrase("Tên", "Title")).required,
      choice(
        "of", Phrase("Tính cho", "Of"),
        AwardShare.Group.allCases.map { ($0.rawValue, $0.word) }),
      number("atLeast", Phrase("Ít nhất %", "At least %"), in: 0...100),
      number("atMost", Phrase("Nhiều nhất %", "At most %"), in: 0...100)
        .hinting("chọn một trong hai", "one of the two"),
    ]
  }

  private var medal: [PlanField] {
    [
      text("name", Phrase("Tên", "Name")).required,
      number("count", Phrase("Số lượng", "Count"), in: 1...1_000_000).required,
    ]
  }

  private var reminders: [PlanField] {
    let days = entry["escalateAfter"]?.array?.compactMap(\.int).map { "\($0)" } ?? []
    let field = FormField(
      "escalateAfter", Phrase("Báo lãnh đạo khi quá hạn", "Tell the head after"), .text,
      days.joined(separator: "; ")
    )
    .hinting(Phrase("số ngày quá hạn, như 3; 7", "days late, as 3; 7"))
    .refusing { text, state in
      text.listed.allSatisfy { Int($0).map { (1...366).contains($0) } ?? false }
        ? nil : state.language("các số ngày từ 1 đến 366", "numbers of days from 1 to 366")
    }
    return [
      flag("quietOnDaysOff", Phrase("Im ngày nghỉ", "Quiet on days off")),
      PlanField(field) { entry, values in
        let days = values["escalateAfter"].listed.compactMap { Int($0) }
        entry["escalateAfter"] = days.isEmpty ? nil : .array(days.map { JSON($0) })
      },
    ]
  }
}
