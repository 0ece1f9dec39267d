"""Rates and rates on time of an office, worked out from the files of its store alone.

    rates.py STORE DAY PLAN.json ...

STORE is read as its files lie there: roster.json and the journals. The plans are those that
`plan show --json` dates. Nothing else of the program is asked. It prints {"measures", "measureSums"}
in the form of `status --json`. It knows cutoffs, tasks, movements, registrations and what is
asked of schools in sentences.
"""

import datetime
import fractions
import glob
import json
import sys

GROUPINGS = ["all", "level", "block", "commune", "phase"]


class Ledger:
    """All facts of the journals in the order of their numbers."""

    def __init__(self, store):
        commits = []
        for name in glob.glob(store + "/journal/*/*.jsonl"):
            with open(name, encoding="utf-8") as lines:
                commits += [json.loads(line) for line in lines]
        commits.sort(key=lambda commit: commit["seq"])
        self.entries = []
        for commit in commits:
            for part, fact in enumerate(commit["facts"], 1):
                self.entries.append((commit["seq"], part, fact))
        self.drop_undone()
        self.cells = {}
        for place, (_, _, fact) in enumerate(self.entries):
            if self.counts[place]:
                key = tuple(fact.get(name, "") for name in ("kind", "plan", "subject", "school"))
                cells = self.cells.setdefault(key, {})
                cells.setdefault(fact.get("item", ""), []).append((place, fact))

    def drop_undone(self):
        """From the last backwards: an undo that was itself undone takes nothing away."""
        self.counts = [True] * len(self.entries)
        for place in reversed(range(len(self.entries))):
            fact = self.entries[place][2]
            if fact["kind"] != "undo" or not self.counts[place]:
                continue
            number, _, part = fact["item"].partition(".")
            for other, (seq, at, _) in enumerate(self.entries):
                if seq == int(number) and (not part or at == int(part)):
                    self.counts[other] = False

    def subject(self, kind, plan, subject, school):
        return self.cells.get((kind, plan, subject, school), {})

    @staticmethod
    def value(history, day):
        """What was said last of those entries that had happened by the day, and its place."""
        for place, fact in reversed(history):
            if fact["on"] <= day:
                return fact["value"], place
        return None, -1

    @staticmethod
    def since(history, day, holds):
        """The first day from which it has held without a break until the day."""
        first = None
        for one in sorted({fact["on"] for _, fact in history if fact["on"] <= day}, reverse=True):
            if not holds(Ledger.value(history, one)[0]):
                break
            first = one
        return first


class Office:
    def __init__(self, store, plans):
        self.ledger = Ledger(store)
        self.plans = plans
        with open(store + "/roster.json", encoding="utf-8") as file:
            self.roster = json.load(file)["schools"]

    def schools(self, day):
        """The list on file, with what was recorded of schools by the day."""
        schools = {school["id"]: school for school in self.roster}
        for (kind, _, _, id), items in self.ledger.cells.items():
            if kind == "school":
                value, _ = Ledger.value(items[""], day)
                if value:
                    schools[id] = dict(value, id=id)
        return list(schools.values())

    def counts(self, plan, day):
        """What the store was founded with counts on any day until it is closed."""
        closed, _ = Ledger.value(
            self.ledger.subject("closed", plan["id"], "", "").get("", []), day)
        return closed is not True

    def before(self, plan):
        years = [str(int(year) - 1) for year in plan["year"].split("-")]
        for other in self.plans:
            if other["template"] == plan["template"] and other["year"] == "-".join(years):
                return other
        return None


def alive(school, day):
    return school.get("opens", "0") <= day < school.get("closes", "9")


def within(school, thing):
    communes = thing.get("communes") or []
    if any(commune is None for commune in communes):
        return False
    return all(
        not allowed or school[key] in allowed
        for key, allowed in [
            ("level", thing.get("levels") or []), ("block", thing.get("blocks") or []),
            ("commune", communes),
        ])


class Owed:
    """One obligation: its due day, its phase, and the received day of every school that owes it."""

    def __init__(self, id, due, last, phase):
        self.id, self.due, self.last, self.phase = id, due, last, phase
        self.schools = []
        self.is_needed = True


def phase_of(plan, last):
    for phase in plan["phases"]:
        if last and phase["starts"] <= last <= phase["ends"]:
            return phase["id"]
    return None


