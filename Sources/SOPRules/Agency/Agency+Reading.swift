package import PlainYAML
import SOPDocument

extension Agency {
  /// Why a text holds no settings: everything to mend, in the order of the text.
  package struct Unreadable: Error, Sendable {
    package let complaints: [Complaint]
  }

  /// Reads the settings of an office or a class, strictly.
  ///
  /// `gates` are the rules that must not be touched, because in an exam a closed gate decides.
  ///
  /// - Throws: `Unreadable` with every complaint, so that all can be mended at once.
  package static func reading(
    _ text: String, under rulebook: Rulebook = .standard, keeping gates: [String] = []
  ) throws(Unreadable) -> Agency {
    let root: Node?
    do {
      root = try Tree.parsing(text).root
    } catch {
      throw Unreadable(complaints: [Complaint(error)])
    }
    guard let root else {
      throw Unreadable(complaints: [Complaint("Berkas pengaturan masih kosong.", at: .start)])
    }
    var complaints: [Complaint] = []
    let agency = Agency(root, under: rulebook, keeping: gates, complaints: &complaints)
    guard complaints.isEmpty else {
      throw Unreadable(complaints: complaints.sorted { $0.place < $1.place })
    }
    return agency
  }

  private static let keys = [
    "format", "nama", "nomor", "unit", "sebutan", "pengesah", "jam_kerja", "aturan",
  ]

  private init(
    _ node: Node, under rulebook: Rulebook, keeping gates: [String],
    complaints: inout [Complaint]
  ) {
    self = .standard
    let fields = Fields(of: node, as: "pengaturan", keys: Agency.keys, complaints: &complaints)
    guard node.map != nil else { return }
    let format = fields.text("format", complaints: &complaints)
    if let format, format != "instansi/1" {
      complaints.append(fields.complaint("Format yang dikenal: instansi/1.", at: "format"))
    }
    name = fields.text("nama", complaints: &complaints)?.trimmedWhitespace ?? ""
    readNumber(fields, complaints: &complaints)
    approvers = fields.texts("pengesah", complaints: &complaints)
    hours = OfficeHours(fields, "jam_kerja", complaints: &complaints)
    readAliases(fields, complaints: &complaints)
    for node in fields.list("aturan", complaints: &complaints) {
      let exception = Exception(
        node, under: rulebook, keeping: gates, complaints: &complaints)
      guard let exception else { continue }
      if exceptions.contains(where: { $0.code == exception.code }) {
        complaints.append(
          Complaint("Aturan \(exception.code) disebut dua kali.", at: node.span.start))
      }
      exceptions.append(exception)
    }
  }

  private mutating func readNumber(_ fields: Fields, complaints: inout [Complaint]) {
    units = fields.texts("unit", complaints: &complaints)
    if let template = fields.optionalText("nomor", complaints: &complaints) {
      numberTemplate = Blank.isNone(template) ? "" : template
      for message in NumberPattern.objections(to: numberTemplate) {
        complaints.append(fields.complaint(message, at: "nomor"))
      }
    }
    if !units.isEmpty, !numberTemplate.contains("{unit}") {
      complaints.append(
        fields.complaint(
          "Daftar unit belum terpakai: pola nomor tidak memuat {unit}.", at: "unit"))
    }
  }

  private mutating func readAliases(_ fields: Fields, complaints: inout [Complaint]) {
    guard let node = fields["sebutan"] else { return }
    guard let offices = node.map else {
      complaints.append(
        fields.complaint(
          "Sebutan ditulis \"Nama jabatan: [sebutan lain, ...]\", satu jabatan sebaris.",
          at: "sebutan"))
      return
    }
    // A map of the author's own keys: every one of them is known.
    let read = Fields(
      of: node, as: "sebutan", keys: offices.map(\.key), complaints: &complaints)
    for office in offices {
      for other in read.texts(office.key, complaints: &complaints) {
        let folded = Words(other).list.joined(separator: " ")
        if let taken = aliases[folded], taken != office.key {
          complaints.append(
            Complaint(
              "Sebutan \"\(other)\" dipakai untuk \(taken) dan \(office.key).",
              at: office.value.span.start))
        }
        aliases[folded] = office.key
      }
    }
  }
}
