;; The guest of the Extism side: what echo.wat does, as far as it can be said in bytes.
;;
;; Like a component, it has its data in a memory of its own: input is copied in, output is copied out, eight bytes at a
;; time, which is what the plug-in kits do, for the kernel offers nothing else.
(module
  (import "extism:host/env" "input_length" (func $input-length (result i64)))
  (import "extism:host/env" "input_load_u8" (func $input-u8 (param i64) (result i32)))
  (import "extism:host/env" "input_load_u64" (func $input-u64 (param i64) (result i64)))
  (import "extism:host/env" "length" (func $length (param i64) (result i64)))
  (import "extism:host/env" "load_u8" (func $load-u8 (param i64) (result i32)))
  (import "extism:host/env" "load_u64" (func $load-u64 (param i64) (result i64)))
  (import "extism:host/env" "store_u8" (func $store-u8 (param i64 i32)))
  (import "extism:host/env" "store_u64" (func $store-u64 (param i64 i64)))
  (import "extism:host/env" "alloc" (func $alloc (param i64) (result i64)))
  (import "extism:host/env" "free" (func $free (param i64)))
  (import "extism:host/env" "output_set" (func $output-set (param i64 i64)))
  (import "extism:host/user" "tick" (func $tick (param i64) (result i64)))
  (import "extism:host/user" "put" (func $put (param i64)))
  (import "extism:host/user" "get" (func $get (param i64) (result i64)))
  (memory (export "memory") 3)

  (func $room (param $size i32)
    (block $fits
      (loop $grow
        (br_if $fits (i32.le_u (local.get $size) (i32.shl (memory.size) (i32.const 16))))
        (br_if $grow (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))
        (unreachable))))

  (func $take-input (result i32)
    (local $size i32) (local $at i32)
    (local.set $size (i32.wrap_i64 (call $input-length)))
    (call $room (local.get $size))
    (block $rest
      (loop $word
        (br_if $rest (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $size)))
        (i64.store (local.get $at) (call $input-u64 (i64.extend_i32_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $word)))
    (block $done
      (loop $byte
        (br_if $done (i32.eq (local.get $at) (local.get $size)))
        (i32.store8 (local.get $at) (call $input-u8 (i64.extend_i32_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $byte)))
    (local.get $size))

  (func $take (param $from i64) (result i32)
    (local $size i32) (local $at i32)
    (local.set $size (i32.wrap_i64 (call $length (local.get $from))))
    (call $room (local.get $size))
    (block $rest
      (loop $word
        (br_if $rest (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $size)))
        (i64.store (local.get $at) (call $load-u64 (i64.add (local.get $from) (i64.extend_i32_u (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $word)))
    (block $done
      (loop $byte
        (br_if $done (i32.eq (local.get $at) (local.get $size)))
        (i32.store8 (local.get $at) (call $load-u8 (i64.add (local.get $from) (i64.extend_i32_u (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $byte)))
    (local.get $size))

  (func $give (param $size i32) (result i64)
    (local $to i64) (local $at i32)
    (call $room (local.get $size))
    (local.set $to (call $alloc (i64.extend_i32_u (local.get $size))))
    (block $rest
      (loop $word
        (br_if $rest (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $size)))
        (call $store-u64 (i64.add (local.get $to) (i64.extend_i32_u (local.get $at))) (i64.load (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $word)))
    (block $done
      (loop $byte
        (br_if $done (i32.eq (local.get $at) (local.get $size)))
        (call $store-u8 (i64.add (local.get $to) (i64.extend_i32_u (local.get $at))) (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $byte)))
    (local.get $to))

  (func $output (param $size i32)
    (call $output-set (call $give (local.get $size)) (i64.extend_i32_u (local.get $size))))
  (func $answer (param $number i32)
    (i32.store (i32.const 0) (local.get $number))
    (call $output (i32.const 4)))

  (func (export "add") (result i32)
    (drop (call $take-input))
    (call $answer (i32.add (i32.load (i32.const 0)) (i32.load (i32.const 4))))
    (i32.const 0))
  (func (export "echo") (result i32)
    (call $output (call $take-input))
    (i32.const 0))
  (func (export "len-bytes") (result i32)
    (call $answer (call $take-input))
    (i32.const 0))

  (func (export "ticks") (result i32)
    (local $n i32) (local $i i32) (local $sum i32)
    (drop (call $take-input))
    (local.set $n (i32.load (i32.const 0)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $i) (local.get $n)))
        (local.set $sum
          (i32.add (local.get $sum) (i32.wrap_i64 (call $tick (i64.extend_i32_u (local.get $i))))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (call $answer (local.get $sum))
    (i32.const 0))
  (func (export "put-bytes") (result i32)
    (local $times i32) (local $size i32) (local $block i64)
    (drop (call $take-input))
    (local.set $times (i32.load (i32.const 0)))
    (local.set $size (i32.load (i32.const 4)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $times)))
        (local.set $block (call $give (local.get $size)))
        (call $put (local.get $block))
        (call $free (local.get $block))
        (local.set $times (i32.sub (local.get $times) (i32.const 1)))
        (br $next)))
    (i32.const 0))
  (func (export "get-bytes") (result i32)
    (local $times i32) (local $size i32) (local $sum i32) (local $block i64)
    (drop (call $take-input))
    (local.set $times (i32.load (i32.const 0)))
    (local.set $size (i32.load (i32.const 4)))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $times)))
        (local.set $block (call $get (i64.extend_i32_u (local.get $size))))
        (local.set $sum (i32.add (local.get $sum) (call $take (local.get $block))))
        (call $free (local.get $block))
        (local.set $times (i32.sub (local.get $times) (i32.const 1)))
        (br $next)))
    (call $answer (local.get $sum))
    (i32.const 0)))
