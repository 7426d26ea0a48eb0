import SOPDocument

extension Slip {
  /// Slips in the time column and in the totals.
  static let times: [Slip] = [
    time("waktu-kosong", breaks: "MB-02") { _, _ in "" },
    time("waktu-tanpa-satuan", breaks: "MB-05") { time, _ in
      "\(max(1, time.low.thousandths / 1000))"
    },
    time("satuan-asing", breaks: "MB-06") { _, variant in ["2 OH", "3 JP"][variant % 2] },
    time("waktu-rentang", breaks: "MB-07", also: ["KS-02", "KS-03"]) { time, _ in
      let low = max(1, time.low.thousandths / 1000)
      return "\(low)-\(low + 1) \(time.low.unit.rawValue)"
    },
    time("waktu-tidak-pasti", breaks: "MB-08") { _, variant in
      let words = ["secepatnya", "sesuai kebutuhan", "segera", "tentatif"]
      return words[variant % words.count]
    },
    time("waktu-bersama-langkah-lain", breaks: "MB-10") { _, variant in
      ["digabung dengan langkah di atas", "bersamaan dengan langkah di bawah"][variant % 2]
    },
    Slip("hari-dan-hari-kerja", breaks: "MB-09", also: ["KS-02", "KS-03"]) { sop in
      let low = sop.activities.map { $0.time.value?.low.unit }
      guard low.contains(.workingDay), !low.contains(.bareDay) else { return [] }
      return sop.cells(.time) { row in
        low[row] != nil && low.indices.contains { $0 != row && low[$0] == .workingDay }
      }
    } change: { sop, site, variant in
      sop.change(site) { $0.time = Written(text: "\(variant % 3 + 1) hari") }
      return nil
    },
    Slip("waktu-dua-versi", breaks: "MB-16") { sop in
      sop.cells(.time) { row in
        let time = sop.activities[row].time
        return sop.activities[row].remark.isEmpty && time.value?.per == nil
          && time.total(in: .standard).low > 60 && time.total(in: .standard).isCertain
      }
    } change: { sop, site, _ in
      sop.change(site) { $0.remark = Written(text: "Paling lama 1 menit") }
      return nil
    },
    Slip("total-tidak-cocok", breaks: "KS-02") { sop in
      sop.declaredTotal.isEmpty || !sop.hasCertainTimes ? [] : [.declaredTotal]
    } change: { sop, _, _ in
      sop.declaredTotal = Written(text: "99 hari kerja")
      return nil
    },
    Slip("janji-terlalu-singkat", breaks: "KS-03") { sop in
      sop.promise.time.isEmpty || !sop.hasCertainTimes ? [] : [.promise(.time)]
    } change: { sop, _, _ in
      sop.promise.time = Written(text: "1 menit")
      return nil
    },
  ]

  private static func time(
    _ name: String, breaks code: String, also sideEffects: Set<String> = [],
    _ words: @escaping @Sendable (WorkingTime, Int) -> String
  ) -> Slip {
    Slip(name, breaks: code, also: sideEffects) { sop in
      sop.cells(.time) { sop.activities[$0].time.value != nil }
    } change: { sop, site, variant in
      sop.change(site) { activity in
        guard let time = activity.time.value else { return }
        activity.time = Written(text: words(time, variant))
      }
      return nil
    }
  }
}

extension SOP {
  fileprivate var hasCertainTimes: Bool {
    activities.allSatisfy { $0.time.total(in: .standard).isCertain }
  }
}
