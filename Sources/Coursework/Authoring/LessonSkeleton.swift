/// The text a new lesson begins with: whole, and one piece of each common kind to write over.
package enum LessonSkeleton {
  /// Returns the text of `pelajaran.md` for a new lesson, in which the author's gate finds nothing.
  package static func text(for name: LessonFolderName) -> String {
    head(name) + page + exercises(name.id)
  }

  private static func head(_ name: LessonFolderName) -> String {
    """
    ---
    # Kepala pelajaran. Baris yang diawali tanda pagar ialah catatan; boleh dihapus.
    id: \(name.id)                      # nama tetap; jangan diubah lagi
    rev: 1                       # naikkan satu setiap kali isinya berubah
    judul: "\(name.title)"
    tujuan:                      # apa yang dapat dilakukan peserta sesudahnya
      - "Membedakan waktu yang terukur dari yang belum."
    menit: 10                    # perkiraan lama belajar; pemeriksa menghitung ulang
    lulus: 80                    # batas lulus latihan, dalam persen
    asal: [O8]                   # butir alasan O1 sampai O12 yang dilayani
    mengajarkan: [MB-05]         # kode aturan; daftarnya: bimtek aturan
    ---


    """
  }

  private static let page = """
    ## Halaman pertama

    Ganti halaman ini dengan materi Anda. Setiap judul seperti di atas membuka satu halaman.
    Tulis pendek: kira-kira 18 baris.

    [istilah:Waktu] ditulis dengan angka dan satuan.

    | Belum | Menjadi |
    |---|---|
    | secepatnya | 15 menit |
    | nanti sore | 2 jam |

    Latihan berdiri tepat sesudah halaman yang dilatihnya. Di bawah ini ada satu contoh untuk
    setiap jenis yang sering dipakai. Ubah isinya, atau hapus yang tidak diperlukan.


    """

  private static func exercises(_ id: String) -> String {
    """
    ```latihan pilihan
    id: \(id)-01
    rev: 1
    tanya: "Isian waktu mana yang dapat diukur?"
    opsi:                        # tepat satu memakai "benar: ya"
      - id: a
        teks: "secepatnya"
        umpan:                   # setiap opsi yang belum tepat memiliki umpannya sendiri
          apa: "Isian ini belum memuat angka."
          aturan: MB-05
          langkah: "Tulis lama pengerjaan dan satuannya."
      - id: b
        teks: "15 menit"
        benar: ya
        umpan: "Ada angka dan satuan."
      - id: c
        teks: "15"
        umpan:
          apa: "Angkanya ada, satuannya belum."
          aturan: MB-05
          langkah: "Tambahkan menit, jam, atau hari kerja."
    bantuan:                     # empat anak tangga: tempat, aturan, contoh, jawaban
      - "Cari isian yang memuat angka dan satuan."
      - {aturan: MB-05, teks: "Waktu ditulis dengan angka dan satuan."}
      - {contoh: '"1 jam" dapat diukur; "segera" belum.'}
      - {jawaban: [b], teks: "Angka dan satuannya lengkap."}
    umpan_benar: "Waktu itu dapat diukur dengan jam dinding."
    ```

    ```latihan isian
    id: \(id)-02
    rev: 1
    tanya: "Dua langkah memerlukan 40 dan 50 menit. Berapa jumlahnya?"
    terima: ["90 menit"]         # semua jawaban yang diterima
    satuan: waktu                # "90 menit" sama dengan "1 jam 30 menit"
    salah_umum:                  # kekeliruan yang sering dijumpai
      - jawab: ["50 menit"]
        umpan:
          apa: "Langkah pertama belum ikut dijumlahkan."
          langkah: "Tambahkan 40 menit."
        nilai: 50
    umpan_salah:
      apa: "Yang diminta ialah jumlah kedua langkah."
      langkah: "Jumlahkan 40 dan 50, lalu tulis satuannya."
    bantuan:
      - "Lihat kedua angka pada pertanyaan."
      - "Jumlah waktu memakai satuan yang sama."
      - {contoh: "10 dan 20 menit berjumlah 30 menit."}
      - {jawaban: "90 menit", teks: "40 + 50 = 90."}
    umpan_benar: "Sama dengan 1 jam 30 menit."
    ```

    ```latihan urutan
    id: \(id)-03
    rev: 1
    tanya: "Susun langkah mengisi kolom Waktu."
    butir:                       # tulis teracak; "setelah" menyebut yang lebih dulu
      - {id: tulis, teks: "Menulis angka dan satuan", setelah: [ukur]}
      - {id: pilih, teks: "Memilih satu kegiatan"}
      - {id: ukur, teks: "Mengukur lama pengerjaannya", setelah: [pilih]}
    umpan_salah:
      apa: "Yang ditulis ialah hasil mengukur."
      langkah: "Mulai dari kegiatan yang diukur."
    bantuan:
      - "Lihat apa yang diperlukan untuk mengukur."
      - "Sesuatu dipilih dahulu, diukur, lalu dicatat."
      - {contoh: "Menimbang: mengambil barang, menimbang, mencatat beratnya."}
      - {jawaban: [pilih, ukur, tulis], teks: "Angka baru ada sesudah diukur."}
    umpan_benar: "Angka yang ditulis berasal dari pengukuran."
    ```

    ```latihan pasangan
    id: \(id)-04
    rev: 1
    tanya: "Pasangkan pekerjaan dengan satuan waktunya."
    kiri:                        # "cocok" menyebut id di kanan
      - id: stempel
        teks: "Membubuhkan stempel"
        cocok: menit
        umpan:
          apa: "Membubuhkan stempel selesai sebentar."
          langkah: "Cari satuan yang paling pendek."
      - id: survei
        teks: "Meninjau lapangan di tiga desa"
        cocok: hari
        umpan:
          apa: "Meninjau tiga desa memerlukan lebih dari satu pagi."
          langkah: "Cari satuan yang lebih panjang."
    kanan:                       # urutannya berbeda dari kiri; boleh ada yang berlebih
      - {id: hari, teks: "hari kerja"}
      - {id: tahun, teks: "tahun"}
      - {id: menit, teks: "menit"}
    bantuan:
      - "Bayangkan pekerjaan itu berlangsung."
      - "Satuan dipilih menurut lama pekerjaan yang wajar."
      - {contoh: "Menyusun laporan memerlukan beberapa jam."}
      - jawaban: {stempel: menit, survei: hari}
        teks: "Yang pendek dalam menit, yang panjang dalam hari kerja."
    umpan_benar: "Satuannya sesuai dengan pekerjaannya."
    ```

    """
  }
}
