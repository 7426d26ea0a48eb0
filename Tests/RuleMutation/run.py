#!/usr/bin/env python3
"""Shows how many altered copies of the rules the tests of the rules notice.

Each rule file is copied with one small change at a time, and the copies of a rule are compiled into
one library. A judge asks every copy what the tests ask all rules alike: its broken example, its
corners, the other rules' examples, the sound drafts. What it lets pass is put in place of its rule
in a throwaway build of the tests, and those in files that name the rule are run. A copy is killed
when something is noticed, when it traps or when it does not come to an end.

Copies that mean the same stand in equivalent.txt, each with its reason, and count as copies that were
not killed. The last whole run stands in results.md, which `--write` writes.
"""

import argparse
import datetime
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

import mutants
from throwaway import Throwaway

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Chance drafts prove the engine; they are no place where a rule is told what to say.
LEFT_OUT = ["SlipPairTests", "GarbledDraftTests", "ScoreProperties", "ChanceSentence"]
# The judge asks about one draft at a time; rules over several have this suite for all of them.
SUITE_FOR_COLLECTIONS = "CollectionRuleTests\\.swift"
SECONDS = 20
RESULTS = """\
# What the tests of the rules notice

Measured on {date}, with the rules and tests of commit {commit}, by

    nice -n 10 python3 Tests/RuleMutation/run.py --jobs 1
    nice -n 10 python3 Tests/RuleMutation/run.py --jobs 1 --survivors --write

of which the second asks again only about what survived the first. It copies each rule file with one
small change at a time (mutants.py) and asks every copy what the tests ask: its broken example, its
corners, the other rules' examples, the sound drafts, and then the tests in files that name the rule.
A copy counts as killed when one of these notices it, when it traps or when it does not come to an end
within twenty seconds. Copies that equivalent.txt shows to mean the same count as not killed; the last
column leaves them out.

"""


