import SOPDocument

extension Slip {
  /// Slips in which one part of an SOP no longer agrees with another.
  static let agreements: [Slip] = [
    Slip(
      "hasil-lain-dari-judul", breaks: "KS-01", also: ["KG-14", "KG-15", "MB-12", "MB-13"]
    ) { sop in
      let last = sop.activities.count - 1
      let title = Product(ofTitle: sop.identity.title.text)
      guard sop.kind.completeness.text != "parsial",
        sop.activities.dropLast().contains(where: { title.isSpelled(in: Words($0.text.text).list) })
      else { return [] }
      return sop.cells(.output) { row in
        row == last && !sop.activities[..<row].contains { $0.symbol.value == .end }
      }
    } change: { sop, site, _ in
      sop.change(site) { activity in
        activity.text = Written(text: "Merapikan lemari")
        activity.output = Written(items: ["Lemari rapi"])
      }
      return nil
    },
    Slip("judul-naskah-lain", breaks: "KS-13", also: ["KS-01", "MB-04"]) { sop in
      sop.kind.completeness.text == "parsial" || sop.activities.count < 3 ? [] : [.field(.title)]
    } change: { sop, _, variant in
      let titles = ["Penerbitan Izin Reklame", "Penyusunan Neraca Ternak"]
      sop.identity.title = Written(text: titles[variant % titles.count])
      return nil
    },
    Slip("persyaratan-tidak-diminta", breaks: "KS-04") { sop in
      sop.promise.requirements.isEmpty ? [] : [.promise(.requirements)]
    } change: { sop, _, _ in
      let asked = sop.promise.requirements.items + ["Materai tempel"]
      sop.promise.requirements = Written(items: asked)
      return nil
    },
    Slip("keterangan-melawan-panah", breaks: "KS-14") { sop in
      sop.cells(.remark) { row in
        sop.isPlainBox(row) && row > 2 && sop.activities[row].remark.isEmpty
          && sop.activities[row + 1].branches.isEmpty
      }
    } change: { sop, site, _ in
      sop.change(site) { $0.remark = Written(text: "Jika ditolak, kembali ke langkah 1") }
      return nil
    },
    Slip("sop-lain-belum-tercantum", breaks: "KS-05") { sop in
      sop.cells(.remark) { sop.isInner($0) && sop.activities[$0].remark.isEmpty }
    } change: { sop, site, _ in
      sop.change(site) { $0.remark = Written(text: "Dilanjutkan dengan SOP Pengelolaan Gudang") }
      return nil
    },
  ]

  /// Slips that editing leaves behind.
  static let remnants: [Slip] = [
    Slip("rujukan-ke-langkah-yang-tidak-ada", breaks: "BH-06") { sop in
      sop.cells(.remark) { sop.isInner($0) && sop.activities[$0].remark.isEmpty }
    } change: { sop, site, _ in
      let missing = sop.activities.count + 7
      sop.change(site) { $0.remark = Written(text: "Lihat langkah \(missing)") }
      return nil
    },
    Slip("sisa-isian", breaks: "BH-07") { sop in
      sop.cells(.remark) { sop.isInner($0) && sop.activities[$0].remark.isEmpty }
    } change: { sop, site, variant in
      let words = ["[isi nama dokumen]", "#REF!"]
      sop.change(site) { $0.remark = Written(text: words[variant % words.count]) }
      return nil
    },
  ]
}
