import Testing

@testable import Writing

struct VietnameseInputTests {
  @Test(arguments: [
    // The words of the issue, and each rule of tone placement.
    ("nguyeenx", "nguyễn"), ("dduowcj", "được"), ("quar", "quả"), ("gias", "giá"),
    ("giowf", "giờ"), ("khuyur", "khuỷu"), ("hoaf", "hòa"), ("hoafn", "hoàn"), ("thuys", "thúy"),
    ("thuyr", "thủy"), ("tuyeets", "tuyết"), ("nghieeng", "nghiêng"), ("khoer", "khỏe"),
    ("quys", "quý"), ("gif", "gì"), ("ginf", "gìn"), ("giuwx", "giữ"), ("gieengs", "giếng"),
    ("muaf", "mùa"), ("cuar", "của"), ("chiaf", "chìa"), ("ngoeof", "ngoèo"), ("oaf", "òa"),
    ("ys", "ý"), ("yeeus", "yếu"), ("uoongs", "uống"), ("thuowr", "thuở"), ("huow", "huơ"),
    // Marks in any order.
    ("nguyenex", "nguyễn"), ("nguyenxe", "nguyễn"), ("duocwdj", "được"), ("dduwowcj", "được"),
    ("dduwocj", "được"), ("duowcdj", "được"), ("tieesng", "tiếng"), ("tiesnge", "tiếng"),
    ("vieejt", "việt"), ("vietje", "việt"), ("ruouwj", "rượu"), ("nguoiwf", "người"),
    ("thuwowng", "thương"), ("thuowng", "thương"), ("xuanab", "xuanab"), ("xuaan", "xuân"),
    // w, u and o.
    ("uow", "ươ"), ("w", "ư"), ("tw", "tư"), ("nhwng", "nhưng"), ("muwa", "mưa"),
    ("muaw", "mưa"), ("luuw", "lưu"), ("hoawcj", "hoặc"), ("quawng", "quăng"), ("uwow", "ươ"),
    // The last tone counts, z takes it away, a changed shape stays a shape.
    ("toansf", "toàn"), ("toansz", "toan"), ("caawn", "căn"), ("cawan", "cân"),
    ("tuoowi", "tươi"), ("tuowoi", "tuôi"),
    // Rare rhymes and names.
    ("xooong", "xoong"), ("sooocs", "soóc"), ("Kroong", "Krông"), ("DDawks", "Đắk"),
    ("DDawk", "Đăk"), ("Hmoong", "Hmông"), ("Buks", "Búk"), ("SaPa", "SaPa"),
  ])
  func telexGives(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(keys) == word)
  }

  @Test(arguments: [
    ("nguye6n4", "nguyễn"), ("d9uo7c5", "được"), ("duoc975", "được"), ("qua3", "quả"),
    ("hoa2", "hòa"), ("d9a81k", "đắk"), ("tie6ng1", "tiếng"), ("tieng61", "tiếng"),
    ("thuo73", "thuở"), ("a1", "á"), ("a11", "a1"), ("a66", "a6"), ("d99", "d9"), ("o77", "o7"),
    ("a10", "a"), ("t1", "t1"), ("2022", "2022"), ("THCS1", "THCS1"), ("QD9", "QĐ"),
    ("GDD9T", "GDĐT"), ("windows", "windows"), ("Tha1ng 4", "Tháng 4"), ("5 5", "5 5"),
  ])
  func vniGives(_ keys: String, _ text: String) {
    #expect(VietnameseInput(mode: .vni).composed(keys) == text)
  }

  @Test(arguments: [
    ("ass", "as"), ("aaa", "aa"), ("ddd", "dd"), ("oww", "ow"), ("eee", "ee"), ("uww", "uw"),
    ("ww", "w"), ("Ass", "As"), ("offf", "off"), ("asss", "ass"), ("didd", "did"),
  ])
  func aMarkTypedTwiceIsTakenBack(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(keys) == word)
  }

  @Test(arguments: [
    "password", "windows", "www", "google", "facebook", "email", "excel", "report", "user",
    "internet", "print", "admin", "data", "server", "word", "class", "message", "office",
    "banana", "sorry", "browser", "Microsoft", "Zalo", "camera", "home", "book", "week", "power",
  ])
  func wordsThatCannotBeVietnameseStayAsTyped(_ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(word) == word)
  }

  @Test(arguments: [
    ("tesst", "test"), ("assk", "ask"), ("nexxt", "next"), ("lisst", "list"), ("seeen", "seen"),
  ])
  func aWordGoesOnAfterAMarkWasTakenBack(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(keys) == word)
  }

  @Test(arguments: [
    ("QDD", "QĐ"), ("HDDND", "HĐND"), ("CSTDD", "CSTĐ"), ("LDDTT", "LĐTT"), ("GDDT", "GĐT"),
    ("GDDDT", "GDĐT"), ("HDDTDDKT", "HĐTĐKT"), ("UBND", "UBND"), ("DDBP", "ĐBP"),
    ("GD&DDT", "GD&ĐT"), ("THCS", "THCS"), ("KHDDD", "KHDĐ"),
  ])
  func abbreviationsHaveTheirLetter(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(keys) == word)
  }

  @Test(arguments: [
    ("hoaf", "hoà"), ("khoer", "khoẻ"), ("thuys", "thuý"), ("hoafn", "hoàn"), ("cuar", "của"),
  ])
  func theToneMayStandTheModernWay(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex, tonePlacement: .modern).composed(keys) == word)
  }

  @Test(arguments: [
    ("DDUOWCJ", "ĐƯỢC"), ("Ddieenj", "Điện"), ("dDieenj", "điện"), ("NguyEexn", "NguyỄn"),
    ("W", "Ư"), ("OWR", "Ở"), ("AAs", "Ấ"), ("Aas", "Ấ"),
  ])
  func capitalsAreKept(_ keys: String, _ word: String) {
    #expect(VietnameseInput(mode: .telex).composed(keys) == word)
  }

  @Test func aWholeSentence() {
    let keys =
      "Phongf Giaos ducj vaf DDaof taoj thanhf phoos DDieenj Bieen Phur, 18/4: 99,7% hocj sinh."
    #expect(
      VietnameseInput(mode: .telex).composed(keys)
        == "Phòng Giáo dục và Đào tạo thành phố Điện Biên Phủ, 18/4: 99,7% học sinh.")
  }

  @Test func nothingIsComposedWhenOff() {
    #expect(VietnameseInput().composed("dduowcj a1 hoaf") == "dduowcj a1 hoaf")
  }
}
