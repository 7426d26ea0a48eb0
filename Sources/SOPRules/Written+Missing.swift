import SOPDocument

extension Written {
  /// Nothing to go by: blank, or "tidak ada" where that is no answer; never words that could not
  /// be read.
  var isMissing: Bool { value == nil && !isUnread }
}
