import PlainYAML
import SOPDocument

extension ExerciseGate {
  /// Checks that each cell to fill is empty, named once, and that what is accepted can be compared.
  mutating func check(_ completing: Completing) {
    var seen: Set<Subject> = []
    for (index, place) in completing.places.enumerated() {
      let isSlot = index < completing.slots.count
      let path: [Node.Step] = [
        isSlot ? "sel" : "ikut", .item(isSlot ? index : index - completing.slots.count), "di",
      ]
      if !seen.insert(place).inserted {
        complain("Sel ini sudah ditulis di atas; satu sel sekali.", at: path)
      }
      let words = completing.draft.sop.boxWords(place)
      if !words.isEmpty {
        complain("Sel ini sudah berisi \"\(words)\"; kosongkan dalam naskahnya.", at: path)
      }
    }
    for (index, slot) in completing.slots.enumerated() {
      checkFeedback(slot.feedback, at: "sel", .item(index), "umpan")
      for answer in slot.accepted where slot.place.holdsTime && WorkingTime(words: answer) == nil {
        complain(
          "\"\(answer)\" belum terbaca sebagai waktu; tulis angka dan satuannya.", at: "sel",
          .item(index), "terima")
      }
    }
    for (index, total) in completing.totals.enumerated() {
      checkFeedback(total.feedback, at: "ikut", .item(index), "umpan")
    }
  }
}
