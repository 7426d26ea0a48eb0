"""The throwaway package: the tests of the rules beside a rulebook that can take one altered rule."""

import hashlib
import shutil
import subprocess
from pathlib import Path

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let language: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "bimtek",
  targets: [
    .systemLibrary(name: "CYAML", path: "Sources/System/CYAML"),
    .target(name: "PlainYAML", dependencies: ["CYAML"], swiftSettings: language),
    .target(name: "SOPDocument", dependencies: ["PlainYAML"], swiftSettings: language),
    .target(
      name: "SOPRules", dependencies: ["SOPDocument", "PlainYAML"], swiftSettings: language),
    .target(name: "Support", dependencies: ["SOPDocument"], path: "Tests/Support"),
    .testTarget(
      name: "SOPRulesTests", dependencies: ["SOPRules", "SOPDocument", "PlainYAML", "Support"],
      path: "Tests/SOPRules", exclude: ["Corners"]),
  ],
  swiftLanguageModes: [.v6]
)
"""

# Stands in the copied rulebook alone: the altered rule a test run names takes its rule's place.
SWITCH = """\
#if canImport(Glibc)
  import Glibc
#endif

enum AlteredRule {
  static func inPlace(among rules: [Rule]) -> [Rule] {
    guard let altered else { return rules }
    return rules.map { $0.code == altered.code ? altered : $0 }
  }

  static func inPlace(among rules: [CollectionRule]) -> [CollectionRule] {
    guard let alteredCollection else { return rules }
    return rules.map { $0.code == alteredCollection.code ? alteredCollection : $0 }
  }

  private static let altered: Rule? = loaded("ALTERED_RULE")
  private static let alteredCollection: CollectionRule? = loaded("ALTERED_COLLECTION_RULE")

  private static func loaded<Kind>(_ name: String) -> Kind? {
    guard let symbol = getenv(name), let path = getenv("ALTERED_RULES") else { return nil }
    guard let library = dlopen(path, RTLD_NOW), let found = dlsym(library, symbol) else {
      fatalError(String(cString: dlerror()))
    }
    typealias Maker = @convention(c) (UnsafeMutableRawPointer) -> Void
    let place = UnsafeMutablePointer<Kind>.allocate(capacity: 1)
    unsafeBitCast(found, to: Maker.self)(UnsafeMutableRawPointer(place))
    return place.pointee
  }
}
"""

# The corners of the altered rule are enough: each asks its own rule alone.
CORNERS = "Tests/SOPRules/Corner.swift"
ALL_CORNERS = b'.filter { $0.hasSuffix(".md") }'
OWN_CORNERS = b"""\
.filter { $0.hasSuffix(getenv("ALTERED_CODE").map { "\\(String(cString: $0)).md" } ?? ".md") }"""

RULEBOOKS = [
    ("Sources/SOPRules/Rulebook+Standard.swift", "= Rulebook(rules: [", "= Rulebook(rules: "),
    ("Sources/SOPRules/Collections/CollectionRule+Standard.swift", "= [", "= "),
]


class Throwaway:
    def __init__(self, root, folder):
        self.root = root
        self.folder = folder
        self.products = folder / ".build" / "release"
        self.module_map = folder / "Sources/System/CYAML/module.modulemap"
        self.package = folder.name.replace("-", "_").lower()
        self.digest = ""

    def prepare(self):
        """Copies what is tested, writes only what differs, and builds the tests once."""
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = set()
        digest = hashlib.sha256()
        for part in ["Sources/System/CYAML", "Sources/PlainYAML", "Sources/SOPDocument",
                     "Sources/SOPRules", "Tests/Support", "Tests/SOPRules", "Tests/Drafts"]:
            for path in sorted((self.root / part).rglob("*")):
                if path.is_file():
                    name = path.relative_to(self.root)
                    wanted.add(name)
                    text = self.switched(str(name), path.read_bytes())
                    self.write(name, text)
                    if name.parts[0] == "Sources":
                        digest.update(bytes(name) + text)
        self.digest = digest.hexdigest()
        switch = Path("Sources/SOPRules/AlteredRule.swift")
        wanted.add(switch)
        self.write(switch, SWITCH.encode())
        self.write(Path("Package.swift"), MANIFEST.encode())
        for path in [*(self.folder / "Sources").rglob("*"), *(self.folder / "Tests").rglob("*")]:
            if path.is_file() and path.relative_to(self.folder) not in wanted:
                path.unlink()
        shutil.rmtree(self.folder / "Lessons", ignore_errors=True)
        shutil.copytree(self.root / "Lessons", self.folder / "Lessons")
        self.build()

    def switched(self, name, text):
        for path, opening, left in RULEBOOKS:
            if name == path:
                start = text.index(opening.encode())
                end = text.index(b"\n  ]", start) + len(b"\n  ]")
                begin = start + len(left)
                return (
                    text[:begin] + b"AlteredRule.inPlace(among: " + text[begin:end] + b")"
                    + text[end:])
        if name == CORNERS:
            if ALL_CORNERS not in text:
                raise SystemExit(f"{CORNERS} reads its files in another way than it did.")
            return b"import Glibc\n" + text.replace(ALL_CORNERS, OWN_CORNERS)
        return text

    def write(self, name, data):
        path = self.folder / name
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def build(self):
        command = ["swift", "build", "-c", "release", "--build-tests", "-Xswiftc", "-enable-testing",
                   "-Xlinker", "--export-dynamic"]
        built = subprocess.run(
            command, cwd=self.folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if built.returncode != 0:
            raise SystemExit(f"{built.stdout[-4000:]}\nThe throwaway package did not build.")

    @property
    def tests(self):
        return self.products / "bimtekPackageTests.xctest"
