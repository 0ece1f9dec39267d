import Campaign
import Canvas
import Dashboard
import Glibc
import Terminal
import Workplace
import Writing

/// The dashboard in a terminal: what happens becomes messages for its loop, which has done here what
/// is no matter of the store's.
final class DashboardRun: Outside {
  let terminal: TerminalSession
  private let clock: OfficeClock
  let setting: RunSetting
  private let loop: DashboardLoop
  /// The paper that is being made, in a process of its own.
  var paper: PaperMaking?
  /// The document that is being read, in a process of its own.
  var reading: ReadingInHand?
  private var isOver = false
  /// The signal that asked to leave, to be obeyed once the terminal is given back.
  private var leaving: Int32?

  init(
    _ setting: RunSetting, _ terminal: TerminalSession, clock: OfficeClock, _ loop: DashboardLoop
  ) {
    self.setting = setting
    self.terminal = terminal
    self.clock = clock
    self.loop = loop
  }

  var state: State { loop.state }
  var now: Int64 { clock.now }

  private func deliver(_ messages: [Message]) { loop.deliver(messages, outside: self) }

  /// Runs until someone leaves; answers the signal that asked for it, if one did.
  func run() -> Int32? {
    deliver(opening)
    terminal.show(render(state))
    while !isOver {
      let events = nextEvents()
      for event in events { deliver(messages(of: event)) }
      terminal.show(render(state))
    }
    paper?.stop()
    reading?.work.stop()
    return leaving
  }

  /// Sleeps until something happens; before that, a moment without keys is put to use.
  private func nextEvents() -> [TerminalEvent] {
    let watched =
      (loop.desk?.watched ?? []) + (paper?.watched ?? []) + (reading?.work.watched ?? [])
    while state.hasSpareWork {
      let events = terminal.wait(milliseconds: DashboardRun.moment, watching: watched)
      if events != [.deadline] { return events }
      deliver([.rested])
      terminal.show(render(state))
    }
    return terminal.wait(milliseconds: patience, watching: watched)
  }

  private static let moment = 50

  /// Until the next minute, second of a paper's making, or look at the store.
  private var patience: Int {
    let minute = clock.millisecondsToNextMinute
    let seconds = [paper?.millisecondsToNextSecond, reading?.work.millisecondsToNextSecond]
    let second = seconds.compactMap { $0 }.min() ?? minute
    return min(minute, second, loop.desk?.interval ?? minute)
  }

  /// What is known before the first key.
  private var opening: [Message] {
    // What changed between opening the store and watching it comes last.
    [.minutePassed(clock.minute)]
      + [setting.habits.found].compactMap { $0.map { .habitsFound($0) } }
      + loop.opening + setting.drafts.all.map { .draftFound($0) }
      + loop.news
  }

  private func messages(of event: TerminalEvent) -> [Message] {
    switch event {
    case .key(let key): return [.key(key)]
    case .paste(let paste): return [.paste(paste)]
    case .mouse(let mouse): return [.mouse(mouse)]
    case .resize(let size): return [.resized(size)]
    case .resumed, .deadline: return passing + loop.news + progress
    case .ready(let descriptor): return heard(descriptor) ?? heardOfReading(descriptor) ?? loop.news
    case .leave(let signal):
      leaving = signal
      return [.leaveAsked]
    case .closed: return [.leaveAsked]
    case .focus: return []
    }
  }

  /// The minute, and the day where midnight has passed.
  private var passing: [Message] {
    let minute: [Message] = [.minutePassed(clock.minute)]
    return clock.today == state.today ? minute : minute + [.dayChanged(clock.today)]
  }

  func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .quit:
      isOver = true
      return []
    case .bell: terminal.bell()
    case .notify(let text): terminal.notify(text)
    case .suspend: terminal.suspend()
    case .repaint: terminal.repaint()
    case .copy(let text):
      return terminal.copy(text)
        ? [.copied]
        : [.failed(state.language("Quá dài để chép.", "Too long to copy."))]
    case .keepDraft(let draft): setting.drafts.keep(draft)
    case .dropDraft(let place): setting.drafts.drop(place)
    case .make(let order, let use, let details): return make(order, use, details)
    case .keepHabits(let details): setting.habits.keep(details)
    case .stopMaking: return stopMaking()
    case .readPlan(let path): return read(path)
    case .stopReading: return stopReading()
    case .importFiles(let order, let step): return take(in: order, step)
    case .record, .undo, .redo, .addPlan, .makeStore: break
    }
    return []
  }
}
