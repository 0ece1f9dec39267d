import Glibc

/// What reading one document may cost; whoever asks for more is refused in so many words.
enum Limits {
  /// Of the file as it lies there.
  static let fileBytes = 64 << 20
  /// Of all its parts once they are unpacked.
  static let unpackedBytes = 128 << 20
  /// So many times its packed size a part may come to, once it is larger than a document's is.
  static let swelling = 250
  static let unsuspicious = 1 << 20
  /// Of the text that comes out.
  static let textBytes = 32 << 20
  static let lines = 500_000
  /// Of all the cells of a spreadsheet that hold something.
  static let cells = 1_000_000
  /// As far as a sheet of any spreadsheet program goes.
  static let rows = 1 << 20
  static let columns = 1 << 14
  static let sheets = 1_000
  /// Of what a sheet lists besides its cells: merged ranges, styles, hidden columns.
  static let ranges = 100_000
  static let parts = 10_000
  /// Of one tag with all its attributes.
  static let tagBytes = 4 << 20
  static let depth = 2_000

  private static let addressSpace = rlim_t(1) << 30
  #if DEBUG
    // A build that is not optimised is some times as slow as the one that this is meant for.
    private static let processorSeconds: rlim_t = 40
  #else
    private static let processorSeconds: rlim_t = 10
  #endif
  private static let seconds: UInt32 = 60

  /// Holds this process, and what it starts, to what is allowed.
  static func set() {
    LastWords.prepare()
    // Sooner said than killed: the hard limit is what remains if the handler does not come to it.
    limit(RLIMIT_CPU, processorSeconds, hard: processorSeconds + 2)
    limit(RLIMIT_AS, addressSpace, hard: addressSpace)
    limit(RLIMIT_CORE, 0, hard: 0)
    limit(RLIMIT_FSIZE, rlim_t(unpackedBytes), hard: rlim_t(unpackedBytes))
    alarm(seconds)
  }

  /// Never more than whoever started it allows.
  private static func limit(_ resource: __rlimit_resource, _ soft: rlim_t, hard: rlim_t) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    limit = rlimit(rlim_cur: min(soft, limit.rlim_cur), rlim_max: min(hard, limit.rlim_max))
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
