import SOPDocument

extension Slip {
  /// Slips in what a decision asks and where its answers lead.
  static let branches: [Slip] = [
    Slip("cabang-tanpa-label", breaks: "AL-09") { sop in
      sop.activities.flatMap { activity in
        activity.branches.indices.map { .branch(activity.id, $0) }
      }
    } change: { sop, site, _ in
      guard case .branch(_, let index) = site else { return nil }
      sop.change(site) { $0.branches[index].label = "" }
      return nil
    },
    Slip("label-kembar", breaks: "AL-10", at: \.secondBranches) { sop, site, _ in
      sop.change(site) { $0.branches[1].label = $0.branches[0].label }
      return nil
    },
    Slip("cabang-kembali-ke-diri-sendiri", breaks: "AL-17", at: \.branchesBack) { sop, site, _ in
      sop.change(site) { $0.branches[1].target = .activity($0.id) }
      return nil
    },
    Slip("cabang-bertujuan-sama", breaks: "AL-11", at: \.branchesBack) { sop, site, _ in
      sop.change(site) { $0.branches[1].target = $0.branches[0].target }
      return site.parent
    },
    Slip("cabang-tidak-hilang", breaks: "AL-07", at: \.branchesBack) { sop, site, _ in
      sop.change(site) { $0.branches.removeLast() }
      return site.parent
    },
    Slip("cabang-ketiga", breaks: "AL-08", also: ["AL-14", "AL-30", "AL-32"]) { sop in
      sop.activities.indices.dropLast(2).filter { sop.activities[$0].branches.count == 2 }
        .map { .cell(sop.activities[$0].id, .branches) }
    } change: { sop, site, _ in
      guard let last = sop.activities.last?.id else { return nil }
      sop.change(site) { $0.branches.append(Branch(label: "Ditunda", target: .activity(last))) }
      return nil
    },
    Slip("keputusan-selalu-kembali", breaks: "AL-15", also: ["AL-14", "AL-28"]) { sop in
      sop.branchesBack.filter { site in
        guard let row = sop.row(of: site), row > 1 else { return false }
        return sop.activities[..<row].allSatisfy { $0.branches.isEmpty && $0.next == nil }
      }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      let first = sop.activities[0].id
      let second = sop.activities[1].id
      let back = sop.activities[row].branches[1].target
      let other = back == .activity(first) ? second : first
      sop.activities[row].branches[0].target = .activity(other)
      return .activity(first)
    },
    Slip(
      "kembali-ke-pemeriksa", breaks: "AL-28",
      also: ["KG-12", "KS-02", "KS-03", "KS-07", "MB-12", "MB-13"]
    ) { sop in
      sop.branchesBack.filter { site in
        guard let row = sop.row(of: site), row > 0, !sop.isTarget(row) else { return false }
        let (maker, checker) = (sop.activities[row - 1], sop.activities[row])
        return maker.branches.isEmpty && maker.next == nil && checker.performers.items.count == 1
          && maker.performers.items.count == 1
          && maker.performers.items != checker.performers.items
      }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      var desk = sop.activities[row]
      desk.id = sop.freshID
      desk.text = Written(
        text: "Menerima \(desk.requirements.items.first?.lowercased() ?? "berkas")")
      desk.question = .empty
      desk.symbol = .empty
      desk.branches = []
      desk.next = nil
      desk.output = desk.requirements
      sop.activities[row].branches[1].target = .activity(desk.id)
      sop.activities.insert(desk, at: row)
      return nil
    },
    Slip("pemeriksaan-tanpa-penolakan", breaks: "AL-33", also: ["MB-12"]) { sop in
      guard !sop.kind.isTechnical else { return [] }
      return sop.branchesBack.filter { site in
        guard let row = sop.row(of: site), sop.isInner(row),
          sop.activities[row].branches[0].target == .activity(sop.activities[row + 1].id),
          sop.activities[row + 1].branches.isEmpty
        else { return false }
        let words = Words(sop.activities[row].text.text).list
        return words.first.map(Lexicon.checkVerbs.contains) == true
          && !words.contains(where: Lexicon.fieldCheckWords.contains)
      }
    } change: { sop, site, _ in
      sop.change(site) { activity in
        activity.branches = []
        activity.question = .empty
        if !activity.symbol.isEmpty { activity.symbol = Written(FlowSymbol.process) }
      }
      return site.activity.map { .activity($0) }
    },
  ]
}

extension SOP {
  /// The second branch of each decision with two.
  fileprivate var secondBranches: [Subject] {
    activities.filter { $0.branches.count == 2 }.map { .branch($0.id, 1) }
  }
}

extension Written where Value == FlowSymbol {
  /// A symbol as an author would state it.
  init(_ symbol: FlowSymbol) { self.init(words: symbol.word, meaning: .value(symbol)) }
}
