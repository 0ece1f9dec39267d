import Glibc
import JSON

// Reads one document, of standard input or of the path given, and writes its text as JSON, or why
// it does not. It is a program of its own because what it reads may be made to break it: it has
// little memory and little time, and thidua starts without the libraries that it needs.
signal(SIGPIPE, SIG_IGN)
Limits.set()
do throws(Refusal) {
  let bytes = try Input.read(CommandLine.arguments.dropFirst().first)
  let document = try DocumentKind(of: bytes).read(bytes)
  if OldLetters.areIn(document.lines) { throw Refusal.oldLetters }
  exit(StandardOutput.write(document.json.bytes()) ? 0 : 5)
} catch {
  exit(StandardOutput.write(error.json.bytes()) ? error.exitCode : 5)
}
