import CYAML

/// The reference of the engine's budgets: libyaml's own events of a text, and nothing done with them.
enum LibYAMLEvents {
  /// Returns how many events there are.
  @discardableResult
  static func count(in text: [UInt8]) -> Int {
    var parser = yaml_parser_t()
    precondition(yaml_parser_initialize(&parser) == 1, "no memory for a parser")
    defer { yaml_parser_delete(&parser) }
    return text.withUnsafeBufferPointer { bytes in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      var count = 0
      while yaml_parser_parse(&parser, &event) == 1 {
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        count += 1
        if isLast { break }
      }
      return count
    }
  }
}
