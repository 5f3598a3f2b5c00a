(component
  (core module $m
    (memory (export "memory") 1)
    (func (export "f") (param i32) (result i32)
      (i32.store8 (i32.const 0) (i32.const 1)) (i32.store (i32.const 4) (local.get 0)) (i32.const 0)))
  (core instance $i (instantiate $m))
  (func (export "find") (param "n" u32) (result (option u32))
    (canon lift (core func $i "f") (memory (core memory $i "memory")))))
