import Foundation
import Terminal
import Testing

@testable import WorkshopScreens

/// Every screen looks as it did; `UPDATE_FRAMES=1 swift test` writes what changed.
struct FrameTests {
  @Test(arguments: Scene.all)
  func `every screen looks as it did`(scene: Scene) throws {
    let frames = Frames.sizes.flatMap { size in
      Frames.tiers.map { tier in
        let sitting = scene.sitting(rows: size.rows, columns: size.columns, tier: tier)
        return Frames.page(of: sitting.surface, tier: tier)
      }
    }
    try expectFrames(frames, named: scene.name)
  }

  @Test func `no file of frames is left over`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Frames.folder.path)
    #expect(Set(files) == Set(Scene.all.map { "\($0.name).txt" } + ["too-small.txt"]))
  }

  @Test func `a window too small to show anything still says how to save and leave`() throws {
    let frames = [(17, 80), (18, 59), (10, 30), (1, 1)].map { rows, columns in
      Frames.page(of: Sitting(rows: rows, columns: columns).surface, tier: .penuh)
    }
    try expectFrames(frames, named: "too-small")
  }
}

/// How frames are kept: one file a screen, all sizes and tiers below each other, signs and styles
/// apart so that a difference can be read.
enum Frames {
  static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 18, columns: 60), Size(rows: 43, columns: 132),
  ]
  static let tiers: [GlyphTier] = [.penuh, .ascii]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Frames")

  static func page(of surface: Surface, tier: GlyphTier) -> String {
    let size = "\(surface.size.columns)x\(surface.size.rows)"
    var page = "=== \(size) \(tier.rawValue)\n\(surface.text)\n"
    if surface.size == .standard, tier == .penuh {
      page += "--- \(size) styles\n\(surface.styleText)\n"
    }
    return page
  }
}

/// Compares frames with their file; on request writes the file instead.
func expectFrames(
  _ pages: [String], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Frames.folder.appending(path: "\(name).txt")
  let text = pages.joined()
  if ProcessInfo.processInfo.environment["UPDATE_FRAMES"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard kept != text else { return }
  let (before, after) = (kept.split(separator: "\n"), text.split(separator: "\n"))
  let place = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = place ?? min(before.count, after.count)
  let page = after.prefix(line + 1).last { $0.hasPrefix("===") || $0.hasPrefix("---") } ?? ""
  Issue.record(
    """
    Frames/\(name).txt \(page)
    was: \(before.indices.contains(line) ? before[line] : "")
    now: \(after.indices.contains(line) ? after[line] : "")
    """, sourceLocation: sourceLocation)
}
