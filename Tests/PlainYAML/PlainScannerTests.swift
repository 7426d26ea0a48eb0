import PlainYAML
import Support
import Testing

/// The scanner of the plain core and libyaml must give the same tree, place by place.
struct PlainScannerTests {
  private static let draft = """
    # sebuah naskah
    format: sop-ap/1
    jenis:            # catatan
      sifat: teknis
    identitas:
        judul: Pelayanan “KTP” – tahap 1
        nip: "197803122005012003"   # angka
        kosong:
        alamat: 'Jalan A, nomor 3'
        pengesahan: {jabatan: Camat, nama: "Siti, S.H.", daftar: [a, [b, c], {d: e}]}
        dasar_hukum: []
        waktu: 10:30
    pelaksana:
    - Camat
    - Petugas Loket  # dua kata

    langkah:
      - kegiatan: Menerima berkas#1
        kelengkapan: [Berkas permohonan , KTP]
        cabang:
          - {label: Ya, ke: 3}
          - label: Tidak
            ke: 1
      -   kegiatan: Memeriksa
          waktu:
      - teks saja
    akhir:
    """

  private func result(_ parse: () throws(Failure) -> Tree) -> String {
    do {
      let tree = try parse()
      return "\(tree.root.map(dump) ?? "")\n\(tree.notes.map { "\($0)" })"
    } catch { return "\(error)" }
  }

  private func dump(_ node: Node) -> String {
    let content =
      switch node.content {
      case .scalar(let text): text.debugDescription
      case .list(let nodes): "[" + nodes.map(dump).joined(separator: ",") + "]"
      case .map(let entries):
        "{"
          + entries.map { "\($0.key)@\(words($0.keySpan))\($0.isRepeated):" + dump($0.value) }
          .joined(separator: ",") + "}"
      }
    return content + "\(node.style)@" + words(node.span)
  }

  private func words(_ span: Span) -> String {
    "\(span.start.line).\(span.start.column).\(span.start.offset)-"
      + "\(span.end.line).\(span.end.column).\(span.end.offset)"
  }

  private func expectSame(_ bytes: [UInt8]) {
    let text = PlainText(bytes: bytes)
    let fast = result { () throws(Failure) in try Tree.parsing(text) }
    var slow = result { () throws(Failure) in try Tree.parsingByEvents(text) }
    if fast != slow { slow += "\n" + String(decoding: bytes, as: UTF8.self) }
    #expect(fast == slow)
  }

  @Test func `a draft of all plain forms`() { expectSame(Array(Self.draft.utf8)) }

  @Test(arguments: [
    "a: b", "a:", "a: ", "a:   # x", "a:\nb:", "  a: b\n  c: d", "a: b\n c: d", "a:\n - b\n - c",
    "a:\n- b\nc: d",
    "a:\n  b:\n    c: d\n  e: f", "a: [b, c", "a: [b, c] d", "a: [b,]", "a: [,]", "a: [b: c]",
    "a: {b}", "a: {b: }",
    "a: {b: c}x", "a: \"b", "a: \"b\" c", "a: \"b\"#c", "a: 'b''c'", "a: b # c", "a: b#c",
    "a: b: c", "a: b:",
    "a: b\n  c", "a: b\n\n  c", "a: b\n# x\n  c", "a: |\n  b", "- a",
    "a:\n  - b: c\n    d: e\n  - f", "a:\n  - - b",
    "a:\n  -\n  - b", "a:\n  - b\n - c", "a:\n   - b\n  - c", "a: 1\na: 2", "---\na: b",
    "a: b\n---", "a: b\n...", "a: [é, “x”]\nb: é é",
    "a: [b?, ?c]", "a: [b?]", "é: a", "a b: c", "a: - b", "a: -b", "a: ?b", "a: &b c", "a: %b",
    "a: .b", "a: ...",
    "a:\n  b: c\n d: e", "a:\n- b\n  c", "a: [b]\n  c: d", "a: b\r\nc: d", "a:\tb", "a: b\t# c",
    "a: b\u{A0}",
    "a: []\nb: {}", "a: [ ]", "a: { }", "a: [[[[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]]]",
    "a: [[[[[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]]]]",
    "a:\n  - b\n- c", "a:\n  b\nc: d", "a: \"\"\nb: ''", "a: [\"\", '']", "a: [b c , d]", "a:b",
    "a: 'b'\n 'c'",
  ])
  func `small texts of many forms`(text: String) { expectSame(Array(text.utf8)) }

  @Test func `six thousand drafts with slips`() {
    var dice = Dice(seed: 11)
    let whole = Array(Self.draft.utf8)
    let slips = [
      " ", "  ", "\n", "\n ", ":", ": ", "- ", "-", "#", " #", "[", "]", "{", "}", ",", "\"", "'",
      "?", "&", "*",
      "|", "é", "\t", "\r\n", "a: b\n", "---\n", "\\", ".",
    ].map { Array($0.utf8) }
    for _ in 0..<6000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        if Bool.random(using: &dice) {
          bytes.insert(contentsOf: slips.randomElement(using: &dice) ?? [], at: place)
        } else {
          bytes.removeSubrange(
            place..<min(bytes.count, place + Int.random(in: 1...4, using: &dice)))
        }
      }
      expectSame(bytes)
    }
  }
}
