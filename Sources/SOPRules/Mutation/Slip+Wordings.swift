import SOPDocument

extension Slip {
  /// Slips in what a kegiatan asks for.
  static let wordings: [Slip] = [
    Slip("dua-kegiatan-sebaris", breaks: "KG-09") { sop in
      sop.cells(.text) { sop.isInner($0) && !ActiveText(sop.text($0)).rest.isEmpty }
    } change: { sop, site, variant in
      sop.reword(site) { text in
        let others = ["menggandakan", "mengumumkan", "membukukan"].filter {
          !Word($0).isKin(of: Word(text.verb.lowercased()))
        }
        return "\(text.verb) dan \(others[variant % others.count]) \(text.rest)"
      }
      return nil
    },
    Slip("syarat-di-kalimat", breaks: "KG-10") { sop in
      sop.cells(.text, where: sop.isPlainBox)
    } change: { sop, site, variant in
      let conditions = ["Jika lengkap", "Apabila sesuai", "Bila diperlukan"]
      sop.reword(site) { "\(conditions[variant % conditions.count]), \($0.lowered)" }
      return nil
    },
    Slip("baris-berupa-keadaan", breaks: "KG-18", also: ["KG-04", "KG-08"]) { sop in
      sop.cells(.text, where: sop.isPlainBox)
    } change: { sop, site, variant in
      let texts = ["Berkas lengkap", "Dokumen sesuai"]
      sop.change(site) { $0.text = Written(text: texts[variant % texts.count]) }
      return nil
    },
    Slip("kata-kerja-umum", breaks: "KG-11", also: ["MB-13"]) { sop in
      sop.cells(.text) { sop.isPlainBox($0) && ActiveText(sop.text($0)).nounPhrase != nil }
    } change: { sop, site, _ in
      sop.reword(site) { text in text.noun.map { "Melakukan \($0) \(text.rest)" } }
      return nil
    },
    Slip("langkah-bila-perlu", breaks: "AL-34") { sop in
      sop.cells(.remark) { row in
        sop.isPlainBox(row) && sop.activities[row].remark.isEmpty
          && sop.activities.allSatisfy { $0.branches.isEmpty && $0.next == nil }
      }
    } change: { sop, site, _ in
      sop.change(site) { $0.remark = Written(text: "Jika diperlukan") }
      return nil
    },
    Slip("kata-kerja-tanpa-objek", breaks: "KG-08") { sop in
      sop.cells(.text, where: sop.isInner)
    } change: { sop, site, _ in
      sop.reword(site) { $0.verb }
      return nil
    },
    Slip("uraian-panjang", breaks: "BH-05") { sop in
      sop.cells(.text, where: sop.isInner)
    } change: { sop, site, _ in
      sop.reword(site) { text in
        "\(text.verb) \(text.rest) dengan teliti sesuai urutan kedatangan dan keadaan setempat pada "
          + "hari kerja yang sama di ruang kerja lantai dasar gedung utama kantor"
      }
      return nil
    },
  ]
}