class Rule:
    def __init__(self, path, folder):
        self.name = path.stem
        self.source = path.read_text()
        self.code = re.search(r'Rule\(\s*"([A-Z]{2}-\d\d)"', self.source)[1]
        self.kind = "CollectionRule" if "CollectionRule(" in self.source else "Rule"
        self.changes = mutants.changes(self.source)
        self.folder = folder / self.name
        self.library = self.folder / f"lib{self.name}.so"
        # By number: what noticed the copy, or "-".
        self.outcomes = {}

    def copy_of(self, number):
        name = f"altered{number}"
        return "@testable import SOPDocument\n@testable import SOPRules\n" + mutants.copy(
            self.source, self.changes[number], name) + f"""
@_cdecl("{name}") public func make{number}(_ place: UnsafeMutableRawPointer) {{
  place.initializeMemory(as: {self.kind}.self, to: {self.kind}.{name})
}}
"""

    def told(self, number):
        change = self.changes[number]
        return f"{self.code} {self.name}.swift:{change.line}: {change.told}"

    def survivors(self, listed):
        """The numbers of the copies nothing noticed, and of those a line says mean the same."""
        open_numbers, alike, spare = [], [], Counter(listed)
        for number, noticed in sorted(self.outcomes.items()):
            if noticed != "-":
                continue
            key = (self.name, self.changes[number].told)
            (alike if spare[key] > 0 else open_numbers).append(number)
            spare[key] -= 1
        return open_numbers, alike

    def digest(self, number):
        return hashlib.sha256(self.copy_of(number).encode()).hexdigest()[:24]

    def compile(self, throwaway):
        """Compiles all copies that compile into the library; returns the numbers of these."""
        copies = {number: self.copy_of(number) for number in range(len(self.changes))}
        stamp = hashlib.sha256((throwaway.digest + "".join(copies.values())).encode()).hexdigest()
        record = self.folder / "compiled.json"
        if record.exists() and self.library.exists():
            known = json.loads(record.read_text())
            if known["stamp"] == stamp:
                return known["numbers"]
        self.folder.mkdir(parents=True, exist_ok=True)
        for number, text in copies.items():
            (self.folder / f"Altered{number}.swift").write_text(text)
        numbers = list(copies)
        while numbers:
            files = [self.folder / f"Altered{number}.swift" for number in numbers]
            told = throwaway.compile(
                f"Altered{self.name}", files, "-emit-library", "-o", self.library)
            if told is None:
                break
            refused = {int(n) for n in re.findall(r"/Altered(\d+)\.swift:\d+:\d+: error:", told)}
            if not refused:
                raise SystemExit(f"{self.name}: {told[-3000:]}")
            numbers = [number for number in numbers if number not in refused]
        record.write_text(json.dumps({"stamp": stamp, "numbers": numbers}))
        return numbers

    def judged(self, numbers, throwaway):
        """What the judge notices of each copy."""
        found, open_numbers = {}, list(numbers)
        if self.kind == "CollectionRule":
            return {number: "-" for number in numbers}
        while open_numbers:
            process = subprocess.run(
                [throwaway.judge, self.library, self.code, *map(str, open_numbers)],
                cwd=throwaway.folder, env=world(), text=True, errors="replace", preexec_fn=limited,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            lines = process.stdout.splitlines()
            if not lines or lines[0] != "original -":
                raise SystemExit(f"{self.code}: the rule itself is not as it should be: {lines[:1]}")
            for line in lines[1:]:
                number, noticed = line.split(" ", 1)
                found[int(number)] = noticed
            open_numbers = [number for number in open_numbers if number not in found]
            if process.returncode != 0 and open_numbers:
                found[open_numbers.pop(0)] = "it traps or does not come to an end"
        return found

    def noticed(self, number, throwaway, whole):
        """What the throwaway tests notice of one copy."""
        files = throwaway.files_naming(self.code)
        if self.kind == "CollectionRule":
            files.append(SUITE_FOR_COLLECTIONS)
        chosen = ["--skip", "|".join(LEFT_OUT)] if whole else ["--filter", "|".join(files)]
        if not whole and not files:
            return "-"
        variable = "ALTERED_COLLECTION_RULE" if self.kind == "CollectionRule" else "ALTERED_RULE"
        process = subprocess.Popen(
            [throwaway.tests, "--testing-library", "swift-testing", "--no-parallel", *chosen],
            cwd=throwaway.folder, text=True, errors="replace", preexec_fn=limited,
            env=world(ALTERED_RULES=str(self.library), **{variable: f"altered{number}"}),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for line in process.stdout:
            if "recorded an issue" in line:
                process.kill()
                process.wait()
                return line.split('"')[1] if '"' in line else "a test"
        return "-" if process.wait() == 0 else "it traps or does not come to an end"


def checked(throwaway):
    """Stops where the tests notice something though no rule is altered."""
    record = throwaway.folder / "green.txt"
    if record.exists() and record.read_text() == throwaway.state:
        return
    process = subprocess.run(
        [throwaway.tests, "--testing-library", "swift-testing", "--skip", "|".join(LEFT_OUT)],
        cwd=throwaway.folder, text=True, errors="replace", env=world(),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if process.returncode != 0:
        told = [line for line in process.stdout.splitlines() if "recorded an issue" in line]
        raise SystemExit("\n".join([*told, "The tests notice something though no rule is altered."]))
    record.write_text(throwaway.state)


def limited():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))


def world(**more):
    return dict(os.environ, SWIFT_BACKTRACE="enable=no", **more)


def equivalents():
    """Changes that change nothing, as `file | change | reason`: one line, one change."""
    lines = (HERE / "equivalent.txt").read_text().splitlines()
    parts = [line.split(" | ") for line in lines if line.strip() and not line.startswith("#")]
    return Counter((name, told) for name, told, _ in parts)


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("codes", nargs="*", help="rules or groups to alter, else all of them")
    asked.add_argument("--folder", type=Path, default=ROOT / ".build" / "rule-mutation")
    asked.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked.add_argument(
        "--survivors", action="store_true", help="ask only about copies that survived last time")
    asked.add_argument(
        "--whole", action="store_true", help="run all tests on what passes, which takes hours")
    asked.add_argument(
        "--write", action="store_true", help="write the table of a run over all rules")
    asked.add_argument("--list", action="store_true", help="list the changes and do nothing")
    asked = asked.parse_args()

    sources = ROOT / "Sources/SOPRules"
    paths = [*(sources / "Rules").rglob("*.swift"), *(sources / "Collections/Rules").rglob("*.swift")]
    rules = sorted((Rule(path, asked.folder / "altered") for path in paths), key=lambda r: r.code)
    if asked.codes:
        rules = [r for r in rules if r.code in asked.codes or r.code[:2] in asked.codes]
    if asked.list:
        for rule in rules:
            for number in range(len(rule.changes)):
                print(rule.told(number))
        return

    listed = equivalents()
    throwaway = Throwaway(ROOT, asked.folder)
    throwaway.prepare()
    checked(throwaway)
    record = asked.folder / "outcomes.json"
    known = json.loads(record.read_text()) if record.exists() else {}
    lock = threading.Lock()

    def examine(rule):
        numbers = rule.compile(throwaway)
        digests = {number: rule.digest(number) for number in numbers}
        rule.outcomes = {
            n: known[digests[n]] for n in numbers
            if asked.survivors and known.get(digests[n], "-") != "-"}
        for number, noticed in rule.judged(
            [n for n in numbers if n not in rule.outcomes], throwaway).items():
            if noticed == "-":
                noticed = rule.noticed(number, throwaway, asked.whole)
            rule.outcomes[number] = noticed
        with lock:
            known.update({digests[n]: noticed for n, noticed in rule.outcomes.items()})
            record.write_text(json.dumps(known))
            killed = sum(noticed != "-" for noticed in rule.outcomes.values())
            print(f"{rule.code} {killed}/{len(numbers)}", file=sys.stderr, flush=True)
            for number in rule.survivors(listed)[0]:
                print(f"  {rule.told(number)}", file=sys.stderr, flush=True)

    with ThreadPoolExecutor(asked.jobs) as pool:
        list(pool.map(examine, rules))
    table = report(rules, listed)
    print(table)
    if asked.write and not asked.codes:
        commit = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, text=True, stdout=subprocess.PIPE)
        head = RESULTS.format(date=datetime.date.today(), commit=commit.stdout.strip() or "–")
        (HERE / "results.md").write_text(head + table)


