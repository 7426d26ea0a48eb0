import SOPDocument

extension Slip {
  /// Slips in the form of the whole: parts, columns, and what belongs to other sorts of SOPs.
  static let forms: [Slip] = [
    Slip("tanpa-tabel-kegiatan", breaks: "FM-01", also: ["PL-07"]) { _ in
      [.document]
    } change: { sop, _, _ in
      sop.activities = []
      return nil
    },
    Slip("kolom-tambahan", breaks: "FM-02") { sop in
      sop.activities.count > 1 ? [.procedure] : []
    } change: { sop, _, variant in
      let columns = ["biaya", "lampiran"]
      let key = columns[variant % columns.count]
      for activity in sop.activities {
        sop.leftovers.append(Leftover(home: .activity(activity.id), key: key, text: "\(key): ada"))
      }
      return nil
    },
    Slip("kegiatan-berupa-cerita", breaks: "FM-03", also: ["BH-05", "KG-09"]) { sop in
      sop.cells(.text) { sop.isPlainBox($0) && !ActiveText(sop.text($0)).rest.isEmpty }
    } change: { sop, site, _ in
      sop.reword(site) { text in
        "1. \(text.verb) \(text.rest) 2. Mencetak \(text.rest) 3. Membukukan \(text.rest)"
      }
      return nil
    },
    Slip("bagian-sop-layanan-kesehatan", breaks: "FM-04") { _ in
      [.document]
    } change: { sop, _, _ in
      for key in ["pengertian", "tujuan"] {
        sop.leftovers.append(Leftover(home: .document, key: key, text: "\(key): tertib layanan"))
      }
      return nil
    },
    Slip(
      "lama-tidak-ditinjau", breaks: "FM-06", also: ["DH-04", "DH-07", "ID-06", "ID-11", "ID-12"]
    ) { sop in
      let identity = sop.identity
      return identity.createdOn.value?.day == nil || identity.effectiveOn.value?.day == nil
        ? [] : [.field(.effectiveOn)]
    } change: { sop, _, _ in
      sop.status = Written(words: SOP.Status.inForce.rawValue, meaning: .value(.inForce))
      sop.identity.createdOn = sop.identity.createdOn.yearsLater(-3)
      sop.identity.effectiveOn = sop.identity.effectiveOn.yearsLater(-3)
      sop.identity.revisedOn = .empty
      sop.identity.revisionMeaning = .empty
      return nil
    },
    Slip("judul-kolom-ikut-tersalin", breaks: "FM-09", also: ["PL-07", "PL-11"]) { sop in
      sop.performers.isEmpty ? [] : [.performers]
    } change: { sop, _, variant in
      let titles = ["Mutu Baku", "Keterangan"]
      sop.performers = Written(items: sop.performers.items + [titles[variant % titles.count]])
      return .performer(sop.performers.items.count - 1)
    },
  ]
}
