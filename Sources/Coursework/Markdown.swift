import CMark
import PlainYAML

/// The text of a lesson or glossary, read by cmark-gfm into what a terminal can show.
///
/// Only what fits a terminal is kept: headings, paragraphs, lists, tables, quotes, code, strong,
/// emphasis and `[istilah:…]`. Anything else is a complaint, and its words are kept.
struct Markdown {
  /// A piece of the text at its top level, in order.
  struct Part {
    enum Content {
      /// The words of a `##` heading: a page begins.
      case title(String)
      case block(Block)
      /// A fenced exercise: the word after `latihan`, and what stands in the fence.
      case exercise(kind: String, text: String)
    }

    var content: Content
    /// The line of the file, counted from 1.
    var line: Int
  }

  private(set) var parts: [Part] = []
  private(set) var complaints: [Complaint] = []
  private let firstLine: Int

  /// Deeper nesting is flattened, so that no text can exhaust the stack.
  private static let deepestLevel = 12

  private static let table: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Reads a text whose first line is the given line of its file.
  init(_ text: String, startingAt firstLine: Int) {
    self.firstLine = firstLine
    Markdown.table
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    for node in MarkdownNode(root).children { read(node) }
  }

  private mutating func read(_ node: MarkdownNode) {
    let line = line(of: node)
    if node.kind == "heading", node.level == 2 {
      parts.append(Part(content: .title(inlines(of: node, at: line).words), line: line))
    } else if node.kind == "code_block", let kind = node.exerciseKind {
      let (text, open) = node.literal.cutAtOpenFence
      parts.append(Part(content: .exercise(kind: kind, text: text), line: line))
      if let open {
        complain(
          "Pagar latihan di atas baris ini belum ditutup; beri tiga tanda petik terbalik sebelumnya.",
          at: line + 1 + open)
      }
      if node.column != 1 {
        complain("Awali pagar latihan di kolom 1.", at: line, column: node.column)
      }
    } else {
      parts += blocks(of: node, depth: 0).map { Part(content: .block($0), line: line) }
    }
  }

  /// Returns the blocks a node stands for: mostly one, none for what a terminal cannot show.
  private mutating func blocks(of node: MarkdownNode, depth: Int) -> [Block] {
    let line = line(of: node)
    guard depth < Markdown.deepestLevel else {
      complain("Susunan di sini terlalu dalam; sederhanakan.", at: line)
      return []
    }
    switch node.kind {
    case "heading": return [.heading(level: node.level, inlines(of: node, at: line))]
    case "paragraph": return [.paragraph(inlines(of: node, at: line))]
    case "list":
      return [.list(isOrdered: node.isOrdered, items: node.children.map { below($0, depth) })]
    case "block_quote": return [.quote(below(node, depth))]
    case "code_block":
      if node.exerciseKind != nil {
        complain("Latihan tidak boleh berada di dalam daftar atau kutipan.", at: line)
      }
      return [.code(node.literal.trimmingLastLineBreak)]
    case "table": return [table(node, at: line)]
    case "html_block":
      complain("HTML tidak dapat ditampilkan di sini; tulis dengan Markdown biasa.", at: line)
      return []
    case "thematic_break":
      complain("Garis pemisah tidak dipakai; mulai halaman baru dengan \"## \".", at: line)
      return []
    default: return []
    }
  }

  private mutating func below(_ node: MarkdownNode, _ depth: Int) -> [Block] {
    node.children.flatMap { blocks(of: $0, depth: depth + 1) }
  }

  private mutating func table(_ node: MarkdownNode, at line: Int) -> Block {
    let rows = node.children.map { row in row.children.map { inlines(of: $0, at: line) } }
    return .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private mutating func inlines(of node: MarkdownNode, at line: Int) -> [Inline] {
    var run = InlineRun()
    run.add(node.children)
    for complaint in run.complaints { complain(complaint, at: line) }
    return run.inlines
  }

  private func line(of node: MarkdownNode) -> Int { node.line + firstLine - 1 }

  private mutating func complain(_ message: String, at line: Int, column: Int = 1) {
    complaints.append(Complaint(message, at: Place(line: line, column: column, offset: 0)))
  }
}

extension String {
  /// The text of a fence up to a line that begins something else, and which line that is, counted from
  /// 0: whoever forgets to close a fence goes on with another fence or another page.
  fileprivate var cutAtOpenFence: (text: String, line: Int?) {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let open = lines.firstIndex(where: { $0.hasPrefix("```") || $0.hasPrefix("## ") }) else {
      return (self, nil)
    }
    return (lines[..<open].map { $0 + "\n" }.joined(), open)
  }

  /// The text without the line break that ends a fence's last line.
  fileprivate var trimmingLastLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
