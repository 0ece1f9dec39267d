import Canvas
import Writing

/// The help of the program and of each command, made from the table.
struct HelpText {
  let table: CommandTable
  let language: Language
  private static let width = 80

  func lines(_ subject: HelpSubject) -> [String] {
    switch subject {
    case .program: program()
    case .command(let command): page(of: command)
    case .group(let name): group(name)
    }
  }

  private func program() -> [String] {
    var lines = [
      language(
        "thidua: theo dõi thi đua, khen thưởng của cơ quan giáo dục",
        "thidua: the emulation and commendation work of an education office"),
      "",
      language("Cách dùng:", "Usage:")
        + language(" thidua [TÙY CHỌN] [LỆNH …]", " thidua [OPTIONS] [COMMAND …]"),
    ]
    for section in table.sections {
      lines += ["", language(section.title) + ":"]
      var columns = Columns(indent: 2)
      for command in section.commands where !command.isHidden {
        columns.add(command.path.isEmpty ? "thidua" : command.name, language(command.summary))
      }
      lines += columns.lines
    }
    lines += options(table.globals, language("Tùy chọn chung", "Options of every command"))
    lines += ["", language("Chủ đề (thidua help TÊN):", "Topics (thidua help NAME):")]
    var columns = Columns(indent: 2)
    for topic in HelpTopic.all { columns.add(topic.name, language(topic.title)) }
    return lines + columns.lines
  }

  private func page(of command: Command) -> [String] {
    var lines = [
      "\(command.path.isEmpty ? "thidua" : "thidua \(command.name)"): \(language(command.summary))",
      "", language("Cách dùng:", "Usage:"),
    ]
    lines += (command.synopsis).wrapped(to: HelpText.width - 2).map { "  \($0)" }
    let details = language(command.details)
    if !details.isEmpty { lines += [""] + details.wrapped(to: HelpText.width) }
    lines += arguments(of: command)
    lines += options(command.options, language("Tùy chọn", "Options"))
    if !command.examples.isEmpty { lines += ["", language("Ví dụ:", "Examples:")] }
    for example in command.examples {
      lines += ["  \(example.line)", "      \(language(example.about))"]
    }
    let more = table.commands.filter {
      $0.path.count == 2 && $0.path.dropLast() == command.path[...]
    }
    if !command.path.isEmpty, !more.isEmpty { lines += [""] + summaries(of: more) }
    let names = table.globals.map(\.dashed).joined(separator: " ")
    return lines + ["", language("Tùy chọn chung: ", "Options of every command: ") + names]
  }

  private func group(_ name: String) -> [String] {
    [language("Các lệnh “\(name)”:", "The “\(name)” commands:")]
      + summaries(of: table.commands.filter { $0.path.first == name })
      + ["", language("Chi tiết: thidua help \(name) LỆNH", "More: thidua help \(name) COMMAND")]
  }

  private func summaries(of commands: [Command]) -> [String] {
    var columns = Columns(indent: 2)
    for command in commands { columns.add("thidua \(command.name)", language(command.summary)) }
    return columns.lines
  }

  private func arguments(of command: Command) -> [String] {
    var columns = Columns(indent: 2)
    for argument in command.arguments { columns.add(argument.name, language(argument.about)) }
    return command.arguments.isEmpty ? [] : ["", language("Đối số:", "Arguments:")] + columns.lines
  }

  private func options(_ options: [Option], _ title: String) -> [String] {
    var columns = Columns(indent: 2)
    for option in options { columns.add(option.usage, language(option.about)) }
    return options.isEmpty ? [] : ["", "\(title):"] + columns.lines
  }
}
