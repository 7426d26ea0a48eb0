package import Terminal
import SOPDocument
import Workshop

extension EditorScreen {
  package func bindings(in room: Room) -> [Binding] {
    if isEditing { return editingBindings(in: room) }
    if isLifting {
      return [
        Binding([.up, .down], "Geser", help: "Menggeser baris yang diangkat.", isPrimary: true),
        Binding([.enter], "Letakkan", help: "Meletakkan baris di sini.", isPrimary: true),
      ]
    }
    return placeBindings(in: room) + draftBindings(in: room)
  }

  private func editingBindings(in room: Room) -> [Binding] {
    let open = room.session.open
    let hasOthers = tab == .activities || (open.map { count(in: $0.sop) } ?? 0) > 1
    return [
      Binding([.enter], "Terima", help: "Menerima isian dan ke isian berikutnya.", isPrimary: true),
      Binding(
        [.tab], "Isian berikut", help: "Menerima isian dan pindah ke isian berikutnya.",
        isEnabled: hasOthers, isPrimary: true),
      Binding(
        [.backTab], "Isian sebelumnya", help: "Menerima isian dan pindah ke isian sebelumnya.",
        isEnabled: hasOthers),
      Binding([.escape], "Selesai", help: "Berhenti mengetik; isian tetap ada.", isPrimary: true),
      Binding(
        [.control("z")], "Urungkan", help: "Membatalkan perubahan terakhir.",
        isEnabled: open?.canUndo ?? false, isPrimary: true),
      Binding(
        [.control("r"), .alt("z")], "Ulangi", help: "Mengulangi yang diurungkan.",
        isEnabled: open?.canRedo ?? false),
      Binding([.function(2), .control("s")], "Simpan", help: "Menyimpan sekarang juga."),
      Binding([.function(5)], "Periksa", help: "Memeriksa konsep dan memberi nilai."),
    ]
  }

  private func placeBindings(in room: Room) -> [Binding] {
    let isTable = tab == .activities
    let hasRows = (room.session.open.map { count(in: $0.sop) } ?? 0) > 0
    let canLift = (isTable || tab == .performers) && hasRows
    return [
      Binding(
        [.enter], "Ubah", help: "Mengisi atau mengubah yang ditunjuk.",
        isEnabled: hasRows || isTable || tab == .performers, isPrimary: true),
      Binding(
        [.character("t")], "Tambah", help: "Menambah baris di bawah baris ini.",
        isEnabled: isTable || tab == .performers, isPrimary: true),
      isExercise(in: room)
        ? Binding(
          [.character("p"), .function(5)], "Serahkan",
          help: "Menyerahkan naskah ini sebagai jawaban latihan.", isPrimary: true)
        : Binding(
          [.character("p"), .function(5)], "Periksa", help: "Memeriksa konsep dan memberi nilai.",
          isPrimary: true),
      Binding(
        [.character("k")], "Keputusan",
        help: "Menjadikan langkah ini keputusan, dengan tiga pertanyaan.",
        isEnabled: isTable && hasRows, isPrimary: true),
      Binding(
        [.character("d"), .function(6)], "Diagram", help: "Melihat diagram alir.", isPrimary: true),
      Binding(
        [.character("x"), .delete], "Hapus", help: "Menghapus baris ini; dapat diurungkan.",
        isEnabled: canLift),
      Binding(
        [.character(" ")], "Angkat", help: "Mengangkat baris ini untuk digeser dengan panah.",
        isEnabled: canLift),
      Binding(
        [.character("g")], "Gandakan", help: "Menyalin baris ini ke bawahnya.",
        isEnabled: isTable && hasRows),
    ]
  }

  private func draftBindings(in room: Room) -> [Binding] {
    let open = room.session.open
    let places = open.map { count(in: $0.sop) } ?? 0
    let hasPlaces = places > (tab == .activities ? 0 : 1)
    return [
      Binding(
        [.character("u"), .control("z")], "Urungkan", help: "Membatalkan perubahan terakhir.",
        isEnabled: open?.canUndo ?? false, isPrimary: true),
      Binding(
        [.character("y"), .control("r")], "Ulangi", help: "Mengulangi yang diurungkan.",
        isEnabled: open?.canRedo ?? false),
      Binding(
        [.function(2), .control("s")], "Simpan", help: "Menyimpan sekarang juga; biasanya otomatis."
      ),
      Binding([.character("s")], "Ke berkas", help: "Menyimpan salinan sebagai berkas *.sop.yaml."),
    ]
      + EditorTab.allCases.map {
        Binding(
          [.character(Character("\($0.rawValue + 1)"))], $0.label,
          help: "Ke bagian \($0.label) konsep ini.", isEnabled: $0 != tab)
      } + [
        Binding(
          [.tab, .backTab], "Isian berikut", help: "Ke isian berikutnya atau sebelumnya.",
          isEnabled: hasPlaces),
        Binding(
          [.up, .down, .left, .right], "Pindah", help: "Berpindah antara isian.",
          isEnabled: hasPlaces),
        Binding([.escape], "Tutup", help: "Menutup konsep; semuanya tersimpan.", isPrimary: true),
      ]
  }

  package func reading(in room: Room) -> [Line] {
    guard let sop = room.session.open?.sop else { return [.text("Membuka konsep")] }
    if let editing {
      return [.field(label: editing.subject.label(in: sop), value: editing.text)]
    }
    guard tab == .activities else {
      return [.heading(tab.label)]
        + tab.slots(of: sop).map { .field(label: $0.label, value: sop.words(at: $0.subject)) }
    }
    return [.heading("Kegiatan")]
      + sop.activities.indices.map { index in
        .choice(
          number: index + 1,
          label: FlowWords.name(of: index, in: sop) + ", "
            + FlowWords.summary(of: index, in: sop, long: true), isSelected: index == row)
      }
  }
}
