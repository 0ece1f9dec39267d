import Glibc

/// Every benchmark by its name; each prints its figures with the peer or limit it is held against.
let benchmarks: [(name: String, run: () -> Void)] = [
  ("store-commit", StoreCommitBenchmark.run), ("store-open", StoreOpenBenchmark.run),
  ("million", MillionBenchmark.run), ("import", ImportBenchmark.run),
  ("status", StatusBenchmark.run),
  ("entry", EntryBenchmark.run), ("dashboard", DashboardBenchmark.run),
  ("report", ReportBenchmark.run), ("paste", PasteBenchmark.run),
  ("register", RegisterBenchmark.run),
]

let asked = CommandLine.arguments.dropFirst()
if asked.first == MillionBenchmark.opening { MillionBenchmark.open(Array(asked.dropFirst())) }
let known = Set(benchmarks.map(\.name))
if let unknown = asked.first(where: { !known.contains($0) }) {
  print("no benchmark '\(unknown)'; there are: \(benchmarks.map(\.name).joined(separator: " "))")
  exit(2)
}
for benchmark in benchmarks where asked.isEmpty || asked.contains(benchmark.name) {
  print("== \(benchmark.name)")
  benchmark.run()
}
