;; Takes all the memory it can get.
(component
  (core module $m
    (memory 1)
    (func (export "f") (result i32)
      (loop $more (br_if $more (i32.ne (memory.grow (i32.const 64)) (i32.const -1))))
      (memory.size)))
  (core instance $i (instantiate $m))
  (func (export "grow") (result u32) (canon lift (core func $i "f"))))
