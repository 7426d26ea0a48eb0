"""Altered copies of a rule file: one small change each, as a slip of the hand might make it."""

import re
from dataclasses import dataclass

# Text that is not code reads as this, so that places stay the same.
BLANK = "\x01"


@dataclass(frozen=True)
class Change:
    """One change to a rule file."""

    start: int
    end: int
    text: str
    line: int
    told: str

    def applied(self, source):
        return source[: self.start] + self.text + source[self.end :]


def masked(source):
    """The source with comments and the insides of texts blanked, interpolations too."""
    out = list(source)

    def blank(start, end):
        for place in range(start, min(end, len(out))):
            if out[place] != "\n":
                out[place] = BLANK

    place = 0
    while place < len(source):
        if source.startswith("//", place):
            end = source.find("\n", place)
            end = len(source) if end < 0 else end
            blank(place, end)
            place = end
        elif source[place] == '"':
            end = _end_of_text(source, place)
            mark = 3 if source.startswith('"""', place) else 1
            blank(place + mark, end - mark)
            place = end
        else:
            place += 1
    return "".join(out)


def _end_of_text(source, place):
    mark = '"""' if source.startswith('"""', place) else '"'
    place += len(mark)
    while not source.startswith(mark, place):
        if source.startswith("\\(", place):
            depth, place = 1, place + 2
            while depth:
                if source[place] == '"':
                    place = _end_of_text(source, place)
                    continue
                depth += {"(": 1, ")": -1}.get(source[place], 0)
                place += 1
        else:
            place += 2 if source[place] == "\\" else 1
    return place + len(mark)


