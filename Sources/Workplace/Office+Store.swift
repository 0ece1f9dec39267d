package import Campaign
package import Store

extension Office {
  /// The office of a store, with the calendar of its plans' years.
  package init(_ store: any OfficeStore) throws(OfficeFault) {
    try self.init(store, try store.documents())
    flaws = store.flaws
  }

  /// The same of some of the plans, as of those that read.
  init(_ store: any OfficeStore, _ documents: [PlanDocument]) throws(OfficeFault) {
    let years = documents.map(\.original.year.start)
    self.init(
      documents: documents, roster: store.roster, ledger: store.ledger,
      calendar: try .office(
        years: (years.min() ?? 2000)...((years.max() ?? 2000) + 1), of: store))
    restoredOn = store.description.restored
  }
}

extension OfficeStore {
  /// The plans as their documents say them; one that does not read refuses them all.
  package func documents() throws(OfficeFault) -> [PlanDocument] {
    var documents: [PlanDocument] = []
    for file in plans {
      do throws(PlanErrors) {
        documents.append(PlanDocument(try Plan.read(file.bytes, unknownKeys: .kept)))
      } catch {
        throw .plan(file: "\(path)/plans/\(file.id).json", error)
      }
    }
    return documents
  }

  /// The plans that read, and what is wrong with the others; of those the known ones stay.
  func readableDocuments(known: [PlanDocument]) -> (documents: [PlanDocument], flaws: [Flaw]) {
    var documents: [PlanDocument] = []
    var flaws: [Flaw] = []
    for file in plans {
      do throws(PlanErrors) {
        documents.append(PlanDocument(try Plan.read(file.bytes, unknownKeys: .kept)))
      } catch {
        flaws.append(Flaw(plan: file.id, error))
        documents += known.filter { $0.original.id.rawValue == file.id }
      }
    }
    // Nothing takes a plan out of a store.
    for gone in known where !plans.contains(where: { $0.id == gone.original.id.rawValue }) {
      documents.append(gone)
      flaws.append(Flaw(gone: "plans/\(gone.original.id).json", .plan(gone.original.id)))
    }
    return (documents, flaws)
  }
}

extension PlanFile {
  /// A plan as a store keeps it: readable, and ending like a text.
  package init(_ plan: Plan) {
    self.init(id: plan.id.rawValue, bytes: plan.document.bytes(.pretty) + [UInt8(ascii: "\n")])
  }
}
