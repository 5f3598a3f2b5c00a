;; Counts to a number, and tells when it begins.
(component
  (import "begun" (func $begun))
  (core func $begun (canon lower (func $begun)))
  (core module $m
    (import "" "begun" (func $begun))
    (global $n (mut i32) (i32.const 0))
    (func $next (global.set $n (i32.add (global.get $n) (i32.const 1))))
    (func (export "f") (param $to i32) (result i32)
      (call $begun)
      (global.set $n (i32.const 0))
      (loop $again
        (call $next)
        (local.set $to (i32.sub (local.get $to) (i32.const 1)))
        (br_if $again (local.get $to)))
      (global.get $n)))
  (core instance $i (instantiate $m (with "" (instance (export "begun" (func $begun))))))
  (func (export "count") (param "to" u32) (result u32) (canon lift (core func $i "f"))))
