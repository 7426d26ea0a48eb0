/// How a row is divided into columns of a table.
package struct Columns: Hashable, Sendable {
  /// How wide a column is.
  package enum Extent: Hashable, Sendable {
    case fixed(Int)
    /// Its part of what the fixed columns leave, in proportion.
    case share(Int)
  }

  package var extents: [Extent]
  package var gap: Int

  package init(_ extents: [Extent], gap: Int = 1) {
    self.extents = extents
    self.gap = gap
  }

  /// The regions of the columns; the ones that do not fit any more are empty.
  package func rects(in rect: Rect) -> [Rect] {
    var fixed = gap * max(0, extents.count - 1)
    var shares = 0
    for extent in extents {
      switch extent {
      case .fixed(let columns): fixed += columns
      case .share(let part): shares += part
      }
    }
    var room = max(0, rect.columns - fixed)
    var rest = rect
    return extents.enumerated().map { index, extent in
      var columns = 0
      switch extent {
      case .fixed(let count): columns = count
      case .share(let part):
        columns = shares > 0 ? room * part / shares : 0
        room -= columns
        shares -= part
      }
      let (own, others) = rest.split(left: columns)
      rest = index + 1 < extents.count ? others.split(left: gap).1 : others
      return own
    }
  }

  /// Draws one row of texts, each shortened to its column.
  package func draw(
    _ texts: [String], on surface: inout Surface, in rect: Rect, style: Style = .plain
  ) {
    for (text, part) in zip(texts, rects(in: rect)) where !part.isEmpty {
      surface.put(truncated(text, width: part.columns), at: part.origin, style: style)
    }
  }
}
