;; Calls its host as it starts.
(component
  (import "setting" (func $setting (result u32)))
  (core func $setting (canon lower (func $setting)))
  (core module $m
    (import "" "setting" (func $setting (result i32)))
    (func $start (drop (call $setting)))
    (start $start))
  (core instance (instantiate $m (with "" (instance (export "setting" (func $setting)))))))
