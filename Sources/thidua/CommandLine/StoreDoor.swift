import Campaign
import Glibc
import Store
import Workplace

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

  /// The days off of the store that was asked for, whether there is one or not.
  func calendar(years: ClosedRange<Int>) throws(Failure) -> WorkCalendar {
    let filed = try Failure.of { () throws(OfficeFault) in
      try WorkCalendar.office(years: years, at: storePath, keptBy: engine)
    }
    // What was entered of it counts here as on the screens; a store that is damaged or not there
    // is the matter of other commands.
    guard let store = try? openStore(.readOnly) else { return filed }
    return filed.adding(OwnHolidays(store.ledger))
  }

  /// A folder of the user's, made where it is missing as XDG wants it; none without a home.
  private static func made(_ folder: String) -> String? {
    mkdir(folder, 0o700) == 0 || access(folder, W_OK) == 0 ? folder : nil
  }
}
