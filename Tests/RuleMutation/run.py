#!/usr/bin/env python3
"""Shows how many altered copies of the rules the tests of the rules notice.

Each rule file is copied with one small change at a time. The copies of a rule are compiled into
one library; the tests, built once in a throwaway package, load one copy in place of its rule. A
copy is killed when a test fails, traps or does not come to an end.
"""

import argparse
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

import mutants
from throwaway import Throwaway

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What speaks of single rules in few words is asked first.
FIRST = ["CornerTests", "BrokenExampleTests", "CorpusTests"]
# What takes long is asked last, and only about copies nothing else notices.
LONG = ["SlipTests", "VariantTests", "MendingTests", "SoundnessTests", "FlowTextTests",
        "CheckTests", "WorkedDraftTests", "PrintingTests"]
# Chance drafts prove the engine; they are no place where a rule is told what to say.
LEFT_OUT = ["SlipPairTests", "GarbledDraftTests", "ScoreProperties", "ChanceSentence"]
SECONDS = 20


class Rule:
    def __init__(self, path, folder):
        self.path = path
        self.name = path.stem
        self.source = path.read_text()
        self.code = re.search(r'Rule\(\s*"([A-Z]{2}-\d\d)"', self.source)[1]
        self.is_of_collections = "CollectionRule(" in self.source
        self.changes = mutants.changes(self.source)
        self.folder = folder / self.name
        self.library = self.folder / f"lib{self.name}.so"
        self.outcomes = {}

    def copy_of(self, number):
        kind = "CollectionRule" if self.is_of_collections else "Rule"
        return mutants.copy(self.source, self.changes[number], f"altered{number}") + f"""
@_cdecl("altered{number}") public func makeAltered{number}(_ place: UnsafeMutableRawPointer) {{
  place.initializeMemory(as: {kind}.self, to: {kind}.altered{number})
}}
"""

    def compile(self, throwaway):
        """Compiles all copies that compile into the library; the others are left out."""
        stamp = hashlib.sha256(
            f"{throwaway.digest}{self.source}{(HERE / 'mutants.py').read_text()}".encode())
        record = self.folder / "compiled.json"
        if record.exists() and self.library.exists():
            known = json.loads(record.read_text())
            if known["stamp"] == stamp.hexdigest():
                return known["numbers"]
        self.folder.mkdir(parents=True, exist_ok=True)
        numbers = list(range(len(self.changes)))
        for number in numbers:
            (self.folder / f"Altered{number}.swift").write_text(
                self.copy_of(number).replace(
                    "import SOPDocument", "@testable import SOPDocument\n@testable import SOPRules",
                    1) if "import SOPDocument" in self.source
                else "@testable import SOPRules\n" + self.copy_of(number))
        while numbers:
            files = [str(self.folder / f"Altered{number}.swift") for number in numbers]
            built = subprocess.run(
                ["swiftc", "-emit-library", "-o", str(self.library), "-wmo", "-Onone",
                 "-parse-as-library", "-suppress-warnings", "-swift-version", "6",
                 "-module-name", f"Altered{self.name}", "-package-name", throwaway.package,
                 "-enable-upcoming-feature", "InternalImportsByDefault",
                 "-I", str(throwaway.products / "Modules"),
                 "-Xcc", f"-fmodule-map-file={throwaway.module_map}", *files],
                text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if built.returncode == 0:
                break
            refused = {int(n) for n in re.findall(r"/Altered(\d+)\.swift:\d+:\d+: error:", built.stdout)}
            if not refused:
                raise SystemExit(f"{self.name}: {built.stdout[-3000:]}")
            numbers = [number for number in numbers if number not in refused]
        record.write_text(json.dumps({"stamp": stamp.hexdigest(), "numbers": numbers}))
        return numbers

    def is_killed(self, number, throwaway, quick):
        variable = "ALTERED_COLLECTION_RULE" if self.is_of_collections else "ALTERED_RULE"
        world = dict(os.environ, ALTERED_RULES=str(self.library), ALTERED_CODE=self.code)
        world[variable] = f"altered{number}"
        return (
            self.fails(["--filter", "|".join(FIRST)], throwaway, world)
            or self.fails(["--skip", "|".join(FIRST + LONG + LEFT_OUT)], throwaway, world)
            or (not quick and self.fails(["--filter", "|".join(LONG)], throwaway, world)))

    def fails(self, choice, throwaway, world):
        def limited():
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))

        process = subprocess.Popen(
            [str(throwaway.tests), "--testing-library", "swift-testing", "--no-parallel", *choice],
            cwd=throwaway.folder, env=world, text=True, errors="replace", preexec_fn=limited,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for line in process.stdout:
            if "recorded an issue" in line:
                process.kill()
                process.wait()
                return True
        return process.wait() != 0

    def digest(self, number):
        return hashlib.sha256(self.copy_of(number).encode()).hexdigest()[:24]


def equivalents():
    """Changes that change nothing, as `file: change: reason`."""
    lines = (HERE / "equivalent.txt").read_text().splitlines()
    known = {}
    for line in lines:
        if line.strip() and not line.startswith("#"):
            name, told, reason = line.split(" | ")
            known[name, told] = reason
    return known


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("codes", nargs="*", help="rules or groups to alter, else all of them")
    asked.add_argument("--folder", type=Path, default=ROOT / ".build" / "rule-mutation")
    asked.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked.add_argument(
        "--survivors", action="store_true", help="only ask again about copies that survived")
    asked.add_argument(
        "--quick", action="store_true", help="leave out the tests that take long: kills less")
    asked.add_argument("--build", action="store_true", help="build everything and ask nothing")
    asked.add_argument("--list", action="store_true", help="list the changes and do nothing")
    asked = asked.parse_args()

    paths = sorted((ROOT / "Sources/SOPRules/Rules").rglob("*.swift")) + sorted(
        (ROOT / "Sources/SOPRules/Collections/Rules").rglob("*.swift"))
    rules = sorted((Rule(path, asked.folder / "altered") for path in paths), key=lambda r: r.code)
    rules = [r for r in rules if not asked.codes or r.code in asked.codes or r.code[:2] in asked.codes]
    if asked.list:
        for rule in rules:
            for change in rule.changes:
                print(f"{rule.code} {rule.name}.swift:{change.line}: {change.told}")
        return

    throwaway = Throwaway(ROOT, asked.folder)
    throwaway.prepare()
    if asked.build:
        for rule in rules:
            rule.compile(throwaway)
        return
    if subprocess.run([throwaway.tests, "--testing-library", "swift-testing", "--skip",
                       "|".join(LEFT_OUT)], cwd=throwaway.folder,
                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
        raise SystemExit("The tests fail without any change; mend them first.")
    record = asked.folder / "outcomes.json"
    known = json.loads(record.read_text()) if record.exists() else {}
    lock = threading.Lock()
    listed = equivalents()

    def examine(rule):
        for number in rule.compile(throwaway):
            digest = rule.digest(number)
            killed = asked.survivors and known.get(digest) is True
            rule.outcomes[number] = killed or rule.is_killed(
                number, throwaway, asked.quick)
            with lock:
                known[digest] = rule.outcomes[number]
        with lock:
            record.write_text(json.dumps(known))
            print(f"{rule.code} {sum(rule.outcomes.values())}/{len(rule.outcomes)}",
                  file=sys.stderr, flush=True)

    with ThreadPoolExecutor(asked.jobs) as pool:
        list(pool.map(examine, rules))
    report(rules, listed)


def report(rules, listed):
    print("| Rule | Copies | Killed | Equivalent | Not compiled |\n|---|---|---|---|---|")
    copies = killed = same = refused = 0
    survivors = []
    for rule in rules:
        left = [rule.changes[n] for n, dead in sorted(rule.outcomes.items()) if not dead]
        alike = [c for c in left if (rule.name, c.told) in listed]
        survivors += [(rule, change) for change in left if change not in alike]
        dead = len(rule.outcomes) - len(left)
        out = len(rule.changes) - len(rule.outcomes)
        copies, killed = copies + len(rule.outcomes), killed + dead
        same, refused = same + len(alike), refused + out
        print(f"| {rule.code} | {len(rule.outcomes)} | {dead} | {len(alike)} | {out} |")
    print(f"| all | {copies} | {killed} | {same} | {refused} |\n")
    for rule, change in survivors:
        print(f"{rule.code} {rule.name}.swift:{change.line}: {change.told}")
    if copies:
        print(f"\nKilled: {killed} of {copies} ({100 * killed / copies:.1f} %), of those that "
              f"change something {100 * killed / max(1, copies - same):.1f} %.")


if __name__ == "__main__":
    main()
