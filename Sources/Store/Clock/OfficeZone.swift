package import Campaign

/// The office's time zone: what its clock shows, whatever the machine is set to.
package struct OfficeZone: Sendable, Equatable {
  package static let defaultName = "Asia/Ho_Chi_Minh"

  package let name: String
  /// The moments at which the offset changes, in seconds since 1970, and the offsets from there.
  private var changes: [Int64] = []
  private var offsets: [Int32] = []
  private var first: Int32

  /// The zone of a name in the system's list, and Việt Nam's where the list does not have it.
  package init(_ name: String = OfficeZone.defaultName, system: any FileSystem) {
    self.init(name: name, data: OfficeZone.read(name, system))
  }

  init(name: String, data: [UInt8]) {
    self.name = name
    first = OfficeZone.vietnam
    // Việt Nam has not changed its clock since 1975, so its own zone needs no file.
    guard name != OfficeZone.defaultName, let table = ZoneTable(data) else { return }
    changes = table.changes
    offsets = table.offsets
    first = table.first
  }

  /// Whether the system's list has a zone of this name.
  package static func isKnown(_ name: String, system: any FileSystem) -> Bool {
    name == defaultName || ZoneTable(read(name, system)) != nil
  }

  private static let vietnam: Int32 = 7 * 3600

  /// Seconds by which the clock is ahead of UTC.
  package func offset(at seconds: Int64) -> Int32 {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  /// The civil day at a moment given in milliseconds since 1970.
  package func day(at milliseconds: Int64) -> Day {
    let local =
      milliseconds.flooredQuotient(1000)
      &+ Int64(
        offset(at: milliseconds.flooredQuotient(1000)))
    let day = local.flooredQuotient(86_400)
    return Day(number: Int(clamping: day)) ?? (day < 0 ? .first : .last)
  }

  private static func read(_ name: String, _ system: any FileSystem) -> [UInt8] {
    let isSafe = !name.isEmpty && !name.hasPrefix("/") && !name.contains("..")
    guard isSafe, name != defaultName,
      let file = try? OpenFile(system, path: "/usr/share/zoneinfo/\(name)", .readSystemFile),
      let status = try? file.status(), status.kind == .file, status.size < 1 << 20
    else { return [] }
    return (try? file.read(status.size, at: 0)) ?? []
  }
}

extension Int64 {
  /// Division that rounds towards the past, also before 1970.
  func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
