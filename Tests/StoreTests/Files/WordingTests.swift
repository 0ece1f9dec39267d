import JSON
import Testing
import Writing

@testable import Store

private let nasty = "/x\u{1B}[31m\r\u{202E}\u{9B}y"

private let errors: [StoreError] = [
  .notAStore(path: nasty), .exists(path: nasty), .notEmpty(path: nasty), .unsafe(path: nasty),
  .unsafe(path: nasty, .reading), .notAPlainFile(path: nasty),
  .notAPlainFile(path: nasty, .reading), .readOnly(.asked, path: nasty),
  .readOnly(.denied, path: nasty),
  .readOnly(.newerWriter(version: 7), path: nasty),
  .readOnly(.network(type: nasty), path: nasty), .busy(nil),
  .busy(Holder(login: nasty, process: 7, since: nasty)), .noSpace(path: nasty),
  .newer(version: 7, path: nasty), .badDocument(path: nasty, nil), .planExists(id: nasty),
  .badPlanID(nasty), .tooLarge(bytes: 7), .io(SystemError(.read, 5), path: nasty, .reading),
  .io(SystemError(.write, 5), path: nasty, .saving),
  .unconfirmed(SystemError(.fsync, 5), path: nasty), .badBackup(path: nasty, .notABackup),
  .badBackup(path: nasty, .cutShort), .badBackup(path: nasty, .badChecksum(member: nasty)),
  .badBackup(path: nasty, .unexpected(member: nasty)), .moved(path: nasty),
  .notTheOwner(path: nasty),
]

private let damages: [Damage.Kind] = [
  .checksum, .tooLong, .malformed, .chain, .twice(7), .missing(7...8),
  .forged(login: nasty, owner: nasty), .notAPlainFile, .unreadable(SystemError(.open, 13)),
  .badDocument(nil), .othersCanWrite, .interrupted, .misnamed(login: nasty), .intruder(7),
  .contested(7, beside: nasty), .unseen(7), .replaced(7), .ahead(noted: 8, last: 7),
  .documentMissing,
  .documentChanged, .documentUnknown, .unfitID(nasty), .otherStore, .moved,
]

@Test(arguments: Language.allCases)
func noMessageCarriesAControlCharacterAndEveryOneSaysSomething(language: Language) {
  let messages =
    errors.map { $0.message(language) }
    + damages.map { Damage($0, path: nasty, offset: 7, length: 8).message(language) }
  for message in messages {
    #expect(message.count > 10)
    for scalar in message.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
  }
  #expect(Set(messages).count == messages.count)
  Soak.report("\(messages.count) messages about hostile names, \(language): 0 raw controls")
}

@Test func onlyWhatWasToBeSavedIsSaidNotToBeSaved() {
  for error in errors {
    let isSaid = error.message(.en).hasPrefix("NOT SAVED")
    switch error {
    case .io(_, _, let task), .unsafe(_, let task), .notAPlainFile(_, let task):
      #expect(isSaid == (task == .saving), "\(error)")
    case .readOnly, .busy, .noSpace, .tooLarge, .unconfirmed, .moved: #expect(isSaid, "\(error)")
    default: #expect(!isSaid, "\(error)")
    }
    #expect(error.whileSaving.exitCode == error.exitCode)
  }
}

/// 3: bad input; 4: damaged or from a newer version; 5: busy, read-only, no space, unsafe.
@Test func exitCodesAreThoseOfTheContract() {
  #expect(StoreError.notAStore(path: "").exitCode == 3)
  #expect(StoreError.exists(path: "").exitCode == 3)
  #expect(StoreError.badBackup(path: "", .cutShort).exitCode == 3)
  #expect(StoreError.newer(version: 2, path: "").exitCode == 4)
  #expect(StoreError.badDocument(path: "", nil).exitCode == 4)
  #expect(StoreError.busy(nil).exitCode == 5)
  #expect(StoreError.readOnly(.denied, path: "").exitCode == 5)
  #expect(StoreError.noSpace(path: "").exitCode == 5)
  #expect(StoreError.unsafe(path: "").exitCode == 5)
}

@Test func aNoteInTheLockReadsAsItWasWrittenOrNotAtAll() {
  var note = LockNote()
  note.last = 199
  note.holder = Holder(login: "lan", process: 7, since: "2026-11-21T09:00:00.000+07:00")
  var later = LockNote()
  later.last = 200
  #expect(note.bytes.count == 256 && later.bytes.count == 256)
  #expect(LockNote(note.bytes) == note && LockNote(later.bytes) == later)
  // Half of one over half of the other, as after a power cut.
  for place in 1..<256 {
    let torn = LockNote(Array(later.bytes.prefix(place)) + note.bytes.dropFirst(place))
    #expect(torn == note || torn == later || (!torn.isWhole && torn.last == 0))
  }
}