def closing(code, place):
    """Where the bracket that opens at a place closes."""
    depth = 0
    for at in range(place, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
            if depth == 0:
                return at
    raise ValueError(f"nothing closes {code[place:place + 40]!r}")


def parts(code, start, end):
    """The ranges between the commas of the outermost level, without the spaces around them."""
    ranges, depth, begin = [], 0, start
    for at in range(start, end + 1):
        if at == end or (code[at] == "," and depth == 0):
            piece = code[begin:at]
            inset = len(piece) - len(piece.lstrip())
            if piece.strip():
                ranges.append((begin + inset, begin + len(piece.rstrip())))
            begin = at + 1
        elif code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
    return ranges


def _outermost(code, start, wanted):
    """Where a pattern first stands outside of all brackets opened since a place."""
    at = start
    while at < len(code):
        found = wanted.match(code, at)
        if found:
            return found.start()
        if code[at] in "([{":
            at = closing(code, at)
        elif code[at] in ")]}":
            return None
        at += 1
    return None


class Maker:
    """Finds every change worth making in one rule file."""

    def __init__(self, source):
        self.source = source
        self.code = masked(source)
        declaration = re.search(r"static let \w+ = (?:Collection)?Rule\(", self.code)
        self.declaration = declaration
        opening = declaration.end() - 1
        self.header = (declaration.start(), closing(self.code, opening) + 1)
        # The code of the page says nothing; only its severity may change.
        blanked = "".join(BLANK if c != "\n" else c for c in source[slice(*self.header)])
        self.body = self.code[: self.header[0]] + blanked + self.code[self.header[1] :]
        self.body = re.sub(r"(?m)^.*\bimport .*$", lambda m: BLANK * len(m[0]), self.body)
        self.changes = []

    def add(self, start, end, text, told):
        if self.source[start:end] == text:
            return
        line = self.source.count("\n", 0, start) + 1
        self.changes.append(Change(start, end, text, line, told))

    def swap(self, start, end, text):
        old = " ".join(self.source[start:end].split())
        self.add(start, end, text, f"`{old}` to `{' '.join(text.split())}`")

    def drop(self, start, end, text=""):
        old = " ".join(self.source[start:end].split())
        self.add(start, end, text, f"`{old[:70]}` left out")

    def matches(self, pattern):
        return re.finditer(pattern, self.body)

    def all(self):
        self.severities()
        self.operators()
        self.numbers()
        self.conditions()
        self.filters()
        self.ends()
        self.lists()
        self.subjects()
        self.statements()
        seen, unique = set(), []
        for change in sorted(self.changes, key=lambda c: (c.start, c.end, c.text)):
            result = change.applied(self.source)
            if result not in seen:
                seen.add(result)
                unique.append(change)
        return unique

    def severities(self):
        other = {
            "saran": ["peringatan"],
            "peringatan": ["saran", "kesalahan"],
            "kesalahan": ["peringatan"],
        }
        for found in re.finditer(r"severity: \.(saran|peringatan|kesalahan)\b", self.code):
            for name in other[found[1]]:
                self.swap(found.start(), found.end(), f"severity: .{name}")

    def operators(self):
        swaps = {
            " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ",
            " != ": " == ", " && ": " || ", " || ": " && ", "..<": "...", " % ": " / ",
        }
        for found in self.matches(r"(?<=\s)(<=?|>=?|==|!=|&&|\|\||%)(?=\s)"):
            new = swaps.get(f" {found[1]} ", "").strip()
            self.swap(found.start(1), found.end(1), new)
        for found in self.matches(r"\.\.<"):
            self.swap(found.start(), found.end(), "...")
        for found in self.matches(r"(?<=[\w)\]] )([+-])(?= \d)"):
            self.swap(found.start(), found.end(), "-" if found[1] == "+" else "+")
        for found in self.matches(r"(?<![\w)\]}!])!(?=[\w(.$])"):
            end = found.end()
            told = self.source[end : end + 30].split("\n")[0]
            self.add(found.start(), end, "", f"the `!` before `{told}` left out")
        for found in self.matches(r"\b(true|false)\b"):
            self.swap(found.start(), found.end(), "false" if found[1] == "true" else "true")
        for found in self.matches(r"(?<=\w)\.isEmpty\b(?! ==)"):
            start = found.start()
            before = re.search(r"!?[\w.$]*$", self.body[:start])[0]
            if not before.startswith("!"):
                self.swap(start, found.end(), ".isEmpty == false")
        for found in self.matches(r"\(\\\.(is\w+)\)"):
            self.swap(found.start(), found.end(), f"({{ !$0.{found[1]} }})")

    def numbers(self):
        for found in self.matches(r"(?<![\w$.])(\d+)(?![\w.]|\.\d)|(?<=\.\.<)(\d+)\b"):
            number = int(found[0])
            self.swap(found.start(), found.end(), str(number + 1))
            if number > 0:
                self.swap(found.start(), found.end(), str(number - 1))

    def conditions(self):
        """Each condition of a guard, an if, a while or a where is dropped and turned round."""
        until = {"guard": re.compile(r"\belse\b"), "other": re.compile(r"\{")}
        for found in self.matches(r"(?<![.\w])(guard|if|while|where)\s"):
            word = found[1]
            wanted = until["guard" if word == "guard" else "other"]
            end = _outermost(self.body, found.end(), wanted)
            if end is None:
                continue
            clauses = parts(self.body, found.end(), end)
            for start, stop in clauses:
                text = self.source[start:stop]
                if re.match(r"(let|var|case)\b", text):
                    continue
                neutral = "false" if word == "if" and len(clauses) == 1 else "true"
                self.add(start, stop, neutral, f"`{' '.join(text.split())[:70]}` to `{neutral}`")
                if not re.search(r" (<=?|>=?|==|!=) ", self.body[start:stop]) and (
                    not text.startswith("!")
                ):
                    self.add(
                        start, stop, f"!({text})", f"`{' '.join(text.split())[:70]}` turned round")

    def filters(self):
        for found in self.matches(r"\s*\.(filter|drop|prefix)(?: \{|\((?:while: )?[^\d\s])"):
            bracket = re.compile(r"[({]").search(self.body, found.start()).start()
            end = closing(self.body, bracket) + 1
            if found[1] == "drop" or found[1] == "filter" or "while" in self.body[bracket:end]:
                self.drop(found.start(), end)
        for found in self.matches(r"\.(dropFirst|dropLast)\(\d*\)"):
            self.drop(found.start(), found.end())
        for old, new in [("contains", "allSatisfy"), ("allSatisfy", "contains")]:
            for found in self.matches(rf"\.{old}(?= \{{| where|\(where: |\(\{{|\(\\\.)"):
                where = self.body.startswith("(where: ", found.end())
                if new == "allSatisfy":
                    end = found.end() + (len("(where: ") if where else 0)
                    self.swap(found.start(), end, ".allSatisfy(" if where else ".allSatisfy")
                else:
                    paren = self.body[found.end()] == "("
                    end = found.end() + (1 if paren else 0)
                    self.swap(
                        found.start(), end, ".contains(where: " if paren else ".contains")
            for found in self.matches(rf"\.{old}\((?=\w[\w.]*\))"):
                if new == "contains":
                    self.swap(found.start(), found.end(), ".contains(where: ")

    def ends(self):
        pairs = [
            ("first", "last"), ("last", "first"), ("firstIndex", "lastIndex"),
            ("lastIndex", "firstIndex"), ("hasPrefix", "hasSuffix"), ("hasSuffix", "hasPrefix"),
            ("min", "max"), ("max", "min"), ("dropFirst", "dropLast"), ("dropLast", "dropFirst"),
        ]
        for old, new in pairs:
            for found in self.matches(rf"\.{old}\b"):
                self.swap(found.start(), found.end(), f".{new}")
        for found in self.matches(r"(?<![\w.])(min|max)(?=\()"):
            self.swap(found.start(), found.end(), "max" if found[1] == "min" else "min")

    def lists(self):
        """A list of words or values loses its first or its last."""
        for found in self.matches(r"(?<=[\s(\[:])\["):
            end = closing(self.body, found.start())
            items = parts(self.body, found.end(), end)
            depth_colon = any(
                _outermost(self.body, a, re.compile(":")) in range(a, b) for a, b in items)
            if len(items) < 2 or depth_colon:
                continue
            self.drop(items[0][0], items[1][0])
            self.drop(items[-2][1], items[-1][1])
        for found in self.matches(r"(?<=\w\()\"[^\"]*\"(?=\))|(?<=\w\()\"\"\"[^\"]*\"\"\"(?=\))"):
            name = re.search(r"(\w+)\($", self.body[: found.start()])[1]
            if not re.search(r"List$|Words$|Set$", name):
                continue
            quotes = 3 if found[0].startswith('"""') else 1
            start, end = found.start() + quotes, found.end() - quotes
            words = [
                (m.start() + start, m.end() + start)
                for m in re.finditer(r"[^\s\\|]+", self.source[start:end])
            ]
            if len(words) >= 2:
                for a, b in (words[0], words[-1]):
                    self.drop(a, b)
        for found in self.matches(r"(?<=\n)\s*case (?=[^\n]*,)"):
            end = _outermost(self.body, found.end(), re.compile(":"))
            if end is None or "\n" in self.body[found.end() : end].strip():
                continue
            items = parts(self.body, found.end(), end)
            if len(items) >= 2 and "let" not in self.body[found.end() : end]:
                self.drop(items[0][0], items[1][0])
                self.drop(items[-2][1], items[-1][1])

    def subjects(self):
        """A finding speaks of the row or item beside its own."""
        for found in self.matches(r"\bfacts\.(?:cell|activity)\((?=[\w$])"):
            end = closing(self.body, found.end() - 1)
            start, stop = parts(self.body, found.end(), end)[0]
            name = self.source[start:stop]
            new = "1" if name == "0" else f"max(0, {name} - 1)"
            self.swap(start, stop, new)
        for found in self.matches(r"\.(?:item|performer)\((?=[.\w$])"):
            end = closing(self.body, found.end() - 1)
            items = parts(self.body, found.end(), end)
            start, stop = items[-1]
            name = self.source[start:stop]
            if re.fullmatch(r"[a-z$]\w*", name) and not self.body[:start].endswith("let "):
                self.swap(start, stop, f"{name} + 1")

    def statements(self):
        """A step that remembers something, or turns away, is left out."""
        for found in self.matches(r"(?<=\n)( *)((?:\w+\.)*(?:insert|append|formUnion|remove\w*))\("):
            end = closing(self.body, found.end() - 1) + 1
            rest = self.body[end : self.body.find("\n", end)]
            if not rest.strip():
                self.drop(found.start(2), end)
        for found in self.matches(r"\{ (continue|break) \}"):
            self.drop(found.start(1), found.end(1))


def changes(source):
    return Maker(source).all()


def copy(source, change, name):
    """A file of its own with the change made, whose rule bears another name."""
    text = change.applied(source)
    text = re.sub(r"static let \w+ = ((?:Collection)?Rule)\(", rf"static let {name}: \1 = \1(", text)
    # What other rules share with this one stays where it is; the copy keeps its own to itself.
    text = re.sub(
        r"(?m)^(  )(?:package )?((?:static )?(?:func|var|let|init)\b(?! " + name + r"\b))",
        r"\1fileprivate \2", text)
    text = re.sub(r"(?m)^(?:package )?(enum|struct) ", r"fileprivate \1 ", text)
    return re.sub(r"(?m)^(?:package |public )?import ", "import ", text)
