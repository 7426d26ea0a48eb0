import Glibc
import SOPRules

/// Standard output and standard error as text.
enum Output {
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Whatever words of others a complaint quotes, they cannot command the terminal.
  static func complain(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let visible = lines.map { VisibleText.line(String($0)) + "\n" }
    write(visible.joined(), to: STDERR_FILENO)
  }

  private static func write(_ text: String, to file: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(file, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
