;; Never returns.
(component
  (core module $m (func (export "f") (loop $again (br $again))))
  (core instance $i (instantiate $m))
  (func (export "spin") (canon lift (core func $i "f"))))
