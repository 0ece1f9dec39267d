import Campaign
import Testing

@Suite struct TypedDayTests {
  /// Thursday 12/11/2026, in the school year 2026-2027.
  let today = Day.nearest(year: 2026, month: 11, day: 12)
  let schoolYear = PlanYear.school(2026).span

  @Test(
    arguments: [
      // A day alone: the next one.
      ("10", "2026-12-10"), ("12", "2026-11-12"), ("13", "2026-11-13"), ("1", "2026-12-01"),
      ("01", "2026-12-01"), ("30", "2026-11-30"), ("31", "2026-12-31"), ("10/", "2026-12-10"),
      ("ngày 10", "2026-12-10"),
      // Day and month: the year is the plan's.
      ("10/11", "2026-11-10"), ("15/02", "2027-02-15"), ("10/5", "2027-05-10"),
      ("1/8", "2026-08-01"),
      ("31/7", "2027-07-31"), ("10-11", "2026-11-10"), ("10.11", "2026-11-10"),
      ("10 11", "2026-11-10"),
      (" 10 / 11 ", "2026-11-10"), ("10/11/", "2026-11-10"), ("NGÀY 10/11", "2026-11-10"),
      ("ngày 10 tháng 2", "2027-02-10"), ("10 thang 11", "2026-11-10"), ("28/2", "2027-02-28"),
      // All three.
      ("10/11/2026", "2026-11-10"), ("10/11/26", "2026-11-10"), ("10/11/2025", "2025-11-10"),
      ("10-11-2025", "2025-11-10"), ("10.11.25", "2025-11-10"), ("2026-11-10", "2026-11-10"),
      ("2026/11/10", "2026-11-10"), ("1/1/99", "1999-01-01"), ("29/2/2028", "2028-02-29"),
      ("ngày 05 tháng 02 năm 2026", "2026-02-05"), ("Ngày 5, tháng 2, năm 2026", "2026-02-05"),
      ("10\u{2013}11\u{2013}2026", "2026-11-10"), ("10\u{A0}/\u{A0}11", "2026-11-10"),
      // Digits without separators.
      ("1011", "2026-11-10"), ("101126", "2026-11-10"), ("10112025", "2025-11-10"),
      ("20261110", "2026-11-10"), ("312", "2026-12-03"),
      // Counted from today.
      ("+7", "2026-11-19"), ("-3", "2026-11-09"), ("+0", "2026-11-12"), ("+ 7", "2026-11-19"),
      ("\u{2212}3", "2026-11-09"), ("+2w", "2026-11-26"), ("+2t", "2026-11-26"),
      ("-1 tuần", "2026-11-05"),
      ("+2 TUAN", "2026-11-26"), ("+3 ngày", "2026-11-15"), ("+3n", "2026-11-15"),
      ("+1 week", "2026-11-19"),
      ("+50", "2027-01-01"),
      // Named.
      ("hôm nay", "2026-11-12"), ("hom nay", "2026-11-12"), ("Hôm Nay", "2026-11-12"),
      ("ho\u{302}m  nay", "2026-11-12"), ("nay", "2026-11-12"), ("today", "2026-11-12"),
      ("mai", "2026-11-13"), ("MAI", "2026-11-13"), ("ngày mai", "2026-11-13"),
      ("tomorrow", "2026-11-13"),
      ("kia", "2026-11-14"), ("mốt", "2026-11-14"), ("ngày kia", "2026-11-14"),
      ("hôm qua", "2026-11-11"),
      ("hom qua", "2026-11-11"), ("Yesterday", "2026-11-11"), ("hôm kia", "2026-11-10"),
      ("cuối tháng", "2026-11-30"),
      // Weekdays: the next one, today included.
      ("thứ 5", "2026-11-12"), ("thứ năm", "2026-11-12"), ("thu", "2026-11-12"),
      ("thứ 6", "2026-11-13"),
      ("thu 6", "2026-11-13"), ("thu6", "2026-11-13"), ("t6", "2026-11-13"), ("T6", "2026-11-13"),
      ("thứ sáu", "2026-11-13"), ("thu sau", "2026-11-13"), ("THỨ SÁU", "2026-11-13"),
      ("thu\u{31B}\u{301} sa\u{301}u", "2026-11-13"), ("friday", "2026-11-13"),
      ("Fri", "2026-11-13"), ("t7", "2026-11-14"), ("thứ bảy", "2026-11-14"),
      ("sat", "2026-11-14"), ("cn", "2026-11-15"), ("CN", "2026-11-15"), ("chủ nhật", "2026-11-15"),
      ("chu nhat", "2026-11-15"), ("sunday", "2026-11-15"), ("thứ 2", "2026-11-16"),
      ("thứ hai", "2026-11-16"), ("mon", "2026-11-16"), ("thứ ba", "2026-11-17"),
      ("t3", "2026-11-17"),
      ("tuesday", "2026-11-17"), ("thứ tư", "2026-11-18"), ("wed", "2026-11-18"),
      ("thứ 6 tuần sau", "2026-11-20"), ("thứ 2 tuần này", "2026-11-09"),
      ("cn tuan truoc", "2026-11-08"),
    ])
  func whatIsTypedIsUnderstood(typed: String, expected: String) throws {
    #expect(try TypedDay.parse(typed, today: today, within: schoolYear).iso == expected)
  }

