import Campaign
import Testing

@testable import Store

@Test(
  arguments: [
    (0, 0, "1970-01-01T00:00:00.000+00:00"),
    (1_795_226_400_123, 25_200, "2026-11-21T09:00:00.123+07:00"),
    (-1, 25_200, "1970-01-01T06:59:59.999+07:00"),
    (951_782_400_000, -12_600, "2000-02-28T20:30:00.000-03:30"),
    (1_709_164_800_000, 25_200, "2024-02-29T07:00:00.000+07:00"),
  ] as [(Int64, Int32, String)])
func aMomentIsWrittenByTheOfficesClockAndReadBack(at: Int64, offset: Int32, text: String) {
  #expect(Timestamp.text(at, offset: offset) == text)
  #expect(Timestamp.milliseconds(text) == at)
}

@Test(arguments: [
  "2026-11-21T09:00:00Z", "2026-11-21T09:00:00.0Z", "2026-11-21T16:00:00+07:00",
  "2026-11-21T09:00:00.000000000Z",
])
func otherFormsOfAMomentAreRead(text: String) {
  #expect(Timestamp.milliseconds(text) == 1_795_251_600_000)
}

@Test(arguments: [
  "", "2026-11-21", "2026-11-21 09:00:00Z", "2026-02-30T09:00:00Z", "2026-11-21T24:00:00Z",
  "2026-11-21T09:60:00Z", "2026-11-21T09:00:00", "2026-11-21T09:00:00.Z", "2026-11-21T09:00:00+7",
  "2026-11-21T09:00:00+07:0x", "２026-11-21T09:00:00Z", "2026-11-21T09:00:00Z ",
])
func whatIsNoMomentIsRefused(text: String) {
  #expect(Timestamp.milliseconds(text) == nil)
}

@Test func aClockGoneMadStillGivesAMoment() {
  for at in [Int64.min, -62_000_000_000_001, 253_000_000_000_001, Int64.max] {
    #expect(Timestamp.milliseconds(Timestamp.text(at, offset: 25_200)) != nil)
  }
}

@Test func vietnamsDayBeginsSevenHoursBeforeUTCs() {
  let zone = OfficeZone(name: OfficeZone.defaultName, data: [])
  #expect(zone.day(at: 1_795_193_999_999).iso == "2026-11-20")
  #expect(zone.day(at: 1_795_194_000_000).iso == "2026-11-21")
}

/// Summer time began on 29/3/2026 at 01:00 UTC in Paris and ended on 25/10/2026 at 01:00 UTC.
@Test func anotherZoneFollowsTheSystemsList() {
  let zone = OfficeZone("Europe/Paris", system: LinuxFileSystem())
  #expect(zone.offset(at: 1_774_745_999) == 3600)
  #expect(zone.offset(at: 1_774_746_000) == 7200)
  #expect(zone.offset(at: 1_792_889_999) == 7200)
  #expect(zone.offset(at: 1_792_890_000) == 3600)
}

@Test func aListThatIsNoneGivesVietnamsTime() {
  for data in [[], Array("TZif".utf8), [UInt8](repeating: 255, count: 200)] {
    #expect(OfficeZone(name: "X", data: data).offset(at: 0) == 25_200)
  }
  for name in ["../../etc/passwd", "/etc/passwd", "", "No/Where"] {
    #expect(OfficeZone(name, system: LinuxFileSystem()).offset(at: 0) == 25_200)
  }
}
