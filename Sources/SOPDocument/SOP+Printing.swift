import PlainYAML

extension SOP {
  /// Prints the draft in its one canonical form; reading it gives the same value.
  ///
  /// - Complexity: O(*n*) in the size of the SOP.
  package func printed() -> String {
    var printer = DraftPrinter(self)
    return printer.printed()
  }
}

/// Sets a draft key by key, what was not understood among the rest where it belongs.
struct DraftPrinter {
  private let sop: SOP
  private let leftovers: [Leftover.Home: [Leftover]]
  private let keptTexts: Set<String>
  private let numbers: RowNumbers
  private let rows: RowIndex
  private var text = ""
  /// A row is open whose first cell is still to come.
  private var opensRow = false
  /// Kept texts of values that are still unread, met on the way.
  private var stillUnread: Set<String> = []

  private static let widest = 100

  init(_ sop: SOP) {
    self.sop = sop
    leftovers = Dictionary(grouping: sop.leftovers, by: \.home)
    keptTexts = Set(sop.leftovers.lazy.filter(\.isUnreadValue).map(\.text))
    numbers = RowNumbers(of: sop)
    rows = RowIndex(of: sop)
  }

  mutating func printed() -> String {
    for leftover in leftovers[.top] ?? [] { text += leftover.text + "\n" }
    if !(leftovers[.document] ?? []).contains(where: { $0.text.hasPrefix("format:") }) {
      text += "format: \(DraftKey.format)\n"
    }
    put("status", sop.status, at: 0)
    putKind()
    putIdentity()
    putPromise()
    put("total_waktu", sop.declaredTotal, at: 0)
    putList("pelaksana", sop.performers, at: 0, alone: .asList)
    putProcedure()
    putExemptions()
    putLeftovers(.document, at: 0, overwritten: [])
    return text
  }

  // MARK: Sections

  private mutating func putKind() {
    let kind = sop.kind
    putSection("jenis", home: .kind) { printer in
      printer.put("sifat", kind.nature, at: 2)
      printer.put("cakupan", kind.scope, at: 2)
      printer.put("tuntas", kind.completeness, at: 2)
      printer.put("kekhususan", kind.specificity, at: 2)
      printer.put("kegiatan", kind.occasion, at: 2)
      printer.put("lingkup", kind.reach, at: 2)
    }
  }

  private mutating func putIdentity() {
    let identity = sop.identity
    putSection("identitas", home: .identity, isForced: identity.isPresent) { printer in
      printer.put("logo", identity.logo, at: 2)
      printer.put("instansi", identity.agency, at: 2)
      printer.put("unit", identity.unit, at: 2)
      printer.put("nomor", identity.number, at: 2)
      printer.put("judul", identity.title, at: 2)
      printer.put("tanggal_pembuatan", identity.createdOn, at: 2)
      printer.put("tanggal_revisi", identity.revisedOn, at: 2)
      printer.put("makna_revisi", identity.revisionMeaning, at: 2)
      printer.put("tanggal_efektif", identity.effectiveOn, at: 2)
      printer.putSection("pengesahan", home: .approval, at: 2) { printer in
        let approval = identity.approval
        printer.put("jabatan", approval.office, at: 4)
        printer.put("nama", approval.name, at: 4)
        printer.put("nip", approval.nip, at: 4)
        printer.put("tanda_tangan", approval.signature, at: 4)
      }
      for field in IdentityField.allCases where field.isList {
        printer.putList(field.key, identity.list(field), at: 2, alone: .asList)
      }
    }
  }

  private mutating func putPromise() {
    let promise = sop.promise
    putSection("standar_pelayanan", home: .promise) { printer in
      printer.put("waktu", promise.time, at: 2)
      printer.putList("persyaratan", promise.requirements, at: 2, alone: .asList)
      printer.put("produk", promise.product, at: 2)
    }
  }

  /// Puts a key and what stands below it; nothing where nothing does.
  private mutating func putSection(
    _ key: String, home: Leftover.Home, at indent: Int = 0, isForced: Bool = false,
    _ body: (inout DraftPrinter) -> Void
  ) {
    let before = text
    text = ""
    body(&self)
    putLeftovers(home, at: indent + 2, overwritten: [])
    let section = text
    text = before
    // A block of which nothing could be read stands among the leftovers of its parent.
    let isKept = (leftovers[.document] ?? []).contains { stillUnread.contains($0.text) }
    guard !section.isEmpty || (isForced && !isKept) else { return }
    text += String(repeating: " ", count: indent) + key + (section.isEmpty ? ": {}\n" : ":\n")
    text += section
  }

  private mutating func putProcedure() {
    guard !sop.activities.isEmpty else { return }
    text += "langkah:\n"
    for activity in sop.activities { put(activity) }
  }

  private mutating func putExemptions() {
    let kept = leftovers[.exemptions] ?? []
    guard !sop.exemptions.isEmpty || !kept.isEmpty else { return }
    text += "abaikan:\n"
    for exemption in sop.exemptions {
      var parts = ["aturan: " + PrintedScalar.printing(exemption.rule, inBrackets: true)]
      if let row = exemption.row { parts.append("langkah: \(row)") }
      parts.append("alasan: " + PrintedScalar.printing(exemption.reason, inBrackets: true))
      text += "  - {" + parts.joined(separator: ", ") + "}\n"
    }
    for leftover in kept { putItem(leftover.text, at: 2) }
  }
}

// MARK: Rows

extension DraftPrinter {
  private mutating func put(_ activity: Activity) {
    if let row = leftovers[.row(activity.id)]?.first, activity.text.isUnread,
      activity.text.words == row.text
    {
      return putItem(row.text, at: 2)
    }
    opensRow = true
    putCells(of: activity)
    if opensRow { text += margin(4) + "kegiatan: \"\"\n" }
  }

