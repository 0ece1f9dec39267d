import Campaign
import Foundation
import JSON
import Testing

@testable import Store

/// Kills a writer at one system call after the other, with `strace` where the machine has it; the
/// same on a disk in memory is in `CrashTests`.
@Test func aWriterKilledAtAnySystemCallLosesNothingThatItSaid() throws {
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return }
  let wanted = Soak.count(12, full: 1_000)
  var kills = 0
  var acknowledged = 0
  while kills < wanted {
    let calls = try callsOfAWriter()
    #expect(calls.count > 60)
    let step = max(1, calls.count / wanted)
    for place in stride(from: 0, to: calls.count, by: step) {
      let folder = try Folder()
      try folder.makeStore()
      // Every other time the journal is there already.
      if place % 2 == 0 { try folder.open().record(900, 900) }
      let call = calls[place]
      let said = try Writer(
        [folder.store, "W", "own", "0", "3"],
        under: [
          "strace", "-f", "-qq", "-o", "/dev/null",
          "-e", "inject=\(call.name):signal=KILL:when=\(call.number)",
        ]
      ).lines().compactMap { Saved($0) }
      kills += 1
      acknowledged += said.count
      let store = try folder.open()
      for saved in said {
        #expect(store.ledger.value(.result("p", saved.value))?.string == saved.value, "\(call)")
      }
      let damages = try store.verify()
      #expect(damages.allSatisfy { $0.isHarmless }, "\(call): \(damages)")
      try store.record(901, 901)
      #expect(try folder.open().value(901) == 901, "\(call)")
    }
  }
  print("kills at system calls: \(kills), with \(acknowledged) acknowledged, none lost")
}

private struct Call {
  var name: String
  /// The how manieth of its name.
  var number: Int
}

/// The system calls of a writer from where it opens the store.
private func callsOfAWriter() throws -> [Call] {
  let folder = try Folder()
  try folder.makeStore()
  let trace = folder.path + "/trace"
  _ = try Writer(
    [folder.store, "W", "own", "0", "3"], under: ["strace", "-f", "-qq", "-o", trace]
  ).lines()
  var counts: [String: Int] = [:]
  var calls: [Call] = []
  var isInStore = false
  let text = String(decoding: try folder.bytes(trace), as: UTF8.self)
  for line in text.split(separator: "\n") {
    let words = line.drop { $0.isNumber || $0 == " " }
    let name = String(words.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    guard !name.isEmpty, words.dropFirst(name.count).first == "(" else { continue }
    counts[name, default: 0] += 1
    if line.contains(folder.store), name == "openat" { isInStore = true }
    if isInStore, name != "exit_group" { calls.append(Call(name: name, number: counts[name] ?? 1)) }
  }
  return calls
}

/// What the kernel itself keeps colleagues from; only root can play several users.
@Test func noColleagueForgesOrDeletesAnothersLines() throws {
  guard geteuid() == 0 else { return }
  let folder = try Folder()
  chmod(folder.path, 0o755)
  // Owner, group and two colleagues that every Debian has.
  let (owner, staff, games, man) = (UInt32(8), UInt32(50), UInt32(5), UInt32(6))
  func asUser(_ user: UInt32) -> [String] {
    ["setpriv", "--reuid", "\(user)", "--regid", "\(staff)", "--clear-groups"]
  }
  try FileManager.default.createDirectory(
    atPath: folder.store, withIntermediateDirectories: false)
  chown(folder.store, owner, staff)
  chmod(folder.store, 0o3770)
  try folder.makeStore(.group)
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder.store) {
    chown("\(folder.store)/\(name)", owner, staff)
  }
  chmod(folder.store, 0o3770)
  for name in ["journal", "journal/2026", "journal/2027", "quarantine"] {
    chmod("\(folder.store)/\(name)", 0o3770)
  }
  for (user, author) in [(games, "G"), (man, "M"), (games, "G2")] {
    let said = try Writer([folder.store, author, "own", "0", "2"], under: asUser(user)).lines()
    #expect(said.compactMap { Saved($0) }.count == 2, "\(said)")
  }
  let journals = folder.store + "/journal/2026"
  let before = try folder.contents()
  let theirs = "\(journals)/games.jsonl"
  for attack in [
    "rm -f \(theirs)", "mv \(theirs) \(theirs).old", "echo x >> \(theirs)", ": > \(theirs)",
    "ln -f \(theirs) \(journals)/copy.jsonl", "chmod 666 \(theirs)",
    "mv \(journals) \(journals).old",
    "mv \(folder.store)/journal \(folder.store)/old", "rm -f \(folder.store)/lock",
    "echo x > \(folder.store)/store.json",
    "echo x > \(folder.store)/roster.json",
  ] {
    _ = try Writer([], under: asUser(man) + ["sh", "-c", attack]).lines()
    #expect(try folder.contents() == before, "\(attack)")
  }
  // An outsider does not even read.
  let outsider = ["setpriv", "--reuid", "7", "--regid", "7", "--clear-groups"]
  let said = try Writer([folder.store, "X", "own", "0", "1"], under: outsider).lines()
  #expect(said.first?.hasPrefix("refused 5") == true, "\(said)")
  #expect(try folder.contents() == before)
  #expect(try folder.open().verify() == [])
  // One's own lines one may take away, but not without a trace.
  _ = try Writer([], under: asUser(man) + ["rm", "\(journals)/man.jsonl"]).lines()
  #expect(try folder.open().verify().map(\.kind) == [.missing(3...4)])
}
