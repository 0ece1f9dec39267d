import Campaign
import JSON
import Templates
import Writing

extension Command {
  static let planList = Command(
    "plan list", options: [.json],
    Phrase("các mẫu kế hoạch và kế hoạch của kho", "the templates and the store's plans")
  ) { session throws(Failure) in
    let desk = try? Desk(session)
    let list = try PlanList(desk)
    if session.call.has(.json) { return Answer(list.json) }
    return Answer(list.lines(session.language))
  }
}

/// Templates and plans side by side.
private struct PlanList {
  private let templates: [Plan]
  private let plans: [(plan: Plan, isClosed: Bool)]

  init(_ desk: Desk?) throws(Failure) {
    var templates: [Plan] = []
    for (id, bytes) in Templates.plans {
      do throws(PlanErrors) {
        templates.append(try Plan.read(bytes))
      } catch {
        throw .plan(file: id, error)
      }
    }
    self.templates = templates
    plans =
      desk.map { desk in
        desk.office.plans.map { ($0, desk.office.isClosed($0.id, on: desk.day)) }
      } ?? []
  }

  var json: JSON {
    let templates = self.templates.map { template -> JSON in
      [
        "id": .string(template.id.rawValue), "title": .string(template.title), "template": .null,
        "kind": .string(template.year.kind.rawValue), "year": .null, "state": "template",
      ]
    }
    let plans = self.plans.map { plan, isClosed -> JSON in
      [
        "id": .string(plan.id.rawValue), "title": .string(plan.title),
        "template": .string(plan.template.rawValue),
        "kind": .string(plan.year.kind.rawValue), "year": .string(plan.year.text),
        "state": .string(isClosed ? "closed" : "open"),
      ]
    }
    return .array(templates + plans)
  }

  func lines(_ language: Language) -> [String] {
    var store = Columns(indent: 2)
    for (plan, isClosed) in plans {
      store.add(
        plan.id.rawValue, isClosed ? language("đã đóng", "closed") : language("đang mở", "open"),
        "\(plan.title) · \(plan.office.name)")
    }
    var built = Columns(indent: 2)
    for template in templates {
      let kind =
        template.year.kind == .school
        ? language("năm học", "school year") : language("năm", "calendar year")
      built.add(template.id.rawValue, kind, "\(template.title) · \(template.office.name)")
    }
    var lines: [String] = []
    if !plans.isEmpty {
      lines += [language("Kế hoạch của kho:", "The store's plans:")] + store.lines
    }
    return lines + [language("Mẫu có sẵn:", "Templates:")] + built.lines
  }
}
