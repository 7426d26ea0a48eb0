package import SOPDocument

/// One of the six ways to say what sort of SOP it is, with the words the norm knows for it.
package enum KindAxis: Sendable, Hashable, CaseIterable {
  case nature, scope, completeness, specificity, occasion, reach

  package var label: String {
    switch self {
    case .nature: "Sifat"
    case .scope: "Cakupan"
    case .completeness: "Kelengkapan hasil"
    case .specificity: "Kekhususan"
    case .occasion: "Jenis kegiatan"
    case .reach: "Lingkup"
    }
  }

  package var choices: [String] {
    switch self {
    case .nature: Kind.natures
    case .scope: Kind.scopes
    case .completeness: Kind.completenesses
    case .specificity: Kind.specificities
    case .occasion: Kind.occasions
    case .reach: Kind.reaches
    }
  }

  private var place: WritableKeyPath<Kind, Written<String>> {
    switch self {
    case .nature: \.nature
    case .scope: \.scope
    case .completeness: \.completeness
    case .specificity: \.specificity
    case .occasion: \.occasion
    case .reach: \.reach
    }
  }

  /// What the author said, empty when nothing.
  package func words(in kind: Kind) -> String { kind[keyPath: place].words }

  func write(_ words: String, to kind: inout Kind) { kind[keyPath: place] = Written(text: words) }
}
