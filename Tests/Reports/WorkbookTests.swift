import Coursework
import Reports
import SOPRules
import Testing

@Suite struct `The workbook` {
  private static let folder = Folder(files: [
    "kursus.yaml": """
    format: kursus/1
    id: kecil
    judul: Kursus <kecil>
    lulus: 70
    pelajaran: [01-satu]
    rubrik: rubrik.yaml
    istilah: istilah.md
    """,
    "istilah.md": "# Istilah\n\n## kegiatan\n\nSatu baris & satu kerja.\n",
    "01-satu/pelajaran.md": """
    ---
    id: L01
    judul: Satu
    tujuan: [Mengenal kegiatan.]
    menit: 2
    ---

    ## Awal

    Satu [istilah:kegiatan] **satu** baris.

    | Belum | Menjadi |
    |---|---|
    | segera | 10 menit |

    ```latihan pilihan
    id: L01-01
    tanya: Mana yang <terukur>?
    opsi:
      - {id: a, teks: 15 menit, benar: ya, umpan: Ada.}
      - {id: b, teks: secepatnya, umpan: {apa: Belum., langkah: Tulis.}}
    bantuan: [a, b, {contoh: c}, {jawaban: [a], teks: Ada angka dan satuan.}]
    umpan_benar: Terukur.
    ```
    """,
    "kasus/K01/cerita.md": "# K01 · Loket\n\n## Cerita\n\nPagi di loket.\n",
    "kasus/K01/model.sop.yaml": """
    identitas: {judul: Pelayanan Loket}
    pelaksana: [Pemohon, Petugas]
    langkah:
      - {kegiatan: Menyerahkan berkas, pelaksana: Pemohon, simbol: mulai}
      - kegiatan: Memeriksa berkas
        pelaksana: Petugas
        simbol: keputusan
        tanya: Lengkap?
        cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      - {kegiatan: Menyimpan berkas, pelaksana: Petugas, simbol: selesai}
    """,
  ])

  private func book(hasKey: Bool) -> Workbook {
    Workbook(
      Course.reading(from: Self.folder).0, in: Self.folder, by: .standard, hasKey: hasKey)
  }

  @Test func `a page holds lessons, cases, forms and terms, and nothing from outside`() {
    let html = book(hasKey: false).html
    for words in [
      "Kursus &lt;kecil&gt;", "Mana yang &lt;terukur&gt;?", "K01 · Loket", "Formulir kosong",
      "satu kerja", "class=\"circle\"", "Lima simbol",
    ] { #expect(html.contains(words), "\(words)") }
    for outside in ["<script", "http:", "https:", "<img", "<link", "<kecil>"] {
      #expect(
        !html.replacing("http://www.w3.org/2000/svg", with: "").contains(outside), "\(outside)")
    }
  }

  @Test(arguments: [true, false])
  func `answers stand at the end, and only when asked for`(hasKey: Bool) {
    let html = book(hasKey: hasKey).html
    let text = book(hasKey: hasKey).text
    #expect(html.contains("Ada angka dan satuan.") == hasKey)
    #expect(html.contains("Memeriksa berkas") == hasKey)
    #expect(text.contains("Ada angka dan satuan.") == hasKey)
    #expect(text.contains("Model K01") == hasKey)
  }

  @Test func `the key draws the solution's flow`() {
    let html = book(hasKey: true).html
    #expect(html.contains("aria-label=\"Diagram alir Pelayanan Loket\""))
    #expect(html.contains(">Tidak</text>"))
  }

  @Test func `the text keeps to its width`() {
    let lines = book(hasKey: true).text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 76 })
  }
}
