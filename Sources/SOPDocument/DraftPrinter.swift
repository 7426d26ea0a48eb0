import PlainYAML

/// Sets a draft key by key, what was not understood among the rest where it belongs.
struct DraftPrinter {
  let sop: SOP
  let leftovers: [Leftover.Home: [Leftover]]
  let keptTexts: Set<String>
  let numbers: RowNumbers
  let rows: RowIndex
  let hasRepeated: Bool
  var text = ""
  /// The keys already put into the map being printed; kept only where some are repeated.
  var keys: Set<String> = []
  /// A row is open whose first cell is still to come.
  var opensRow = false
  /// Kept texts of values that are still unread, met on the way.
  var stillUnread: Set<String> = []

  static let widest = 100

  init(_ sop: SOP) {
    self.sop = sop
    leftovers = Dictionary(grouping: sop.leftovers, by: \.home)
    keptTexts = Set(sop.leftovers.lazy.filter(\.isUnreadValue).map(\.text))
    hasRepeated = sop.leftovers.contains(where: \.isRepeated)
    numbers = RowNumbers(of: sop)
    rows = RowIndex(of: sop)
  }

  mutating func printed() -> String {
    for leftover in leftovers[.top] ?? [] { text += leftover.text + "\n" }
    if !(leftovers[.document] ?? []).contains(where: { $0.key == "format" && !$0.isRepeated }) {
      text += head("format", at: 0) + " \(DraftKey.format)\n"
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
  mutating func putSection(
    _ key: String, home: Leftover.Home, at indent: Int = 0, isForced: Bool = false,
    _ body: (inout DraftPrinter) -> Void
  ) {
    let before = text
    text = ""
    within { printer in
      body(&printer)
      printer.putLeftovers(home, at: indent + 2, overwritten: [])
    }
    let section = text
    text = before
    // A block of which nothing could be read stands among the leftovers of its parent.
    let isKept = (leftovers[.document] ?? []).contains {
      $0.key == key && stillUnread.contains($0.text)
    }
    guard !section.isEmpty || (isForced && !isKept) else { return }
    text += head(key, at: indent) + (section.isEmpty ? " {}\n" : "\n") + section
  }

  private mutating func putProcedure() {
    guard !sop.activities.isEmpty else { return }
    text += head("langkah", at: 0) + "\n"
    for activity in sop.activities { within { $0.put(activity) } }
  }

  private mutating func putExemptions() {
    let kept = leftovers[.exemptions] ?? []
    guard !sop.exemptions.isEmpty || !kept.isEmpty else { return }
    text += head("abaikan", at: 0) + "\n"
    for exemption in sop.exemptions {
      var parts = ["aturan: " + PrintedScalar.printing(exemption.rule, inBrackets: true)]
      if let row = exemption.row { parts.append("langkah: \(row)") }
      parts.append("alasan: " + PrintedScalar.printing(exemption.reason, inBrackets: true))
      text += "  - {" + parts.joined(separator: ", ") + "}\n"
    }
    for leftover in kept { putItem(leftover.text, at: 2) }
  }
}
