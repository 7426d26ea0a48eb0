/// The keys of a draft, level by level, in the order in which they are printed.
enum DraftKey {
  static let document = [
    "format", "status", "jenis", "identitas", "standar_pelayanan", "total_waktu", "pelaksana",
    "langkah", "abaikan",
  ]
  static let kind = ["sifat", "cakupan", "tuntas", "kekhususan", "kegiatan", "lingkup"]
  static let identity = [
    "logo", "instansi", "unit", "nomor", "judul", "tanggal_pembuatan", "tanggal_revisi",
    "makna_revisi", "tanggal_efektif", "pengesahan", "dasar_hukum", "kualifikasi", "keterkaitan",
    "peralatan", "peringatan", "pencatatan",
  ]
  static let approval = ["jabatan", "nama", "nip", "tanda_tangan"]
  static let promise = ["waktu", "persyaratan", "produk"]
  static let activity = Cell.allCases.map(\.key)
  static let branch = ["label", "ke"]
  static let exemption = ["aturan", "langkah", "alasan"]

  static let format = "sop-ap/1"

  /// What offices call a key besides its own name; only told as what is meant, never read as it.
  static let otherNames = [
    "persyaratan": "kelengkapan", "syarat": "kelengkapan", "perlengkapan": "kelengkapan",
    "input": "kelengkapan", "masukan": "kelengkapan", "uraian": "kegiatan",
    "aktivitas": "kegiatan", "aktifitas": "kegiatan", "uraian_kegiatan": "kegiatan",
    "durasi": "waktu", "lama": "waktu", "waktu_proses": "waktu", "keluaran": "output",
    "hasil": "output", "ket": "keterangan", "catatan": "keterangan", "aktor": "pelaksana",
    "judul_sop": "judul", "nama_sop": "judul", "nomor_sop": "nomor", "unit_kerja": "unit",
    "satker": "unit", "disahkan_oleh": "pengesahan", "prosedur": "langkah", "tahapan": "langkah",
    "alur": "langkah", "header": "identitas",
  ]
}
