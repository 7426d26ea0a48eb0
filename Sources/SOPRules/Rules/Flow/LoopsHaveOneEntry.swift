import SOPDocument

extension Rule {
  static let loopsHaveOneEntry = Rule(
    "AL-29", "putaran-satu-pintu-masuk", "Setiap putaran dimasuki dari satu langkah.",
    severity: .saran, basis: .anjuran, over: .document, revision: 2,
    why: """
      Putaran yang dapat dimasuki dari tengah dibaca berbeda oleh tiap orang: yang satu mengulang \
      dari awal, yang lain dari langkah tempat ia masuk.
      """,
    next: "Arahkan semua panah masuk ke langkah awal putaran itu.",
    silent: "Panah balik ke langkah yang memang selalu dilalui.",
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - tanya: Penelitian lanjutan?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - {}
        - kegiatan: Menilai konsep surat rekomendasi penelitian
          tanya: Sesuai?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]
      """
  ) { facts in
    let flow = facts.flow
    let closing = flow.arrows.indices.filter {
      flow.closesLoop[$0] && flow.isReachable[flow.arrows[$0].source]
    }
    // An arrow nobody could read may be the very door a loop is entered by.
    guard !closing.isEmpty, !flow.hasUnreadArrows.contains(true) else { return [] }
    let dominance = flow.dominance
    var told: Set<Int> = []
    return closing.compactMap { index in
      let arrow = flow.arrows[index]
      guard let first = arrow.destination, !dominance.covers(first, arrow.source),
        told.insert(flow.component[first]).inserted,
        let way = flow.path(from: first, to: arrow.source)
      else { return nil }
      let loop = way + [first]
      let isOnLoop = Set(way)
      let doors = way.dropFirst().filter { row in
        flow.predecessors[row].contains { flow.isReachable[$0] && !isOnLoop.contains($0) }
      }
      let places = doors.isEmpty ? "" : ", yaitu di \(facts.numbers(of: doors.sorted()))"
      return Finding(
        facts.activity(doors.first ?? first),
        "Putaran \(loop.map { String($0 + 1) }.joined(separator: " → ")) dapat dimasuki dari "
          + "tengah\(places).",
        evidence: loop.map(facts.activity))
    }
  }
}
