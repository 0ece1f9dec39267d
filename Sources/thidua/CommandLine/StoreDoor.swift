import Campaign
import Glibc
import Store

/// The one place that says what keeps an office.
enum StoreDoor {
  static func engine(of path: String) -> any StoreEngine { FileEngine() }
}

extension Session {
  /// What keeps the store that was asked for, or would keep it.
  var engine: any StoreEngine { StoreDoor.engine(of: storePath) }

  func openStore(_ access: StoreAccess) throws(Failure) -> any OfficeStore {
    let opening = StoreOpening(
      access, cacheDirectory: Session.made(cacheHome), onNetwork: call.has(.networkStore))
    do throws(StoreError) { return try engine.open(storePath, opening) } catch {
      throw .store(error)
    }
  }

  /// A folder of the user's, made where it is missing as XDG wants it; none without a home.
  private static func made(_ folder: String) -> String? {
    mkdir(folder, 0o700) == 0 || access(folder, W_OK) == 0 ? folder : nil
  }
}

extension OfficeStore {
  /// The plans as their documents say them.
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
