package import Canvas
import Glibc

extension TerminalSession {
  /// Sleeps until something happens: input, a signal, a readable descriptor, or the end of the
  /// time given in milliseconds.
  package func wait(
    milliseconds: Int? = nil, watching descriptors: [Int32] = []
  ) -> [TerminalEvent] {
    let deadline = milliseconds.map { Clock.milliseconds + min(max($0, 0), 1 << 40) }
    while true {
      if !untold.isEmpty { return takeUntold() }
      let left = deadline.map { max($0 - Clock.milliseconds, 0) }
      let events = poll(left, descriptors)
      if !events.isEmpty { return events }
      if let deadline, Clock.milliseconds >= deadline { return [.deadline] }
    }
  }

  private func takeUntold() -> [TerminalEvent] {
    defer { untold = [] }
    return untold
  }

  private func poll(_ left: Int?, _ descriptors: [Int32]) -> [TerminalEvent] {
    var watched = ([device.input, SignalInbox.descriptor] + descriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let patience = decoder.patience
    let isPatient = patience.map { $0 <= left ?? .max } ?? false
    let time = [left, patience].compactMap { $0 }.min() ?? -1
    let ready = Glibc.poll(&watched, nfds_t(watched.count), Int32(clamping: time))
    if ready == 0 { return isPatient ? decoder.wentQuiet() : [] }
    guard ready > 0 else { return [] }
    var events: [TerminalEvent] = []
    if watched[0].revents != 0 { events += input() }
    if watched[1].revents != 0 { events += signals() }
    for other in watched[2...] where other.revents != 0 {
      events.append(.ready(descriptor: other.fd))
    }
    return events
  }

  private func input() -> [TerminalEvent] {
    switch device.read() {
    case .bytes(let bytes): decoder.feed(bytes)
    case .nothing: []
    case .closed: [.closed]
    }
  }

  private func signals() -> [TerminalEvent] {
    let signals = SignalInbox.take()
    var events: [TerminalEvent] = []
    if signals.contains(SIGTSTP) {
      suspend()
    } else if signals.contains(SIGCONT) {
      events += resume()
    } else if signals.contains(SIGWINCH) {
      events += resized()
    }
    return events + leaving(signals)
  }

  func leaving(_ signals: Set<Int32>) -> [TerminalEvent] {
    SignalInbox.leaving.first(where: signals.contains).map { [.leave(signal: $0)] } ?? []
  }

  func resized() -> [TerminalEvent] {
    let now = device.size
    guard now != size else { return [] }
    size = now
    resizeScreen()
    return [.resize(now)]
  }
}
