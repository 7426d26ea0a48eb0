import SOPDocument
import SOPDrawing

/// The outline of a symbol around its middle.
struct SymbolShape {
  let center: (x: Int, y: Int)
  let width: Int
  let height: Int

  func drawn(_ kind: Drawing.Symbol.Kind) -> String {
    switch kind {
    case .flow(let symbol): drawn(symbol)
    case .connector: pentagon
    }
  }

  func drawn(_ symbol: FlowSymbol) -> String {
    switch symbol {
    case .start, .end: box(round: height / 2)
    case .process: box()
    case .decision:
      SVG.shape([
        (center.x, center.y - height / 2), (center.x + width / 2, center.y),
        (center.x, center.y + height / 2), (center.x - width / 2, center.y),
      ])
    case .foreign: box(isDashed: true)
    }
  }

  /// The symbol of a flow that goes on upon another page.
  var pentagon: String {
    let half = min(width, height) / 2
    return SVG.shape([
      (center.x - half, center.y - height / 2), (center.x + half, center.y - height / 2),
      (center.x + half, center.y + height / 6), (center.x, center.y + height / 2),
      (center.x - half, center.y + height / 6),
    ])
  }

  private func box(round: Int = 0, isDashed: Bool = false) -> String {
    SVG.box(
      x: center.x - width / 2, y: center.y - height / 2, width: width, height: height, round: round,
      isDashed: isDashed)
  }
}
