import CYAML

/// Puts libyaml's events together, without recursion and with a limit to depth.
struct TreeBuilder: ~Copyable {
  private let origin: Place
  private var assembly = TreeAssembly()
  private var documents = 0

  private init(origin: Place) { self.origin = origin }

  static func tree(
    from bytes: UnsafeBufferPointer<UInt8>, startingAt origin: Place
  ) throws(Failure) -> Tree {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    precondition(yaml_parser_initialize(parser) == 1, "no memory for a parser")
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    var builder = TreeBuilder(origin: origin)
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(parser, &event) == 1 else { throw builder.failure(of: parser) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { break }
      try builder.receive(event)
    }
    return Tree(root: builder.assembly.root, notes: builder.assembly.notes)
  }

  private mutating func receive(_ event: borrowing yaml_event_t) throws(Failure) {
    switch event.type {
    case YAML_SCALAR_EVENT: try add(scalar: event)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      try open(
        event, isMap: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE,
        oddity: data.tag != nil ? .tag : data.anchor != nil ? .anchor : nil)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      try open(
        event, isMap: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE,
        oddity: data.tag != nil ? .tag : data.anchor != nil ? .anchor : nil)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
      assembly.close(at: place(event.end_mark))
    case YAML_ALIAS_EVENT:
      let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
      guard !assembly.awaitsKey else {
        throw Failure(.malformed(Oddity.alias.words), at: place(event.start_mark))
      }
      assembly.add(
        Node(
          content: .scalar("*" + name), style: .plain, span: span(of: event), oddity: .alias))
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if event.data.document_start.implicit == 0 { assembly.note(.marker, at: span(of: event)) }
      guard documents == 1 else {
        throw Failure(
          .malformed("Satu berkas memuat satu naskah; di sini mulai naskah kedua."),
          at: place(event.start_mark))
      }
    case YAML_DOCUMENT_END_EVENT:
      if event.data.document_end.implicit == 0 { assembly.note(.marker, at: span(of: event)) }
    default: break
    }
  }

  // MARK: Members

  private mutating func add(scalar event: borrowing yaml_event_t) throws(Failure) {
    let data = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let span = span(of: event)
    let oddity: Oddity? = data.tag != nil ? .tag : data.anchor != nil ? .anchor : nil
    if assembly.awaitsKey {
      guard oddity == nil, data.length <= 256, span.start.line == span.end.line else {
        throw Failure(
          .malformed("Kunci harus berupa satu kata atau beberapa kata pada satu baris."),
          at: span.start)
      }
      assembly.put(key: text, at: span)
      return
    }
    assembly.add(
      Node(content: .scalar(text), style: Self.style(data.style), span: span, oddity: oddity))
  }

  private mutating func open(
    _ event: borrowing yaml_event_t, isMap: Bool, isFlow: Bool, oddity: Oddity?
  ) throws(Failure) {
    let start = place(event.start_mark)
    guard !assembly.awaitsKey else {
      throw Failure(.malformed("Kunci harus berupa kata, bukan daftar."), at: start)
    }
    guard assembly.depth < Tree.deepestLevel else {
      throw Failure(.tooDeep(limit: Tree.deepestLevel), at: start)
    }
    assembly.open(isMap: isMap, style: isFlow ? .flow : .block, at: start, oddity: oddity)
  }

  // MARK: Places

  private func place(_ mark: yaml_mark_t) -> Place {
    Place(
      line: mark.line + origin.line,
      column: mark.column + (mark.line == 0 ? origin.column : 1),
      offset: mark.index + origin.offset)
  }

  private func span(of event: borrowing yaml_event_t) -> Span {
    Span(start: place(event.start_mark), end: place(event.end_mark))
  }

  private static func style(_ style: yaml_scalar_style_t) -> Node.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func failure(of parser: UnsafeMutablePointer<yaml_parser_t>) -> Failure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    // Where the trouble began helps more than where libyaml gave up.
    let began =
      problem == "could not find expected ':'" || context.hasSuffix("an anchor")
      || context.hasSuffix("an alias")
      || (problem.hasPrefix("found unexpected") && context == "while scanning a quoted scalar")
    let mark = began ? parser.pointee.context_mark : parser.pointee.problem_mark
    return Failure(
      .malformed(Failure.words(problem: problem, context: context)), at: place(mark))
  }
}
