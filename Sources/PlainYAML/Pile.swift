/// Values waiting for the list or map they belong to; the last ones are taken off together, moved
/// and never copied.
struct Pile<Element>: ~Copyable {
  private var memory: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity = 32

  init() { memory = .allocate(capacity: capacity) }

  deinit {
    memory.deinitialize(count: count)
    memory.deallocate()
  }

  mutating func append(_ element: consuming Element) {
    if count == capacity { grow() }
    (memory + count).initialize(to: element)
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
    capacity *= 2
  }

  mutating func taken(from first: Int) -> [Element] {
    let taken = count - first
    count = first
    return Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
      buffer.baseAddress?.moveInitialize(from: memory + first, count: taken)
      initialized = taken
    }
  }
}
