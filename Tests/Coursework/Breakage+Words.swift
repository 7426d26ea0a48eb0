/// What words may say: mentions, colours, hints and feedback of their own.
extension Breakage {
  static let words = [
    Breakage("{contoh: 2 jam}", "{contoh: Lihat KG-05}", "\"KG-05\" tidak ada"),
    Breakage("Satu [istilah:kegiatan] satu baris.", "Ulangi KG-99 dahulu.", "\"KG-99\" tidak ada"),
    Breakage("Satu [istilah:kegiatan] satu baris.", "Ulangi L09 dahulu.", "Pelajaran \"L09\""),
    Breakage("tanya: Mana saja yang", "tanya: Pada L44-02, mana yang", "Pelajaran \"L44\""),
    Breakage("umpan_benar: Kata kerja aktif.", "umpan_benar: Seperti K77.", "Kasus \"K77\""),
    Breakage("Lihat bentuknya.", "Lihat kotak merah.", "\"kotak merah\" hanya dapat dikenali"),
    Breakage("| segera |", "| tulisan hijau |", "\"tulisan hijau\" hanya dapat dikenali"),
    Breakage(
      "tanya: Susun langkahnya.", "tanya: Susun [istilah:kegiatan] itu.",
      "hanya dapat dibuka dari halaman"),
    Breakage(
      "umpan_benar: Dua jam.", "umpan_benar: \(String(repeating: "a", count: 61))",
      "lebih lebar dari 60"),
    Breakage("{contoh: Mencatat surat}", "{contoh: Meneliti  Berkas.}", "memuat jawabannya"),
    Breakage("{contoh: 2 jam}", "{contoh: 15 MENIT}", "memuat jawabannya"),
    Breakage("{contoh: 90 menit}", "{contoh: 2 jam}", "memuat jawabannya"),
    Breakage(
      "umpan: {apa: Ini kata benda.", "umpan: {apa: Belum ada kata kerja.", "memakai umpan_salah"),
    Breakage(
      "umpan: Belum ada keluaran.}\n",
      "umpan: Belum ada keluaran.}\n  - {id: dua, teks: Map lain, umpan: Belum ada keluaran.}\n",
      "memakai umpan pengecoh lain", at: "id: dua"),
    Breakage("{apa: Kotak paling banyak.", "{apa: Kapsul ada dua.", "memakai umpan butir lain"),
    Breakage("cocok: proses", "cocok: awal", "Memasangkan semuanya dengan", at: "id: kapsul"),
    Breakage("umpan_benar: Tepat.", "umpan_benar: Jawaban salah.", "Hindari \"jawaban salah\""),
    Breakage("menit: 28", "menit: 28\nasal: [O13]", "yang ada O1 sampai O12", at: "asal"),
    Breakage("menit: 28", "menit: 28\nasal: [O1, O1]", "sudah disebut", at: "asal"),
    Breakage(
      "{contoh: 1 hari kerja}", "{contoh: \"Menurut peraturan, 1 hari\"}",
      "belum tercatat dalam sumber.yaml"),
    Breakage("waktu **dicatat**.", "waktu diukur.", "belum tercatat", at: "Menurut peraturan"),
    Breakage(in: "sumber.yaml", "dasar: A", "dasar: X", "\"X\" tidak dikenal"),
    Breakage(in: "sumber.yaml", "sumber: PAN35", "sumber: PAN36", "maksudnya \"PAN35\"?"),
    Breakage(in: "sumber.yaml", "pelajaran: L01", "pelajaran: L02", "Pelajaran \"L02\""),
    Breakage(in: "sumber.yaml", "waktu dicatat", "waktu diingat", "tidak ada lagi dalam L01"),
  ]
}
