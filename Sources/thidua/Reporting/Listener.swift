import Glibc

/// A pipe that no child inherits unasked.
struct PipeEnds {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func close() {
    Glibc.close(reading)
    Glibc.close(writing)
  }
}

/// One of a child's outputs.
struct Listener {
  private(set) var descriptor: Int32
  private(set) var heard: [UInt8] = []
  private let most: Int
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  init(_ descriptor: Int32, most: Int) {
    self.descriptor = descriptor
    self.most = most
    // What was ready when it was watched may be another pipe by the time it is read, and to wait
    // for that one here would be to wait while nobody hears its child.
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  var isOpen: Bool { descriptor >= 0 }

  mutating func listen() {
    let count = read(descriptor, &block, block.count)
    if count > 0 {
      if heard.count < most { heard += block[..<count] }
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      stop()
    }
  }

  mutating func stop() {
    if isOpen { close(descriptor) }
    descriptor = -1
  }
}
