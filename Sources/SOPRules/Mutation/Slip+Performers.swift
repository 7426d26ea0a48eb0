import SOPDocument

extension Slip {
  /// Slips in who does what.
  static let performers: [Slip] = [
    rename("nama-orang", breaks: "PL-03", ["Bu Rina", "Pak Hendra", "Ibu Yanti"]),
    rename("alat-sebagai-pelaksana", breaks: "PL-04", ["Aplikasi Pelayanan", "Komputer"]),
    Slip("kolom-terbalik", breaks: "PL-05") { sop in
      sop.performers.items.count > 1 ? [.performers] : []
    } change: { sop, _, _ in
      sop.performers = Written(items: sop.performers.items.reversed())
      return nil
    },
    Slip("mulai-di-kolom-kedua", breaks: "PL-06", also: ["PL-11"]) { sop in
      sop.cells(.joint) { sop.isInner($0) && sop.activities[$0].joint.isEmpty }
    } change: { sop, site, _ in
      sop.change(site) { $0.joint = Written(items: ["Narasumber"]) }
      sop.performers = Written(items: ["Narasumber"] + sop.performers.items)
      return .performer(0)
    },
    Slip("kolom-tidak-dipakai", breaks: "PL-07", also: ["PL-11"]) { sop in
      sop.performers.isEmpty ? [] : [.performers]
    } change: { sop, _, _ in
      sop.performers = Written(items: sop.performers.items + ["Petugas Keamanan"])
      return .performer(sop.performers.items.count - 1)
    },
    Slip("pelaksana-ganda", breaks: "PL-08", also: ["PL-07", "PL-11"]) { sop in
      sop.performers.isEmpty ? [] : [.performers]
    } change: { sop, _, variant in
      let items = sop.performers.items
      let twin = items[variant % items.count].lowercased()
      sop.performers = Written(items: items + [twin])
      return .performer(items.count)
    },
    Slip("dua-pelaksana-sebaris", breaks: "PL-09", also: ["PL-05"]) { sop in
      guard let first = sop.performers.items.first else { return [] }
      return sop.cells(.performers) { row in
        let items = sop.activities[row].performers.items
        return sop.isInner(row) && items.count == 1 && items[0] != first
      }
    } change: { sop, site, _ in
      let first = sop.performers.items[0]
      sop.change(site) { $0.performers = Written(items: $0.performers.items + [first]) }
      return nil
    },
    rename("dua-jabatan-sekolom", breaks: "PL-14", ["Kepala Bidang/Sekretaris"]),
    Slip("pihak-luar-pada-kegiatan-rutin", breaks: "PL-10") { sop in
      guard sop.kind.isService else { return [] }
      return sop.performers.items.indices.filter { Words(sop.performers.items[$0]).nameOutsider }
        .map { .performer($0) }
    } change: { sop, _, _ in
      sop.kind.occasion = Written(text: "rutin")
      return nil
    },
    Slip("pelaku-lain-di-kalimat", breaks: "PL-13", also: ["KG-05"]) { sop in
      sop.cells(.performers) { row in
        sop.isPlainBox(row) && sop.activities[row].joint.isEmpty
          && sop.performers.items.contains { !sop.activities[row].performers.items.contains($0) }
      }
    } change: { sop, site, _ in
      let names = sop.performers.items
      sop.change(site) { activity in
        guard let other = names.first(where: { !activity.performers.items.contains($0) }) else {
          return
        }
        let text = ActiveText(activity.text.text).lowered
        activity.text = Written(text: "\(other) \(text)")
      }
      return nil
    },
    Slip("pemeriksa-pembuat", breaks: "PL-12", also: ["PL-05", "PL-06", "PL-07", "PL-02"]) { sop in
      sop.kind.isTechnical ? [] : sop.cells(.performers) { sop.maker(ofWhatIsCheckedIn: $0) != nil }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site), let maker = sop.maker(ofWhatIsCheckedIn: row) else {
        return nil
      }
      sop.activities[row].performers = sop.activities[maker].performers
      return nil
    },
    Slip("administratif-sendirian", breaks: "PL-02", also: ["AL-33"]) { sop in
      sop.kind.isTechnical && sop.performers.items.count == 1 ? [.performers] : []
    } change: { sop, _, _ in
      sop.kind.nature = Written(text: "administratif")
      return nil
    },
  ]

  /// A slip in the name of one performer, in the list and in all rows.
  private static func rename(_ name: String, breaks code: String, _ names: [String]) -> Slip {
    Slip(name, breaks: code) { sop in
      sop.performers.items.indices.map { .performer($0) }
    } change: { sop, site, variant in
      guard case .performer(let index) = site else { return nil }
      var items = sop.performers.items
      let old = items[index]
      let new = names[variant % names.count]
      items[index] = new
      sop.performers = Written(items: items)
      for row in sop.activities.indices {
        sop.activities[row].performers = sop.activities[row].performers.replacing(old, by: new)
        sop.activities[row].joint = sop.activities[row].joint.replacing(old, by: new)
      }
      return nil
    }
  }
}

extension SOP {
  /// The last row above a check by somebody else in which one performer makes what is checked.
  fileprivate func maker(ofWhatIsCheckedIn row: Int) -> Int? {
    let check = activities[row]
    let words = Words(check.text.text)
    guard symbol(at: row) == .decision, Lexicon.checkVerbs.contains(words.first),
      !words.list.contains(where: Lexicon.fieldCheckWords.contains)
    else { return nil }
    let made = check.requirements.items.filter { words.list.contains(Words($0).first) }
    let maker = activities[..<row].lastIndex { activity in
      Lexicon.makingVerbs.contains(Words(activity.text.text).first)
        && activity.output.items.contains(where: made.contains)
    }
    guard let maker, activities[maker].performers.items.count == 1,
      activities[maker].performers != check.performers
    else { return nil }
    return maker
  }
}

extension Written where Value == [String] {
  fileprivate func replacing(_ old: String, by new: String) -> Written {
    items.contains(old) ? Written(items: items.map { $0 == old ? new : $0 }) : self
  }
}
