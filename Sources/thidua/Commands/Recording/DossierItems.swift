import Campaign
import Writing

/// The items of a dossier by the names that were typed.
enum DossierItems {
  static func named(_ text: String, of owed: Owed, _ ledger: Ledger)
    throws(Failure) -> [String]
  {
    let known = (owed.deadline.cutoff?.items ?? []).map(\.id)
    if text == "all" { return known }
    var items: [String] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = word.filter { !$0.isWhitespace }
      let pieces = name.split(separator: "/", maxSplits: 1).map(String.init)
      guard let item = pieces.first, known.contains(item) else {
        let nearest = Vietnamese.nearest(to: name, among: known)
        throw .naming(
          NamingError(.item, name, .unknown(nearest: nearest.isEmpty ? known : nearest)))
      }
      if pieces.count == 2 {
        let nominees = ledger.nominees(plan: owed.plan.id, deadline: owed.deadline.id)
          .filter { $0.school == owed.school.id }
        guard nominees.contains(where: { $0.id == pieces[1] }) else {
          let people = nominees.map { "\($0.id) (\($0.name))" }
          throw .naming(
            NamingError(.nominee, pieces[1], .unknown(nearest: Array(people.prefix(3)))))
        }
      }
      if !items.contains(name) { items.append(name) }
    }
    return items
  }
}
