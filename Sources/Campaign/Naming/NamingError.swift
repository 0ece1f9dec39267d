package import Writing

/// A name that stands for nothing, or for more than one thing.
package struct NamingError: Error, Equatable, Sendable {
  package var what: Kind
  package var name: String
  package var problem: Problem

  package enum Problem: Equatable, Sendable {
    /// Nothing has this name; these come nearest.
    case unknown(nearest: [String])
    /// These all have it.
    case ambiguous([String])
    /// The plan is closed and takes no more entries.
    case closed
  }

  package enum Kind: Sendable {
    case plan, template, deadline, cutoff, task, part, target, school, item, nominee, reward, block
    case entry, phase, movement, criterion, registration, thing, staff, difficulty, review,
      obligation, person
  }

  package init(_ what: Kind, _ name: String, _ problem: Problem) {
    self.what = what
    self.name = name
    self.problem = problem
  }
}

extension NamingError {
  package func text(_ language: Language) -> String {
    let noun = what.text(language)
    if name.isEmpty { return unnamed(noun, language) }
    switch problem {
    case .unknown(let nearest):
      let message = language("không có \(noun) “\(name)”", "there is no \(noun) “\(name)”")
      if nearest.isEmpty { return message }
      let list = nearest.joined(separator: ", ")
      return message + language("; gần nhất: \(list)", "; nearest: \(list)")
    case .ambiguous(let candidates):
      let list = candidates.joined(separator: ", ")
      return language(
        "\(noun) “\(name)” có thể là: \(list)", "the \(noun) “\(name)” may be any of: \(list)")
    case .closed:
      return language(
        "\(noun) “\(name)” đã đóng; mở lại rồi mới ghi được",
        "the \(noun) “\(name)” is closed; reopen it to record in it")
    }
  }
}

extension NamingError {
  /// Where nothing was named and it is not clear what is meant.
  private func unnamed(_ noun: String, _ language: Language) -> String {
    guard case .ambiguous(let candidates) = problem else {
      return language("kho không có \(noun) nào như thế", "the store has no such \(noun)")
    }
    let list = candidates.joined(separator: ", ")
    return language("nêu rõ \(noun): \(list)", "name the \(noun): \(list)")
  }
}

extension NamingError.Kind {
  package func text(_ language: Language) -> String {
    switch self {
    case .plan: language("kế hoạch", "plan")
    case .template: language("mẫu kế hoạch", "plan template")
    case .deadline: language("hạn", "deadline")
    case .obligation: language("việc", "obligation")
    case .cutoff: language("hạn đề nghị", "cutoff")
    case .task: language("nhiệm vụ", "task")
    case .part: language("phần việc", "part")
    case .target: language("chỉ tiêu", "target")
    case .phase: language("đợt", "phase")
    case .school: language("trường", "school")
    case .item: language("thành phần hồ sơ", "dossier item")
    case .nominee: language("người được đề nghị", "nominee")
    case .reward: language("danh hiệu, hình thức khen", "title or reward")
    case .block: language("khối", "block")
    case .entry: language("mục nhật ký", "entry")
    case .movement: language("phong trào", "movement")
    case .criterion: language("tiêu chí", "criterion")
    case .review: language("sơ kết, tổng kết", "review")
    case .registration: language("nội dung đăng ký", "registration")
    case .thing: language("mục", "thing")
    case .staff: language("cán bộ", "member of staff")
    case .difficulty: language("khó khăn", "difficulty")
    case .person: language("người trong sổ", "person of the register")
    }
  }
}
