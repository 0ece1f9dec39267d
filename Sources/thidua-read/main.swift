import Glibc
import JSON

// Reads one document, of standard input or of the path given, and writes its text as JSON, or with
// `--table` the cells of a spreadsheet; or why it does not. It is a program of its own because what it
// reads may be made to break it: it has little memory and little time, and thidua starts without the
// libraries that it needs.
signal(SIGPIPE, SIG_IGN)
Limits.set()
do throws(Refusal) {
  let words = CommandLine.arguments.dropFirst()
  let isTable = words.first == "--table"
  let bytes = try Input.read(words.dropFirst(isTable ? 1 : 0).first)
  let kind = try DocumentKind(of: bytes)
  let json: JSON
  let lines: [String]
  if isTable {
    let book = try kind.book(bytes)
    (json, lines) = (book.json, book.texts)
  } else {
    let document = try kind.read(bytes)
    (json, lines) = (document.json, document.lines)
  }
  if OldLetters.areIn(lines) { throw Refusal.oldLetters }
  exit(StandardOutput.write(json.bytes()) ? 0 : 5)
} catch {
  exit(StandardOutput.write(error.json.bytes()) ? error.exitCode : 5)
}
