import SOPRules

/// Pieces of a picture in a page; lengths are tenths of a millimetre.
enum SVG {
  static func picture(_ width: Int, _ height: Int, top: Int = 0, _ label: String, _ body: String)
    -> String
  {
    """
    <svg class="flow" font-family="Liberation Sans, Arial, sans-serif" xmlns="http://www.w3.org/2000/svg" role="img" \
    aria-label="\(HTML.text(label))" width="\(millimetres(width))mm" \
    height="\(millimetres(height))mm" viewBox="0 \(top) \(width) \(height)">
    \(body)</svg>

    """
  }

  static func text(
    _ words: String, x: Int, y: Int, size: Int = 29, anchor: String = "middle",
    isBold: Bool = false
  ) -> String {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    return """
      <text x="\(x)" y="\(y)" font-size="\(size)" text-anchor="\(anchor)"\(weight)>\
      \(HTML.text(words))</text>

      """
  }

  static func line(_ points: [(x: Int, y: Int)], isDashed: Bool = false) -> String {
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let dashes = isDashed ? " stroke-dasharray=\"12 8\"" : ""
    return """
      <polyline points="\(list)" fill="none" stroke="#000" stroke-width="4"\(dashes)/>

      """
  }

  static func shape(_ points: [(x: Int, y: Int)], fill: String = "#fff") -> String {
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return "<polygon points=\"\(list)\" fill=\"\(fill)\" stroke=\"#000\" stroke-width=\"4\"/>\n"
  }

  static func box(x: Int, y: Int, width: Int, height: Int, round: Int = 0, isDashed: Bool = false)
    -> String
  {
    let dashes = isDashed ? " stroke-dasharray=\"12 8\"" : ""
    return """
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="\(round)" fill="#fff" \
      stroke="#000" stroke-width="4"\(dashes)/>

      """
  }

  private static func millimetres(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// Words broken into lines of a width, by what letters of this size mostly take.
  static func lines(_ words: String, width: Int, size: Int = 29) -> [String] {
    let most = max(6, width * 100 / (size * 53))
    var lines: [String] = []
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > most {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
