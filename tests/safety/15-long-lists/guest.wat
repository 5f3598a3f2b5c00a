(component
  (import "take" (func $take (param "data" (list u8))))
  (core module $memory (memory (export "memory") 100))
  (core instance $memory (instantiate $memory))
  (core func $take (canon lower (func $take) (memory (core memory $memory "memory"))))
  (core module $m
    (import "" "memory" (memory 1))
    (import "" "take" (func $take (param i32 i32)))
    (func (export "send") (param i32) (call $take (i32.const 64) (local.get 0)))
    (func (export "fetch") (param i32) (result i32)
      (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (local.get 0)) (i32.const 0)))
  (core instance $i (instantiate $m (with "" (instance
    (export "memory" (memory $memory "memory")) (export "take" (func $take))))))
  (func (export "send") (param "size" u32) (canon lift (core func $i "send")))
  (func (export "fetch") (param "size" u32) (result (list u8))
    (canon lift (core func $i "fetch") (memory (core memory $memory "memory")))))
