"""Spreadsheets as offices make them: letterheads, merged heads, totals, signatures, text for numbers.

    offices.py FOLDER

Writes twelve workbooks into FOLDER. All are about the five schools of the test's office."""

import datetime
import sys

import openpyxl
from openpyxl.styles import Alignment, Font

folder = sys.argv[1]


def book(title="Sheet1"):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = title
    return workbook, sheet


def letterhead(sheet, title, width=6):
    sheet.append(["UBND HUYỆN QUẢNG HÒA", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
    sheet.append(["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", None, None, "Độc lập - Tự do - Hạnh phúc"])
    sheet.append([])
    sheet.append([title])
    sheet.append(["(Kèm theo Công văn số 12/PGDĐT ngày 05 tháng 11 năm 2022)"])
    sheet.append([])
    for row in (1, 2):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=3)
        sheet.merge_cells(start_row=row, end_row=row, start_column=4, end_column=width)
    for row in (4, 5):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
        sheet.cell(row, 1).font = Font(bold=True)
        sheet.cell(row, 1).alignment = Alignment(horizontal="center")


def signature(sheet):
    sheet.append([])
    sheet.append([None, None, None, "Quảng Hòa, ngày 05 tháng 11 năm 2022"])
    sheet.append([None, "Người lập biểu", None, "Thủ trưởng đơn vị"])
    sheet.append([None, "(Ký, ghi rõ họ tên)", None, "(Ký tên, đóng dấu)"])
    sheet.append([])
    sheet.append([None, "Nông Thị Én", None, "Hoàng Văn Dũng"])


# 1. A list of schools without ids, by blocks, with totals and signatures.
workbook, sheet = book("DS trường")
letterhead(sheet, "DANH SÁCH CÁC TRƯỜNG NĂM HỌC 2022-2023")
sheet.append(["STT", "TÊN TRƯỜNG", "CẤP HỌC", "XÃ, PHƯỜNG", "HIỆU TRƯỞNG", "SỐ ĐIỆN THOẠI"])
sheet.append(["I", "Khối Mầm non"])
sheet.append([1, "Trường Mầm non Hoa Mai", "Mầm non", "Tà Lùng", "Lý Thị Hoa", "0912 000 111"])
sheet.append(["II", "Khối Tiểu học"])
sheet.append([2, "Trường Tiểu học Độc Lập", "Tiểu học", "Độc Lập", "Bế Văn Nam", "0912 000 112"])
sheet.append([3, "Trường Tiểu học Phong Châu", "Tiểu học", "Phong Châu", "Lục Thị Mai", "0912 000 113"])
sheet.append([None, "Tổng cộng: 3 trường"])
signature(sheet)
workbook.save(f"{folder}/1.xlsx")

# 2. Heads without accents, telephone numbers that are numbers, hidden columns, a second sheet.
workbook, sheet = book("Danh sach")
sheet.append(["MA TRUONG", "TEN TRUONG", "CAP HOC", "XA", "DIEN THOAI", "EMAIL", "SO LOP"])
sheet.append(["th-b", "TH Độc Lập", "TH", "Độc Lập", 912345678, "b@truong.vn", 15])
sheet.append(["thcs-n", "THCS Nà Lũng", "THCS", "Nà Lũng", 987654321, "n@truong.vn", 8])
for row in (2, 3):
    sheet.cell(row, 5).number_format = "0000000000"
sheet.column_dimensions["F"].hidden = True
guide = workbook.create_sheet("Huong dan")
guide.append(["Huong dan nhap: moi truong mot dong"])
workbook.save(f"{folder}/2.xlsx")

# 3. The office's own form as it comes back: shares in every writing, totals by formula, a note.
workbook, sheet = book("Kết quả")
sheet.append(["trường", "tên", "t1 Trẻ đi nhà trẻ", "t2 Trẻ ra lớp", "t4 Học sinh tiểu học", "t15 LĐTT"])
sheet.append(["mn-a", "Mầm non Hoa Mai", 0.972, "99,9%", None, "45/46"])
sheet.cell(2, 3).number_format = "0.0%"
sheet.append(["th-b", "Tiểu học Độc Lập", None, None, "1.180/1.200", 97.25])
sheet.append(["th-c", "Tiểu học Hoà Bình", None, None, 99.5, None])
sheet.append([None, "Trung bình chung các trường"])
sheet.delete_rows(5)
sheet.append(["Tổng cộng", None, "=AVERAGE(C2:C4)", None, "=AVERAGE(E2:E4)", None])
sheet.append(["Ghi chú: ô trống là không thay đổi."])
workbook.save(f"{folder}/3.xlsx")

# 4. Heads of two rows, merged both ways, and the columns counted below them.
workbook, sheet = book("Bieu 1")
letterhead(sheet, "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU", 5)
sheet.append(["TT", "Tên trường", "Chỉ tiêu giáo dục", None, "Ghi chú"])
sheet.append([None, None, "T4", "T5", None])
for merged in ("A7:A8", "B7:B8", "C7:D7", "E7:E8"):
    sheet.merge_cells(merged)
sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)"])
sheet.append([1, "TIỂU HỌC ĐỘC LẬP", "98,5", None, "đã kiểm tra"])
sheet.append([2, "TH&THCS Phi Hải", "97,0", "96,4", None])
sheet.append([None, "Cộng", 195.5, 96.4])
signature(sheet)
workbook.save(f"{folder}/4.xlsx")

