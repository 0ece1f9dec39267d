import Campaign
import Canvas
import Writing

/// Papers that can be looked at, printed, saved and copied from anywhere.
enum PaperCommands {
  static let all: [Command] = [summary, papers, stop]

  static let summary = Command(
    "print", Phrase("In báo cáo (xem trước)", "Print the summary (preview first)"),
    keys: [.character("p")], hint: Phrase("In", "Print")
  ) { $0.preview(.summary(school: nil)) }

  static let papers = Command(
    "papers",
    Phrase(
      "Giấy tờ: đôn đốc, tờ trình, biên bản, kết quả, sơ kết, báo cáo của trường",
      "Papers: letters, submission, minutes, results, reviews, a school's report"),
    keys: [.character("P")]
  ) { state in
    let items = PaperMenu(state).items
    state.overlays.append(Menu(state.language("Giấy tờ", "Papers"), items, row: 0))
    return []
  }
  .unless { state in
    PaperMenu(state).items.isEmpty
      ? state.language(
        "chọn một hạn, một chỉ tiêu, một kỳ sơ kết hoặc một trường trước",
        "select a deadline, a target, a review or a school first") : nil
  }

  static let stop = Command(
    "stop-paper", Phrase("Dừng lập, in giấy tờ", "Stop making the paper"), keys: []
  ) { _ in [.stopMaking] }
  .unless { state in
    state.paper == nil
      ? state.language("không có giấy tờ nào đang lập", "no paper is being made") : nil
  }
}

/// The papers that there are about what is selected.
private struct PaperMenu {
  private(set) var items: [MenuItem] = []
  private let language: Language

  init(_ state: State) {
    language = state.language
    let selected = Selected(state.selection, state)
    if let one = selected.deadline ?? selected.cutoff { add(one, selected.school, state) }
    if let school = selected.school {
      add(language("Báo cáo riêng của trường", "A report on this school"), school.shortName) {
        $0.preview(.summary(school: school.id))
      }
    }
    if let plan = selected.selection.plan, let review = selected.review {
      add(language("Báo cáo sơ kết, tổng kết", "The report of the review"), review.title) {
        $0.preview(.review(DeadlineKey(plan: plan, id: review.id)))
      }
    }
    if let plan = selected.target.flatMap({ state.office.plan($0.plan) }) {
      add(language("Bảng kết quả các chỉ tiêu", "The results of all targets"), plan.short) {
        $0.preview(.results(plan: plan.id, deadline: nil))
      }
    }
    if let one = selected.deadline ?? selected.cutoff, one.deadline.kind.isCutoff { addAwards(one) }
  }

  /// What comes of a cutoff, behind what is printed more often: those keep their numbers.
  private mutating func addAwards(_ one: DeadlineStatus) {
    add(language("Quyết định khen thưởng", "The decision that rewards"), one.title) {
      $0.preview(.decision(one.key))
    }
    add(language("Giấy khen, bằng khen in lên phôi", "Certificates onto their forms"), one.title) {
      $0.preview(.certificates(one.key))
    }
  }

  private mutating func add(_ one: DeadlineStatus, _ school: School?, _ state: State) {
    let missing = one.owing.map { Int($0) }
    if !missing.isEmpty {
      let count = language("\(missing.count) trường", "\(missing.count) schools")
      add(language("Công văn đôn đốc chung", "One letter to all who owe"), count) {
        $0.preview(.letter(one.key, .all))
      }
      add(language("Công văn đôn đốc từng trường", "A letter to each who owes"), count) {
        $0.preview(.letter(one.key, .each))
      }
      if let school, let at = state.status.roster.position(of: school.id), missing.contains(at) {
        add(language("Công văn đôn đốc trường này", "A letter to this school"), school.shortName) {
          $0.preview(.letter(one.key, .school(school.id)))
        }
      }
      add(language("Chép lời đôn đốc chung", "Copy the words to all"), count) {
        $0.make(.letter(one.key, .all), .clipboard)
      }
    }
    guard one.deadline.kind.isCutoff else { return }
    add(language("Tờ trình kèm danh sách được chọn", "The submission with its list"), one.title) {
      $0.preview(.submission(one.key))
    }
    add(language("Biên bản họp xét", "The minutes of the review"), one.title) {
      $0.preview(.minutes(one.key))
    }
    add(language("Bảng kết quả", "The table of results"), one.title) {
      $0.preview(.results(plan: one.plan, deadline: one.id))
    }
  }

  private mutating func add(
    _ title: String, _ detail: String, run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    items.append(MenuItem(title, detail: detail.truncated(to: 26), run: run))
  }
}
