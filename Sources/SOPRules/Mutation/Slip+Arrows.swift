import SOPDocument

extension Slip {
  /// Slips in the arrows between rows.
  static let arrows: [Slip] = [
    Slip("panah-ke-langkah-yang-tidak-ada", breaks: "AL-13", at: \.branchesBack) { sop, site, _ in
      let missing = "\(sop.activities.count + 5)"
      sop.change(site) { $0.branches[1].target = .nowhere(missing) }
      return nil
    },
    Slip("panah-kedua-dari-kotak", breaks: "AL-06", also: ["AL-18", "AL-29", "AL-30"]) { sop in
      sop.rows { sop.isPlainBox($0) && $0 + 2 < sop.activities.count }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      let ids = sop.activities[(row + 1)...(row + 2)].map(\.id)
      sop.activities[row].next = ids.map { .activity($0) }
      return nil
    },
    Slip(
      "kotak-kembali-ke-atas", breaks: "AL-16", also: ["AL-06", "AL-29", "AL-30", "KS-02", "KS-03"]
    ) { sop in
      sop.cells(.next) { sop.isPlainBox($0) && $0 > 1 }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      sop.activities[row].next = [
        .activity(sop.activities[row + 1].id), .activity(sop.activities[row - 1].id),
      ]
      return nil
    },
    Slip("langkah-terlewati", breaks: "AL-14", also: ["AL-18"]) { sop in
      sop.rows { row in
        sop.isPlainBox(row) && row > 1 && sop.isPlainBox(row - 1) && !sop.isTarget(row)
      }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      sop.activities[row - 1].next = [.activity(sop.activities[row + 1].id)]
      return nil
    },
    Slip("langkah-tanpa-lanjutan", breaks: "AL-24") { sop in
      sop.cells(.next, where: sop.isPlainBox)
    } change: { sop, site, _ in
      sop.change(site) { $0.next = [] }
      return nil
    },
    Slip("panah-kotak-berlabel", breaks: "AL-12") { sop in
      sop.rows(where: sop.isPlainBox)
    } change: { sop, site, variant in
      guard let row = sop.row(of: site) else { return nil }
      let labels = ["Ya", "Lengkap"]
      sop.activities[row].symbol = Written(FlowSymbol.process)
      sop.activities[row].branches = [
        Branch(
          label: labels[variant % labels.count], target: .activity(sop.activities[row + 1].id))
      ]
      return .branch(sop.activities[row].id, 0)
    },
    Slip(
      "kotak-melompati-langkah", breaks: "AL-18",
      also: ["KS-02", "KS-03", "MB-13", "MB-15", "PL-05"]
    ) { sop in
      sop.cells(.next) { row in
        guard sop.isPlainBox(row), sop.isPlainBox(row + 1) else { return false }
        let skipped = Target.activity(sop.activities[row + 1].id)
        // Only a later row returns there, so that the row is come to from behind alone.
        let sources = sop.activities.indices.filter { source in
          sop.activities[source].branches.contains { $0.target == skipped }
            || sop.activities[source].next?.contains(skipped) == true
        }
        return sources.count == 1 && sources.allSatisfy { $0 > row + 1 }
          && sop.branchesBack.contains { sop.row(of: $0) == sources.first }
      }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      sop.activities[row].next = [.activity(sop.activities[row + 2].id)]
      return nil
    },
    Slip("panah-ganda", breaks: "AL-25") { sop in
      sop.cells(.next, where: sop.isPlainBox)
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      let target = Target.activity(sop.activities[row + 1].id)
      sop.activities[row].next = [target, target]
      return nil
    },
    Slip("panah-dari-selesai", breaks: "AL-23", also: ["AL-16"]) { sop in
      let last = sop.activities.count - 1
      return sop.cells(.next) { $0 == last && $0 > 0 && sop.symbol(at: $0) == .end }
    } change: { sop, site, _ in
      let first = sop.activities[0].id
      sop.change(site) { $0.next = [.activity(first)] }
      return nil
    },
  ]
}
