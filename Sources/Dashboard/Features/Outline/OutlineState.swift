import Campaign

/// The plan that its screen shows, section by section.
struct OutlineState: Slice {
  /// The plan looked at; the first that is open where nobody chose.
  var plan: PlanID?
  fileprivate(set) var outline: PlanOutline?

  init() {}

  mutating func renew(_ state: State) { outline = nil }
}

extension State {
  /// The plan that the screen shows.
  var outlined: Plan? {
    let chosen = self[OutlineState.self].plan
    return status.plans.first { $0.id == chosen } ?? status.plans.first
  }

  var outline: PlanOutline? { self[OutlineState.self].outline }

  /// Works the outline out where it is out of date.
  mutating func makeOutline() {
    guard self[OutlineState.self].outline == nil, let plan = outlined else { return }
    self[OutlineState.self].outline = PlanOutline(plan, marks: plan.marks, language)
  }

  /// The section that the cursor is on.
  var outlineSection: PlanOutline.Part? {
    guard let outline, let at = list(.planSections).item, outline.sections.indices.contains(at)
    else { return nil }
    return outline.sections[at]
  }

  /// The entry of the section that the cursor is on.
  var outlineItem: PlanOutline.Item? {
    guard let part = outlineSection, let at = list(.planItems).item,
      part.items.indices.contains(at)
    else { return nil }
    return part.items[at]
  }

  /// Shows a plan whole.
  mutating func openOutline(_ plan: PlanID) {
    self[OutlineState.self].plan = plan
    self[OutlineState.self].outline = nil
    trail.go(to: Place(.plan))
  }
}
