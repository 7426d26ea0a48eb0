import SOPDocument

extension Rule {
  static let totalMatchesRows = Rule(
    "KS-02", "total-waktu-sesuai-langkah", "Total waktu sesuai dengan jumlah waktu langkahnya.",
    severity: .kesalahan, basis: .anjuran, over: .document, revision: 2,
    why: """
      Total yang tidak sama dengan jumlah langkahnya membuat pembaca tidak tahu angka mana yang \
      berlaku, dan pemohon akan menagih yang tertulis paling depan.
      """,
    next: "Samakan total waktu dengan jumlah waktu langkah, atau periksa lagi waktu tiap langkah.",
    silent: """
      Naskah tanpa total waktu, total di antara jalur terpendek dan terpanjang, serta naskah yang \
      waktunya belum pasti: sel kosong, "hari" saja, per berkas, atau panah yang tak terbaca. \
      Waktu tunggu tidak dihitung.
      """,
    kept: """
      total_waktu: 70 menit
      """,
    broken: """
      total_waktu: 90 menit
      """
  ) { facts in
    guard let declared = facts.sop.declaredTotal.value?.total(in: facts.agency.hours),
      declared.isCertain, let spread = facts.certainTimes
    else { return [] }
    let sum = spread.seconds
    guard declared.high < sum.lowerBound || declared.low > sum.upperBound else { return [] }
    return [
      Finding(
        .declaredTotal,
        "Total waktu tertulis \(facts.sop.declaredTotal.words.quoted), sedangkan jumlah "
          + "waktu langkahnya \(facts.words(of: sum)) (belum termasuk waktu tunggu).",
        evidence: spread.longest.rows.map(facts.activity))
    ]
  }
}

extension Facts {
  /// The times of the shortest and the longest way; nothing while any row's time is undetermined, or
  /// where it leads.
  var certainTimes: TimeSpread? {
    let hours = agency.hours
    let times = sop.activities.map { $0.time.total(in: hours) }
    guard times.allSatisfy(\.isCertain) else { return nil }
    let spread = flow.timeSpread(of: times)
    return spread?.isCertain == true ? spread : nil
  }

  /// "1 jam 10 menit", or "antara 50 menit dan 1 jam 10 menit".
  fileprivate func words(of seconds: ClosedRange<Int>) -> String {
    func words(_ time: Int) -> String {
      TotalTime(low: time, high: time).words(in: agency.hours)
    }
    return seconds.count == 1
      ? words(seconds.lowerBound)
      : "antara \(words(seconds.lowerBound)) dan \(words(seconds.upperBound))"
  }
}
