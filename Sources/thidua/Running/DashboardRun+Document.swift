import Campaign
import Dashboard
import JSON
import Writing

extension DashboardRun {
  /// Has this program's own command read a document, apart from the dashboard.
  func read(_ path: String) -> [Message] {
    let path = home(path)
    return start(words(of: path)) { run, end in run.message(end, of: path) }
  }

  /// Has this program's own command take a spreadsheet in, or say what it would change.
  func take(in order: ImportOrder, _ step: ImportOrder.Step) -> [Message] {
    start(words(of: order, step)) { run, end in
      let reason = run.state.language("Chưa nhập được, không rõ vì sao.", "It was not taken in.")
      let said = String(decoding: end.output, as: UTF8.self).split(separator: "\n")
      let notes = end.notes.isEmpty ? [reason] : end.notes
      // Only what is asked about may be insisted on: a store that is busy asks nothing.
      let isAsked = step == .record && end.code == ExitCode.badInput.rawValue
      let result =
        end.code == 0
        ? ImportEnd.done(said.map { Sanitise.line(String($0)) }, notes: end.notes)
        : isAsked ? .asked(notes) : .refused(notes)
      return .imported(order, step, result)
    }
  }

  private func start(
    _ words: [String], _ message: @escaping (DashboardRun, OwnCommand.End) -> Message
  ) -> [Message] {
    guard let work = OwnCommand(words) else {
      return [.failed(state.language("Không chạy được tiến trình mới.", "No process to read it."))]
    }
    reading = ReadingInHand(work: work, message: message)
    return []
  }

  private func words(of order: ImportOrder, _ step: ImportOrder.Step) -> [String] {
    var words = [
      "--store", setting.storePath, "--lang", state.language.rawValue, "--as-of", state.today.iso,
      "--author", state.author,
    ]
    words += order.content == .people ? ["people", "import"] : ["import"]
    let path = home(order.path)
    var about = [path]
    switch order.content {
    case .people: break
    case .schools: words.append("schools")
    case .results(let plan): words += ["results", "--plan", plan.rawValue]
    case .dossiers(let key):
      words.append("dossiers")
      about.append(key.text)
    case .nominees(let key):
      words.append("nominees")
      about.append(key.text)
    }
    switch step {
    case .look: words.append("--dry-run")
    case .record: break
    case .insist: words.append("--force")
    }
    return words + ["--"] + about
  }

  func stopReading() -> [Message] {
    reading?.work.stop()
    reading = nil
    return []
  }

  /// What was read, or why it cannot be; none where the descriptor is not of its reading.
  func heardOfReading(_ descriptor: Int32) -> [Message]? {
    guard let reading, reading.work.watched.contains(descriptor) else { return nil }
    guard let end = reading.work.listen(descriptor) else { return [] }
    self.reading = nil
    return [reading.message(self, end)]
  }

  /// Whether a plan can be made of a document; it is read again once there is a store to look at it
  /// in.
  func check(_ path: String) throws(Failure) {
    let text = try DocumentReader.read(path)
    _ = try PlanDraft(path, text.lines, year: nil, otherwise: .school(containing: state.today))
  }

  private func words(of path: String) -> [String] {
    let year = PlanYear.school(containing: state.today)
    return [
      "plan", "draft", "--json", "--year-else", year.text, "--lang", state.language.rawValue, "--",
      path,
    ]
  }

  fileprivate func message(_ end: OwnCommand.End, of path: String) -> Message {
    guard end.code == 0, let plan = ProposedPlan(end.output, of: path, notes: end.notes) else {
      let reason = state.language("Chưa đọc được, không rõ vì sao.", "It could not be read.")
      return .refused(end.notes.isEmpty ? [reason] : end.notes)
    }
    return .planRead(plan)
  }
}

/// A document or spreadsheet that is being read, by this program's own command.
struct ReadingInHand {
  let work: OwnCommand
  /// What came of it, once it has ended.
  let message: (DashboardRun, OwnCommand.End) -> Message
}

extension ProposedPlan {
  /// What `plan draft --json` printed, and what it said besides; none where it is nothing of that.
  fileprivate init?(_ output: [UInt8], of path: String, notes: [String]) {
    guard let json = try? JSON.parse(output), let plan = json["plan"] else { return nil }
    let prefix = "\(path): "
    self.init(
      file: String(path.split(separator: "/").last ?? ""), plan: plan,
      evidence: (json["evidence"]?.array ?? []).compactMap { one in
        guard let path = one["path"]?.string, let quote = ProposedPlan.quote(one) else {
          return nil
        }
        return Evidence(path: path, quote: quote)
      },
      unread: (json["unread"]?.array ?? []).compactMap(ProposedPlan.quote),
      warnings: notes.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 })
  }

  private static func quote(_ json: JSON) -> Quote? {
    guard let line = json["line"]?.int, let text = json["text"]?.string else { return nil }
    return Quote(line: line, text: text)
  }
}
