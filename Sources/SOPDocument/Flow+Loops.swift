extension Flow {
  /// The loops that stay among some rows.
  ///
  /// One for each bundle of chosen rows that lead back to each other: the shortest through the
  /// bundle's smallest row, that row at both ends.
  package func loops(among isChosen: (Int) -> Bool) -> [[Int]] {
    let chosen = symbols.indices.map(isChosen)
    var returns = Array(repeating: 0, count: rowCount)
    let steps = arrows.compactMap { arrow -> (Int, Int)? in
      guard let target = arrow.destination, chosen[arrow.source], chosen[target] else { return nil }
      return (arrow.source, target)
    }
    let graph = Adjacency(count: rowCount, edges: steps)
    let component = Components(of: graph).number
    for (source, target) in steps where component[source] == component[target] {
      returns[component[source]] += 1
    }
    return symbols.indices.compactMap { row in
      // Each bundle once, from its smallest row.
      guard returns[component[row]] > 0 else { return nil }
      returns[component[row]] = 0
      return graph.way(from: row, avoiding: { component[$0] != component[row] }) { $0 == row }
    }
  }
}
