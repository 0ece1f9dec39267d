import Campaign
import Glibc
import Store

extension FileStore {
  static func opened(_ session: Session, _ access: Access) throws(Failure) -> FileStore {
    do throws(StoreError) {
      return try FileStore.open(
        session.storePath, access: access, cacheDirectory: made(session.cacheHome),
        onNetwork: session.call.has(.networkStore))
    } catch {
      throw .store(error)
    }
  }

  /// A folder of the user's, made where it is missing as XDG wants it; none without a home.
  private static func made(_ folder: String) -> String? {
    mkdir(folder, 0o700) == 0 || access(folder, W_OK) == 0 ? folder : nil
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
