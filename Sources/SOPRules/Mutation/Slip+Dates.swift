import SOPDocument

extension Slip {
  /// Slips in the three dates.
  static let dates: [Slip] = [
    box("tanggal-tidak-lengkap", .createdOn, breaks: "ID-07") { sop, variant in
      let words = ["Januari 2026", "2026"]
      sop.identity.createdOn = Written(text: words[variant % words.count])
    },
    box("tanggal-efektif-hilang", .effectiveOn, breaks: "ID-11") { sop, _ in
      sop.status = Written(words: SOP.Status.inForce.rawValue, meaning: .value(.inForce))
      sop.identity.effectiveOn = .empty
    },
    Slip("revisi-sebelum-pembuatan", breaks: "ID-08") { sop in
      sop.identity.createdOn.value?.day == nil ? [] : [.field(.revisedOn)]
    } change: { sop, _, _ in
      sop.identity.revisedOn = sop.identity.createdOn.yearsLater(-1)
      return nil
    },
    Slip("arti-revisi-belum-jelas", breaks: "ID-09") { sop in
      sop.identity.effectiveOn.value?.day == nil ? [] : [.field(.revisedOn)]
    } change: { sop, _, _ in
      sop.identity.revisedOn = sop.identity.effectiveOn.yearsLater(2)
      return nil
    },
    Slip("efektif-sebelum-pembuatan", breaks: "ID-10", also: ["ID-06"]) { sop in
      let identity = sop.identity
      return identity.createdOn.value?.day == nil || identity.effectiveOn.value == nil
        ? [] : [.field(.effectiveOn)]
    } change: { sop, _, _ in
      sop.identity.effectiveOn = sop.identity.createdOn.yearsLater(-1)
      return nil
    },
  ]
}

extension Written where Value == WrittenDate {
  /// The same day some years later, in numbers.
  func yearsLater(_ years: Int) -> Written {
    guard let date = value, let month = date.month, let day = date.day else { return self }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Written(text: "\(date.year + years)-\(two(month))-\(two(day))")
  }
}
