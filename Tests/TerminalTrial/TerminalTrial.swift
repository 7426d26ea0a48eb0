import Glibc
import Terminal

/// A program on the real display that types, lists, crashes and stops on request, for the tests of module Terminal.
@main
enum TerminalTrial {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    var names = ["TERM", "NO_COLOR", "SSH_CONNECTION"]
    var environment: [String: String] = [:]
    while let name = names.popLast() {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    let display: Display
    do {
      display = try Display(Wishes(environment: environment))
    } catch {
      print("refused: \(error)")
      exit(2)
    }
    let mailbox = Mailbox<Int>()
    var trial = Trial(isEditing: !arguments.contains("--list"))
    trial.title = "\(display.entry) \(display.colours) \(display.glyphs.tier.rawValue)"
    let signal = run(&trial, on: display, mailbox: mailbox) { effect in
      switch effect {
      case .crash(let kind): crash(kind)
      case .suspend: display.suspend()
      case .count(let number): mailbox.send(number)
      }
    }
    display.close()
    print("left \(trial.field.text) \(signal.map(String.init) ?? "by itself")")
    exit(signal.map { 128 + $0 } ?? 0)
  }

  private static func crash(_ kind: Int) {
    switch kind {
    case 1: fatalError("the trial ends here")
    case 2: kill(getpid(), SIGSEGV)
    case 3: abort()
    case 4: print(depth(1))
    case 5: print([1, 2, 3][kind])
    case 6: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    default: exit(3)
    }
  }

  private static func depth(_ number: Int) -> Int {
    number == 0 ? 0 : depth(number + 1) + depth(number + 2)
  }
}

struct Trial: Program {
  enum Effect: Sendable {
    case crash(Int)
    case suspend
    case count(Int)
  }

  var title = ""
  var field = TextField()
  var list = ListBox(count: 500)
  var isEditing: Bool
  var isOver = false
  var due: Moment?
  private var inputs: [String] = []
  private var frames = 0

  init(isEditing: Bool) {
    self.isEditing = isEditing
  }

  mutating func receive(_ input: Input<Int>, at now: Moment) -> [Effect] {
    inputs.append(String(describing: input))
    switch input {
    case .key(.function(9)): return [.suspend]
    case .key(.function(8)): return [.count(41), .count(42)]
    case .key(.function(7)): due = now + 50
    case .due: due = nil
    case .key(.function(let number)): return [.crash(number)]
    case .key(.escape): isOver = true
    case .key(let key): _ = isEditing && field.receive(key) || list.receive(key)
    case .paste(let text): if isEditing { _ = field.receive(paste: text) }
    case .resized(let size): list.page = size.rows - 5
    default: break
    }
    return []
  }

  func draw(on surface: inout Surface) {
    let (header, rest) = surface.bounds.split(top: 1)
    surface.put(
      "\(title) \(surface.size.columns)x\(surface.size.rows)", at: header.origin, style: .heading)
    let (body, footer) = rest.split(bottom: 1)
    let inner = surface.box(body, title: "Coba", isFocused: true)
    let (top, below) = inner.split(top: 1)
    field.draw(on: &surface, in: top, isFocused: isEditing)
    list.draw(on: &surface, in: below, isFocused: !isEditing) { surface, row, body, _ in
      surface.put("Langkah \(row + 1): memeriksa kelengkapan berkas", at: body.origin)
    }
    surface.put(inputs.last ?? "", at: footer.origin)
  }
}
