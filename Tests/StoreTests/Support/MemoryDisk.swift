import Glibc

@testable import Store

/// A disk in memory that knows what has been synced, and so what a power cut may leave of it.
///
/// A second implementation of what the kernel promises, and no more than that: what was not synced
/// may be there whole, in part, torn or not at all.
final class MemoryDisk: FileSystem {
  final class Node {
    let inode: UInt64
    var kind: FileStatus.Kind
    var mode: UInt32
    var owner: UInt32 = 1000
    var content: [UInt8] = []
    var names: [String: Node] = [:]
    var modified: Int64 = 0
    var lockedBy: Int32?

    /// What is surely on the disk, and what has been asked of it since.
    var safeContent: [UInt8] = []
    var safeNames: [String: Node] = [:]
    var pending: [Change] = []

    init(_ inode: UInt64, _ kind: FileStatus.Kind, mode: UInt32) {
      self.inode = inode
      self.kind = kind
      self.mode = mode
    }
  }

  enum Change {
    case write([UInt8], at: Int)
    case truncate(Int)
    case name(String, Node)
    case unname(String)
    case rename(String, String, Node)
  }

  let root: Node
  private var inodes: UInt64 = 10
  private var open: [Int32: (node: Node, appends: Bool)] = [:]
  private var descriptors: Int32 = 3
  private var clock: Int64 = 1_000_000_000_000_000_000
  private var milliseconds = 0
  /// How many bytes fit; every byte of content counts.
  var capacity = Int.max

  var user: UInt32 = 1000
  var logins: [UInt32: String] = [1000: "lan", 1001: "hoa", 1002: "an"]
  var process = 1

  init() {
    root = Node(2, .directory, mode: 0o755)
  }

  private init(root: Node, inodes: UInt64, clock: Int64) {
    self.root = root
    self.inodes = inodes
    self.clock = clock
  }

  // MARK: Names

  private func find(_ path: String, at directory: Int32, _ call: SystemCall)
    throws(SystemError) -> Node
  {
    var node = path.hasPrefix("/") || directory < 0 ? root : try node(directory, call)
    for part in path.split(separator: "/") where part != "." {
      guard node.kind == .directory else { throw SystemError(call, ENOTDIR) }
      guard let next = node.names[String(part)] else { throw SystemError(call, ENOENT) }
      node = next
    }
    return node
  }

  func node(at path: String) throws(SystemError) -> Node { try find(path, at: -1, .open) }

  private func parent(_ path: String, at directory: Int32, _ call: SystemCall)
    throws(SystemError) -> (Node, String)
  {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { throw SystemError(call, EEXIST) }
    let start = path.hasPrefix("/") ? "/" : ""
    let folder = start + parts.dropLast().joined(separator: "/")
    return (try find(folder, at: directory, call), String(name))
  }

  private func node(_ descriptor: Int32, _ call: SystemCall) throws(SystemError) -> Node {
    guard let entry = open[descriptor] else { throw SystemError(call, EBADF) }
    return entry.node
  }

  private func touch(_ node: Node) {
    clock += 1
    node.modified = clock
  }

  private func attach(_ node: Node, _ name: String, to directory: Node) {
    directory.names[name] = node
    directory.pending.append(.name(name, node))
    touch(directory)
  }

  private func make(_ kind: FileStatus.Kind, _ mode: UInt32) -> Node {
    inodes += 1
    let node = Node(inodes, kind, mode: mode)
    node.owner = user
    touch(node)
    return node
  }

  // MARK: Files

  func open(_ path: String, at directory: Int32, _ purpose: OpenPurpose) throws(SystemError)
    -> Int32
  {
    let node: Node
    if let mode = purpose.modeOfNew {
      let (folder, name) = try parent(path, at: directory, .open)
      guard folder.names[name] == nil else { throw SystemError(.open, EEXIST) }
      node = make(.file, mode)
      attach(node, name, to: folder)
    } else {
      node = try find(path, at: directory, .open)
      if purpose == .directory, node.kind != .directory { throw SystemError(.open, ENOTDIR) }
      if node.kind == .link { throw SystemError(.open, ELOOP) }
    }
    descriptors += 1
    open[descriptors] = (node, purpose != .update)
    return descriptors
  }

