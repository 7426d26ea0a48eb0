/// One box of the identity section (*Bagian Identitas*).
package enum IdentityField: String, Sendable, Hashable, CaseIterable {
  case logo
  case agency = "instansi"
  case unit
  case number = "nomor"
  case title = "judul"
  case createdOn = "tanggal_pembuatan"
  case revisedOn = "tanggal_revisi"
  case revisionMeaning = "makna_revisi"
  case effectiveOn = "tanggal_efektif"
  case approverOffice = "pengesahan.jabatan"
  case approverName = "pengesahan.nama"
  case approverNIP = "pengesahan.nip"
  case signature = "pengesahan.tanda_tangan"
  case legalBasis = "dasar_hukum"
  case qualifications = "kualifikasi"
  case relatedSOPs = "keterkaitan"
  case equipment = "peralatan"
  case warnings = "peringatan"
  case recordKeeping = "pencatatan"

  /// The key in a draft, a dot between the levels.
  package var key: String { rawValue }

  /// What the reader sees beside the box.
  package var label: String {
    switch self {
    case .logo: "Logo"
    case .agency: "Nama instansi"
    case .unit: "Unit kerja"
    case .number: "Nomor SOP"
    case .title: "Judul SOP"
    case .createdOn: "Tanggal pembuatan"
    case .revisedOn: "Tanggal revisi"
    case .revisionMeaning: "Arti tanggal revisi"
    case .effectiveOn: "Tanggal efektif"
    case .approverOffice: "Disahkan oleh: jabatan"
    case .approverName: "Disahkan oleh: nama"
    case .approverNIP: "Disahkan oleh: NIP"
    case .signature: "Tanda tangan"
    case .legalBasis: "Dasar hukum"
    case .qualifications: "Kualifikasi pelaksana"
    case .relatedSOPs: "Keterkaitan"
    case .equipment: "Peralatan/perlengkapan"
    case .warnings: "Peringatan"
    case .recordKeeping: "Pencatatan dan pendataan"
    }
  }

  /// Whether the box holds several items.
  package var isList: Bool {
    switch self {
    case .legalBasis, .qualifications, .relatedSOPs, .equipment, .warnings, .recordKeeping: true
    default: false
    }
  }
}
