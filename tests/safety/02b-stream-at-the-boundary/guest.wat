(component
  (type $stream (stream u8))
  (core func $new (canon stream.new $stream))
  (core module $m
    (import "" "new" (func $new (result i64)))
    (func (export "f") (result i32) (i32.wrap_i64 (call $new))))
  (core instance $i (instantiate $m (with "" (instance (export "new" (func $new))))))
  (func (export "read") (result $stream) (canon lift (core func $i "f"))))
