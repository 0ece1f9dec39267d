import Glibc

/// Whether a place is only this user's to change, and root's.
enum Trust {
  /// A file or folder and every folder on the way to it.
  static func isOurs(_ path: String) -> Bool {
    var place = ""
    let parts = path.split(separator: "/")
    for (number, part) in parts.enumerated() {
      place += "/\(part)"
      var status = stat()
      guard stat(place, &status) == 0 else { return false }
      // In the folder itself a sticky bit does not help: something could be put beside.
      let isOnTheWay = number < parts.count - 2
      guard isOwned(status), !isOthersToWrite(status, isOnTheWay: isOnTheWay) else { return false }
    }
    return true
  }

  private static func isOwned(_ status: stat) -> Bool {
    status.st_uid == 0 || status.st_uid == geteuid()
  }

  private static func isOthersToWrite(_ status: stat, isOnTheWay: Bool) -> Bool {
    // On the way to it nobody can exchange what is another's where the folder is sticky.
    if isOnTheWay, status.st_mode & S_ISVTX != 0 { return false }
    // A group of the same number as its user is that user's own.
    let isGroupOurs = status.st_gid == 0 || status.st_gid == geteuid()
    return status.st_mode & S_IWOTH != 0 || status.st_mode & S_IWGRP != 0 && !isGroupOurs
  }
}
