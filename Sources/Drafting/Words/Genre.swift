/// The words of the genre: what documents of emulation and commendation call things.
enum Genre {
  // MARK: Parts of a document

  /// What the line before may end with that a number must follow.
  static let takesNumber: Set = [
    "ngày", "tháng", "năm", "số", "quý", "tuần", "khoản", "điều", "từ", "đến", "trước", "lần",
    "đợt",
    "khối", "lớp", "kỳ", "mục", "có", "đạt", "là",
  ].reduce(into: Set<String>()) { $0.insert(Spelling.key($1)) }

  /// Whether a line is a place and a day, blanks in the day included: "Sơn Hà, ngày    tháng 9 năm 2026".
  static func isPlaceAndDay(_ line: [Token]) -> Bool {
    guard line.count <= 16, let first = line.first, first.isCapital,
      let day = line.firstIndex(where: { $0.key == "ngày" }), day > 1, line[day - 1].isSign(","),
      let month = line[day...].firstIndex(where: { $0.key == "tháng" }), month - day <= 2,
      let year = line[month...].firstIndex(where: { $0.key == "năm" }), year - month <= 2
    else { return false }
    return line.count - year <= 2
  }

  /// Names that a line may be broken in at their hyphen: "Văn hóa - Xã hội".
  static func isHyphened(_ last: Token, _ line: [Token]) -> Bool {
    guard line.count > 1 else { return false }
    if last.kind == .number { return line[1].kind == .number }
    return hyphened.contains { $0.0 == last.code && $0.1 == line[1].code }
  }
  private static let hyphened: [(Word, Word)] = [
    ("hóa", "xã"), ("đua", "khen"), ("tế", "xã"), ("trị", "xã"), ("học", "công"), ("sở", "trung"),
    ("tật", "trung"), ("nhạc", "mỹ"), ("thao", "du"), ("hoạch", "tài"), ("tế", "kỹ"),
  ].map { (Word(Spelling.key($0.0)), Word(Spelling.key($0.1))) }

  static let motto: Lexicon = [
    "cộng hòa xã hội chủ nghĩa việt nam", "cộng hòa xã hội chủ nghĩa việt",
    "cộng hòa xã hội chủ nghĩa", "độc lập - tự do - hạnh phúc",
    "độc lập – tự do – hạnh phúc", "độc lập tự do hạnh phúc",
  ]
  static let mottoEndings: Lexicon = [
    "nam", "việt nam", "nghĩa việt nam", "chủ nghĩa việt nam", "xã hội chủ nghĩa việt nam",
  ]
  static let recipients: Lexicon = ["nơi nhận"]
  static let addressees: Lexicon = ["kính gửi"]
  static let basisOpenings: Lexicon = [
    "căn cứ", "thực hiện", "tiếp theo", "theo đề nghị", "xét đề nghị", "theo", "xét", "triển khai",
  ]
  static let titles: Lexicon = [
    "kế hoạch", "hướng dẫn", "chỉ thị", "thông báo", "chương trình", "quyết định", "công văn",
    "phát động", "quy định", "thể lệ", "phương án", "giao ước thi đua", "bản giao ước thi đua",
  ]

  /// Whether a line begins something new whatever stands before it.
  static func opensPart(_ line: [Token]) -> Bool {
    guard let first = line.first, first.isCapital else { return false }
    if partOpenings.matches(line, 0) { return true }
    guard let basis = basisOpenings.end(line, 0) else { return false }
    return documents.matches(line, basis)
  }
  private static let partOpenings: Lexicon = [
    "căn cứ", "nơi nhận", "kính gửi", "trên đây là", "cộng hòa xã hội", "độc lập - tự do",
    "độc lập – tự do", "số:", "tm.", "kt.", "tl.", "tuq.",
  ]

  // MARK: Kinds of documents

  static let documents: Lexicon = [
    "luật", "nghị định", "nghị quyết", "quyết định", "chỉ thị", "kế hoạch", "công văn", "hướng dẫn",
    "thông tư", "thông tư liên tịch", "kết luận", "tờ trình", "thông báo", "văn bản", "đề án",
    "chương trình", "báo cáo", "quy định", "văn bản hợp nhất", "chương trình hành động", "quy chế",
    "pháp lệnh", "thông tri", "công điện",
  ]
  /// Bodies by the letters that a number ends with.
  static let bodiesByCode: [(code: String, name: String)] = [
    ("BGDĐT", "Bộ Giáo dục và Đào tạo"), ("BGD&ĐT", "Bộ Giáo dục và Đào tạo"),
    ("BNV", "Bộ Nội vụ"), ("TTg", "Thủ tướng Chính phủ"), ("CP", "Chính phủ"),
    ("QH", "Quốc hội"), ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
    ("SGDĐT", "Sở Giáo dục và Đào tạo"), ("SGD&ĐT", "Sở Giáo dục và Đào tạo"),
    ("PGDĐT", "Phòng Giáo dục và Đào tạo"), ("PGD&ĐT", "Phòng Giáo dục và Đào tạo"),
    ("VHXH", "Phòng Văn hóa - Xã hội"), ("SNV", "Sở Nội vụ"), ("TU", "Tỉnh ủy"),
    ("TW", "Ban Chấp hành Trung ương"),
  ]

