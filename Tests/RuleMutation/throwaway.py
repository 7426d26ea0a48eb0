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

# What asks all rules alike: the judge asks that of each copy, so these need not run again.
SUITES_FOR_ALL = {
    "Corner.swift", "CornerTests.swift", "Corpus.swift", "CorpusTests.swift",
    "BrokenExampleTests.swift", "RubricTests.swift", "ScoreProperties.swift",
}
JUDGE = ["Corner.swift", "BrokenExampleTests.swift", "Rubrics.swift", "Corpus.swift"]

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
        # Of the tests too: what was once seen to be green need not be asked again.
        self.state = ""

    def prepare(self):
        """Copies what is tested, writes only what differs, and builds the tests once."""
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = set()
        digest, state = hashlib.sha256(), hashlib.sha256()
        for part in ["Sources/System/CYAML", "Sources/PlainYAML", "Sources/SOPDocument",
                     "Sources/SOPRules", "Tests/Support", "Tests/SOPRules", "Tests/Drafts"]:
            for path in sorted((self.root / part).rglob("*")):
                if path.is_file():
                    name = path.relative_to(self.root)
                    wanted.add(name)
                    text = self.switched(str(name), path.read_bytes())
                    self.write(name, text)
                    state.update(bytes(name) + text)
                    if name.parts[0] == "Sources":
                        digest.update(bytes(name) + text)
        self.digest, self.state = digest.hexdigest(), state.hexdigest()
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
        self.build_judge()

    def switched(self, name, text):
        for path, opening, left in RULEBOOKS:
            if name == path:
                start = text.index(opening.encode())
                end = text.index(b"\n  ]", start) + len(b"\n  ]")
                begin = start + len(left)
                return (
                    text[:begin] + b"AlteredRule.inPlace(among: " + text[begin:end] + b")"
                    + text[end:])
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

    def build_judge(self):
        files = [self.folder / "Tests/SOPRules" / name for name in JUDGE]
        judge = self.folder / "Judge.swift"
        shutil.copy(Path(__file__).parent / "Judge.swift", judge)
        objects = [
            path for module in ["SOPRules", "SOPDocument", "PlainYAML"]
            for path in sorted((self.products / f"{module}.build").glob("*.o"))
        ]
        swift = Path(shutil.which("swiftc")).resolve().parent.parent
        told = self.compile(
            "Judge", [*files, judge, *objects], "-enable-testing", "-o", self.judge,
            "-plugin-path", swift / "lib/swift/host/plugins/testing",
            "-Xlinker", "--export-dynamic", "-lyaml", "-lTesting")
        if told is not None:
            raise SystemExit(f"{told[-4000:]}\nThe judge did not compile.")

    def compile(self, module, files, *options):
        """What the compiler says of a module beside SOPRules, or nothing when all is well."""
        command = [
            "swiftc", "-wmo", "-Onone", "-parse-as-library", "-suppress-warnings",
            "-swift-version", "6", "-enable-upcoming-feature", "InternalImportsByDefault",
            "-module-name", module, "-package-name", self.package,
            "-I", self.products / "Modules", "-Xcc", f"-fmodule-map-file={self.module_map}",
            *options, *files]
        built = subprocess.run(
            [str(word) for word in command], text=True, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        return None if built.returncode == 0 else built.stdout

    def files_naming(self, code):
        """Patterns for the files of tests that name a rule."""
        paths = sorted((self.folder / "Tests/SOPRules").rglob("*.swift"))
        return [
            path.name.replace(".", "\\.") for path in paths
            if path.name not in SUITES_FOR_ALL and f'"{code}' in path.read_text()]

    @property
    def judge(self):
        return self.folder / "judge"

    @property
    def tests(self):
        return self.products / "bimtekPackageTests.xctest"
