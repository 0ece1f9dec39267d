"""A whole year of an office's commendations, driven by commands and worked out a second time here.

year.py PROGRAM FOLDER SCHOOLS PEOPLE CANDIDATES: prints what differs, and nothing where all agrees.
"""

import csv
import json
import os
import random
import subprocess
import sys

program, folder, schools, people, candidates = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])
chance = random.Random(schools * 1000003 + people)
env = dict(os.environ, THIDUA_STORE=f"{folder}/store", THIDUA_AUTHOR="Lan", THIDUA_LANG="en")
wrong = []


def run(*words, day="2023-06-30", code=0):
    done = subprocess.run(
        [program, *words, "--as-of", day], env=env, capture_output=True, text=True)
    if done.returncode != code:
        print("command", words[:6], "ended with", done.returncode, done.stderr[:600])
        sys.exit(1)
    return done.stdout


def said(*words, day="2023-06-30"):
    return json.loads(run(*words, "--json", day=day))


def agree(what, own, other):
    if own != other:
        wrong.append(f"{what}: the program says {own}, here it is {other}")


def table(name, head, rows):
    path = f"{folder}/{name}.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)
    return path


# The office and everyone in it.
units = [f"truong-{at}" for at in range(schools)]
table("roster", ["mã", "tên", "cấp", "xã", "khối"],
      [[unit, f"Tiểu học Số {at}", "TH", "Xã A", "TH"] for at, unit in enumerate(units)])
run("init", "--plan", "quang-hoa", "--year", "2022-2023", "--schools", f"{folder}/roster.csv",
    day="2022-09-05")