  func close(_ descriptor: Int32) throws(SystemError) {
    let node = try node(descriptor, .close)
    if node.lockedBy == descriptor { node.lockedBy = nil }
    open[descriptor] = nil
  }

  func read(_ descriptor: Int32, into: UnsafeMutableRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    let node = try node(descriptor, .read)
    guard offset < node.content.count else { return 0 }
    let piece = node.content[offset..<min(node.content.count, offset + into.count)]
    into.copyBytes(from: piece)
    return piece.count
  }

  func append(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    try write(descriptor, bytes, at: try node(descriptor, .write).content.count)
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int)
    throws(SystemError) -> Int
  {
    let node = try node(descriptor, .write)
    let room = capacity == .max ? Int.max : max(0, capacity - used)
    let growth = max(0, offset + bytes.count - node.content.count)
    let fits = growth <= room ? bytes.count : bytes.count - (growth - room)
    guard fits > 0 || bytes.isEmpty else { throw SystemError(.write, ENOSPC) }
    let piece = Array(bytes.prefix(fits))
    MemoryDisk.put(piece, at: offset, in: &node.content)
    node.pending.append(.write(piece, at: offset))
    touch(node)
    return fits
  }

  var used: Int {
    func size(_ node: Node) -> Int {
      node.content.count + node.names.values.reduce(0) { $0 + size($1) }
    }
    return size(root)
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    let node = try node(descriptor, .ftruncate)
    MemoryDisk.cut(size, &node.content)
    node.pending.append(.truncate(size))
    touch(node)
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    let node = try node(descriptor, .fdatasync)
    node.safeContent = node.content
    node.safeNames = node.names
    node.pending = []
  }

  func synchronize(_ descriptor: Int32) throws(SystemError) { try synchronizeData(descriptor) }

  func status(_ descriptor: Int32) throws(SystemError) -> FileStatus {
    status(of: try node(descriptor, .fstat))
  }

  func status(_ path: String, at directory: Int32) throws(SystemError) -> FileStatus {
    status(of: try find(path, at: directory, .fstat))
  }

  private func status(of node: Node) -> FileStatus {
    FileStatus(
      kind: node.kind, mode: node.mode, owner: node.owner, group: 50, device: 7,
      inode: node.inode, links: 1, size: node.content.count, modified: node.modified,
      changed: node.modified)
  }

  func setMode(_ descriptor: Int32, _ mode: UInt32) throws(SystemError) {
    try node(descriptor, .fchmod).mode = mode
  }

  func setGroup(_ descriptor: Int32, _ group: UInt32) throws(SystemError) {
    _ = try node(descriptor, .fchown)
  }

  func makeDirectory(_ path: String, at directory: Int32, mode: UInt32) throws(SystemError) {
    let (folder, name) = try parent(path, at: directory, .mkdir)
    guard folder.names[name] == nil else { throw SystemError(.mkdir, EEXIST) }
    attach(make(.directory, mode), name, to: folder)
  }

  func rename(_ path: String, to newPath: String, at directory: Int32) throws(SystemError) {
    let (folder, name) = try parent(path, at: directory, .rename)
    let (target, newName) = try parent(newPath, at: directory, .rename)
    guard folder === target, let node = folder.names[name] else {
      throw SystemError(.rename, ENOENT)
    }
    folder.names[name] = nil
    folder.names[newName] = node
    folder.pending.append(.rename(name, newName, node))
    touch(folder)
  }

  func remove(_ path: String, at directory: Int32) throws(SystemError) {
    let (folder, name) = try parent(path, at: directory, .unlink)
    guard folder.names.removeValue(forKey: name) != nil else {
      throw SystemError(.unlink, ENOENT)
    }
    folder.pending.append(.unname(name))
    touch(folder)
  }

  func names(_ directory: Int32) throws(SystemError) -> [String] {
    Array(try node(directory, .getdents).names.keys)
  }

  func lock(_ descriptor: Int32) throws(SystemError) {
    let node = try node(descriptor, .flock)
    if let holder = node.lockedBy, holder != descriptor {
      throw SystemError(.flock, EWOULDBLOCK)
    }
    node.lockedBy = descriptor
  }

  func unlock(_ descriptor: Int32) throws(SystemError) {
    try node(descriptor, .flock).lockedBy = nil
  }

  // MARK: The machine