  // MARK: Titles of columns

  static let numberTitles: Lexicon = ["tt", "stt", "số tt", "số thứ tự"]
  static let unitTitles: Lexicon = ["đơn vị tính", "đvt", "đv tính"]
  static let coordinatingTitles: Lexicon = ["phối hợp"]
  static let timeTitles: Lexicon = [
    "thời gian", "thời hạn", "tiến độ", "thời điểm", "hạn hoàn thành", "hạn nộp", "hạn gửi",
    "ngày hoàn thành", "hoàn thành trước", "hạn cuối", "tháng", "lịch", "ngày", "hạn",
  ]
  static let honourTitles: Lexicon = [
    "ngày kỷ niệm", "ngày kỉ niệm", "ngày lễ", "các ngày lễ", "kỷ niệm", "kỉ niệm", "chào mừng",
    "lập thành tích", "sự kiện chào mừng",
  ]
  static let leadTitles: Lexicon = [
    "chủ trì", "phụ trách", "chịu trách nhiệm", "đầu mối", "đơn vị", "bộ phận", "người",
    "cơ quan", "tham mưu", "phân công", "lực lượng",
  ]
  /// The same where titles are cut into lines: nothing that also stands in other titles.
  static let leadingTitles: Lexicon = [
    "chủ trì", "phụ trách", "chịu trách nhiệm", "đầu mối", "đơn vị thực hiện", "người thực hiện",
    "bộ phận thực hiện", "cơ quan thực hiện",
  ]
  static let doingTitles: Lexicon = ["thực hiện"]
  static let contentTitles: Lexicon = [
    "nội dung", "nhiệm vụ", "công việc", "hoạt động", "hạng mục", "đề mục", "tên việc", "việc",
    "công tác", "sự kiện", "chủ điểm",
  ]
  static let targetTitles: Lexicon = ["chỉ tiêu", "tiêu chí", "tên chỉ tiêu"]
  static let figureTitles: Lexicon = [
    "mục tiêu", "kế hoạch", "chỉ tiêu", "giao", "năm", "mức", "phấn đấu", "số lượng", "tỷ lệ",
    "tỉ lệ",
  ]
  static let phaseTitles: Lexicon = ["đợt"]
  static let otherTitles: Lexicon = [
    "sản phẩm", "kết quả", "ghi chú", "kinh phí", "địa điểm", "đối tượng", "hồ sơ",
  ]

  // MARK: Bodies

  /// What the name of a body begins with.
  static let bodies: Lexicon = [
    "phòng", "sở", "ubnd", "ủy ban", "ủy ban nhân dân", "trường", "các trường", "công đoàn",
    "hội đồng", "đoàn thanh niên", "đoàn tncs", "đoàn trường", "ban", "văn phòng", "các cơ quan",
    "các đơn vị", "các phòng", "các khối", "các cụm", "các tổ", "hiệu trưởng", "trưởng khối",
    "phó trưởng khối", "trưởng phòng", "trưởng các phòng", "các cđcs", "cđcs", "bộ phận",
    "khối trưởng", "khối thi đua",
    "cụm thi đua",
    "cụm trưởng", "cụm phó", "khối phó", "phó cụm trưởng", "trưởng cụm", "trung tâm",
    "các trung tâm", "liên đoàn", "hội khuyến học", "hội cựu", "đảng ủy",
    "chi bộ", "chi đoàn", "liên đội", "tổng phụ trách", "thủ trưởng", "lãnh đạo", "chuyên viên",
    "cán bộ", "trạm y tế", "công an", "mặt trận", "các ban", "các sở", "các hội", "các xã",
    "các phường", "các thành viên", "thành viên", "giám đốc", "phó giám đốc", "chủ tịch", "tổ",
    "các ngành", "các bộ phận", "cơ quan", "đơn vị", "đội", "thường trực", "bgh", "ban giám hiệu",
    "các đoàn thể", "hội phụ nữ", "hội nông dân", "ban chỉ huy", "các địa phương", "nhà trường",
    "các nhà trường", "các cơ sở", "giáo viên", "toàn ngành", "tổ trưởng", "kế toán", "văn thư",
  ]
  /// What looks like a body and is an action.
  static let notBodies: Lexicon = [
    "tổ chức", "hội thi", "hội thảo", "hội nghị", "hội giảng", "hội khỏe", "ban hành",
    "phòng, chống",
    "phòng chống", "đội ngũ", "trường hợp", "sở hữu", "đơn vị tính", "trường học", "đơn vị nào",
  ]