  @Test(arguments: [
    ("31/11", DayParseError.noSuchDay(31, month: 11, year: nil)),
    ("31/11/2026", .noSuchDay(31, month: 11, year: nil)),
    ("2026-11-31", .noSuchDay(31, month: 11, year: nil)),
    ("30/2", .noSuchDay(30, month: 2, year: nil)),
    ("29/2", .noSuchDay(29, month: 2, year: 2027)),
    ("29/02/2026", .noSuchDay(29, month: 2, year: 2026)),
    ("290227", .noSuchDay(29, month: 2, year: 2027)),
    ("0", .noSuchDay(0, month: nil, year: nil)), ("32", .noSuchDay(32, month: nil, year: nil)),
    ("0/5", .noSuchDay(0, month: 5, year: nil)), ("99/11", .noSuchDay(99, month: 11, year: nil)),
    ("10/13", .noSuchMonth(13, day: 10)), ("11/25", .noSuchMonth(25, day: 11)),
    ("10/0", .noSuchMonth(0, day: 10)), ("2026", .noSuchMonth(26, day: 20)),
    ("10/11/0000", .outsideCalendar),
    ("+9999999", .outsideCalendar), ("-9999999", .outsideCalendar),
    ("+99999999999999999999", .outsideCalendar),
    (
      "111",
      .ambiguous(
        .nearest(year: 2026, month: 11, day: 1), .nearest(year: 2027, month: 1, day: 11))
    ),
  ])
  func impossibleDaysAreRefusedWithTheReason(typed: String, reason: DayParseError) {
    #expect(throws: reason) { try TypedDay.parse(typed, today: today, within: schoolYear) }
  }

