(component
  (import "host" (instance $host
    (export "file" (type $file (sub resource)))
    (export "open" (func (result (own $file))))
    (export "same" (func (param "a" (borrow $file)) (param "b" (borrow $file)) (result bool)))))
  (alias export $host "file" (type $file))
  (core func $open (canon lower (func $host "open")))
  (core func $same (canon lower (func $host "same")))
  (core func $drop (canon resource.drop $file))
  (core module $m
    (import "" "open" (func $open (result i32)))
    (import "" "same" (func $same (param i32 i32) (result i32)))
    (import "" "drop" (func $drop (param i32)))
    (func (export "f") (result i32) (local $a i32) (local $b i32) (local $same i32)
      (local.set $a (call $open))
      (local.set $b (call $open))
      (local.set $same (call $same (local.get $a) (local.get $b)))
      (call $drop (local.get $a))
      (call $drop (local.get $b))
      (local.get $same)))
  (core instance $i (instantiate $m (with "" (instance
    (export "open" (func $open)) (export "same" (func $same)) (export "drop" (func $drop))))))
  (func (export "run") (result bool) (canon lift (core func $i "f"))))
