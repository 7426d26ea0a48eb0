import SOPDocument

extension Slip {
  /// Slips in how a public service begins and ends.
  static let services: [Slip] = [
    Slip(
      "pelayanan-tanpa-permohonan", breaks: "KG-13",
      also: ["KS-04", "MB-12", "MB-13", "PL-05", "PL-06", "PL-07"]
    ) { sop in
      sop.isWholeService && sop.officer != nil && sop.symbol(at: 0) == .start
        ? [.cell(sop.activities[0].id, .text)] : []
    } change: { sop, site, _ in
      let officer = sop.officer ?? ""
      sop.change(site) { activity in
        activity.text = Written(text: "Menyiapkan ruang pelayanan")
        activity.performers = Written(items: [officer])
      }
      return nil
    },
    Slip(
      "hasil-belum-diterima", breaks: "KG-14",
      also: ["AL-32", "KG-15", "KS-01", "KS-07", "MB-12", "MB-13", "PL-05", "PL-07"]
    ) { sop in
      let last = sop.activities.count - 1
      guard sop.isWholeService, sop.officer != nil,
        sop.activities.indices.filter({ sop.symbol(at: $0) == .end }) == [last]
      else { return [] }
      return [.cell(sop.activities[last].id, .text)]
    } change: { sop, site, _ in
      let officer = sop.officer ?? ""
      sop.change(site) { activity in
        activity.text = Written(text: "Merapikan ruang pelayanan")
        activity.performers = Written(items: [officer])
      }
      return nil
    },
  ]
}

extension SOP {
  fileprivate var isWholeService: Bool {
    kind.isService && !kind.mayBePartial && activities.count >= 3
  }

  /// The first performer who belongs to the office.
  fileprivate var officer: String? {
    performers.items.first { !Words($0).nameOutsider }
  }
}
