(component
  (import "host" (instance $host
    (export "file" (type $file (sub resource)))
    (export "open" (func (result (own $file))))
    (export "size" (func (param "f" (borrow $file)) (result u32)))))
  (alias export $host "file" (type $file))
  (core func $open (canon lower (func $host "open")))
  (core func $size (canon lower (func $host "size")))
  (core func $drop (canon resource.drop $file))
  (core module $m
    (import "" "open" (func $open (result i32)))
    (import "" "size" (func $size (param i32) (result i32)))
    (import "" "drop" (func $drop (param i32)))
    (func (export "f") (result i32) (local $file i32) (local $sum i32)
      (local.set $file (call $open))
      (local.set $sum (i32.add (call $size (local.get $file)) (call $size (local.get $file))))
      (call $drop (local.get $file))
      (local.get $sum)))
  (core instance $i (instantiate $m (with "" (instance
    (export "open" (func $open)) (export "size" (func $size)) (export "drop" (func $drop))))))
  (func (export "run") (result u32) (canon lift (core func $i "f"))))
