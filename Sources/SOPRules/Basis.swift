/// On what a rule stands, in honest words.
///
/// "Menurut peraturan" may be said only where a regulation text was seen; deductions, training
/// material, practice and our own advice say so.
package struct Basis: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    /// Stated in a regulation text.
    case peraturan
    /// Our direct deduction from such a text.
    case turunan
    /// Training material of the ministry.
    case pelatihan
    /// Practice or prior art.
    case praktik
    /// Our own advice.
    case anjuran
  }

  package var kind: Kind
  /// The key of the source, such as "PAN35-25".
  package var source: String
  /// Page or section, where it is known.
  package var page: String
  /// Who compared the source and when (ISO date); empty while nobody has.
  package var checkedBy: String
  package var checkedOn: String

  package init(
    _ kind: Kind, _ source: String, page: String = "", checkedBy: String = "",
    checkedOn: String = ""
  ) {
    self.kind = kind
    self.source = source
    self.page = page
    self.checkedBy = checkedBy
    self.checkedOn = checkedOn
  }

  package static func peraturan(_ source: String, page: String = "") -> Basis {
    Basis(.peraturan, source, page: page)
  }

  package static func turunan(_ source: String, page: String = "") -> Basis {
    Basis(.turunan, source, page: page)
  }

  package static func pelatihan(_ source: String) -> Basis { Basis(.pelatihan, source) }

  package static func praktik(_ source: String) -> Basis { Basis(.praktik, source) }

  package static let anjuran = Basis(.anjuran, "")
}
