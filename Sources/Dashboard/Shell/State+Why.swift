import Campaign

extension State {
  /// Says why the most urgent deadline stands before the next one.
  mutating func explainFirst() {
    let first = digest.urgent.prefix(2).map { status.deadlines[$0] }
    guard let top = first.first else { return }
    let urgency = Urgency(top)
    var text = "\(top.title): \(urgency.reason(language))"
    if first.count == 2 {
      text += "; " + urgency.lead(over: Urgency(first[1]), language)
    }
    banner = Banner(text)
  }
}
