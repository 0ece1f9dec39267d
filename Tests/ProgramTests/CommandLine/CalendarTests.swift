import Foundation
import JSON
import Testing

@Suite struct CalendarTests {
  @Test(arguments: [
    (2022, "2022-02-01", "2022-04-10"), (2023, "2023-01-22", "2023-04-29"),
    (2027, "2027-02-06", "2027-04-16"),
  ]) func tetAndTheHungKings(_ year: Int, _ tet: String, _ hungKings: String) throws {
    let json = try Program.run(["calendar", "\(year)", "--json"]).json()
    #expect(json["year"]?.int == year)
    #expect(json["tet"]?.string == tet)
    #expect(json["hungKings"]?.string == hungKings)
    for holiday in json["holidays"]?.array ?? [] {
      #expect(holiday["date"]?.string != nil)
      #expect(holiday["name"]?.string != nil)
      #expect(holiday["substitute"]?.bool != nil)
    }
    #expect((json["holidays"]?.array?.count ?? 0) >= 11)
    #expect(json["workingSaturdays"]?.array != nil)
  }

  @Test func workdaysAreABareNumber() {
    // Mon 7 to Fri 11 November 2022, and the same week from the Friday before.
    #expect(Program.run(["calendar", "workdays", "2022-11-06", "2022-11-11"]).out == "5\n")
    #expect(Program.run(["calendar", "workdays", "04/11/2022", "11/11/2022"]).out == "5\n")
    #expect(Program.run(["calendar", "workdays", "11/11/2022", "11/11/2022"]).out == "0\n")
    // After the swapped Monday: two days off, Thursday, Friday and the Saturday worked for it.
    #expect(Program.run(["calendar", "workdays", "29/04/2024", "05/05/2024"]).out == "3\n")
  }

  @Test func namesComeInBothLanguages() {
    #expect(Program.run(["calendar", "2027"]).out.contains("Quốc khánh"))
    #expect(Program.run(["calendar", "2027", "--lang", "en"]).out.contains("National Day"))
  }

  @Test(arguments: ["0", "12345", "99999999999999999999"]) func yearsBeyondTheTablesAreRefused(
    _ year: String
  ) {
    #expect(Program.run(["calendar", year]).code == 3)
  }

  @Test func aDayThatDoesNotExistIsRefused() {
    #expect(Program.run(["calendar", "workdays", "2022-02-29", "2022-03-01"]).code == 3)
  }
}

/// Days off that an office adds on top of those that travel with the program.
@Suite struct OwnHolidayTests {
  private let bench = Bench.quangHoa()

  private func write(_ text: String) throws {
    try text.write(
      toFile: bench.store + "/holidays.json", atomically: false, encoding: .utf8)
  }

  @Test func aDayDecidedLaterCountsAtOnce() throws {
    #expect(bench("calendar", "workdays", "06/11/2022", "11/11/2022").out == "5\n")
    try write(
      """
      {"format": 1, "decided": [{"year": 2022, "daysOff": [
        {"day": "2022-11-09", "name": {"vi": "Nghỉ bão", "en": "Storm"}}]}]}
      """)
    #expect(bench("calendar", "workdays", "06/11/2022", "11/11/2022").out == "4\n")
    #expect(bench("calendar", "2022").out.contains("Storm"))
    let deadline = try bench("status", "--json", "--as-of", "2022-11-01").json()["deadlines"]?[0]
    #expect(deadline?["lastWorkday"] == "2022-11-08")
    // The day itself was never among the five working days before.
    #expect(deadline?["collectBy"] == "2022-11-02")
  }

  @Test func whatIsWrongWithItIsSaidWithItsPlace() throws {
    try write("{\"format\": 1,\n \"decidd\": []}")
    let run = bench("status")
    #expect(run.code == 4)
    #expect(run.err.contains("holidays.json:2:"))
  }
}
