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
}
