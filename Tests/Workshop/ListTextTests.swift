import Testing
import Workshop

/// How people type lists, and what is made of it.
struct ListTextTests {
  @Test(arguments: [
    ("KTP; Kartu keluarga", ["KTP", "Kartu keluarga"]),
    ("KTP\nKartu keluarga", ["KTP", "Kartu keluarga"]),
    ("1. KTP 2. Kartu keluarga", ["KTP", "Kartu keluarga"]),
    ("1) KTP\n2) Kartu keluarga", ["KTP", "Kartu keluarga"]),
    ("- KTP\n• Kartu keluarga\n* Foto", ["KTP", "Kartu keluarga", "Foto"]),
    ("Kuitansi Rp1.500", ["Kuitansi Rp1.500"]),
    ("Formulir 2. cetakan", ["Formulir 2. cetakan"]),
    ("UU 25 Tahun 2009; Permen 35 Tahun 2012", ["UU 25 Tahun 2009", "Permen 35 Tahun 2012"]),
    ("  ;; KTP ;\n", ["KTP"]),
    ("2. KTP 3. Foto", ["KTP 3. Foto"]),
    ("-", ["-"]),
    ("", []),
  ])
  func `a new line, a semicolon or a number that counts on begins the next item`(
    text: String, items: [String]
  ) {
    #expect(ListText.items(of: text) == items)
  }

  @Test func `items that were split are not split again`() {
    let items = ListText.items(of: "1. KTP 2. Kartu keluarga; - Foto\n3) Materai")
    #expect(ListText.items(of: items.joined(separator: "\n")) == items)
  }
}
