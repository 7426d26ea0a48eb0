import Coursework

extension Folder {
  static let lessonPath = "01-satu/pelajaran.md"

  static let smallCourse = """
    format: kursus/1
    id: kecil
    rev: 3
    judul: Kursus kecil
    lulus: 70
    pelajaran: [01-satu]
    rubrik: rubrik.yaml
    istilah: istilah.md
    """

  static let smallHead = """
    ---
    id: L01
    rev: 2
    judul: Satu
    tujuan: [Mengenal kegiatan.]
    menit: 2
    lulus: 80
    asal: [O1]
    mengajarkan: []
    ---
    """

  /// A course of one lesson with one page and the given exercises, whole and right.
  static func small(_ exercises: String..., changing changes: [String: String] = [:]) -> Folder {
    let lesson = ([smallHead, "## Awal\n\nSatu [istilah:kegiatan] satu baris."] + exercises)
      .joined(separator: "\n\n")
    let files = [
      "kursus.yaml": smallCourse, "istilah.md": "# Istilah\n\n## kegiatan\n\nSatu baris.\n",
      lessonPath: lesson + "\n",
    ]
    return Folder(files: files.merging(changes) { $1 })
  }

  /// The exercise of a course of one lesson.
  static func onlyExercise(_ text: String) -> (Exercise?, [AuthorProblem]) {
    let folder = small(text)
    let (course, _) = Course.reading(from: folder)
    let (lesson, problems) = course.lesson("L01", in: folder)
    return (lesson?.exercises.first, problems)
  }
}

/// One exercise of each kind, whole and right.
enum Sample {
  static let choice = """
    ```latihan pilihan
    id: L01-01
    tanya: Mana yang terukur?
    opsi:
      - {id: a, teks: 15 menit, benar: ya, umpan: Ada angka dan satuan.}
      - {id: b, teks: secepatnya, umpan: {apa: Belum ada angka., aturan: KG-04, langkah: Tulis angka.}}
    bantuan:
      - Lihat angkanya.
      - {aturan: KG-04, teks: Waktu memerlukan angka.}
      - {contoh: 2 jam}
      - {jawaban: [a], teks: Ada angka dan satuan.}
    umpan_benar: Waktu itu terukur.
    ```
    """

  static let choices = """
    ```latihan pilihan
    id: L01-02
    tanya: Mana saja yang terukur?
    banyak: ya
    opsi:
      - {id: a, teks: 15 menit, benar: ya, umpan: Ada angka.}
      - {id: b, teks: 2 jam, benar: ya, umpan: Ada satuan.}
      - {id: c, teks: segera, umpan: {apa: Segera belum terukur., langkah: Tulis angka.}}
      - {id: d, teks: nanti, umpan: {apa: Nanti belum terukur., langkah: Tulis satuan.}}
    bantuan: [Lihat angkanya., Waktu memerlukan angka., {contoh: 1 hari kerja}, {jawaban: [a, b], teks: Keduanya terukur.}]
    umpan_benar: Keduanya terukur.
    ```
    """

  static let blank = """
    ```latihan isian
    id: L01-03
    tanya: Tulis kata kerjanya.
    terima: [memeriksa berkas, meneliti berkas]
    salah_umum:
      - {jawab: [pemeriksaan berkas], umpan: {apa: Ini kata benda., langkah: Tulis kata kerja.}, nilai: 50}
    umpan_salah: {apa: Belum ada kata kerja., langkah: Mulai dengan kata kerja.}
    bantuan: [Lihat kata pertama., Kegiatan diawali kata kerja., {contoh: Mencatat surat}, {jawaban: memeriksa berkas, teks: Kata kerja.}]
    umpan_benar: Kata kerja aktif.
    ```
    """

  static let time = """
    ```latihan isian
    id: L01-04
    tanya: Berapa lama dua kali 60 menit?
    terima: ["2 jam"]
    satuan: waktu
    umpan_salah: {apa: Belum sama., langkah: Jumlahkan lagi.}
    bantuan: [Lihat angkanya., Satu jam 60 menit., {contoh: 90 menit}, {jawaban: 120 menit, teks: Dua kali 60.}]
    umpan_benar: Dua jam.
    ```
    """

  static let ordering = """
    ```latihan urutan
    id: L01-05
    tanya: Susun langkahnya.
    butir:
      - {id: paraf, teks: Membubuhkan paraf, setelah: [periksa, agenda]}
      - {id: periksa, teks: Memeriksa berkas, setelah: [terima]}
      - {id: agenda, teks: Mencatat agenda, setelah: [terima]}
      - {id: terima, teks: Menerima berkas}
      - {id: arsip, teks: Mengarsipkan berkas, setelah: [paraf]}
    pengecoh:
      - {id: kosong, teks: Menyimpan map kosong, umpan: Belum ada keluaran.}
    umpan_salah: {apa: Urutannya belum sesuai., langkah: Mulai dari menerima.}
    bantuan: [Lihat awalnya., Berkas diterima dahulu., {contoh: Antre lalu dilayani}, {jawaban: [terima, agenda, periksa, paraf, arsip], teks: Dari terima sampai arsip.}]
    umpan_benar: Urut.
    ```
    """

  static let matching = """
    ```latihan pasangan
    id: L01-06
    tanya: Pasangkan simbolnya.
    kiri:
      - {id: kapsul, teks: Kapsul, cocok: awal, umpan: {apa: Kapsul ada dua., langkah: Cari tepi alur.}}
      - {id: kotak, teks: Kotak, cocok: proses, umpan: {apa: Kotak paling banyak., langkah: Cari kegiatan.}}
    kanan:
      - {id: proses, teks: Kegiatan}
      - {id: panah, teks: Arah}
      - {id: awal, teks: Mulai dan selesai}
    bantuan: [Lihat bentuknya., Setiap simbol satu arti., {contoh: Belah ketupat adalah keputusan}, {jawaban: {kapsul: awal, kotak: proses}, teks: Tepi dan isi.}]
    umpan_benar: Tepat.
    ```
    """

  static let all = [choice, choices, blank, time, ordering, matching]
}
