import Glibc

/// A program that is installed beside this one and does for it what this one does not load.
struct Companion {
  let path: String

  enum Fault: Error {
    case missing
    /// Others could write it or a folder that it lies in.
    case unsafe
  }

  init(_ name: String) {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = max(0, readlink("/proc/self/exe", &buffer, Int(PATH_MAX)))
    let own = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let directory = own.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    path = "\(directory)/\(name)"
  }

  func run(_ arguments: [String] = [], input: [UInt8]) throws(Fault) -> ChildProcess {
    try start(arguments, input: input).finish()
  }

  /// The same, that goes on by itself until somebody wants to know what it has to say.
  func start(_ arguments: [String], input: [UInt8]) throws(Fault) -> RunningChild {
    // What anyone could exchange would run as us.
    if access(path, F_OK) == 0, !Trust.isOurs(path) { throw .unsafe }
    guard let child = RunningChild(path, arguments, input: input) else { throw .missing }
    return child
  }
}
