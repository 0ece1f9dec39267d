package import Campaign
import Writing

extension PhasePaper {
  /// A page for each who was granted something, on the form of its reward.
  ///
  /// - Parameters:
  ///   - forms: those there are; the first that prints a reward is its form, else the first of all.
  ///   - isMeant: whose are printed.
  package func certificates(
    _ forms: [CertificateForm], offset: (x: Double, y: Double) = (0, 0),
    where isMeant: (Nominee, _ reward: String) -> Bool = { _, _ in true }
  ) -> [CertificateJob.Page] {
    let candidates = self.candidates
    let granted = nominees { one in
      one.standing == .chosen && candidates[one.id]?.refused == nil
    }
    var pages: [CertificateJob.Page] = []
    for (at, nominee) in granted.nominees.enumerated() {
      let award = candidates[nominee.id]?.award
      let reward = plan.reward(named: award?.reward ?? nominee.reward ?? cutoff.reward)
      let id = reward?.id ?? award?.reward ?? nominee.reward ?? cutoff.reward ?? ""
      guard isMeant(nominee, id),
        let form = forms.first(where: { $0.rewards.contains(id) }) ?? forms.first
      else { continue }
      let words = words(nominee, award, reward?.name ?? id, form, number: at + 1)
      pages.append(
        CertificateJob.Page(
          width: form.width, height: form.height,
          words: form.fields.flatMap { field in
            var moved = field
            moved.x += offset.x
            moved.y += offset.y
            return moved.lines(of: words.fill(field.text))
          }))
    }
    return pages
  }

  private func words(
    _ nominee: Nominee, _ award: CandidateAward?, _ reward: String, _ form: CertificateForm,
    number: Int
  ) -> CertificateWords {
    let office = plan.issuer(of: .decision)
    let unit = status.roster[nominee.school]?.fullName ?? nominee.school.rawValue
    let post = nominee.position ?? nominee.className.map { "Học sinh lớp \($0)" }
    let isUnit = nominee.kind == .collective && unit.contains(nominee.name)
    let day = self.number.date ?? award?.date ?? status.day
    var values = [
      "issuer": office.name, "competence": office.competence, "reward": reward,
      "name": nominee.name, "unit": unit, "phase": phaseName, "year": plan.year.inWords(.vi),
      "position": [post, isUnit ? nil : unit].compactMap { $0 }.joined(separator: ", "),
      "decision": award?.number ?? "",
      "decisionDay": award?.date.inWords(.vi).capitalizedDay ?? "", "number": "\(number)",
      "place": office.place, "day": day.inWords(.vi),
      "signer": office.signer.titles.joined(separator: "\n"),
      "signerName": office.signer.name ?? "",
    ]
    values["achievement"] =
      nominee.achievement ?? CertificateWords(values).fill(form.achievement)
    return CertificateWords(values)
  }
}

extension CertificateForm.Field {
  /// A title over two lines stands on two, each in its share of the box.
  fileprivate func lines(of text: String) -> [CertificateJob.Words] {
    let lines = text.split(separator: "\n").map(String.init)
    return lines.enumerated().map { at, line in
      var field = self
      field.height = height / Double(lines.count)
      field.y = y + field.height * Double(at)
      return CertificateJob.Words(text: line, field: field)
    }
  }
}

extension String {
  fileprivate var capitalizedDay: String { prefix(1).uppercased() + dropFirst() }
}
