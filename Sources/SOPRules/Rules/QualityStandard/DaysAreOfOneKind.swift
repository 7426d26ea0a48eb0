import SOPDocument

extension Rule {
  static let daysAreOfOneKind = Rule(
    "MB-09", "satu-jenis-hari", "Semua waktu memakai satu jenis hari.",
    severity: .peringatan, basis: .praktik("GH-OPENSOP"), over: .document, revision: 1,
    why: """
      "Hari" dapat berarti hari kalender atau hari kerja. Bila keduanya bercampur, jumlah waktunya \
      tidak dapat dihitung dan janji layanan dapat ditafsirkan berbeda.
      """,
    next: "Tulis \"hari kerja\" di semua langkah, atau \"hari kalender\" bila itu yang dimaksud.",
    silent: """
      Naskah yang semuanya memakai "hari", menit di samping hari, dan "hari kalender" yang ditulis \
      lengkap.
      """,
    kept: "langkah: [{}, {}, {waktu: 2 hari kerja}, {waktu: 30 menit}]",
    broken: "langkah: [{}, {}, {waktu: 2 hari kerja}, {waktu: 1 hari}]"
  ) { facts in
    var bare: [Int] = []
    var working: Int?
    for row in facts.rows {
      guard let time = facts.sop.activities[row].time.value else { continue }
      if time.low.unit == .bareDay || time.high.unit == .bareDay { bare.append(row) }
      if working == nil, time.low.unit == .workingDay || time.high.unit == .workingDay {
        working = row
      }
    }
    guard let working, let first = bare.first else { return [] }
    return [
      Finding(
        facts.cell(first, .time),
        "Waktu tertulis \"hari\" di \(facts.numbers(of: bare)), sedangkan \"hari kerja\" di langkah "
          + "\(working + 1).",
        also: bare.dropFirst().map { facts.cell($0, .time) },
        evidence: [facts.activity(working)])
    ]
  }
}
