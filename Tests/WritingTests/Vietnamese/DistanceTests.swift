import Testing

@testable import Writing

struct DistanceTests {
  @Test(arguments: [
    ("", "", 0), ("Độc Lập", "doc lap", 0), ("kitten", "sitting", 3), ("", "abc", 3),
    ("Nguyễn Du", "Nguyen Dau", 1), ("abc", "acb", 1), ("abcd", "badc", 2),
  ])
  func countsLetters(_ first: String, _ second: String, _ distance: Int) {
    #expect(Vietnamese.distance(first, second) == distance)
    #expect(Vietnamese.distance(second, first) == distance)
    #expect(Vietnamese.distance(first, second, atMost: distance) == distance)
    if distance > 0 { #expect(Vietnamese.distance(first, second, atMost: distance - 1) == nil) }
  }

  @Test func theNearestComeFirst() {
    let schools = [
      "Trường THCS Nguyễn Du", "Trường Tiểu học Kim Đồng", "Trường THCS Nguyễn Trãi",
      "Kim Dong", "Trường MN Hoa Ban",
    ]
    #expect(
      Vietnamese.nearest(to: "truong thcs nguyen dau", among: schools)
        == ["Trường THCS Nguyễn Du", "Trường THCS Nguyễn Trãi"])
    #expect(
      Vietnamese.nearest(to: "kim đồng", among: schools) == [
        "Kim Dong", "Trường Tiểu học Kim Đồng",
      ])
    #expect(Vietnamese.nearest(to: "hoa ban", among: schools) == ["Trường MN Hoa Ban"])
    #expect(Vietnamese.nearest(to: "qwertz", among: schools).isEmpty)
    #expect(Vietnamese.nearest(to: "", among: schools).isEmpty)
    #expect(Vietnamese.nearest(to: "truong", among: schools, count: 2).count == 2)
  }
}