  func login(of user: UInt32) -> String? { logins[user] }
  func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...255) } }
  func now() -> Int64 { clock }
  func uptime() -> Int { milliseconds }
  /// Lets time go by, so that a change is not of the same moment as a look.
  func pass(seconds: Int64) { clock += seconds * 1_000_000_000 }
  func pause(milliseconds: Int) { self.milliseconds += milliseconds }

  // MARK: Changes

  static func put(_ bytes: [UInt8], at offset: Int, in content: inout [UInt8]) {
    if content.count < offset { content += [UInt8](repeating: 0, count: offset - content.count) }
    let end = min(content.count, offset + bytes.count)
    content.replaceSubrange(offset..<end, with: bytes)
  }

  static func cut(_ size: Int, _ content: inout [UInt8]) {
    if content.count > size { content.removeLast(content.count - size) }
  }

  /// The disk after the process died and nothing else happened.
  func afterKill() -> MemoryDisk { copied { node in (node.content, node.names) } }

  /// The disk after a power cut: of each file and directory a state that the unsynced changes allow.
  func afterPowerCut(_ generator: inout some RandomNumberGenerator) -> MemoryDisk {
    copied { node in
      node.kind == .directory
        ? ([], node.namesAfterPowerCut(&generator))
        : (node.contentAfterPowerCut(&generator), [:])
    }
  }

  private func copied(_ state: (Node) -> (content: [UInt8], names: [String: Node])) -> MemoryDisk {
    func copy(_ node: Node) -> Node {
      let copied = Node(node.inode, node.kind, mode: node.mode)
      let (content, names) = state(node)
      copied.owner = node.owner
      copied.modified = node.modified
      copied.content = content
      copied.safeContent = content
      copied.names = names.mapValues { copy($0) }
      copied.safeNames = copied.names
      return copied
    }
    let disk = MemoryDisk(root: copy(root), inodes: inodes, clock: clock + 5_000_000_000)
    disk.logins = logins
    disk.user = user
    return disk
  }
}

extension MemoryDisk.Node {
  private static let sector = 512

  /// Changes up to some point, the last perhaps in part; or sectors of them in any order.
  func contentAfterPowerCut(_ generator: inout some RandomNumberGenerator) -> [UInt8] {
    var content = safeContent
    guard !pending.isEmpty else { return content }
    if Bool.random(using: &generator) {
      let count = Int.random(in: 0...pending.count, using: &generator)
      for change in pending.prefix(count) { MemoryDisk.apply(change, to: &content) }
      if count < pending.count, case .write(let bytes, let offset) = pending[count] {
        let torn = Int.random(in: 0...bytes.count, using: &generator)
        MemoryDisk.put(Array(bytes.prefix(torn)), at: offset, in: &content)
      }
    } else {
      for change in pending {
        guard case .write(let bytes, let offset) = change else {
          if Bool.random(using: &generator) { MemoryDisk.apply(change, to: &content) }
          continue
        }
        var at = 0
        while at < bytes.count {
          let end = min(
            bytes.count, (offset + at) / Self.sector * Self.sector + Self.sector - offset)
          if Bool.random(using: &generator) {
            MemoryDisk.put(Array(bytes[at..<end]), at: offset + at, in: &content)
          }
          at = end
        }
      }
    }
    return content
  }

  func namesAfterPowerCut(_ generator: inout some RandomNumberGenerator)
    -> [String: MemoryDisk.Node]
  {
    var names = safeNames
    for change in pending.prefix(Int.random(in: 0...pending.count, using: &generator)) {
      switch change {
      case .name(let name, let node): names[name] = node
      case .unname(let name): names[name] = nil
      case .rename(let old, let new, let node):
        names[old] = nil
        names[new] = node
      case .write, .truncate: break
      }
    }
    return names
  }
}

extension MemoryDisk {
  static func apply(_ change: Change, to content: inout [UInt8]) {
    switch change {
    case .write(let bytes, let offset): put(bytes, at: offset, in: &content)
    case .truncate(let size): cut(size, &content)
    case .name, .unname, .rename: break
    }
  }
}

extension OpenPurpose {
  /// The rights of the file that is made; none where none is.
  fileprivate var modeOfNew: UInt32? {
    switch self {
    case .create(let mode), .createToLock(let mode): mode
    default: nil
    }
  }
}
