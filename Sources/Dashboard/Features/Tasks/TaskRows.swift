import Campaign
import Canvas
import Writing

/// The tasks of the open plans, in the plans' order, then what their documents ask for in
/// sentences.
struct TaskRows {
  private let tasks: [DeadlineStatus]
  /// So many of them are tasks; sentences of documents follow.
  let taskCount: Int
  private let state: State

  init(_ state: State) {
    self.state = state
    let own = state.status.deadlines.filter { $0.deadline.task != nil }
    tasks = own + state.status.commitments
    taskCount = own.count
  }

  var count: Int { tasks.count }

  func task(_ item: Int) -> DeadlineStatus? {
    tasks.indices.contains(item) ? tasks[item] : nil
  }

  /// The task that keys act on.
  var selected: DeadlineStatus? { state.list(.tasks).item.flatMap { task($0) } }

  /// How many of the tasks alone stand so.
  func count(_ state: DeadlineState) -> Int {
    tasks.prefix(taskCount).count { $0.state == state }
  }

  var hasSeveralPlans: Bool { Set(tasks.map(\.plan)).count > 1 }

  /// The years of the plans that hold the day, or of all where none does.
  var span: ClosedRange<Day> {
    let plans = state.status.plans.filter { plan in tasks.contains { $0.plan == plan.id } }
    let current = plans.filter { $0.year.contains(state.today) }
    let spans = (current.isEmpty ? plans : current).map(\.year.span)
    let first = spans.map(\.lowerBound).min() ?? state.today
    return first...max(first, spans.map(\.upperBound).max() ?? state.today)
  }

  var source: ListSource {
    let tasks = self.tasks
    let language = state.language
    let titles = state.planNames
    var source = ListSource(
      count: tasks.count, id: { tasks[$0].key.text },
      text: { row in
        let one = tasks[row]
        let parts = one.parts.map(\.part.title)
        return
          ([
            one.title, one.deadline.wording, one.deadline.task?.lead ?? "", titles[one.plan] ?? "",
            state.look(of: one).when(language),
          ] + parts).joined(separator: " ")
      }, isLate: { tasks[$0].isLate })
    source.columns = [
      SortColumn(Phrase("Mức gấp", "Urgency")) { Urgency(tasks[$0]) },
      SortColumn(Phrase("Ngày cuối", "Last day")) { tasks[$0].lastDay ?? .last },
      SortColumn(Phrase("Tên", "Title")) { CollationKey(tasks[$0].title) },
      SortColumn(Phrase("Số trường còn thiếu", "Schools missing"), largestFirst: true) {
        tasks[$0].missingCount
      },
    ]
    return source
  }
}

extension State {
  /// A task, or what a document asks for in a sentence, as it stands among all obligations.
  func look(of task: DeadlineStatus) -> (
    sign: Sign, style: Style, when: @Sendable (Language) -> String
  ) {
    if task.deadline.task != nil, let one = status.obligation(task.id, plan: task.plan),
      one.kind != .task
    {
      let look = ObligationLook(one)
      return (look.sign, look.style, { look.when($0) })
    }
    let look = DeadlineLook(task)
    return (look.sign, look.style, { look.when($0) })
  }

  /// Shows one task on the tasks screen.
  mutating func openTask(_ key: DeadlineKey) {
    if lists[.tasks]?.isNarrowed == true { lists[.tasks]?.clearNarrowing() }
    lists[.tasks, default: RowList()].select(key.text)
    trail.go(to: Place(.tasks, focus: 1))
  }
}

struct TaskSlice: Slice {
  /// Who has done what of a task, by its key.
  var schools: [String: TaskSchools] = [:]

  init() {}

  mutating func renew(_ state: State) { schools = [:] }
}
