(component
  (import "wasi:cli/environment@0.2.0" (instance $env
    (export "get-arguments" (func (result (list string))))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
  (core instance $mem (instantiate $memory))
  (core func $get (canon lower (func $env "get-arguments")
    (memory (core memory $mem "memory")) (realloc (core func $mem "realloc"))))
  (core module $m
    (import "" "memory" (memory 1))
    (import "" "get" (func $get (param i32)))
    (func (export "f") (result i32) (call $get (i32.const 0)) (i32.load (i32.const 4))))
  (core instance $i (instantiate $m (with "" (instance
    (export "memory" (memory $mem "memory")) (export "get" (func $get))))))
  (func (export "count-arguments") (result u32) (canon lift (core func $i "f"))))
