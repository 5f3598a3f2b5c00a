;; Asks its host, and goes on whatever the answer is.
(component
  (import "confirm" (func $confirm (result bool)))
  (core func $confirm (canon lower (func $confirm)))
  (core module $m
    (import "" "confirm" (func $confirm (result i32)))
    (func (export "run") (result i32) (call $confirm)))
  (core instance $i (instantiate $m (with "" (instance (export "confirm" (func $confirm))))))
  (func (export "run") (result bool) (canon lift (core func $i "run"))))
