import Campaign
import Foundation
import JSON
import Testing

@testable import Store

/// Kills a writer at one system call after the other; the same on a disk in memory is in
/// `CrashTests`.
@Test func aWriterKilledAtAnySystemCallLosesNothingThatItSaid() throws {
  let wanted = Soak.count(12, full: 1_000)
  var kills = 0
  var acknowledged = 0
  while kills < wanted {
    let calls = try calls(of: ["own", "0", "3"])
    #expect(calls.count > 60)
    let step = max(1, calls.count / wanted)
    for place in stride(from: 0, to: calls.count, by: step) {
      let folder = try Folder()
      try folder.makeStore()
      // Every other time the journal is there already.
      if place % 2 == 0 { try folder.open().record(900, 900) }
      let call = calls[place]
      let said = try killed(at: call, ["own", "0", "3"], in: folder)
      kills += 1
      acknowledged += said.count
      let store = try folder.open()
      for saved in said {
        #expect(
          store.ledger.value(.result("p", ObligationID(saved.value)))?.string == saved.value,
          "\(call)")
      }
      try checkThatWorkGoesOn(store, folder, "\(call)")
    }
  }
  Soak.report("\(kills) kills at system calls, \(acknowledged) acknowledged: 0 lost, 0 unreadable")
}

/// A sheet of 1,200 cells is one commit: it is there whole or not at all.
@Test func anImportKilledAtAnySystemCallIsThereWholeOrNotAtAll() throws {
  let words = ["import", "0", "1200"]
  let calls = try calls(of: words)
  let wanted = Soak.count(6, full: calls.count)
  var whole = 0
  for place in stride(from: 0, to: calls.count, by: max(1, calls.count / wanted)) {
    let folder = try Folder()
    try folder.makeStore()
    try folder.open().record(900, 900)
    let call = calls[place]
    let said = try killed(at: call, words, in: folder)
    let store = try folder.open()
    let count = store.ledger.entryCount - 1
    #expect(count == 1_200 || (count == 0 && said.isEmpty), "\(call)")
    whole += count / 1_200
    try checkThatWorkGoesOn(store, folder, "\(call)")
  }
  Soak.report(
    "imports of 1200 cells killed at \(calls.count) system calls: \(whole) whole, 0 in part")
}

/// What a writer said before it was killed at a system call.
private func killed(at call: Call, _ words: [String], in folder: Folder) throws -> [Saved] {
  try Writer(
    [folder.store, "W"] + words,
    under: [
      "strace", "-f", "-qq", "-o", "/dev/null",
      "-e", "inject=\(call.name):signal=KILL:when=\(call.number)",
    ]
  ).lines().compactMap { Saved($0) }
}

/// Nothing is broken, only broken off, and the next one records as if nothing had been.
private func checkThatWorkGoesOn(_ store: FileStore, _ folder: Folder, _ what: String) throws {
  let damages = try store.verify()
  #expect(damages.allSatisfy { $0.isHarmless }, "\(what): \(damages)")
  try store.record(901, 901)
  #expect(try folder.open().value(901) == 901, "\(what)")
}

private struct Call {
  var name: String
  /// The how manieth of its name.
  var number: Int
}

/// The system calls of a writer from where it opens the store.
private func calls(of words: [String]) throws -> [Call] {
  try #require(
    FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
    "strace is missing: README's test line installs it")
  let folder = try Folder()
  try folder.makeStore()
  let trace = folder.path + "/trace"
  _ = try Writer(
    [folder.store, "W"] + words, under: ["strace", "-f", "-qq", "-o", trace]
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

/// What the kernel itself keeps colleagues from, whatever masks they work under.
@Test(.enabled(if: geteuid() == 0, "only root can play several users"))
func noColleagueForgesOrDeletesAnothersLines() throws {
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
  let journals = folder.store + "/journal/2026"
  for (user, author, mask) in [
    (games, "G", "000"), (man, "M", "022"), (games, "G2", "077"), (man, "M2", "000"),
  ] {
    let said = try Writer(
      [folder.store, author, "own", "0", "2"],
      under: [
        "env", "STORE_WRITER_AS=\(user):\(staff)", "sh", "-c", "umask \(mask); exec \"$0\" \"$@\"",
      ]
    ).lines()
    #expect(said.compactMap { Saved($0) }.count == 2, "\(said)")
    let name = user == games ? "games" : "man"
    #expect(try folder.mode("\(journals)/\(name).jsonl") == 0o640, "umask \(mask)")
  }
  let before = try folder.contents()
  let theirs = "\(journals)/games.jsonl"
  let attacks = [
    "rm -f \(theirs)", "mv \(theirs) \(theirs).old", "echo x >> \(theirs)", ": > \(theirs)",
    "ln -f \(theirs) \(journals)/copy.jsonl", "chmod 666 \(theirs)",
    "mv \(journals) \(journals).old",
    "mv \(folder.store)/journal \(folder.store)/old", "rm -f \(folder.store)/lock",
    "echo x > \(folder.store)/store.json",
    "echo x > \(folder.store)/roster.json",
  ]
  for attack in attacks {
    _ = try Writer([], under: asUser(man) + ["sh", "-c", attack]).lines()
    #expect(try folder.contents() == before, "\(attack)")
  }
  // An outsider does not even read.
  let outsider = ["env", "STORE_WRITER_AS=7:7"]
  let said = try Writer([folder.store, "X", "own", "0", "1"], under: outsider).lines()
  #expect(said.first?.hasPrefix("refused 5") == true, "\(said)")
  #expect(try folder.contents() == before)
  #expect(try folder.open().verify() == [])
  // One's own lines one may take away, but not without a trace.
  _ = try Writer([], under: asUser(man) + ["rm", "\(journals)/man.jsonl"]).lines()
  #expect(try folder.open().verify().map(\.kind) == [.missing(3...4), .ahead(noted: 8, last: 6)])
  Soak.report(
    "\(attacks.count) attacks of a colleague under umask 000, 022, 077: 0 lines forged or deleted")
}
