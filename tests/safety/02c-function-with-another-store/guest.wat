(component
  (core module $m
    (global $n (mut i32) (i32.const 0))
    (func (export "f") (result i32)
      (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))
  (core instance $i (instantiate $m))
  (func (export "next") (result u32) (canon lift (core func $i "f"))))
