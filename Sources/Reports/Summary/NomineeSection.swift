import Campaign
import Writing

extension ReportView {
  /// Nominees held against the cap; the one too many is counted and called out.
  var nomineeSection: Section {
    let title = language("Đề nghị khen thưởng và số lượng tối đa", "Nominees and the cap")
    let counted = self.counted
    guard !counted.isEmpty else { return Section(title: title, blocks: []) }
    var table = Table(
      id: "nominees", title: language("Người được đề nghị", "Nominees"), isCaptioned: false,
      columns: [
        Column(language("Hạn đề nghị", "Cutoff")), Column(language("Đề nghị", "Proposed"), .right),
        Column(language("Được chọn", "Chosen"), .right),
        Column(language("Để lại", "Set aside"), .right),
        Column(language("Tối đa", "Cap"), .right), Column(language("Vượt", "Over"), .right),
      ])
    var sums = [0, 0, 0]
    for (deadline, figures) in counted {
      let heads = [figures.proposed, figures.chosen, figures.aside].map(\.all)
      sums = zip(sums, heads).map { $0 + $1 }
      table.add(
        [.text(self.title(deadline.title, plan: deadline.plan))] + heads.map { .count($0) } + [
          figures.tally.map { limit($0) } ?? .empty, figures.tally.map { excess($0) } ?? .empty,
        ], figures.tally?.over == true ? .urgent : .plain)
    }
    table.add(
      [.text(language("Cả năm", "Year"))] + sums.map { .count($0) } + [.empty, .empty], .total)
    let reviews = counted.filter { $1.proposed.all > 0 }.map { deadline, figures in
      let cap = figures.cap(language).map { ", \($0)" } ?? ""
      let choice =
        figures.tally?.over == true
        ? language("; cần chọn lại trước khi trình", "; a choice is needed before they are sent")
        : ""
      let name = self.title(deadline.title, plan: deadline.plan)
      return Block.paragraph("\(name): \(figures.review(language))\(cap)\(choice).")
    }
    return Section(title: title, blocks: [.table(table)] + reviews)
  }

  /// A number where the cap is of individuals alone, in words where it is of collectives too.
  private func limit(_ tally: NomineeTally) -> CellValue {
    tally.capCollectives == nil ? CellValue(tally.cap) : .text(tally.capWords(language))
  }

  private func excess(_ tally: NomineeTally) -> CellValue {
    tally.excessCollectives == 0 ? .count(tally.excess) : .text(tally.excessWords(language))
  }

  /// By the same count as the papers of each cutoff.
  private var counted: [(DeadlineStatus, NomineeFigures)] {
    plans.flatMap { plan in
      plan.cutoffs.compactMap { cutoff in
        deadlines.first { $0.plan == plan.id && $0.id == cutoff.id }
      }
    }.compactMap { deadline in
      nominees(deadline).map {
        (deadline, NomineeFigures(ownNominees(deadline), $0))
      }
    }
  }

  /// What is over the cap, to be said before the report is signed.
  var capRemarks: [String] {
    counted.compactMap { deadline, figures in figures.excess(deadline.title, language) }
  }

  private func ownNominees(_ deadline: DeadlineStatus) -> [Nominee] {
    ledger.nominees(plan: deadline.plan, deadline: deadline.id, on: status.day).filter {
      !scope.narrowsSchools
        || status.roster.position(of: $0.school).map { isIncluded[$0] } ?? false
    }
  }

  /// Those of the schools in the report; the cap is the whole office's all the same.
  func nominees(_ deadline: DeadlineStatus) -> NomineeTally? {
    guard let tally = deadline.nominees else { return nil }
    guard scope.narrowsSchools else { return tally }
    var narrowed = NomineeTally()
    narrowed.cap = tally.cap
    narrowed.capCollectives = tally.capCollectives
    narrowed.scope = tally.scope
    for one in ownNominees(deadline) {
      narrowed.add(one.standing, isIndividual: one.kind != .collective)
    }
    narrowed.yearCount = narrowed.counted
    narrowed.yearCollectives = narrowed.collectives
    return narrowed
  }
}
