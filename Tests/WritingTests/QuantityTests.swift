import Foundation
import Testing

@testable import Writing

struct QuantityTests {
  @Test(
    arguments: [
      ("97,2", 97_200_000), ("97.2", 97_200_000), ("97,20", 97_200_000), ("126", 126_000_000),
      ("0", 0), ("-0", 0), ("-1,5", -1_500_000), ("\u{2212}2", -2_000_000), (" 99,81 ", 99_810_000),
      ("0,000001", 1), ("007", 7_000_000), ("1,500000000", 1_500_000),
      ("9223372036854,775807", .max), ("-9223372036854,775808", .min),
    ] as [(String, Int64)])
  func reads(_ text: String, _ units: Int64) {
    #expect(Quantity(text: text)?.units == units)
  }

  @Test(arguments: [
    "", " ", "-", ",", ".", "1,", ",5", "1.234,5", "1,234.5", "1.234.567", "1,2,3", "1 000", "+1",
    "--1", "1e3", "0x10", "97%", "abc", "٣", "１", "0,0000001", "9223372036854,775808",
    "-9223372036854,775809", "99999999999999999999", "1-", "NaN", "1\u{301}", "1/2",
  ])
  func refuses(_ text: String) {
    #expect(Quantity(text: text) == nil)
  }

  /// As people of each language type it.
  @Test(
    arguments: [
      ("1.200", "1200", "1.2"), ("1,200", "1.2", "1200"), ("1.200,5", "1200.5", nil),
      ("1,200.5", nil, "1200.5"), ("0.985", "0.985", "0.985"), ("0,985", "0.985", "0.985"),
      ("12.34", "12.34", "12.34"), ("12,34", "12.34", "12.34"), ("1.234.567", "1234567", nil),
      ("1,234,567", nil, "1234567"), ("1234.567", "1234.567", "1234.567"),
      ("012.345", "12.345", "12.345"),
      ("1.23.456", nil, nil), ("1.2345", "1.2345", "1.2345"), ("-1.200", "-1200", "-1.2"),
      ("1 200", "1200", "1200"), ("1\u{A0}200,5", "1200.5", nil), ("12 3", nil, nil),
      ("1..200", nil, nil),
      (".200", nil, nil), ("1.", nil, nil), ("999.999", "999999", "999.999"), ("abc", nil, nil),
      ("", nil, nil),
    ] as [(String, String?, String?)])
  func readsWhatPeopleType(_ text: String, _ vietnamese: String?, _ english: String?) {
    #expect(Quantity(typed: text, .vi)?.text == vietnamese)
    #expect(Quantity(typed: text, .en)?.text == english)
  }

  @Test(arguments: [
    ("97,20", "97,2", "97.2"), ("46", "46", "46"), ("-0,5", "-0,5", "-0.5"), ("0", "0", "0"),
    ("0,000001", "0,000001", "0.000001"),
    ("-9223372036854,775808", "-9223372036854,775808", "-9223372036854.775808"),
  ])
  func writes(_ text: String, _ vietnamese: String, _ english: String) throws {
    let quantity = try #require(Quantity(text: text))
    #expect(quantity.formatted(.vi) == vietnamese)
    #expect(quantity.formatted(.en) == english)
    #expect(quantity.text == english)
    #expect(Quantity(text: quantity.text) == quantity)
  }

  @Test(arguments: [
    ("97,674418", 2, "97,67"), ("2,5", 0, "3"), ("-2,5", 0, "-3"), ("2,449999", 1, "2,4"),
    ("99,95", 1, "100"), ("1", 3, "1"), ("1,23", 9, "1,23"), ("0,4", -1, "0"),
  ])
  func rounds(_ text: String, _ places: Int, _ expected: String) {
    #expect(Quantity(text: text)?.formatted(.vi, places: places) == expected)
  }

  @Test func calculatesExactlyOrNotAtAll() throws {
    let tenth = try #require(Quantity(text: "0,1"))
    let fifth = try #require(Quantity(text: "0,2"))
    #expect(tenth.adding(fifth)?.text == "0.3")
    #expect(tenth.subtracting(fifth)?.text == "-0.1")
    #expect(Quantity(126)?.percentage(of: try #require(Quantity(129)))?.text == "97.674419")
    #expect(Quantity(1)?.divided(by: try #require(Quantity(3)))?.text == "0.333333")
    #expect(Quantity(-2)?.divided(by: try #require(Quantity(3)))?.text == "-0.666667")
    #expect(tenth.multiplied(by: fifth)?.text == "0.02")
    #expect(Quantity(1)?.divided(by: .zero) == nil)
    #expect(Quantity(units: .max).adding(tenth) == nil)
    #expect(Quantity(units: .min).subtracting(tenth) == nil)
    #expect(Quantity(units: .max).multiplied(by: Quantity(units: .max)) == nil)
    #expect(Quantity(units: .max).percentage(of: tenth) == nil)
    #expect(Quantity(units: .max).rounded(places: 0) == nil)
    #expect(Quantity(Int.max) == nil)
    #expect(Quantity(7)?.int == 7 && tenth.int == nil)
    #expect(tenth < fifth && tenth.double == 0.1)
  }

  /// Random quotients against Foundation's decimal numbers.
  @Test func dividesAsDecimalsDo() throws {
    var random = SystemOfNumbers(seed: 3)
    for _ in 0..<2_000 {
      let first = Int64(random.next(below: 2_000_000)) - 1_000_000
      let second = Int64(random.next(below: 999_999)) + 1
      let quotient = try #require(Quantity(units: first).divided(by: Quantity(units: second)))
      var exact = Decimal(first) / Decimal(second) * 1_000_000
      var rounded = Decimal()
      NSDecimalRound(&rounded, &exact, 0, .plain)
      #expect(Decimal(quotient.units) == rounded)
    }
  }
}

struct LanguageTests {
  @Test func aTextIsSaidInTheLanguage() {
    #expect(Language.vi("Trễ hạn", "Overdue") == "Trễ hạn")
    #expect(Language.en("Trễ hạn", "Overdue") == "Overdue")
    #expect(Language(rawValue: "vi") == .vi && Language(rawValue: "fr") == nil)
  }
}
