package import SOPDocument

/// What rules may know of a draft, computed once: the SOP, its flow, and every cell's folded words.
///
/// Rules test words and walk arrays; they never search text again, because one search over 25 rows
/// costs as much as parsing the whole draft several times.
package struct Facts: Sendable {
  package let sop: SOP
  package let agency: Agency
  package let flow: Flow
  /// The title without the words before it that every title may bear.
  let title: Title
  /// What the title promises.
  let product: Product
  /// The items of the legal basis, each taken apart.
  let citations: [Citation]
  /// The folded words of each row's kegiatan.
  package let texts: [Words]
  /// How each row's kegiatan opens and which verbs it holds.
  package let sentences: [Sentence]
  /// The folded words of each performer in the list, aliases resolved.
  package let performers: [Words]
  /// For each row the columns (indexes in the list of performers) its symbols stand in; a name that
  /// is not in the list gives nothing here.
  package let lanes: [[Int]]
  /// For each row why the words of its time give none; nothing where they do, and where there are no
  /// words.
  package let timeObstacles: [WorkingTime.Obstacle?]
  /// The texts that show a sign some rule looks for.
  let passages: Passages

  /// - Complexity: O(*n*) in the length of the draft.
  package init(of sop: SOP, for agency: Agency = .standard) {
    self.sop = sop
    self.agency = agency
    flow = Flow(of: sop)
    passages = Passages(of: sop)
    title = Title(sop.identity.title.text)
    product = Product(ofTitle: sop.identity.title.text)
    citations = sop.identity.legalBasis.items.map { Citation($0) }
    // Row by row in place: a copy of an activity costs more than its words.
    let rows = sop.activities.indices
    texts = rows.map { Words(sop.activities[$0].text.text) }
    let performers = sop.performers.items.map { Words($0, aliases: agency.aliases) }
    var columns: [Words: Int] = [:]
    for (index, name) in performers.enumerated() where columns[name] == nil {
      columns[name] = index
    }
    self.performers = performers
    let names = Set(performers)
    sentences = texts.map { Sentence($0, performers: names) }
    // Rows repeat a few names letter by letter: each is folded once.
    var known: [String: Int?] = [:]
    timeObstacles = rows.map { row in
      guard sop.activities[row].time.isUnread else { return nil }
      let words = sop.activities[row].time.words
      // A cell of another form than text was kept with its key; its words were never a time.
      let isKept = words.hasPrefix(Cell.time.key) && sop.isUnread(.time, of: sop.activities[row].id)
      return words.isEmpty || isKept ? nil : WorkingTime.obstacle(in: words)
    }
    lanes = rows.map { row in
      guard case .value(let items) = sop.activities[row].performers.meaning else { return [] }
      return items.compactMap { name in
        if let column = known[name] { return column }
        let column = columns[Words(name, aliases: agency.aliases)]
        known[name] = .some(column)
        return column
      }
    }
  }

  package var rows: Range<Int> { sop.activities.indices }

  /// The subject of a row, and of one of its cells.
  package func activity(_ row: Int) -> Subject { .activity(sop.activities[row].id) }

  package func cell(_ row: Int, _ cell: Cell) -> Subject { .cell(sop.activities[row].id, cell) }
}

/// A text as folded words: lower case, without punctuation around them, hyphens inside kept.
package struct Words: Sendable, Hashable {
  package let list: [String]

  package init(_ text: String) {
    list = Words.split(text)
  }

  /// Folds a performer's name, resolves the office's other spellings of it and writes short forms
  /// of posts out.
  package init(_ text: String, aliases: [String: String]) {
    var words = Words.split(text)
    if !aliases.isEmpty, let other = aliases[words.joined(separator: " ")] {
      words = Words.split(other)
    }
    list = Words.withOfficesWrittenOut(words)
  }

  /// Words that are folded already.
  init(list: [String]) { self.list = list }

  package var first: String { list.first ?? "" }
  package var isEmpty: Bool { list.isEmpty }
  package var count: Int { list.count }

  /// Whether these words hold the others next to each other and in order.
  package func contains(_ others: Words) -> Bool {
    position(of: others) != nil
  }

  /// Where the others begin in these words.
  package func position(of others: Words) -> Int? {
    guard !others.isEmpty, others.count <= count else { return nil }
    return (0...(count - others.count)).first { start in
      list[start..<(start + others.count)].elementsEqual(others.list)
    }
  }

  private static func split(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { folded in
        var words: [String] = []
        // A word of office Indonesian has about seven letters.
        words.reserveCapacity(bytes.count / 7 + 1)
        var start = 0
        for (place, byte) in bytes.enumerated() where place >= start {
          let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
          folded[place] = isCapital ? byte + 32 : byte
          let space = byte < 0x80 ? 0 : WideGap.length(in: bytes, at: place)
          guard isCapital || (space == 0 && isPart(byte, opening: place == start)) else {
            close(folded[start..<place], into: &words)
            start = place + max(1, space)
            continue
          }
        }
        close(folded[start..<bytes.count], into: &words)
        return words
      }
    }
  }

  /// Whether a byte that is no capital belongs to a word; a hyphen does unless it opens it.
  private static func isPart(_ byte: UInt8, opening: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    case UInt8(ascii: "-"): !opening
    default: false
    }
  }

  private static func close(
    _ word: Slice<UnsafeMutableBufferPointer<UInt8>>, into words: inout [String]
  ) {
    var word = word
    while word.last == UInt8(ascii: "-") { word.removeLast() }
    guard !word.isEmpty else { return }
    words.append(String(decoding: UnsafeBufferPointer(rebasing: word), as: UTF8.self))
  }
}
