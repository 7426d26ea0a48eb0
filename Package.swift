// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: warnings are errors, imports say what they publish.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Sources also hide their imports; in tests that only forces `public import` for conformances.
let sources: [SwiftSetting] = strict + [.enableUpcomingFeature("InternalImportsByDefault")]

/// A release is one file that needs no library of the machine it is copied to, and starts at once.
let wholeInOneFile = LinkerSetting.unsafeFlags(
  ["-static-executable"], .when(platforms: [.linux], configuration: .release))

func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: sources)
}

/// The tests of one module live in the folder that bears its name.
func tests(of name: String, uses: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: uses + ["Support"], path: "Tests/\(name)", exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "bimtek",
  products: [.executable(name: "bimtek", targets: ["bimtek"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CYAML", path: "Sources/System/CYAML"),
    .systemLibrary(name: "CMark", path: "Sources/System/CMark"),
    .systemLibrary(name: "CSodium", path: "Sources/System/CSodium"),

    module("PlainYAML", uses: ["CYAML"]),
    module("SOPDocument", uses: ["PlainYAML"]),
    module("SOPRules", uses: ["SOPDocument", "PlainYAML"]),
    module("SOPDrawing", uses: ["SOPDocument"]),
    module("Coursework", uses: ["SOPDocument", "SOPRules", "PlainYAML", "CMark"]),
    module("Workshop", uses: ["Coursework", "SOPRules", "SOPDocument"]),
    module(
      "Records",
      uses: [
        "Workshop", "Coursework", "SOPRules", "CSodium",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    module(
      "Reports", uses: ["Coursework", "SOPRules", "SOPDrawing", "SOPDocument"]),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    module("Terminal", uses: ["CTerminal"]),
    module(
      "WorkshopScreens",
      uses: ["Terminal", "Workshop", "Coursework", "SOPRules", "SOPDrawing", "SOPDocument"]),
    .executableTarget(
      name: "bimtek",
      dependencies: [
        "WorkshopScreens", "Terminal", "Records", "Reports", "Workshop", "Coursework",
        "SOPDrawing", "SOPRules", "SOPDocument", "PlainYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: sources, linkerSettings: [wholeInOneFile]),

    .target(
      name: "Support", dependencies: ["SOPDocument"], path: "Tests/Support", swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Records", "Workshop", "Coursework", "SOPRules", "SOPDocument", "PlainYAML", "CYAML",
        "Support", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),
    tests(of: "PlainYAML", uses: ["PlainYAML"]),
    tests(of: "SOPDocument", uses: ["SOPDocument", "PlainYAML"]),
    tests(of: "SOPRules", uses: ["SOPRules", "SOPDocument", "PlainYAML"], data: ["Corners"]),
    tests(of: "SOPDrawing", uses: ["SOPDrawing", "SOPDocument"]),
    tests(of: "Coursework", uses: ["Coursework", "SOPRules", "SOPDocument", "PlainYAML"]),
    tests(of: "Workshop", uses: ["Workshop", "Coursework", "SOPRules", "SOPDocument"]),
    .executableTarget(
      name: "RecordsProbe", dependencies: ["Records", "Workshop"], path: "Tests/RecordsProbe",
      swiftSettings: strict),
    tests(
      of: "Records",
      uses: [
        "Records", "Workshop", "Coursework", "RecordsProbe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(of: "Reports", uses: ["Reports", "Coursework", "SOPRules", "SOPDrawing", "SOPDocument"]),
    .executableTarget(
      name: "TerminalTrial", dependencies: ["Terminal"], path: "Tests/TerminalTrial",
      swiftSettings: strict),
    tests(of: "Terminal", uses: ["Terminal", "CTerminal", "TerminalTrial"]),
    tests(
      of: "WorkshopScreens",
      uses: [
        "WorkshopScreens", "Terminal", "Workshop", "Coursework", "SOPRules", "SOPDrawing",
        "SOPDocument",
      ], data: ["Frames", "Lessons"]),
    tests(
      of: "bimtek",
      uses: [
        "bimtek", "Records", "Workshop", "Coursework", "SOPRules", "SOPDocument", "PlainYAML",
      ]),
    .testTarget(name: "InvariantsTests", path: "Tests/Invariants", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