def cutoff(office, plan, day, thing):
    phases = [phase["id"] for phase in plan["phases"]]
    last = thing["lastDay"]
    own = thing["id"] if thing["id"] in phases else phase_of(plan, last)
    owed = Owed(thing["id"], thing["collectBy"] or last, last, own)
    for school in office.schools(day):
        if alive(school, min(day, last)) and within(school, thing):
            owed.schools.append((school, dossier(office, plan, day, thing, school["id"])))
    return owed


def dossier(office, plan, day, thing, school):
    """The day on which the last document came that counts; none while something is missing."""
    ledger = office.ledger
    cells = lambda kind: ledger.subject(kind, plan["id"], thing["id"], school)
    review, returned = Ledger.value(cells("review").get("", []), day)
    if not review or review.get("state") != "returned":
        returned = -1
    nominees = {}
    for id, history in cells("nominee").items():
        value, _ = Ledger.value(history, day)
        if value and value.get("standing") != "aside":
            nominees[id] = history[0][0]
    ticks, days = {}, []
    for item, history in cells("dossier").items():
        value, place = Ledger.value(history, day)
        if place > returned:
            ticks[item] = (value is True, place)
            if value is True:
                days.append(Ledger.since(history, day, lambda value: value is True))
    nothing = cells("none").get("", [])
    if not nominees and Ledger.value(nothing, day)[0] is True:
        return max(days + [Ledger.since(nothing, day, lambda value: value is True)])
    for item in thing["items"]:
        whole, at = ticks.get(item["id"], (False, -1))
        if not item["perNominee"] or not nominees:
            if not whole:
                return None
            continue
        for id, named in nominees.items():
            covered = at if whole and at > named else -1
            own, place = ticks.get(item["id"] + "/" + id, (False, -1))
            if not (own if place > covered else covered >= 0):
                return None
    return max(days)


def task(office, plan, day, thing):
    parts = thing["parts"] or [{"id": "", "perSchool": thing["perSchool"]}]
    needed = [part["id"] for part in parts if part["perSchool"]]
    if not needed:
        return None
    own = office.ledger.subject("task", plan["id"], thing["id"], "")
    state = {item: Ledger.value(history, day)[0] for item, history in own.items()}
    last = thing["lastDay"]
    owed = Owed(thing["id"], last, last, phase_of(plan, last))
    owed.is_needed = state.get("") != "na" and not all(state.get(p["id"]) == "na" for p in parts)
    is_ticked = lambda value: value not in (None, "open")
    for school in office.schools(day):
        if not alive(school, min(day, last or day)) or not within(school, thing):
            continue
        cells = office.ledger.subject("task", plan["id"], thing["id"], school["id"])
        days = {}
        for item, history in cells.items():
            if is_ticked(Ledger.value(history, day)[0]):
                days[item] = Ledger.since(history, day, is_ticked)
        for item in needed:
            if item not in days and "" not in days and is_ticked(state.get(item)):
                office_day = Ledger.since(own[item], day, is_ticked)
                days[item] = office_day if state[item] == "done" else "0001-01-01"
        is_done = "" in days or all(item in days for item in needed)
        owed.schools.append((school, max(days.values()) if is_done else None))
    return owed


def movement(office, plan, day, thing):
    aspects = [one["what"] for one in thing["expects"]]
    by = [one.get("by") for one in thing["expects"] if one.get("by")]
    due = min(by) if by else None
    owed = Owed(thing["id"], due, due, phase_of(plan, due))
    said = lambda value: value is True or isinstance(value, str) and value != ""
    for school in office.schools(day):
        if not alive(school, day) or not within(school, thing):
            continue
        cells = office.ledger.subject("movement", plan["id"], thing["id"], school["id"])
        days = [
            Ledger.since(cells.get(aspect, []), day, said)
            if said(Ledger.value(cells.get(aspect, []), day)[0]) else None for aspect in aspects]
        owed.schools.append((school, max(days) if days and None not in days else None))
    is_open = any(commune is None for commune in thing.get("communes") or [])
    is_over = thing.get("until") and day > thing["until"]
    is_done = owed.schools and all(received for _, received in owed.schools)
    owed.is_needed = bool(is_done or (not is_over and (owed.schools or is_open)))
    return owed


