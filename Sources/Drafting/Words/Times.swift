/// The words that times are said with.
enum TimeWords {
  /// The day that follows is the first that is too late.
  static let before: Lexicon = [
    "trước ngày", "trước", "trước các ngày", "chậm nhất trước ngày", "chậm nhất trước",
    "xong trước ngày",
    "xong trước", "hoàn thành trước ngày", "hoàn thành trước",
  ]
  /// The day that follows is the last.
  static let onOrBefore: Lexicon = [
    "chậm nhất ngày", "chậm nhất", "chậm nhất là ngày", "chậm nhất là", "chậm nhất đến ngày",
    "chậm nhất đến hết ngày", "chậm nhất vào ngày", "chậm nhất đến", "chậm nhất trong ngày",
    "muộn nhất ngày", "muộn nhất", "muộn nhất là ngày", "muộn nhất là", "muộn nhất vào ngày",
    "hạn cuối", "hạn cuối cùng", "hạn cuối là ngày", "hạn cuối ngày", "hạn cuối là", "hạn chót",
    "hạn chót ngày", "hạn chót là ngày", "hạn cuối đến ngày", "hạn cuối đến hết ngày",
    "hạn nộp", "hạn gửi", "hạn nhận", "thời hạn", "thời hạn nộp", "thời hạn gửi", "thời hạn nhận",
    "thời hạn cuối", "thời hạn hoàn thành", "hạn hoàn thành", "đến hết ngày", "đến hết",
    "cho đến hết ngày", "đến ngày", "cho đến ngày", "hết ngày", "không quá ngày",
    "không muộn hơn ngày", "không chậm quá ngày", "không chậm hơn ngày", "xong trong ngày",
    "hoàn thành trong ngày", "hoàn thành ngày", "hoàn thành vào ngày", "thời hạn đến ngày",
    "thời hạn đến hết ngày", "thời hạn đến hết", "hạn đến hết ngày", "hạn đến ngày", "hạn ngày",
    "hoàn thành chậm nhất ngày", "hoàn thành đến ngày", "hoàn thành đến hết ngày", "nộp ngày",
    "gửi ngày", "muộn nhất đến ngày", "muộn nhất đến hết ngày", "thời gian nộp đến hết ngày",
  ]
  /// Behind a day these say that it is the last.
  static let isLast: Lexicon = [
    "là hạn cuối", "là hạn cuối cùng", "là hạn chót", "là thời hạn cuối", "là thời hạn cuối cùng",
    "là ngày cuối", "là ngày cuối cùng",
  ]
  /// It happens on the day that follows.
  static let on: Lexicon = [
    "vào ngày", "trong ngày", "ngày", "vào sáng ngày", "sáng ngày", "chiều ngày", "vào chiều ngày",
    "vào các ngày", "trong các ngày", "các ngày", "trong hai ngày", "trong 2 ngày", "trong 02 ngày",
    "trong ba ngày", "trong 3 ngày", "trong 03 ngày", "sáng", "chiều", "mồng", "mùng", "ngày mồng",
    "ngày mùng",
  ]
  static let from: Lexicon = [
    "từ ngày", "từ", "bắt đầu từ ngày", "bắt đầu từ", "bắt đầu ngày",
    "bắt đầu vào ngày", "bắt đầu:", "kể từ ngày", "trong thời gian từ ngày",
  ]
  static let until: Lexicon = [
    "đến hết ngày", "đến ngày", "đến hết", "đến", "cho đến hết ngày", "cho đến ngày", "cho đến",
    "cho đến hết", "tới ngày", "tới hết ngày", "tới", "-", "–", "—", "→", "đến cuối",
    "đến hết cuối", "kết thúc vào ngày", "kết thúc ngày", "kết thúc:", "kết thúc",
    "và kết thúc ngày",
    "và kết thúc vào ngày", "kết thúc vào",
  ]
  /// Says that a month or the like is when it is done, and not what it is about.
  static let within: Lexicon = [
    "trong", "vào", "trong các", "thời gian", "thời gian thực hiện", "hoàn thành trong",
    "thực hiện trong", "xong trong", "tổ chức trong", "dự kiến", "dự kiến trong", "dự kiến vào",
    "thời điểm", "thời gian tổ chức", "diễn ra trong", "tổ chức vào", "thực hiện vào", "vào các",
    "thời gian dự kiến",
  ]
  static let ongoing: Lexicon = [
    "thường xuyên", "hằng ngày", "hàng ngày", "liên tục", "thường kỳ", "quanh năm", "suốt năm",
    "suốt năm học",
  ]
  /// The first day of lessons, or of the year.
  static let beginning: Lexicon = [
    "đầu năm học", "đầu năm", "ngày đầu năm học", "khai giảng", "ngày khai giảng",
    "khai giảng năm học",
  ]
  /// The day of the document, behind "từ" or "từ ngày".
  static let launch: Lexicon = [
    "phát động", "ngày phát động", "lễ phát động", "khi phát động", "ban hành", "ngày ban hành",
    "ký ban hành", "ngày ký", "khi ban hành", "khi ký", "ngày ký ban hành", "khi ký ban hành",
  ]
  /// What a đợt begins and ends with.
  static let launches: Lexicon = ["phát động", "bắt đầu", "khởi động", "mở đầu"]
  static let reviews: Lexicon = ["sơ kết", "tổng kết", "kết thúc", "bế mạc"]
  /// The last day of the school year, or of the year.
  static let close: Lexicon = [
    "cuối năm học", "hết năm học", "kết thúc năm học", "ngày kết thúc năm học", "cuối năm",
    "hết năm", "tổng kết năm học", "bế giảng", "ngày bế giảng",
  ]
  static let aYear: Lexicon = ["năm học", "năm"]
  static let formerYear: Lexicon = [
    "năm học trước", "năm trước", "năm học vừa qua", "năm vừa qua", "năm học qua", "năm qua",
  ]
  static let wholeYear: Lexicon = ["cả năm học", "cả năm", "trong năm học", "trong năm", "năm học"]
  static let every: [(words: Lexicon, every: TimePhrase.Every)] = [
    (["hằng tháng", "hàng tháng", "mỗi tháng", "định kỳ tháng"], .month),
    (["hằng quý", "hàng quý", "mỗi quý", "định kỳ quý"], .quarter),
  ]
  /// Behind a day without its month.
  static let ofEvery: [(words: Lexicon, every: TimePhrase.Every)] = [
    (
      ["tháng cuối quý", "của tháng cuối quý", "tháng cuối mỗi quý", "tháng cuối của quý"], .quarter
    ), (["của mỗi tháng"], .month),
  ]
  /// The last day, behind the word for a day.
  static let lastOfMonth: Lexicon = ["cuối cùng của", "cuối cùng", "cuối của"]
  static let firstHalf: Lexicon = [
    "6 tháng đầu năm", "06 tháng đầu năm", "sáu tháng đầu năm", "nửa đầu năm", "nửa năm đầu",
  ]
  static let secondHalf: Lexicon = [
    "6 tháng cuối năm", "06 tháng cuối năm", "sáu tháng cuối năm", "nửa cuối năm", "nửa năm cuối",
  ]
  static let ordinals: [String: Int] = [
    "nhất": 1, "một": 1, "đầu": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
  ]
}
