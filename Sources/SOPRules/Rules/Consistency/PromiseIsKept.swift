import SOPDocument

extension Rule {
  static let promiseIsKept = Rule(
    "KS-03", "janji-layanan-terpenuhi", "Jalur terpanjang tidak melebihi waktu standar pelayanan.",
    severity: .peringatan, basis: .turunan("PAN35-25", page: "Lampiran hlm. 25"), over: .document,
    revision: 2,
    why: """
      Standar pelayanan adalah janji kepada masyarakat. Bila jumlah waktu langkahnya lebih lama, \
      janji itu tidak dapat ditepati walaupun semua pelaksana bekerja sesuai SOP.
      """,
    next: "Persingkat langkah yang paling lama, atau usulkan perubahan standar pelayanannya.",
    silent: """
      Naskah tanpa waktu standar pelayanan, dan naskah yang waktunya belum pasti: sel kosong, \
      "hari" saja, per berkas, atau panah yang tak terbaca. Waktu tunggu dan pengulangan tidak \
      dihitung.
      """,
    kept: """
      standar_pelayanan: {waktu: 70 menit}
      """,
    broken: """
      standar_pelayanan: {waktu: 60 menit}
      """
  ) { facts in
    let hours = facts.agency.hours
    guard let promise = facts.sop.promise.time.value?.total(in: hours), promise.isCertain,
      let longest = facts.certainTimes?.longest, longest.total.high > promise.high
    else { return [] }
    let times = facts.sop.activities.map { $0.time.total(in: hours).high }
    let slowest = longest.rows.max { times[$0] < times[$1] } ?? longest.rows[0]
    let most = TotalTime(low: longest.total.high, high: longest.total.high)
    return [
      Finding(
        .promise(.time),
        "Jalur terpanjang memerlukan \(most.words(in: hours)), lebih lama dari standar pelayanan "
          + "\(facts.sop.promise.time.words.quoted) (belum termasuk waktu tunggu).",
        evidence: longest.rows.map(facts.activity),
        next: "Persingkat langkah yang paling lama, yaitu \(facts.named(slowest)), "
          + "atau usulkan perubahan standar pelayanannya.")
    ]
  }
}