def registration(office, plan, day, thing):
    due = thing.get("by")
    owed = Owed(thing["id"], due, due, phase_of(plan, due))
    said = lambda value: value is not None and value is not False
    for school in office.schools(day):
        if not alive(school, day) or not within(school, thing):
            continue
        cells = office.ledger.subject("register", plan["id"], thing["id"], school["id"])
        days = [
            Ledger.since(history, day, said) for history in cells.values()
            if said(Ledger.value(history, day)[0])]
        owed.schools.append((school, min(days) if days else None))
    owed.is_needed = bool(owed.schools)
    return owed


def asked(office, plan, day, thing):
    """What a document asks of every school in a sentence is ticked as a task is."""
    proofs = thing["expects"] if len(thing["expects"]) > 1 else []
    parts = [{"id": thing["id"] + "/" + proof, "perSchool": True} for proof in proofs]
    owed = task(office, plan, day, dict(thing, parts=parts, perSchool=True))
    owed.is_needed = owed.is_needed and bool(owed.schools)
    return owed


def obligations(office, plan, day):
    found = []
    asked_of_schools = [one for one in plan["commitments"] if one["source"] == "schools"]
    for make, things in [
        (cutoff, plan["cutoffs"]), (task, plan["tasks"]), (movement, plan["movements"]),
        (registration, plan["registrations"]), (asked, asked_of_schools),
    ]:
        found += [make(office, plan, day, thing) for thing in things]
    return [owed for owed in found if owed and owed.is_needed]


def groups(owed, school):
    yield "all", ""
    yield "level", school["level"]
    yield "block", school["block"]
    yield "commune", school["commune"]
    if owed.phase:
        yield "phase", owed.phase


def count(rows, key, owed, received):
    expected, actual, on_time = rows.get(key, (0, 0, 0 if owed.due else None))
    if owed.due:
        on_time += received is not None and received <= owed.due
    rows[key] = (expected + 1, actual + (received is not None), on_time)


def measures(office, plan, day):
    """By obligation, grouping and group; the sums have no obligation."""
    rows = {}
    for owed in obligations(office, plan, day):
        rows.setdefault((owed.id, "all", ""), (0, 0, 0 if owed.due else None))
        for school, received in owed.schools:
            for by, group in groups(owed, school):
                count(rows, (owed.id, by, group), owed, received)
    sums = {("", "all", ""): (0, 0, 0)}
    for owed in obligations(office, plan, day):
        if not owed.due or owed.due > day:
            continue
        for school, received in owed.schools:
            for by, group in groups(owed, school):
                count(sums, ("", by, group), owed, received)
    return rows, sums


def percent(part, whole):
    if part is None or whole == 0:
        return None
    millionths = fractions.Fraction(100 * part * 10**6, whole)
    rounded = (2 * millionths.numerator + millionths.denominator) // (2 * millionths.denominator)
    return rounded // 10**6 if rounded % 10**6 == 0 else rounded / 10**6


def fields(row):
    expected, actual, on_time = row
    return {
        "expected": expected, "actual": actual, "rate": percent(actual, expected),
        "onTime": on_time, "rateOnTime": percent(on_time, expected),
    }


def printed(plan, rows, former):
    for (id, by, group), row in rows.items():
        line = {"plan": plan["id"]}
        if id:
            line["id"] = id
        line.update({"by": by, "group": group}, **fields(row))
        before = former.get((id, by, group), (0, 0, None))
        line["lastYear"] = fields(before) if before[0] else None
        yield line


def year_ago(day):
    date = datetime.date.fromisoformat(day)
    if (date.month, date.day) == (2, 29):
        date = date.replace(day=28)
    return date.replace(year=date.year - 1).isoformat()


def main():
    store, day, *names = sys.argv[1:]
    plans = []
    for name in names:
        with open(name, encoding="utf-8") as file:
            plans.append(json.load(file))
    office = Office(store, plans)
    answer = {"measures": [], "measureSums": []}
    for plan in plans:
        if not office.counts(plan, day):
            continue
        rows, sums = measures(office, plan, day)
        before = office.before(plan)
        former = measures(office, before, year_ago(day)) if before else ({}, {})
        answer["measures"] += printed(plan, rows, former[0])
        answer["measureSums"] += printed(plan, sums, former[1])
    json.dump(answer, sys.stdout, ensure_ascii=False)


main()