  /// Spaces in front of a key; the first cell of a row stands behind its dash.
  private mutating func margin(_ indent: Int) -> String {
    guard opensRow else { return String(repeating: " ", count: indent) }
    opensRow = false
    return String(repeating: " ", count: indent - 2) + "- "
  }

  private mutating func putCells(of activity: Activity) {
    put("no", activity.writtenNumber, at: 4)
    put("kegiatan", activity.text, at: 4)
    putList("pelaksana", activity.performers, at: 4, alone: .asText)
    putList("bersama", activity.joint, at: 4, alone: .inBrackets)
    put("simbol", activity.symbol, at: 4)
    put("tanya", activity.question, at: 4)
    putBranches(of: activity)
    putNext(of: activity)
    putList("kelengkapan", activity.requirements, at: 4, alone: .inBrackets)
    put("waktu", activity.time, at: 4)
    putList("output", activity.output, at: 4, alone: .inBrackets)
    put("keterangan", activity.remark, at: 4)
    var overwritten: [String] = []
    if !activity.branches.isEmpty { overwritten.append("cabang") }
    if activity.next != nil { overwritten.append("lanjut") }
    putLeftovers(.activity(activity.id), at: 4, overwritten: overwritten)
  }

  private mutating func putBranches(of activity: Activity) {
    let kept = leftovers[.branches(activity.id)] ?? []
    guard !activity.branches.isEmpty || !kept.isEmpty else { return }
    let branches = activity.branches.enumerated().map { index, branch in
      let parts = [
        "label: " + PrintedScalar.printing(branch.label, inBrackets: true),
        "ke: " + PrintedScalar.printing(words(of: branch.target), inBrackets: true),
      ]
      return (parts, leftovers[.branch(activity.id, index)] ?? [])
    }
    if kept.isEmpty, branches.allSatisfy({ $0.1.isEmpty }) {
      let line = branches.map { "{" + $0.0.joined(separator: ", ") + "}" }.joined(separator: ", ")
      if line.utf8.count <= Self.widest - 14 {
        text += margin(4) + "cabang: [\(line)]\n"
        return
      }
    }
    text += margin(4) + "cabang:\n"
    for (parts, kept) in branches {
      if kept.isEmpty {
        text += "      - {" + parts.joined(separator: ", ") + "}\n"
      } else {
        putItem((parts + kept.map(\.text)).joined(separator: "\n"), at: 6)
      }
    }
    for leftover in kept { putItem(leftover.text, at: 6) }
  }

  private mutating func putNext(of activity: Activity) {
    guard let next = activity.next else { return }
    let words = next.map { PrintedScalar.printing(self.words(of: $0), inBrackets: true) }
    if words.count == 1, let only = next.first, !Blank.isEmpty(self.words(of: only)) {
      text += margin(4) + "lanjut: \(PrintedScalar.printing(self.words(of: only)))\n"
    } else {
      text += margin(4) + "lanjut: [\(words.joined(separator: ", "))]\n"
    }
  }

  private func words(of target: Target) -> String {
    switch target {
    case .nowhere(let words): words
    case .activity(let id): rows[id].map { numbers.words(for: $0) } ?? ""
    }
  }

  private mutating func putItem(_ item: String, at indent: Int) {
    let lines = LeftoverText.indented(item, by: indent + 2)
    text += String(repeating: " ", count: indent) + "- " + lines.dropFirst(indent + 2)
  }
}

// MARK: Values

extension DraftPrinter {
  /// How a list of one text is written.
  private enum Alone { case asText, inBrackets, asList }

  private mutating func put<Value>(_ key: String, _ written: Written<Value>, at indent: Int) {
    guard !written.words.isEmpty, !isKept(written) else { return }
    text += margin(indent) + key + ": " + PrintedScalar.printing(written.words) + "\n"
  }

  private mutating func putList(
    _ key: String, _ written: Written<[String]>, at indent: Int, alone: Alone
  ) {
    guard let items = written.value else { return put(key, written, at: indent) }
    let margin = margin(indent)
    if items.count == 1, alone == .asText {
      text += margin + key + ": " + PrintedScalar.printing(items[0]) + "\n"
      return
    }
    if alone != .asList {
      let line = items.map { PrintedScalar.printing($0, inBrackets: true) }.joined(separator: ", ")
      if indent + key.utf8.count + line.utf8.count + 4 <= Self.widest {
        text += margin + key + ": [" + line + "]\n"
        return
      }
    }
    text += margin + key + ":\n"
    let inner = String(repeating: " ", count: indent + 2)
    for item in items { text += inner + "- " + PrintedScalar.printing(item) + "\n" }
  }

  /// Whether the words stand among the leftovers, form and all.
  private mutating func isKept<Value>(_ written: Written<Value>) -> Bool {
    guard written.isUnread, keptTexts.contains(written.words) else { return false }
    stillUnread.insert(written.words)
    return true
  }

  /// Keys whose values know nothing of having been unread.
  private static let withoutMeaning = [
    "format", "cabang", "lanjut", "jenis", "standar_pelayanan", "langkah", "abaikan",
  ]

  private mutating func putLeftovers(
    _ home: Leftover.Home, at indent: Int, overwritten: [String]
  ) {
    for leftover in leftovers[home] ?? [] {
      if leftover.isUnreadValue, !stillUnread.contains(leftover.text) {
        let key = Self.withoutMeaning.first { leftover.text.hasPrefix($0) }
        guard let key, !overwritten.contains(key) else { continue }
      }
      let lines = LeftoverText.indented(leftover.text, by: indent)
      text += margin(indent) + lines.dropFirst(indent)
    }
  }
}
