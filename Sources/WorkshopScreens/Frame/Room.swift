package import Terminal
package import Workshop

/// All that a screen may know while it answers or draws.
package struct Room: Sendable {
  package var session: Session
  /// Of the screen's own part of the window, without header and footer.
  package var size: Size
  package var now: Timestamp
  package var glyphs: Glyphs

  package init(session: Session, size: Size, now: Timestamp, glyphs: Glyphs) {
    self.session = session
    self.size = size
    self.now = now
    self.glyphs = glyphs
  }

  /// Whether the window is wide enough for a flowchart beside the table.
  package var isWide: Bool { size.columns >= 120 }

  /// Whether something may be looked up: not while a test is under way.
  package var opensReference: Bool { session.learner != nil && session.running == nil }

  /// A name for a draft begun now.
  package var freshDraft: Draft.ID { Draft.ID("konsep-\(now.milliseconds)") }
}
