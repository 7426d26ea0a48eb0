package import SOPDocument

/// Build a flow: order the rows, put each under its performer, lead the arrows (*gambar-alir*).
package struct FlowDrawing: Sendable, Hashable {
  /// What the editor opens with: the rows of the solution, mixed, without performers and arrows.
  package var draft: GivenDraft
  /// The authors' flow and those that are as good.
  package var solutions: [SOP]
}