# 5. Two sheets that both fit.
workbook, sheet = book("Lần 1")
sheet.append(["Trường", "t4"])
sheet.append(["th-b", 97])
second = workbook.create_sheet("Lần 2")
second.append(["Trường", "t4"])
second.append(["th-b", 98])
workbook.save(f"{folder}/5.xlsx")

# 6. Days as days, as text and as ticks; a hidden row; a column that nobody asked for.
workbook, sheet = book()
sheet.append(["HỒ SƠ ĐỢT 1"])
sheet.append([])
sheet.append(["STT", "Đơn vị", "Tờ trình", "Biên bản họp xét", "Danh sách cá nhân đề nghị", "Người nộp"])
sheet.append([1, "Mầm non Hoa Mai", datetime.date(2022, 11, 3), "5/11", "x", "chị Hoa"])
sheet.append([2, "Tiểu học Độc Lập", datetime.datetime(2022, 11, 4, 8, 30), None, None, "anh Nam"])
sheet.append([3, "Tiểu học Hoà Bình", "04/11/2022", "X", None, None])
for row in (4, 5):
    sheet.cell(row, 3).number_format = "dd/mm/yyyy"
sheet.row_dimensions[6].hidden = True
workbook.save(f"{folder}/6.xlsx")

# 7. Nominees by sections, the school's name over several rows.
workbook, sheet = book("Đề nghị")
letterhead(sheet, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1")
sheet.append(["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Tóm tắt thành tích"])
sheet.append(["I", "Cá nhân"])
sheet.append([1, "Nguyễn Thị Hoa", "Hiệu trưởng", "Tiểu học Độc Lập", "Giấy khen", "Đổi mới quản lý"])
sheet.append([2, "Trần Văn Nam", "Giáo viên", None, "Giấy khen", "Bồi dưỡng học sinh giỏi"])
sheet.merge_cells("D9:D10")
sheet.append([3, "Lý Thị Hoa", "Phó Hiệu trưởng", "MN Hoa Mai", "Giấy khen", None])
sheet.append(["II", "Tập thể"])
sheet.append([1, "Tổ chuyên môn 4-5", None, "Tiểu học Độc Lập", "Giấy khen", "Dẫn đầu phong trào"])
sheet.append([None, "Tổng số: 3 cá nhân, 1 tập thể"])
sheet.append([])
sheet.append([None, "Người lập", None, None, "HIỆU TRƯỞNG"])
sheet.append([None, "Bế Thị Nga", None, None, "Nguyễn Thị Hoa"])
workbook.save(f"{folder}/7.xlsx")

# 8. One school's own figures: its name stands above the table.
workbook, sheet = book("Báo cáo")
sheet.append(["Trường:", "Tiểu học Độc Lập"])
sheet.append(["Năm học 2022-2023"])
sheet.append([])
sheet.append(["t4", "t15", "t18"])
sheet.append(["99,1%", "20/21", 1])
sheet.cell(5, 3).number_format = "0%"
workbook.save(f"{folder}/8.xlsx")

# 9. Ticks as numbers, truth values and letters; headings are titles in capitals.
workbook, sheet = book("Phong trào")
sheet.append(["TT", "TRƯỜNG", "DẠY TỐT HỌC TỐT", "TẤM GƯƠNG ĐẠO ĐỨC, TỰ HỌC VÀ SÁNG TẠO"])
sheet.append([1, "mn-a", 1, True])
sheet.append([2, "th-b", 0, "x"])
sheet.append([3, "th-c", None, False])
workbook.save(f"{folder}/9.xlsx")

# 10. Headings are the targets' titles without accents, in capitals; hidden rows; blocks.
workbook, sheet = book("KQ")
sheet.append([None, "BAO CAO KET QUA"])
sheet.append([])
sheet.append([None, "STT", "TEN DON VI", "HOC SINH 6-10 TUOI HOC TIEU HOC (%)", "CAN BO, VIEN CHUC DAT LAO DONG TIEN TIEN", "XEP LOAI"])
sheet.append([None, "A", "KHỐI TIỂU HỌC"])
sheet.append([None, 1, "Trường TH Độc Lập", 0.9905, "38 / 40", "A"])
sheet.append([None, 2, "Trường TH Hòa Bình", 1, "97,5 %", "B"])
sheet.append([None, "B", "KHỐI MẦM NON"])
sheet.append([None, 3, "Trường MN Hoa Mai", None, "100%", "A"])
sheet.append([None, None, "Toàn huyện", 0.995, None, None])
for row in (5, 6, 9):
    sheet.cell(row, 4).number_format = "0.00%"
sheet.row_dimensions[6].hidden = True
sheet.append([None, None, "Lập biểu", None, "Hiệu trưởng"])
sheet.append([None, None, "Nông Thị Én", None, "Bế Văn Nam"])
workbook.save(f"{folder}/10.xlsx")

# 11. Nominees with kinds and birthdays; the head once more on the second page.
workbook, sheet = book("Danh sach 1")
letterhead(sheet, "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG", 7)
head = ["TT", "Trường", "Họ và tên, tập thể", "Đối tượng", "Ngày sinh", "Danh hiệu đề nghị", "Ghi chú"]
sheet.append(head)
sheet.append([1, "th-b", "Nông Văn Tư", "Cá nhân", datetime.date(1980, 2, 29), "Giấy khen", None])
sheet.append([2, "th-b", "Nông Văn Tư", "Học sinh", "01/09/2013", "Giấy khen", "lớp 4A"])
sheet.append([])
sheet.append(head)
sheet.append([3, "TH&THCS Phi Hải", "Tổ Khoa học tự nhiên", "Tập thể", None, "GIẤY KHEN", None])
sheet.append(["Cộng", None, "3"])
sheet.cell(8, 5).number_format = "d/m/yyyy"
workbook.save(f"{folder}/11.xlsx")

# 12. Schools: contacts under one merged head, sections by Roman numbers, a broken formula beside.
workbook, sheet = book("Bảng 1")
sheet.append(["DANH BẠ CÁC TRƯỜNG"])
sheet.append(["STT", "Đơn vị", "Cấp", "Địa bàn", "Thông tin liên hệ", None, "Tỷ lệ"])
sheet.append([None, None, None, None, "Điện thoại", "E-mail", None])
for merged in ("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"):
    sheet.merge_cells(merged)
sheet.append(["I. BẬC MẦM NON"])
sheet.merge_cells("A4:G4")
sheet.append([1, "MN Hoa Mai", "MN", "Tà Lùng", "0200 111", "mai@truong.vn", "=1/0"])
sheet.append(["II. BẬC TIỂU HỌC"])
sheet.merge_cells("A6:G6")
sheet.append([2, "TH Bản Giốc", "TH", "Đàm Thủy", "0200 222", "giocc@truong.vn", "=5/B1"])
sheet.append(["Cộng (2 trường)", None, None, None, None, None, None])
sheet.merge_cells("A8:D8")
workbook.save(f"{folder}/12.xlsx")
