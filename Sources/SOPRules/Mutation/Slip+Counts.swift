import SOPDocument

extension Slip {
  /// Slips of too few or too many.
  static let counts: [Slip] = [
    Slip(
      "dua-kegiatan-saja", breaks: "KG-01",
      also: [
        "KS-01", "KS-02", "KS-03", "KS-04", "KS-13", "MB-12", "MB-13", "MB-15", "PL-02", "PL-05",
        "PL-07",
      ]
    ) { sop in
      let ends = [sop.activities.first, sop.activities.last].compactMap(\.self)
      let areBoxes = ends.allSatisfy { $0.branches.isEmpty && $0.next == nil && $0.symbol.isEmpty }
      return sop.activities.count > 2 && areBoxes ? [.procedure] : []
    } change: { sop, _, _ in
      sop.activities.removeSubrange(1..<(sop.activities.count - 1))
      return nil
    },
    Slip("daftar-pelaksana-kosong", breaks: "PL-01", also: ["PL-08"]) { sop in
      sop.performers.isEmpty ? [] : [.performers]
    } change: { sop, _, _ in
      sop.performers = .empty
      return nil
    },
    Slip("delapan-pelaksana", breaks: "PL-11", also: ["PL-05"]) { sop in
      sop.performers.isEmpty || !sop.activities.indices.contains(where: sop.isInner)
        ? [] : [.performers]
    } change: { sop, _, _ in
      let others = [
        "Notulis", "Sopir", "Resepsionis", "Teknisi", "Penyuluh", "Pramubakti", "Kurir", "Satpam",
      ]
      let missing = others.filter { !sop.performers.items.contains($0) }
        .prefix(max(1, 8 - sop.performers.items.count))
      sop.performers = Written(items: sop.performers.items + missing)
      let row = sop.activities.count - 2
      let joint = sop.activities[row].joint.items + missing
      sop.activities[row].joint = Written(items: joint)
      return nil
    },
    Slip(
      "tiga-akhir", breaks: "AL-22",
      also: ["AL-04", "KG-12", "KG-14", "KG-15", "KS-01", "KS-02", "KS-03", "PL-05"]
    ) { sop in
      let last = sop.activities.count - 1
      guard last > 0, sop.symbol(at: last) == .end else { return [] }
      return sop.branchesBack.count > 1 ? [.procedure] : []
    } change: { sop, _, _ in
      let last = sop.activities.count - 1
      sop.activities[last].symbol = Written(FlowSymbol.end)
      var place: Subject?
      for (site, word) in zip(sop.branchesBack.suffix(2), ["penolakan", "kekurangan"]) {
        guard let row = sop.row(of: site) else { continue }
        var end = sop.activities[row]
        end.id = sop.freshID
        end.symbol = Written(FlowSymbol.end)
        end.question = .empty
        end.branches = []
        end.next = nil
        end.text = Written(text: "Memberitahukan \(word) kepada pengirim")
        end.output = Written(items: ["Pemberitahuan \(word)"])
        sop.activities[row].branches[1].target = .activity(end.id)
        sop.activities.append(end)
        place = .activity(end.id)
      }
      return place
    },
    Slip(
      "tujuh-keputusan", breaks: "AL-31",
      also: ["AL-28", "AL-29", "AL-30", "AL-33", "KS-02", "KS-03", "MB-12", "PL-12"]
    ) { sop in
      let boxes = sop.activities.indices.count { sop.isPlainBox($0) && !sop.isTarget($0) }
      let decisions = sop.activities.indices.count { sop.symbol(at: $0) == .decision }
      return decisions < 7 && boxes + decisions > 6 ? [.procedure] : []
    } change: { sop, _, _ in
      let first = sop.activities[0].id
      var decisions = sop.activities.indices.filter { sop.symbol(at: $0) == .decision }
      // What is come back to stays a box, or nothing in the loop would mend anything.
      let boxes = sop.activities.indices.filter { sop.isPlainBox($0) && !sop.isTarget($0) }
      for row in boxes where decisions.count < 7 {
        if !sop.activities[row].symbol.isEmpty {
          sop.activities[row].symbol = Written(FlowSymbol.decision)
        }
        sop.activities[row].question = Written(text: "Sesuai?")
        sop.activities[row].branches = [
          Branch(label: "Ya", target: .activity(sop.activities[row + 1].id)),
          Branch(label: "Tidak", target: .activity(first)),
        ]
        decisions.append(row)
      }
      return .activity(sop.activities[decisions.sorted()[6]].id)
    },
  ]
}
