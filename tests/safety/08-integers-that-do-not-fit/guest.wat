(component
  (core module $m
    (memory (export "memory") 1)
    (func (export "f") (param i32) (result i32) (local.get 0))
    (func (export "case") (param i32 i32) (result i32) (local.get 0)))
  (core instance $i (instantiate $m))
  (type $setting (variant (case "number" u32) (case "switch" bool)))
  (export $setting' "setting" (type $setting))
  (func (export "echo-u8") (param "n" u8) (result u8) (canon lift (core func $i "f")))
  (func (export "echo-u32") (param "n" u32) (result u32) (canon lift (core func $i "f")))
  (func (export "case") (param "s" $setting') (result u32) (canon lift (core func $i "case"))))
