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
