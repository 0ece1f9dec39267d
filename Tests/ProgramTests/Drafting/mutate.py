"""Spoils documents in many ways, the same ways every time.

    mutate.py FOLDER COUNT DOCUMENT ...

Writes COUNT files into FOLDER: bytes changed, cut out, doubled or exchanged in a document as it lies
there, or in a part of it before it is packed again."""

import io
import random
import sys
import zipfile


def spoilt(data, chance):
    data = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        if not data:
            break
        at = chance.randrange(len(data))
        length = min(chance.choice([1, 2, 8, 64, 512]), len(data) - at)
        way = chance.randrange(7)
        if way == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            del data[at:at + length]
        elif way == 2:
            data[at:at] = data[at:at + length] * chance.choice([1, 3, 50])
        elif way == 3:
            data[at:at + length] = bytes(chance.randrange(256) for _ in range(length))
        elif way == 4:
            del data[at:]
        elif way == 5:
            other = chance.randrange(len(data))
            data[at:at + length] = data[other:other + length]
        else:
            data[at:at] = chance.choice([
                b"<w:tbl>", b"</w:p>", b"<w:p>", b"&x;", b"\x00", b"\xff\xfe", b"<!DOCTYPE a>",
                b"w:val=\"999999999999999999999\"", b"text:c=\"99999999\"", b"endobj", b"<<", b"]]>",
                b"table:number-columns-repeated=\"16384\"", b"-9223372036854775808",
            ])
    return bytes(data)


def within(data, chance):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        names = [name for name in old.namelist() if name.endswith((".xml", ".rels")) or name == "mimetype"]
        main = [name for name in names if name in ("word/document.xml", "content.xml", "word/numbering.xml")]
        victim = chance.choice(main * 3 + names)
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, spoilt(part, chance) if name == victim else part)
    return made.getvalue()


folder, count, documents = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
chance = random.Random(2026)
originals = [open(path, "rb").read() for path in documents]
for number in range(count):
    data = originals[number % len(originals)]
    packed = data[:2] == b"PK" and chance.random() < 0.7
    with open(f"{folder}/{number}", "wb") as file:
        file.write(within(data, chance) if packed else spoilt(data, chance))
