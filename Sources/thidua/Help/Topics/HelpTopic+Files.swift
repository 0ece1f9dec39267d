extension HelpTopic {
  static let files = HelpTopic(
    name: "files", otherName: "tep",
    title: Phrase("các tệp đọc vào và kho dữ liệu", "the files that are read, and the store"),
    text: Phrase(
      """
      Danh sách trường (thidua import schools F):
        cột theo thứ tự nào cũng được
        mã,tên,cấp,xã,khối          hoặc id,name,level,commune,block
        thêm nếu có: đơn vị cấp trên, hiệu trưởng, điện thoại, email
        (parent, head, phone, mail)
        cấp: MN, TH, TH&THCS, THCS, TH-THCS-THPT, THCS&THPT, THPT, GDTX

      Kết quả (thidua import results F…):
        trường,t1,t2,…              mỗi dòng một trường, mỗi cột một chỉ tiêu
        97,2  97,2%  126/129        ô trống là giữ nguyên; dòng office: cơ quan
        1.180/1.200                 dấu chấm ngăn hàng nghìn: 1.200 là 1200

      Bảng tính .xlsx, .ods, .xls hay .csv, nhận theo nội dung; nhiều tệp hay một
      thư mục là một lần ghi. Tiêu đề được tìm dưới các dòng tên biểu, kể cả tiêu
      đề hai dòng; dòng tổng, phần ký, ghi chú và cột lạ bị bỏ qua và được nêu;
      cột, dòng ẩn vẫn được đọc và được nêu. Ô sai nêu theo địa chỉ (Sheet1!D7).
      Nhiều trang tính đều hợp thì chọn bằng --sheet.
      Tệp CSV ngăn bằng dấu phẩy, chấm phẩy hay tab, lưu từ Excel dạng
      “CSV UTF-8” hoặc “Unicode Text”. Dòng sai được báo hết trong một lần,
      và khi có dòng sai thì không ghi gì.

      Kế hoạch là tệp JSON; mẫu đầy đủ nhất là các mẫu có sẵn:
        thidua plan new --from quang-hoa --year 2026-2027 -o ke-hoach.json
        thidua plan check ke-hoach.json

      Văn bản để đề xuất kế hoạch (thidua plan draft F): .docx, .odt, .txt Unicode,
      .pdf có chữ (cần pdftotext của gói poppler-utils). Loại tệp nhận theo nội
      dung, không theo tên. Tệp có mật khẩu, hỏng, quét ảnh hay phông cũ (TCVN3,
      VNI) thì từ chối và nêu lý do.

      Kho dữ liệu là một thư mục: store.json, plans/, roster.json, journal/.
      Mọi tệp là UTF-8 JSON hoặc mỗi dòng một JSON, đọc được không cần thidua.
      Sửa tay tệp kế hoạch thì nhận bằng “plan add TỆP --replace”, sửa tay
      roster.json thì nhận bằng “import schools”; chưa nhận thì bị báo là hỏng.
      Một lần nhập quá 64 MiB được ghi thành nhiều phần, chỉ được tính khi có dòng
      kết thúc; bản thidua cũ coi các phần ấy là dòng hỏng chứ không đọc nhầm.

      Mỗi người một nhật ký mang tên đăng nhập, chỉ người đó ghi được; mỗi lần ghi
      nêu tên mọi lần ghi trước nó. Ai sửa, xoá, tráo tệp của mình hay của người
      khác thì “thidua verify” (mã thoát 4) nêu tệp đó và mọi màn hình đều báo.
      Hệ thống tệp không ngăn được: root và chủ của thư mục kho xoá hay thay cả
      kho, hoặc sửa đồng hồ; ai cũng bỏ được lần ghi của chính mình khi chưa đồng
      nghiệp nào ghi tiếp; người tính được tệp khác có cùng mã kiểm tra; hai người
      thông đồng. Cần chống cả những điều ấy thì phải có máy chủ cơ sở dữ liệu
      (PostgreSQL) và bản sao lưu để nơi khác.
      """,
      """
      A list of schools (thidua import schools F):
        columns in any order
        id,name,level,commune,block  or mã,tên,cấp,xã,khối
        further, where known: head, phone, mail
        level: MN, TH, TH&THCS, THCS, TH-THCS-THPT, THCS&THPT, THPT, GDTX

      Results (thidua import results F…):
        school,t1,t2,…               a row a school, a column a target
        97.2  97.2%  126/129         empty: unchanged; a row office: the office
        1,180/1,200                  a comma groups thousands: 1,200 is 1200

      A table is .xlsx, .ods, .xls or .csv, told by its contents; several or a folder
      are one entry. The head is found below titles, also one of two rows; totals,
      signatures, notes and unknown columns are passed over and said; hidden columns
      and rows are read and said. A bad cell goes by its address (Sheet1!D7). Where
      several sheets fit, --sheet names one.
      CSV separated by comma, semicolon or tab, saved from Excel as “CSV UTF-8”
      or “Unicode Text”. All bad rows are reported in one go, and where there
      is a bad row nothing is written.

      A plan is a JSON file; the built-in templates show all there is:
        thidua plan new --from quang-hoa --year 2026-2027 -o plan.json
        thidua plan check plan.json

      A document to propose a plan from (thidua plan draft F): .docx, .odt, .txt in
      Unicode, .pdf with text (by pdftotext of the package poppler-utils). What it
      is is told by its contents, not by its name. One with a password, a broken
      one, a scan or one in old fonts (TCVN3, VNI) is refused with the reason.

      The store is a directory: store.json, plans/, roster.json, journal/.
      Every file is UTF-8 JSON or JSON lines, readable without thidua.
      A plan's file edited by hand is taken over by “plan add FILE --replace”, a
      roster.json by “import schools”; until then it is told as damage.
      An import of more than 64 MiB is written in parts, which count only once a
      closing line stands; an older thidua calls them damage and misreads nothing.

      Everyone has a journal under their login that nobody else writes, and every
      entry names all entries before it. Whoever alters, removes or exchanges a
      file, their own or another's, has it named by “thidua verify” (exit code 4)
      and on every screen. What a file system cannot hold: root and the owner of
      the store's directory can remove or replace all of it, or set the clock;
      anyone can take out what they entered themselves while no colleague has
      recorded since; so can who computes another file of the same checksum, or
      two who work together. Where that matters it takes a database server
      (PostgreSQL) and backups kept elsewhere.
      """))
}
