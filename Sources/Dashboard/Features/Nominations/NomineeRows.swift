import Campaign
import Writing

/// The nominees of the cutoff that is looked at.
struct NomineeRows {
  private let state: State
  let one: DeadlineStatus?
  let sheet: NomineeSheet

  init(_ state: State) {
    self.state = state
    one = state.nomineeCutoff
    sheet = state[NomineeState.self].listed?.sheet ?? NomineeSheet([], tally: nil)
  }

  func nominee(_ item: Int) -> Nominee? {
    sheet.nominees.indices.contains(item) ? sheet.nominees[item] : nil
  }

  func candidate(_ nominee: String) -> Candidacy? {
    state[NomineeState.self].candidate(nominee)
  }

  func isMarked(_ nominee: Nominee) -> Bool {
    state[NomineeState.self].marked.contains(nominee.id)
  }

  /// As the council last voted, and what was last decided: the next ones are often the same.
  var lastVote: CouncilVote? { sheet.nominees.lazy.compactMap { candidate($0.id)?.vote }.first }
  var lastAward: CandidateAward? {
    sheet.nominees.lazy.compactMap { candidate($0.id)?.award }.first
  }

  var selected: Nominee? { state.list(.nominees).item.flatMap { nominee($0) } }

  func school(_ nominee: Nominee) -> School? { state.status.roster[nominee.school] }

  var plan: Plan? { one.flatMap { state.office.plan($0.plan) } }

  var source: ListSource {
    let nominees = sheet.nominees
    let roster = state.status.roster
    let language = state.language
    let plan = self.plan
    func reward(_ row: Int) -> String { plan?.reward(named: nominees[row].reward)?.name ?? "" }
    func school(_ row: Int) -> School? { roster[nominees[row].school] }
    var source = ListSource(
      count: nominees.count, id: { nominees[$0].id },
      text: { row in
        let one = nominees[row]
        return [
          one.name, one.kind.title(language), one.position ?? "", one.className ?? "",
          reward(row), school(row)?.name ?? "", school(row)?.block ?? "", one.note ?? "",
          candidate(one.id)?.state.title(language) ?? "",
        ].joined(separator: " ")
      }, isLate: { [sheet] in sheet.over.contains(nominees[$0].id) })
    source.columns = [
      SortColumn(Phrase("Họ và tên", "Name"), id: "name") { CollationKey(nominees[$0].name) },
      SortColumn(Phrase("Trường", "School"), id: "school") { CollationKey(school($0)?.name ?? "") },
      SortColumn(state.step.word) { [step = state.step] row in
        CollationKey(school(row)?.groupName(step) ?? "")
      },
      SortColumn(Phrase("Đề nghị tặng", "Reward"), id: "reward") { CollationKey(reward($0)) },
      SortColumn(Phrase("Là", "Is"), id: "kind") {
        CollationKey(nominees[$0].kind.title(language))
      },
      SortColumn(Phrase("Chức vụ, lớp", "Position, class"), id: "position") { row in
        CollationKey(nominees[row].className ?? nominees[row].position ?? "")
      },
      SortColumn(Phrase("Xét", "Review"), id: "state") { row in
        candidate(nominees[row].id).flatMap { CandidateState.allCases.firstIndex(of: $0.state) }
          ?? 0
      },
      SortColumn(Phrase("Ghi chú", "Note"), id: "note") { CollationKey(nominees[$0].note ?? "") },
    ]
    source.facets = [
      Facet(state.step.word) { [step = state.step] in school($0)?.groupName(step) ?? "" },
      Facet(Phrase("Là", "Is")) { nominees[$0].kind.title(language) },
      Facet(Phrase("Đề nghị tặng", "Reward")) { reward($0) },
      Facet(Phrase("Xét", "Review")) { row in
        candidate(nominees[row].id)?.state.title(language) ?? ""
      },
    ]
    source.context = one?.key.text ?? ""
    return source
  }
}

extension State {
  /// The cutoffs of the open plans, in the plans' order.
  var nomineeCutoffs: [DeadlineStatus] {
    status.deadlines.filter { $0.deadline.kind.isCutoff }
  }

  /// The cutoff whose nominees are looked at; the most urgent until someone chooses.
  var nomineeCutoff: DeadlineStatus? {
    if let key = self[NomineeState.self].cutoff, let one = status.deadline(key.id, plan: key.plan) {
      return one
    }
    return digest.urgent.lazy.map { status.deadlines[$0] }.first { $0.deadline.kind.isCutoff }
  }

  mutating func prepareNominees() {
    guard let one = nomineeCutoff else {
      self[NomineeState.self].listed = nil
      return
    }
    if let known = self[NomineeState.self].listed, known.key == one.key,
      known.generation == generation
    {
      return
    }
    let all = office.ledger.candidacies(plan: one.plan, deadline: one.deadline, on: today)
    let byID = Dictionary(
      all.map { ($0.nominee.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sheet = NomineeSheet(all.map(\.nominee), tally: one.nominees)
    self[NomineeState.self].listed = (one.key, generation, sheet, byID)
    self[NomineeState.self].marked.formIntersection(byID.keys)
  }
}

struct NomineeState: Slice {
  /// The cutoff whose nominees are looked at, where someone chose one.
  var cutoff: DeadlineKey?
  /// Whom the next act of the review is about.
  var marked: Set<String> = []
  fileprivate var listed:
    (
      key: DeadlineKey, generation: Int, sheet: NomineeSheet, candidates: [String: Candidacy]
    )?

  func candidate(_ nominee: String) -> Candidacy? { listed?.candidates[nominee] }

  init() {}
}
