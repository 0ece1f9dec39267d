import Writing

/// One run from what was typed to what is answered.
struct Program {
  let surroundings: Surroundings

  func answer(_ line: [String]) -> Answer {
    let language = Program.language(of: line, surroundings)
    do {
      switch try request(line) {
      case .help(let subject):
        return Answer(HelpText(table: .thidua, language: language).lines(subject))
      case .version: return Answer("thidua \(Version.number)")
      case .run(let call):
        let session = Session(call: call, language: language, surroundings: surroundings)
        return try call.command.run(session)
      }
    } catch {
      var answer = Answer([], notes: error.lines(language))
      answer.exit = error.exit
      return answer
    }
  }

  private func request(_ line: [String]) throws(Failure) -> Request {
    // What else is asked for, and what is wrong with a line, is told by the whole table.
    if let request = try? ArgumentParser(table: .dashboard).parse(line), case .run = request {
      return request
    }
    do throws(UsageError) {
      return try ArgumentParser(table: .thidua).parse(line)
    } catch {
      throw .usage(error)
    }
  }

  /// Found before the line is parsed, so that what is wrong with it is said in the right one.
  private static func language(of line: [String], _ surroundings: Surroundings) -> Language {
    var found = surroundings["THIDUA_LANG"].flatMap { Language(rawValue: String($0.prefix(2))) }
    for (at, word) in line.enumerated() {
      if word == "--" { break }
      if word == "--lang", at + 1 < line.count { found = Language(rawValue: line[at + 1]) ?? found }
      if word.hasPrefix("--lang=") {
        found = Language(rawValue: String(word.dropFirst(7))) ?? found
      }
    }
    return found ?? .vi
  }
}