def percent(part, whole):
    return f"{100 * part / whole:.1f} %" if whole else "–"


def report(rules, listed):
    lines = [
        "| Rule | Copies | Killed | % | Equivalent | % of the others |", "|---|--:|--:|--:|--:|--:|"]
    total = Counter()
    left = []
    for rule in rules:
        open_numbers, alike = rule.survivors(listed)
        copies = len(rule.outcomes)
        killed = copies - len(open_numbers) - len(alike)
        left += [rule.told(number) for number in open_numbers]
        total.update(
            copies=copies, killed=killed, alike=len(alike), refused=len(rule.changes) - copies)
        lines.append(
            f"| {rule.code} | {copies} | {killed} | {percent(killed, copies)} | {len(alike)} | "
            f"{percent(killed, copies - len(alike))} |")
    copies, killed, alike = total["copies"], total["killed"], total["alike"]
    return "\n".join([
        f"Killed: {killed} of {copies} copies ({percent(killed, copies)}) of {len(rules)} rules; of "
        f"the {copies - alike} that change something {percent(killed, copies - alike)}. "
        f"{total['refused']} more changes do not compile and are not counted.", "", *lines, "",
        "Survivors that are not listed as equivalent:", "", *(f"- {told}" for told in left or ["none"]),
        ""])


if __name__ == "__main__":
    main()
