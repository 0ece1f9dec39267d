import Campaign
import Canvas
import Writing

/// Who is to follow what is selected: somebody of the staff, nobody, or another name.
enum AssignMenu {
  static func menu(_ about: Selection, _ state: State) -> Menu? {
    guard let thing = Selected(about, state).responsible else { return nil }
    let language = state.language
    let people = People(state.status, ledger: state.office.ledger)
    let words = OwnerWords(people, language)
    let owners = people.responsibility(thing.kind, thing.id, plan: thing.plan)?.owners ?? []
    var items = people.staff.filter { $0.plan == thing.plan || $0.plan.isEmpty }.map { member in
      MenuItem(
        words.name(member), detail: member.name == nil ? "" : member.role,
        isChosen: owners.contains(member.id)
      ) { state in state.assign(thing, to: member.id, words.name(member)) }
    }
    items.append(
      MenuItem(language("Chưa giao ai", "Nobody"), isChosen: owners.isEmpty) { state in
        state.assign(thing, to: nil, state.language("chưa giao ai", "nobody"))
      })
    items.append(
      MenuItem(language("Tên khác…", "Another name…")) { state in
        state.open(FormID(.assignee, about))
      })
    return Menu(language("Ai phụ trách ", "Who follows ") + thing.title + "?", items)
  }
}

extension State {
  /// Leaves a thing to somebody; to nobody where the plan's own assignment no longer holds.
  mutating func assign(_ thing: Responsibility, to staff: String?, _ name: String) -> [Effect] {
    record(assigning(thing, to: staff), label: "\(thing.title): \(name)")
  }

  func assigning(_ thing: Responsibility, to staff: String?) -> [Fact] {
    OwnerActs(office.ledger, on: today).assign(thing, to: staff)
  }
}

extension Selected {
  /// What somebody could follow, without its owners; the thing before the school that it is
  /// looked at for.
  var responsible: Responsibility? { responsibleSubject ?? responsibleSchool }

  private var responsibleSubject: Responsibility? {
    let kind: Responsibility.Kind? =
      switch selection.subject {
      case .target: .target
      case .movement: .movement
      case .criterion: .criterion
      case .registration: .registration
      case .theme: .theme
      case .review: .review
      case .deadline: commitment?.follow ?? (task == nil ? .cutoff : .task)
      case .nominee, .difficulty, .staff, .entry, .person, nil: nil
      }
    guard let kind, let plan = selection.plan, let id = selection.subject?.id, let title else {
      return nil
    }
    // What recurs is followed as one.
    return Responsibility(
      plan: plan, kind: kind, id: commitment?.entry.rawValue ?? id, title: title, owners: [])
  }

  private var responsibleSchool: Responsibility? {
    guard let school, let plan else { return nil }
    return Responsibility(
      plan: plan.id, kind: .school, id: school.id.rawValue, title: school.shortName, owners: [])
  }
}

/// Leaves a thing to someone whom no plan lists.
enum AssigneeForm {
  static func form(_ id: FormID, _ selected: Selected) -> Form? {
    guard let thing = selected.responsible else { return nil }
    let language = selected.state.language
    let fields = [FormField("name", Phrase("Họ và tên", "Name")).required]
    return Form(id, language("Phụ trách: ", "Followed by: ") + thing.title, fields) {
      values, state in
      let name = Vietnamese.composed(Sanitise.line(values["name"]))
      return .record(state.assigning(thing, to: name), "\(thing.title): \(name)")
    }
  }
}

extension FormID.Kind {
  package static let assignee = FormID.Kind("assignee") { AssigneeForm.form($0, $1) }
}