  /// Whether a line begins with the name of a body.
  static func opensBody(_ line: [Token]) -> Bool {
    guard let first = line.first, first.isCapital else { return false }
    return bodies.matches(line, 0) && !notBodies.matches(line, 0)
  }

  /// Whether a line is no more than the end of a body's name that began on the line before.
  static func endsBody(_ line: [Token], after former: [Token]) -> Bool {
    bodyEndings.end(line, 0) == line.count && bodyBeginnings.end(former, 0) == former.count
  }
  private static let bodyEndings: Lexicon = [
    "sở", "phòng", "trường", "ubnd", "đảng ủy", "công đoàn",
  ]
  private static let bodyBeginnings: Lexicon = [
    "văn phòng", "lãnh đạo", "các phòng", "ban giám đốc", "công đoàn", "văn phòng, các phòng",
    "bộ phận văn phòng", "giám đốc", "chuyên viên", "các đơn vị",
  ]

  /// The bodies that issue such documents.
  static let issuers: Lexicon = [
    "ủy ban nhân dân", "ubnd", "phòng giáo dục và đào tạo", "phòng gd&đt", "phòng gdđt",
    "sở giáo dục và đào tạo", "sở gd&đt", "sở gdđt", "phòng văn hóa - xã hội",
    "phòng văn hóa xã hội",
    "phòng văn hóa – xã hội", "hội đồng thi đua - khen thưởng", "hội đồng thi đua, khen thưởng",
    "khối thi đua", "cụm thi đua", "công đoàn giáo dục", "công đoàn ngành", "trường",
    "trung tâm", "ban giám hiệu", "phòng nội vụ", "sở nội vụ",
  ]
  /// What an issuer does in the sentence that says so.
  static let issuing: Lexicon = [
    "phát động", "ban hành", "xây dựng kế hoạch", "hướng dẫn", "triển khai", "tổ chức", "đề nghị",
    "yêu cầu", "thông báo", "đề ra", "lập kế hoạch",
  ]
  static let places: Lexicon = [
    "thành phố", "tỉnh", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "tp",
    "tp.",
  ]

  /// Whether the name of a kind of place stands here; "xã hội" is none.
  static func isPlace(_ tokens: [Token], _ at: Int) -> Bool {
    guard let end = places.end(tokens, at) else { return false }
    return end == tokens.count || tokens[at].key != "xã" || tokens[end].key != "hội"
  }

  // MARK: Sections

  static let objectives: Lexicon = [
    "mục đích", "yêu cầu", "mục tiêu", "mục đích, yêu cầu", "mục đích yêu cầu",
    "mục đích - yêu cầu",
    "mục tiêu chung", "mục tiêu cụ thể",
  ]
  static let targets: Lexicon = [
    "chỉ tiêu", "các chỉ tiêu", "chỉ tiêu cụ thể", "chỉ tiêu thi đua", "một số chỉ tiêu",
    "nội dung giao ước", "nội dung thi đua", "mục tiêu", "phấn đấu",
  ]
  static let themes: Lexicon = ["chủ đề", "khẩu hiệu"]
  static let solutions: Lexicon = [
    "giải pháp", "các giải pháp", "biện pháp", "nhiệm vụ và giải pháp", "nhiệm vụ, giải pháp",
  ]
  static let carryingOut: Lexicon = [
    "tổ chức thực hiện", "phân công", "trách nhiệm", "phân công nhiệm vụ", "phân công thực hiện",
  ]
  static let contents: Lexicon = [
    "nội dung", "nhiệm vụ", "các nội dung", "nội dung thi đua", "nội dung thực hiện", "phạm vi",
    "đối tượng", "hình thức", "lịch",
  ]
  static let pastResults: Lexicon = [
    "kết quả đạt được", "kết quả thực hiện", "đánh giá", "đặc điểm tình hình", "tình hình",
    "những kết quả", "thuận lợi", "khó khăn", "tồn tại", "hạn chế", "kết quả năm học",
    "thực trạng",
  ]
  static let awards: Lexicon = [
    "khen thưởng", "hồ sơ", "thời gian gửi hồ sơ", "thời gian nộp hồ sơ", "đề nghị khen thưởng",
    "số lượng", "hình thức khen thưởng", "hồ sơ và thời gian", "xét khen thưởng",
  ]
}
