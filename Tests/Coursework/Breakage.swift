import Coursework
import Testing

/// One mistake in an otherwise sound course, and what the author must be told.
struct Breakage: CustomTestStringConvertible, Sendable {
  var file = Folder.lessonPath
  var words: String
  var others: String
  /// A piece of the message.
  var message: String
  /// A piece of the line the problem points at; the new words themselves when not given.
  var line: String?

  init(
    in file: String = Folder.lessonPath, _ words: String, _ others: String, _ message: String,
    at line: String? = nil
  ) {
    self.file = file
    self.words = words
    self.others = others
    self.message = message
    self.line = line
  }

  var testDescription: String { message }

  static let exercises = [
    Breakage("id: L01-02", "id: L01-01", "sudah dipakai"),
    Breakage("id: L01-02", "id: L02-02", "diawali id pelajarannya"),
    Breakage("  - {contoh: 2 jam}\n", "", "tepat empat anak tangga", at: "Lihat angkanya"),
    Breakage("{contoh: 2 jam}", "{aturan: KG-04}", "tepat empat anak tangga", at: "- Lihat"),
    Breakage("{jawaban: [a], teks: Ada", "{jawaban: [b], teks: Ada", "belum bernilai penuh"),
    Breakage("teks: secepatnya", "teks: \" 15 MENIT. \"", "sama dengan yang di atas"),
    Breakage("{id: b, teks: secepatnya", "{id: a, teks: secepatnya", "pilih id lain"),
    Breakage(
      "{id: d, teks: nanti", "{id: d, teks: nanti, benar: ya", "belum bernilai penuh",
      at: "bantuan"),
    Breakage(
      "umpan: {apa: Nanti belum terukur.", "umpan: {apa: Segera belum terukur.",
      "memakai umpan opsi lain"),
    Breakage(
      "Belum ada angka., aturan: KG-04, langkah: Tulis angka.", "Belum ada angka.",
      "Tambahkan \"langkah\""),
    Breakage("Belum ada angka.", "Belum ada angka!", "tanpa tanda seru"),
    Breakage("langkah: Tulis satuan.", "langkah: Cukup tulis satuan.", "Hindari \"cukup\""),
    Breakage("umpan: Ada satuan.", "umpan: Sudah jelas sekali.", "Hindari \"jelas sekali\""),
    Breakage(
      "umpan_benar: Waktu itu terukur.",
      "umpan_benar: \(String(repeating: "Baik ", count: 49))", "paling panjang 240"),
    Breakage(
      "tanya: Mana yang terukur?", "tanya: \(String(repeating: "Mana ", count: 49))",
      "paling panjang 240"),
    Breakage("aturan: KG-04, langkah", "aturan: KG-05, langkah", "\"KG-05\" tidak ada"),
    Breakage("{aturan: KG-04, teks: Waktu", "{aturan: KG-99, teks: Waktu", "\"KG-99\" tidak ada"),
    Breakage(
      "teks: Waktu memerlukan angka.}", "teks: Menurut peraturan waktu berangka.}",
      "berdasar praktik yang lazim"),
    Breakage(
      "terima: [memeriksa berkas, meneliti berkas]",
      "terima: [memeriksa berkas, Memeriksa berkas.]", "sama dengan yang di atas"),
    Breakage("jawab: [pemeriksaan berkas]", "jawab: [Meneliti Berkas]", "juga diterima"),
    Breakage(
      "nilai: 50}\n",
      "nilai: 50}\n  - {jawab: [Pemeriksaan  berkas], umpan: {apa: B., langkah: C.}}\n",
      "sudah ditangkap", at: "Pemeriksaan  berkas"),
    Breakage("terima: [\"2 jam\"]", "terima: [\"2 jam\", segera]", "belum terbaca sebagai waktu"),
    Breakage("langkah: Jumlahkan lagi.", "langkah: \"\"", "Tambahkan \"langkah\""),
    Breakage("setelah: [paraf]", "setelah: [paruf]", "maksudnya \"paraf\"?"),
    Breakage(
      "teks: Menerima berkas}", "teks: Menerima berkas, setelah: [arsip]}",
      "menunggu dirinya sendiri", at: "id: paraf"),
    Breakage(
      "{id: kosong, teks: Menyimpan map kosong", "{id: terima, teks: Menyimpan map kosong",
      "pilih id lain"),
    Breakage("cocok: proses", "cocok: proces", "maksudnya \"proses\"?"),
    Breakage("{id: panah, teks: Arah}", "{id: panah, teks: kegiatan}", "sama dengan yang di atas"),
    Breakage("{apa: Kapsul ada dua.", "{apa: \"\"", "masih kosong"),
  ]

  static let lessons = [
    Breakage("menit: 28", "menit: 40", "sekitar 28 menit"),
    Breakage("lulus: 80", "lulus: 0", "membuat jawaban kosong lulus"),
    Breakage("mengajarkan: [KG-04]", "mengajarkan: [KG-40]", "\"KG-40\" tidak ada"),
    Breakage(
      "menit: 28", "menit: 28\nprasyarat: [L09]", "bukan pelajaran sebelum ini",
      at: "prasyarat"),
    Breakage("[istilah:kegiatan]", "[istilah:kegiatann]", "maksudnya \"kegiatan\"?"),
    Breakage("Satu [istilah", String(repeating: "a", count: 77) + " [istilah", "lebih lebar"),
    Breakage(
      "| Belum |", "```\n\(String(repeating: "- ", count: 38))\n```\n\n| Belum |",
      "Baris contoh lebih lebar", at: "- - -"),
    Breakage(
      "| segera |", "| \(String(repeating: "a", count: 72)) |", "tidak muat",
      at: "Belum"),
    Breakage("kasus: cacat.sop.yaml", "kasus: hilang.sop.yaml", "belum ada"),
    Breakage("kasus: cacat.sop.yaml", "kasus: model.sop.yaml", "tidak ada yang dilatih"),
    Breakage("model: model.sop.yaml", "model: cacat.sop.yaml", "memiliki 1 catatan perbaikan"),
    Breakage("langkah_min: 3", "langkah_min: 30", "diminta paling sedikit 30"),
    Breakage(
      in: "model.sop.yaml", "status: draf", "satus: draf", "Naskah model.sop.yaml, baris 2",
      at: "draf:"),
    Breakage(in: "istilah.md", "## waktu", "## Kegiatan", "sudah ada di atas"),
    Breakage(in: "istilah.md", "Lama pengerjaan.", "", "belum diberi arti", at: "## waktu"),
    Breakage(in: "rubrik.yaml", "bobot: 40", "bobot: 30", "seharusnya 100", at: "kode: kegiatan"),
    Breakage(in: "rubrik.yaml", "{KG-04: 1}", "{KG-04: 1, XX-01: 1}", "\"XX-01\" tidak ada"),
    Breakage(in: "rubrik.yaml", "batas: [JD-01]", "batas: [JD-77]", "\"JD-77\" tidak ada"),
    Breakage(in: "kursus.yaml", "rubrik: rubrik.yaml", "rubrik: r.yaml", "belum ada"),
    Breakage(in: "kursus.yaml", "istilah: istilah.md", "istilah: i.md", "belum ada"),
  ]
}
