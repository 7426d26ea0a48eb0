import Coursework
import SOPDocument
import SOPRules

extension Folder {
  static let soundRubric = """
    format: rubrik/1
    id: kecil
    versi: "1"
    lulus: 70
    kriteria:
      - {kode: kegiatan, judul: Kegiatan, bobot: 60, keluarga: teknis, aturan: {KG-04: 1}}
      - {kode: judul, judul: Judul, bobot: 40, keluarga: administratif, aturan: {JD-01: 1}}
    potongan: {kesalahan: 300000, peringatan: 100000, saran: 0}
    gaya: {aturan: [KG-04], satuan: 3000}
    batas: [JD-01]
    isi_minimal: 80
    baris_minimal: 3
    keluarga: {teknis: Teknis, administratif: Administratif, prosedural: Prosedural}
    """

  static let soundSources = """
    format: sumber/1
    penanda: [menurut peraturan]
    naskah:
      PAN35: PermenPANRB Nomor 35 Tahun 2012
    pernyataan:
      - {pelajaran: L01, kata: "Menurut peraturan, waktu dicatat.", dasar: A, sumber: PAN35}
    """

  static let soundHead = """
    ---
    id: L01
    judul: Satu
    tujuan: [Mengenal kegiatan.]
    menit: 28
    lulus: 80
    mengajarkan: [KG-04]
    draf: {kasus: cacat.sop.yaml, model: model.sop.yaml, judul: Naskah, tugas: Perbaiki., langkah_min: 3}
    ---

    ## Awal

    Satu [istilah:kegiatan] satu baris.

    | Belum | Menjadi |
    |---|---|
    | segera | 10 menit |

    Menurut peraturan,
    waktu **dicatat**.

    """

  /// A course with every kind of exercise and a draft task, in which the gate finds nothing.
  static let soundFiles: [String: String] = [
    "kursus.yaml": smallCourse,
    "istilah.md": "# Istilah\n\n## kegiatan\n\nSatu baris.\n\n## waktu\n\nLama pengerjaan.\n",
    "rubrik.yaml": soundRubric, "sumber.yaml": soundSources,
    lessonPath: soundHead + "\n" + Sample.all.joined(separator: "\n\n") + "\n",
    "model.sop.yaml": SOP.soundDraft,
    "cacat.sop.yaml": SOP.soundDraft.replacing(
      "judul: Penerbitan Surat Rekomendasi Penelitian", with: "judul:"),
  ]

  /// The sound course with one piece of one file replaced.
  static func sound(in file: String, replacing words: String, with others: String) -> Folder {
    var files = soundFiles
    files[file] = files[file]?.replacing(words, with: others)
    return Folder(files: files)
  }
}

extension Rulebook {
  /// One rule that asks for verbs and one that asks for a title.
  static let small = Rulebook(rules: [.verbal, .titled])
}

extension Rule {
  static let verbal = Rule(
    "KG-04", "kata-kerja", "Kegiatan diawali kata kerja aktif.", severity: .peringatan,
    basis: .praktik("GH"), over: .activities, revision: 1, why: "", next: "Pakai kata kerja.",
    silent: "", kept: "", broken: ""
  ) { facts in
    facts.sop.activities.filter { !$0.text.text.hasPrefix("Me") }
      .map { Finding(.cell($0.id, .text), "Kegiatan belum diawali kata kerja.") }
  }

  static let titled = Rule(
    "JD-01", "judul-diisi", "SOP memiliki judul.", severity: .kesalahan,
    basis: .peraturan("PAN35-25", page: "hlm. 12"), over: .document, revision: 1, why: "",
    next: "Isi judul.", silent: "", kept: "", broken: ""
  ) { facts in
    facts.sop.identity.title.isEmpty ? [Finding(.field(.title), "Judul belum diisi.")] : []
  }
}
