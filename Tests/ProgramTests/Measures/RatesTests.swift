import JSON
import Testing

/// Every rate of `status --json` is what another program works out of the journals.
@Suite struct RatesTests {
  @Test func everyNumberIsThatOfTheJournals() throws {
    let year = try ReferenceYear()
    var compared = 0
    var isLate = false
    for day in ["2022-05-31", "2022-11-02", "2022-11-10", "2023-02-28", "2023-06-30"] {
      let (said, workedOut) = (try year.said(on: day), try year.workedOut(on: day))
      for list in ["measures", "measureSums"] {
        let (own, other) = (rows(said[list]), rows(workedOut[list]))
        #expect(Set(own.keys) == Set(other.keys), "\(list) on \(day)")
        for (key, row) in own {
          #expect(row.text() == other[key]?.text(), "\(list) on \(day)")
          compared += 1
          if let onTime = row["onTime"]?.number?.text, onTime != row["actual"]?.number?.text,
            onTime != "0"
          {
            isLate = true
          }
        }
      }
    }
    // Nothing would be compared with nothing, or everybody be in time.
    #expect(compared > 3_000)
    #expect(isLate)
  }

  /// By everything that says what a row is about.
  private func rows(_ list: JSON?) -> [String: JSON] {
    let named = (list?.array ?? []).map { row in
      (["plan", "id", "by", "group"].map { row[$0]?.string ?? "" }.joined(separator: "|"), row)
    }
    #expect(Set(named.map(\.0)).count == named.count)
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// How a percentage comes about: who is late by which day, who is left out and why, and the year
  /// before.
  @Test func whyTellsWhoIsBehindAPercentage() throws {
    let bench = Bench.quangHoa()
    bench("plan", "add", "quang-hoa", "--year", "2021-2022")
    for (school, day) in [("th-b", "2022-11-02"), ("th-c", "2022-11-05")] {
      bench(
        "record", "dossier", school, "quang-hoa-2022-2023:dot-1", "all", "--on", day, "--as-of",
        "2022-11-10")
    }
    let run = bench("why", "dot-1", "--by", "level", "--group", "TH", "--as-of", "2022-11-10")
    #expect(
      run.out == """
        Đề nghị khen thưởng đợt 1 (quang-hoa-2022-2023:dot-1)
          due on the collection day 02/11/2022, last day 09/11/2022
        Level TH: 2/2 = 100%; on time 1/2 = 50%
          a year ago: 0/2 = 0%; on time 0/2 = 0%
          on time (1): Tiểu học Độc Lập 02/11
          late (1): Tiểu học Hoà Bình received 05/11/2022, 3 days late

        """)
    let all = bench("why", "dot-1", "--by", "all", "--as-of", "2022-11-10").out
    #expect(all.contains("All: 2/4 = 50%; on time 1/4 = 25%"))
    #expect(all.contains("missing, 8 days past due (2): Mầm non Hoa Mai; TH&THCS Phi Hải"))
    #expect(all.contains("not asked: 1"))
    let sums = bench("why", "--by", "phase", "--as-of", "2022-11-10").out
    #expect(sums.contains("Đợt 1 (QH): 2/4 = 50%; on time 1/4 = 25%"))
    let none = bench("why", "dot-1", "--by", "block", "--group", "X", "--as-of", "2022-11-10")
    #expect(none.code == 3)
    #expect(none.err.contains("Mầm non, Tiểu học, THCS"))
  }
}
