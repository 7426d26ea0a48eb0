import SOPDocument

extension Finding {
  /// One finding about several items of a box; `message` gets their words.
  static func about(
    _ places: [Int], of field: IdentityField, in items: [String], message: (String) -> String
  ) -> [Finding] {
    guard let first = places.first else { return [] }
    return [
      Finding(
        .item(field, first), message(Wording.items(places.map { items[$0] })),
        also: places.dropFirst().map { .item(field, $0) })
    ]
  }
}

extension Wording {
  /// The author's items between quotation marks; from the third on they are counted.
  static func items(_ items: [String]) -> String {
    let told = items.prefix(2).map(\.quoted)
    return series(items.count > 2 ? told + ["\(items.count - 2) butir lain"] : told)
  }
}
