import Support
import Testing

@testable import Coursework

@Suite struct `Marking an order` {
  @Test(arguments: [
    ("terima agenda periksa paraf arsip", "5 langkah urut, dari 5 = 100,00"),
    ("terima periksa agenda paraf arsip", "5 langkah urut, dari 5 = 100,00"),
    ("periksa terima agenda paraf arsip", "4 langkah urut, dari 5 = 80,00"),
    ("arsip terima periksa agenda paraf", "4 langkah urut, dari 5 = 80,00"),
    ("terima periksa agenda paraf", "4 langkah urut, dari 5 = 80,00"),
    ("terima kosong periksa agenda paraf arsip", "5 langkah urut − 1 pengecoh, dari 5 = 80,00"),
    ("terima terima periksa agenda paraf arsip", "5 langkah urut, dari 5 = 100,00"),
    ("kosong", "0 langkah urut − 1 pengecoh, dari 5 = 0,00"),
    ("tak-ada", "0 langkah urut, dari 5 = 0,00"), ("", "Belum dijawab = 0,00"),
  ])
  func `the score is what stands in order of all`(order: String, arithmetic: String) throws {
    let outcome = try Exercise.sample(Sample.ordering).outcome(
      of: .order(order.split(separator: " ").map(String.init)))
    #expect(outcome.arithmetic == arithmetic)
  }

  @Test func `what to move is named, what stands right is confirmed first`() throws {
    let outcome = try Exercise.sample(Sample.ordering).outcome(
      of: .order(["arsip", "terima", "periksa", "agenda", "kosong", "paraf"]))
    #expect(outcome.feedback.map(\.isRight) == [true, false, false, false])
    #expect(
      outcome.feedback.map(\.part) == ["", "Mengarsipkan berkas", "Menyimpan map kosong", ""])
    #expect(outcome.feedback[1].feedback.next == "Pindahkan ke tempat yang sesuai urutannya.")
  }

  @Test func `every order the author permits earns everything, every other less`() throws {
    let exercise = try Exercise.sample(Sample.ordering)
    guard case .ordering(let ordering) = exercise.kind else { return }
    for order in permutations(of: ordering.items.map(\.id)) {
      let isPermitted = ordering.items.allSatisfy { item in
        item.after.allSatisfy { before in
          (order.firstIndex(of: before) ?? 0) < (order.firstIndex(of: item.id) ?? 0)
        }
      }
      #expect(exercise.outcome(of: .order(order)).isFull == isPermitted)
    }
  }

  @Test(arguments: 1...60)
  func `the score is the largest part that agrees with some permitted order`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    let count = 2 + random.below(4)
    let names = (0..<count).map { "b\($0)" }
    let items = names.indices.map { index in
      Ordering.Item(
        id: names[index], text: names[index],
        after: (0..<index).filter { _ in random.below(3) == 0 }.map { names[$0] })
    }
    let ordering = Ordering(items: items, distractors: [], otherwise: Feedback(what: ""))
    let permitted = permutations(of: names).filter { order in
      ordering.outcome(of: order).score == Outcome.fullMark
    }
    let given = random.shuffled(names)
    // An order agrees with a part when the part's items come one after the other in it.
    let best = subsets(of: given).filter { part in
      permitted.contains { order in order.filter(part.contains) == part }
    }.map(\.count).max()
    #expect(ordering.outcome(of: given).score == Marks(best ?? 0, of: count).score)
  }

  private func permutations(of names: [String]) -> [[String]] {
    guard names.count > 1 else { return [names] }
    return names.flatMap { first in
      permutations(of: names.filter { $0 != first }).map { [first] + $0 }
    }
  }

  private func subsets(of names: [String]) -> [[String]] {
    names.reduce([[]]) { parts, name in parts + parts.map { $0 + [name] } }
  }
}

extension Dice {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &self)
  }
}