families = ["Nguyễn", "Trần", "Đặng", "Lò", "Vàng", "Hoàng", "Ân", "Ứng"]
middles = ["Thị", "Văn", "Đức", "Thu"]
givens = ["Hoa", "Nam", "Ý", "Ước", "Đào", "Thủy", "Quý"]
register = []
for at in range(people):
    # Some share a name and a unit, and only their birth tells them apart.
    name = f"{chance.choice(families)} {chance.choice(middles)} {chance.choice(givens)} {at // 2}"
    register.append({
        "name": name if at % 2 == 0 or at == 0 else register[-1]["name"],
        "unit": units[at // 2 % schools], "birth": 1960 + at % 2 * 20 + at // 2 % 15,
        "woman": chance.random() < 0.7, "office": chance.random() < 0.2, "awards": [], "aims": [],
    })
rows = []
for one in register:
    had = [("lao-dong-tien-tien", year) for year in range(2018, 2022) if chance.random() < 0.6]
    one["awards"] += [(reward, year, f"{year}/QĐ") for reward, year in had]
    base = [one["unit"], one["name"], one["birth"], "nữ" if one["woman"] else "nam",
            "x" if one["office"] else "không"]
    rows += [base + [reward, year, f"{year}/QĐ"] for reward, year in had] or [base + ["", "", ""]]
head = ["trường", "họ và tên", "năm sinh", "giới tính", "giữ chức vụ quản lý"]
run("people", "import", table("people", head + ["danh hiệu", "năm", "số quyết định"], rows),
    day="2022-09-06")
known = said("people", "list")
agree("people", len(known), people)
ids = {(one["name"], one["unit"], one["birth"]): one["id"] for one in known}
for one in register:
    one["id"] = ids.get((one["name"], one["unit"], str(one["birth"])))
agree("each has an id of their own", len({one["id"] for one in register}), people)

# What they register for.
aiming = [one for one in register if chance.random() < 0.3]
for one in aiming:
    one["aims"].append(("giay-khen", 2022))
run("people", "import",
    table("aims", ["trường", "họ và tên", "năm sinh", "đăng ký", "năm"],
          [[one["unit"], one["name"], one["birth"], "giay-khen", 2022] for one in aiming]),
    day="2022-09-20")

# One goes to another school; what they have goes with them.
mover = register[0]
run("people", "move", mover["id"], units[1], "--on", "2022-10-01", day="2022-10-01")
mover["unit"] = units[1]

# Three rounds, each reviewed nominee by nominee.
rounds = [("dot-1", "2022-10-20", "2022-11-05"), ("dot-2", "2023-01-20", "2023-02-10"),
          ("dot-3", "2023-04-20", "2023-05-05")]
pool = [one for one in register[2:]]
chance.shuffle(pool)
share = candidates // 3
for number, (deadline, opened, sent) in enumerate(rounds):
    named = pool[number * share:(number + 1) * share]
    path = table(f"nominees-{number}", ["trường", "họ và tên", "ngày sinh", "danh hiệu"],
                 [[one["unit"], one["name"], f"1/1/{one['birth']}", "Giấy khen"] for one in named])
    run("import", "nominees", path, deadline, "--force", day=opened)
    run("record", "candidate", deadline, "checked", "--all", "--force", day=opened)
    found = {}
    for one in named:
        whole = said("people", "show", one["id"], day=opened)
        made = [each for each in whole["nominations"] if each["deadline"] == deadline]
        agree(f"{one['name']} was proposed once in {deadline}", len(made), 1)
        found[one["id"]] = made[0]["nominee"] if made else ""
    kept = [one for at, one in enumerate(named) if at % 3 != 2]
    left = [one for at, one in enumerate(named) if at % 3 == 2]
    run("record", "candidate", deadline, "chosen", *[found[one["id"]] for one in kept], "--force",
        day=sent)
    if left:
        run("record", "candidate", deadline, "left", *[found[one["id"]] for one in left], "--force",
            day=sent)
    run("record", "candidate", deadline, "voted", "--all", "--members", "15", "--present", "14",
        "--for", "13", "--against", "1", "--force", day=sent)
    run("record", "candidate", deadline, "submitted", "--all", "--force", day=sent)
    refused = kept[:1]
    granted = kept[1:]
    run("record", "candidate", deadline, "refused", found[refused[0]["id"]], "--reason", "trùng",
        "--force", day=sent)
    run("record", "candidate", deadline, "decided", *[found[one["id"]] for one in granted],
        "--decision", f"{number + 10}/QĐ-UBND", "--money", "300000", "--force", day=sent)
    run("record", "candidate", deadline, "presented", *[found[one["id"]] for one in granted[::2]],
        "--force", day=sent)
    for one in granted:
        one["awards"].append(("giay-khen", 2022, f"{number + 10}/QĐ-UBND"))
    paper = run("paper", "decision", deadline, "--format", "csv", day=sent)
    listed = [row for row in csv.reader(paper.lstrip("\ufeff").splitlines())
              if row and row[0].isdigit()]
    agree(f"{deadline}: rows of the decision's list", len(listed), len(granted))
    agree(f"{deadline}: their names", sorted(row[1] for row in listed),
          sorted(one["name"] for one in granted))
    text = " ".join(run("paper", "decision", deadline, "--format", "text", day=sent).split())
    total = f"{len(granted) * 300000:,}"
    if total not in text:
        wrong.append(f"{deadline}: the decision does not say {total}")
    run("paper", "certificates", deadline, "-o", f"{folder}/{deadline}.pdf", day=sent)
    pages = subprocess.run(["pdfinfo", f"{folder}/{deadline}.pdf"], capture_output=True, text=True)
    agree(f"{deadline}: certificates",
          [line.split()[1] for line in pages.stdout.splitlines() if line.startswith("Pages")],
          [str(len(granted))])
    minutes = " ".join(run("paper", "minutes", deadline, "--format", "text", day=sent).split())
    for words in ["86.6", "15"]:
        if words not in minutes:
            wrong.append(f"{deadline}: the minutes do not say {words}")
    state = next(one for one in said("status", day=sent)["deadlines"] if one["id"] == deadline)
    agree(f"{deadline}: chosen in the status", state["nominees"]["chosen"], len(kept))
    agree(f"{deadline}: aside in the status", state["nominees"]["aside"], len(left))

# Every figure at the year's end.
awards = said("awards", "list")
agree("all awards", sorted((one["person"], one["reward"], one["year"], one["number"])
                           for one in awards if one["kind"] == "award"),
      sorted((one["id"], *each) for one in register for each in one["awards"]))
agree("awards of 2022", len(said("awards", "list", "--year", "2022", "--kind", "award")),
      sum(each[1] == 2022 for one in register for each in one["awards"]))
counts = {}
for one in register:
    for reward, year in one["aims"]:
        of = counts.setdefault((one["unit"], reward, year), [0, 0])
        of[0] += 1
        of[1] += any(each[:2] == (reward, year) for each in one["awards"])
agree("registered and reached",
      {(one["unit"], one["reward"], one["year"]): [one["registered"], one["reached"]]
       for one in said("awards", "registered")}, counts)
paper = list(csv.reader(run("paper", "awards", "--year", "2022", "--format", "csv").lstrip("\ufeff")
                        .splitlines()))
totals = next(row for row in paper if row and row[0] == "Total")
won = [one for one in register if any(each[1] == 2022 for each in one["awards"])]
agree("the paper's totals: all, women, without office", [totals[1], totals[6], totals[7]],
      [str(len(won)), str(sum(one["woman"] for one in won)),
       str(sum(not one["office"] for one in won))])

# One is blotted out: no file of the store says their name, and all counts stay.
gone = max(won, key=lambda one: len(one["awards"]))
double = sum(one["name"] == gone["name"] for one in register) > 1
run("people", "blot", gone["id"], "--force")
after = said("awards", "list")
agree("awards after one was blotted out", len(after), len(awards))
if any(one["name"] == gone["name"] and one["person"] == gone["id"] for one in after):
    wrong.append("whom was blotted out is still named")
if not double:
    for path, _, names in os.walk(f"{folder}/store"):
        for name in names:
            with open(os.path.join(path, name), encoding="utf-8", errors="replace") as file:
                if gone["name"] in file.read():
                    wrong.append(f"{path}/{name} still says the name")
run("verify")
print("\n".join(wrong), end="")
sys.exit(1 if wrong else 0)
