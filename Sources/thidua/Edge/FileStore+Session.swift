import Campaign
import Store

extension FileStore {
  static func opened(_ session: Session, _ access: Access) throws(Failure) -> FileStore {
    do throws(StoreError) {
      return try FileStore.open(
        session.storePath, access: access, cacheDirectory: session.cacheDirectory)
    } catch {
      throw .store(error)
    }
  }

  /// The plans as their files say them.
  func documents() throws(Failure) -> [PlanDocument] {
    var documents: [PlanDocument] = []
    for file in plans {
      do throws(PlanErrors) {
        documents.append(PlanDocument(try Plan.read(file.bytes, unknownKeys: .kept)))
      } catch {
        throw .storedPlan(file: "\(path)/plans/\(file.id).json", error)
      }
    }
    return documents
  }

  func checkPlans() throws(Failure) { _ = try documents() }
}