  @Test(
    arguments: [
      "", " ", "abc", "thứ", "thứ 8", "thứ 1", "t1", "t8", "tháng 11", "năm 2026", "10/11/202",
      "10/11/2026/5", "10 năm 11", "+", "+x", "--3", "+-3", "1e3", "١٠", "10h", "99999", "/",
      "10/a",
      "12345678901234567890", "2026-11", "10:11", "mai mai", "+2 năm", "nil", "\u{0}",
      String(repeating: "1/", count: 400),
    ])
  func otherTextIsNotUnderstood(typed: String) {
    #expect(throws: DayParseError.notUnderstood(typed)) {
      try TypedDay.parse(typed, today: today, within: schoolYear)
    }
  }

  @Test(arguments: [
    ("31/11", "tháng 11 chỉ có 30 ngày", "November has only 30 days"),
    ("29/2", "tháng 2/2027 chỉ có 28 ngày", "February 2027 has only 28 days"),
    ("32", "không tháng nào có ngày 32", "no month has a day 32"),
    ("0/5", "không tháng nào có ngày 0", "no month has a day 0"),
    (
      "11/25", "không có tháng 25; gõ ngày trước, tháng sau: 25/11",
      "there is no month 25; the day comes first: 25/11"
    ),
    ("32/45", "không có tháng 45", "there is no month 45"),
    (
      "111", "01/11/2026 hay 11/01/2027? Gõ dấu / giữa ngày và tháng",
      "01/11/2026 or 11/01/2027? Put a / between day and month"
    ),
    (
      "+9999999", "ngoài lịch (từ năm 1 đến năm 9999)",
      "outside the calendar (years 1 to 9999)"
    ),
    (
      "a\u{1B}b", "không hiểu “a\u{FFFD}b”; gõ như: 10, 10/11, 10/11/2026, +7, mai, thứ 6",
      "“a\u{FFFD}b” is not understood; type: 10, 10/11, 10/11/2026, +7, tomorrow, fri"
    ),
  ])
  func theReasonIsSaidInBothLanguages(typed: String, vietnamese: String, english: String) {
    do {
      let day = try TypedDay.parse(typed, today: today, within: schoolYear)
      Issue.record("\(typed) is \(day.iso)")
    } catch {
      #expect(error.message(.vi) == vietnamese)
      #expect(error.message(.en) == english)
    }
  }

  @Test(
    arguments: [
      // Without a plan the nearest counts.
      ("10/11", nil, "2026-11-10"), ("1/1", nil, "2027-01-01"), ("1/6", nil, "2026-06-01"),
      ("10", nil, "2026-12-10"),
      // A plan of another year, past or to come.
      ("10/11", PlanYear.calendar(2022), "2022-11-10"), ("10", .calendar(2022), "2022-12-10"),
      ("31", .calendar(2022), "2022-12-31"), ("10/2", .school(2022), "2023-02-10"),
      ("10", .school(2027), "2027-08-10"), ("29/2", .school(2027), "2028-02-29"),
      ("+1", .school(2027), "2026-11-13"),
    ] as [(String, PlanYear?, String)])
  func theYearComesFromThePlan(typed: String, year: PlanYear?, expected: String) throws {
    #expect(try TypedDay.parse(typed, today: today, within: year?.span).iso == expected)
  }

  /// What has happened is asked for with a span that ends today.
  @Test func aSpanUpToTodayLooksBack() throws {
    let past = schoolYear.lowerBound...today
    for (typed, expected) in [
      ("10", "2026-11-10"), ("12", "2026-11-12"), ("13", "2026-10-13"), ("31", "2026-10-31"),
      ("1/9", "2026-09-01"), ("1/12", "2026-12-01"),
    ] {
      #expect(try TypedDay.parse(typed, today: today, within: past).iso == expected, "\(typed)")
    }
    let firstWeek = today.adding(days: -3)...today
    #expect(try TypedDay.parse("1", today: today, within: firstWeek).iso == "2026-11-01")
  }

  @Test func whatIsWrittenIsReadBack() throws {
    for day in stride(from: Day.nearest(year: 1890, month: 1, day: 1), to: .last, by: 997) {
      #expect(try TypedDay.parse(day.iso, today: today) == day)
      #expect(try TypedDay.parse(day.vietnamese, today: today) == day)
      #expect(try TypedDay.parse(day.inWords(.vi), today: today) == day)
    }
  }

  @Test func noTextTraps() {
    let pieces = [
      "0", "1", "2", "9", "31", "2026", "9999", "/", "-", ".", "+", " ", "t", "thứ ", "tuần",
      "ngày",
      "năm", "\u{301}", "\u{FEFF}", "cn", "99999999", "ư", "👍", "\r\n", " tuan sau",
    ]
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var understood = 0
    for round in 0..<20_000 {
      let text = (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined()
      let today = round % 3 == 0 ? Day.first : round % 3 == 1 ? .last : self.today
      let span = round % 2 == 0 ? nil : schoolYear
      if (try? TypedDay.parse(text, today: today, within: span)) != nil { understood += 1 }
    }
    #expect(understood > 500)
  }
}
