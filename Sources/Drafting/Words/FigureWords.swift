import Campaign

/// The words that figures are compared with.
enum FigureWords {
  private static let atLeast: Lexicon = [
    "ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "≥", ">=", "từ",
    "thấp nhất", "đạt từ", "ít nhất là",
  ]
  /// Opens a range.
  static let from = atLeast
  /// Before the figure.
  static let before: [(words: Lexicon, comparator: Target.Comparator)] = [
    (
      [
        "không quá", "không vượt quá", "không vượt", "tối đa", "nhiều nhất", "không cao hơn",
        "không nhiều hơn", "≤", "cao nhất", "<=", "không lớn hơn", "tối đa không quá",
        "không để quá", "không để vượt quá",
        "còn", "xuống còn", "giảm còn", "giảm xuống", "giảm xuống còn", "xuống",
      ], .atMost
    ),
    (
      [
        "dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "<", "xuống dưới", "còn dưới", "ở mức dưới",
        "giảm xuống dưới", "giảm còn dưới",
      ], .below
    ),
    (["trên", "hơn", "cao hơn", "lớn hơn", ">", "nhiều hơn", "vượt", "vượt trên"], .above),
    (atLeast, .atLeast),
    (["đúng", "bằng", "="], .exactly),
  ]
  /// Behind the figure.
  static let behind: [(words: Lexicon, comparator: Target.Comparator)] = [
    (["trở lên"], .atLeast), (["trở xuống"], .atMost),
  ]
  /// What is counted where a share is written with a stroke.
  static let counted: Lexicon = [
    "trường", "xã", "phường", "đơn vị", "thôn", "lớp", "cơ sở", "học sinh", "chi bộ", "tổ", "nhóm",
    "cơ quan", "giáo viên", "cán bộ", "trẻ", "huyện", "điểm trường", "bản", "khối", "cụm",
    "tập thể",
    "trung tâm", "em", "đảng viên", "công trình", "sáng kiến", "tiêu chí", "chỉ tiêu", "nhà trường",
    "học viên", "phòng học", "thư viện", "ấp", "khu phố", "phòng", "chi đoàn", "liên đội", "người",
    "đồng chí", "đ/c", "tiêu chuẩn", "khu", "cđcs", "công đoàn cơ sở", "công đoàn",
    "tổ chức", "chi hội", "câu lạc bộ", "buôn", "làng", "tổ dân phố", "hộ", "dự án", "đề tài",
    "bài", "giải",
  ]
  static let notCounted: Set = ["giờ", "h", "ngày", "tháng", "năm", "của", "về", "và", "phút"]
  /// Before these numbers whatever follows is counted, but for times and ages.
  static let counting: Lexicon = [
    "ít nhất", "ít nhất là", "tối thiểu", "tối thiểu là", "không dưới", "không ít hơn", "tối đa",
    "không quá",
  ]
  static let timesAndAges: Lexicon = [
    "giờ", "phút", "giây", "ngày", "tuần", "tháng", "quý", "năm", "học kỳ", "tuổi", "h", "m", "km",
    "của", "về", "và", "trong", "đến", "cá nhân",
  ]
  static let money: Lexicon = [
    "đồng", "nghìn đồng", "ngàn đồng", "triệu đồng", "tỷ đồng", "tỉ đồng",
  ]
  /// A share of what came before.
  static let ofThese: Lexicon = [
    "trong đó có", "trong đó", "trong số đó có", "trong số đó", "trong số này có", "trong số này",
  ]
  /// Before a bare number these say that so many are to be.
  static let asking: Lexicon = [
    "công nhận mới", "công nhận lại", "phấn đấu có", "phấn đấu", "phấn đấu đạt", "xây dựng mới",
    "phấn đấu xây dựng", "giữ vững", "có thêm", "phấn đấu có thêm", "xây dựng thêm",
    "công nhận thêm",
  ]
  /// So many besides those that are.
  static let more: Lexicon = ["có thêm", "thêm"]
  /// Says that what follows is still to be.
  static let striving: Lexicon = ["phấn đấu", "mục tiêu", "chỉ tiêu"]
  /// Leads from where something stands to where it is to be.
  static let reaching: Lexicon = ["lên", "xuống", "lên đến", "lên trên", "xuống còn", "xuống dưới"]
  /// Between a share as a number of things and the same in per cent.
  static let repeating: Lexicon = [
    "(", ",", "đạt", "tỷ lệ", "tỉ lệ", "chiếm", "đạt tỷ lệ", "đạt tỉ lệ", "=",
  ]
  /// A change, which is no level to reach.
  static let changes: Lexicon = [
    "tăng", "giảm", "tăng thêm", "giảm thêm", "tăng ít nhất", "giảm ít nhất", "tăng trên",
    "tăng từ", "giảm từ", "tăng khoảng", "giảm khoảng",
  ]
  /// Leads in and is no part of what is measured.
  static let openings: Lexicon = [
    "phấn đấu có", "phấn đấu", "phấn đấu đạt", "có", "đảm bảo", "bảo đảm", "duy trì", "giữ vững",
    "đạt",
    "tiếp tục phấn đấu", "phấn đấu trong năm", "và", "nâng", "trong đó có", "trong đó", "có thêm",
    "huy động", "mỗi năm", "tiếp tục duy trì", "chỉ tiêu", "cụ thể", "hoàn thành", "thực hiện",
  ]
  /// The same where they stand before what is measured, and its figure behind it.
  static let titleOpenings: Lexicon = [
    "phấn đấu", "phấn đấu đạt", "phấn đấu có", "và", "trong đó", "trong đó có", "cụ thể",
    "tiếp tục phấn đấu",
  ]
  /// What is measured to be little.
  static let unwanted: Lexicon = [
    "bỏ học", "lưu ban", "ở lại lớp", "suy dinh dưỡng", "thấp còi", "nhẹ cân", "béo phì",
    "thừa cân",
    "tái mù chữ", "vi phạm", "yếu", "kém", "tảo hôn", "chưa đạt", "chưa hoàn thành", "nghỉ học",
  ]
  /// With these it is what is done against it.
  static let against: Set = ["không", "phòng", "chống", "khắc", "hạn", "ngăn", "xóa", "giúp"]
  /// Before a link these make it part of what is measured: "chưa đạt".
  static let negations: Set = ["chưa", "không"]
  /// Stands between what is measured and its figure.
  static let links: Lexicon = [
    "đạt", "lên", "ở mức", "đạt mức", "là", "xuống", "còn", "chiếm", "xuống còn", "đạt tỷ lệ",
    "đạt tỉ lệ", ":", "-", ",", "–", "và", "đạt được", "có", "lên đến", "từ", "giảm xuống", "tỷ lệ",
    "ở", "giảm còn",
  ]
  /// Before a number of points.
  static let scoring: Lexicon = ["được", "trừ", "cộng", "chấm", "tính", "bị trừ", "được cộng"]
  /// Makes a number no figure of a target.
  static let notTargets: Lexicon = [
    "kinh phí", "so với năm học trước", "tiền thưởng", "điểm số",
    "trọng số", "thang điểm",
  ]
}
