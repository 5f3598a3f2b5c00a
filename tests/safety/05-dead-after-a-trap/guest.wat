(component
  (core module $m
    (func (export "f") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1))))
  (core instance $i (instantiate $m))
  (func (export "divide") (param "a" u32) (param "b" u32) (result u32) (canon lift (core func $i "f"))))
