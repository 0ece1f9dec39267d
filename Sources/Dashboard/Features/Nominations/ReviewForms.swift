import Campaign
import Canvas
import Writing

/// How the council voted on those who are marked, or on the one selected.
enum VoteForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let targets = ReviewTargets(state)
    guard selected.cutoff != nil, !targets.candidates.isEmpty else { return nil }
    // The council is as large as it was when it last voted.
    let rows = NomineeRows(state)
    let known = targets.candidates.compactMap(\.vote).first
    let last = known ?? rows.lastVote
    let members =
      last?.members ?? selected.cutoff.flatMap { state.office.plan($0.plan)?.councilMembers }
    func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }
    let fields = [
      FormField(
        "members", Phrase("Tổng số thành viên", "Members"), .wholeNumber(1...999),
        text(members)
      ).required,
      FormField("present", Phrase("Có mặt", "Present"), .wholeNumber(0...999), text(last?.present))
        .required,
      FormField("for", Phrase("Đồng ý", "For"), .wholeNumber(0...999), text(known?.inFavour))
        .required,
      FormField(
        "against", Phrase("Không đồng ý", "Against"), .wholeNumber(0...999), text(known?.against)),
    ]
    let title = state.language("Bỏ phiếu · ", "Vote · ") + targets.words(state)
    return Form(id, title, fields) { values, state in
      let yes = values.number("for") ?? 0
      let present = values.number("present") ?? 0
      let vote = CouncilVote(
        members: values.number("members") ?? 0, present: present, inFavour: yes,
        against: values.number("against") ?? 0)
      let label = vote?.words(state.language) ?? ""
      return state.verdict(label) { one, state throws(ReviewStepFault) in
        try state.reviewStepActs?.vote(vote, on: one.nominee) ?? []
      }
    }
  }
}

/// The decision that grants those who are marked, or the one selected, what was asked for.
enum AwardForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    let state = selected.state
    let targets = ReviewTargets(state)
    guard let one = selected.cutoff, let plan = state.office.plan(one.plan),
      !targets.candidates.isEmpty
    else { return nil }
    let known = targets.candidates.compactMap(\.award).first ?? NomineeRows(state).lastAward
    let rewards =
      [FormField.Choice("", state.language("(như đề nghị)", "(as asked for)"))]
      + plan.rewards.map { FormField.Choice($0.id, $0.name) }
    let fields = [
      FormField(
        "number", Phrase("Số quyết định", "Decision"), .text, known?.number ?? ""
      ).required,
      FormField(
        "date", Phrase("Ngày ký", "Signed on"), .day(.happened(in: plan.year)),
        known?.date.vietnamese ?? ""),
      FormField("by", Phrase("Cấp quyết định", "Decided by"), .text, known?.by ?? ""),
      FormField("reward", Phrase("Tặng", "Granted"), .choice(rewards), known?.reward ?? ""),
      FormField(
        "money", Phrase("Tiền mỗi người", "Money each"), .wholeNumber(0...1_000_000_000),
        known?.money.map { "\($0)" } ?? ""
      ).counting(Phrase("đồng", "đồng")),
    ]
    let title = state.language("Quyết định khen · ", "Decision · ") + targets.words(state)
    return Form(id, title, fields) { values, state in
      var award = CandidateAward(
        number: Vietnamese.composed(Sanitise.line(values["number"])),
        date: values.day("date") ?? state.today)
      award.by = values.text("by")
      award.reward = values.text("reward")
      award.money = values.number("money").flatMap { $0 > 0 ? $0 : nil }
      return state.verdict(award.number) { one, state throws(ReviewStepFault) in
        try state.reviewStepActs?.decide(award, for: one) ?? []
      }
    }
  }
}

extension State {
  /// What a form of the review comes to: the facts of all it is about, or why not.
  fileprivate func verdict(
    _ label: String, _ facts: (Candidacy, State) throws(ReviewStepFault) -> [Fact]
  ) -> Form.Verdict {
    let targets = ReviewTargets(self)
    do throws(ReviewStepFault) {
      var all: [Fact] = []
      for one in targets.candidates { all += try facts(one, self) }
      return .record(all, "\(targets.words(self)): \(label)")
    } catch {
      return .refused(error.text(language))
    }
  }
}

extension FormID.Kind {
  package static let vote = FormID.Kind("vote") { VoteForm.form($0, $1) }
  package static let award = FormID.Kind("award") { AwardForm.form($0, $1) }
}
