import Glibc

/// Where this program and those built with it stand.
enum OwnFolder {
  /// This program itself.
  static let itself = "/proc/self/exe"

  /// None where no such program was built.
  static func program(_ name: String) -> String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    guard length > 0 else { return nil }
    let own = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let program = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
    return access(program, X_OK) == 0 ? program : nil
  }
}
