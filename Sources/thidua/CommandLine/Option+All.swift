/// The options that every command takes.
extension Option {
  static let author = Option(
    "author", .required("NAME", .text),
    Phrase(
      "người ghi (mặc định: $THIDUA_AUTHOR, rồi tên đăng nhập)",
      "who records (default: $THIDUA_AUTHOR, then the login)"))
  static let store = Option(
    "store", .required("DIR", .directory),
    Phrase(
      "thư mục dữ liệu (mặc định: $THIDUA_STORE, rồi $XDG_DATA_HOME/thidua)",
      "where the data lies (default: $THIDUA_STORE, then $XDG_DATA_HOME/thidua)"))
  static let asOf = Option(
    "as-of", .required("DATE", .day),
    Phrase("xem như hôm nay là ngày này", "take this day for today"))
  static let language = Option(
    "lang", .required("LANG", .choice(["vi", "en"])),
    Phrase(
      "ngôn ngữ: vi hoặc en (mặc định: $THIDUA_LANG, rồi vi)",
      "language: vi or en (default: $THIDUA_LANG, then vi)"))
  static let help = Option(
    "help", letter: "h", Phrase("giải thích lệnh này", "explain this command"))
  static let version = Option(
    "version", Phrase("in số phiên bản", "print the version"))

  static let networkStore = Option(
    "network-store",
    Phrase(
      "ghi cả khi kho nằm trên ổ mạng (NFS, SMB), nơi khóa và ghi đĩa có thể không giữ lời",
      "write also where the store is on a network mount, whose locks and syncs may not hold"))

  static let globals = [author, store, asOf, language, networkStore, help, version]
}

/// Options that several commands share.
extension Option {
  static let json = Option("json", Phrase("in JSON", "print JSON"))
  static let on = Option(
    "on", .required("DATE", .day),
    Phrase("ngày việc xảy ra (mặc định: hôm nay)", "the day it happened (default: today)"))
  static let document = Option(
    "document", .required("TEXT", .text),
    Phrase("số, ký hiệu văn bản gia hạn", "the document that extends it"))
  static let not = Option("not", Phrase("rút lại điều đã ghi", "take back what was recorded"))
  static let force = Option(
    "force",
    Phrase("vẫn ghi điều bị hỏi lại", "record what is asked about all the same"))
  static let verbose = Option(
    "verbose", Phrase("in mọi thay đổi (mặc định: 20 đầu)", "print all changes (default: 20)"))
  static let sheet = Option(
    "sheet", .required("NAME", .text),
    Phrase(
      "đọc trang tính này (mặc định: tự nhận theo tiêu đề)",
      "read this sheet (default: by its heads)"))
  static let dryRun = Option(
    "dry-run", Phrase("chỉ cho xem sẽ thay đổi gì", "only show what would change"))
  static let accept = Option(
    "accept",
    Phrase(
      "chủ kho xác nhận đã xem những số bị thiếu, và nhận các tệp của người khác",
      "the store's owner has looked at the missing numbers and answers for others' files"))
  static let replace = Option(
    "replace",
    Phrase("thay tệp đang có, cất bản cũ", "put it in the place of the one there, kept aside"))
  static let plan = Option(
    "plan", .required("PLAN", .plan),
    Phrase("chỉ tìm trong kế hoạch này", "look in this plan only"))
  static let year = Option(
    "year", .required("YEAR", .year),
    Phrase("năm học 2026-2027 hoặc năm 2026", "school year 2026-2027 or year 2026"))
  static let school = Option(
    "school", .required("SCHOOL", .school),
    Phrase("chỉ trường này (mã hoặc tên)", "this school only (id or name)"))
  static let block = Option(
    "block", .required("BLOCK", .text), Phrase("chỉ khối này", "this block only"))
  static let output = Option(
    "output", letter: "o", .required("FILE", .file), Phrase("ghi ra tệp này", "write to this file"))
}

/// Arguments that several commands share.
extension Argument {
  static let school = Argument(
    "SCHOOL", .school, Phrase("mã hoặc tên trường, có dấu hay không", "a school's id or name"))
  static let schoolOrOffice = Argument(
    "SCHOOL|office", .schoolOrOffice,
    Phrase("trường, hoặc office là cơ quan", "a school, or the office"))
  static let thing = Argument(
    "SUBJECT", .subject,
    Phrase(
      "mã chỉ tiêu, nhiệm vụ, hạn, phong trào… hay trường; target:t1 nếu trùng mã",
      "the id of a target, task, movement… or a school; target:t1 where ids are the same"))
  static let text = Argument("TEXT", .text, Phrase("lời ghi", "the words"))
  static let deadline = Argument(
    "DEADLINE", .deadline, Phrase("mã hạn, như dot-1", "a deadline's id, as dot-1"))
  static let planIDOrNone = Argument(
    "ID", .plan,
    Phrase("mã kế hoạch (kho có một kế hoạch thì thôi)", "a plan's id (none: the only one)"),
    .optional)
  static let planOrFile = Argument(
    "ID|FILE", .planOrFile,
    Phrase("mẫu kế hoạch hoặc tệp JSON", "a template's id or a JSON file"))
  static let file = Argument("FILE", .file, Phrase("tệp", "a file"))
  static let table = Argument(
    "FILE", .file,
    Phrase("bảng tính .xlsx, .ods, .xls hay .csv", "an .xlsx, .ods, .xls or .csv table"))
  static let tables = Argument(
    "FILE", .file,
    Phrase(
      "bảng tính .xlsx, .ods, .xls hay .csv; nhiều tệp, hoặc thư mục chứa chúng",
      "an .xlsx, .ods, .xls or .csv table; several, or a folder of them"), .several)
}
