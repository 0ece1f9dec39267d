import Glibc

Process.prepare()
let answer = Program(surroundings: .current).answer(Array(CommandLine.arguments.dropFirst()))
exit(answer.deliver().rawValue)
