(component
  (import "wasi:random/random@0.2.0" (instance $random (export "get-random-u64" (func (result u64)))))
  (core func $draw (canon lower (func $random "get-random-u64")))
  (core module $m (import "" "draw" (func $draw (result i64))) (func (export "f") (result i64) (call $draw)))
  (core instance $i (instantiate $m (with "" (instance (export "draw" (func $draw))))))
  (func (export "draw") (result u64) (canon lift (core func $i "f"))))
