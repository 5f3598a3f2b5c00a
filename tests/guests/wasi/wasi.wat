;; Built from guest.c by zig 0.17.1 and wasm-tools of @bytecodealliance/jco-transpile 0.15.0.
(component
  (type $ty-wasi:cli/environment@0.2.12 (;0;)
    (instance
      (type (;0;) (tuple string string))
      (type (;1;) (list 0))
      (type (;2;) (func (result 1)))
      (export (;0;) "get-environment" (func (type 2)))
      (type (;3;) (list string))
      (type (;4;) (func (result 3)))
      (export (;1;) "get-arguments" (func (type 4)))
    )
  )
  (import "wasi:cli/environment@0.2.12" (instance $wasi:cli/environment@0.2.12 (;0;) (type $ty-wasi:cli/environment@0.2.12)))
  (type $ty-wasi:cli/exit@0.2.12 (;1;)
    (instance
      (type (;0;) (result))
      (type (;1;) (func (param "status" 0)))
      (export (;0;) "exit" (func (type 1)))
    )
  )
  (import "wasi:cli/exit@0.2.12" (instance $wasi:cli/exit@0.2.12 (;1;) (type $ty-wasi:cli/exit@0.2.12)))
  (type $ty-wasi:io/error@0.2.12 (;2;)
    (instance
      (export (;0;) "error" (type (sub resource)))
    )
  )
  (import "wasi:io/error@0.2.12" (instance $wasi:io/error@0.2.12 (;2;) (type $ty-wasi:io/error@0.2.12)))
  (alias export $wasi:io/error@0.2.12 "error" (type $error (;3;)))
  (type $ty-wasi:io/streams@0.2.12 (;4;)
    (instance
      (export (;0;) "output-stream" (type (sub resource)))
      (alias outer 1 $error (type (;1;)))
      (export (;2;) "error" (type (eq 1)))
      (type (;3;) (own 2))
      (type (;4;) (variant (case "last-operation-failed" 3) (case "closed")))
      (export (;5;) "stream-error" (type (eq 4)))
      (export (;6;) "input-stream" (type (sub resource)))
      (type (;7;) (borrow 6))
      (type (;8;) (list u8))
      (type (;9;) (result 8 (error 5)))
      (type (;10;) (func (param "self" 7) (param "len" u64) (result 9)))
      (export (;0;) "[method]input-stream.blocking-read" (func (type 10)))
      (type (;11;) (borrow 0))
      (type (;12;) (result (error 5)))
      (type (;13;) (func (param "self" 11) (param "contents" 8) (result 12)))
      (export (;1;) "[method]output-stream.blocking-write-and-flush" (func (type 13)))
    )
  )
  (import "wasi:io/streams@0.2.12" (instance $wasi:io/streams@0.2.12 (;3;) (type $ty-wasi:io/streams@0.2.12)))
  (alias export $wasi:io/streams@0.2.12 "input-stream" (type $input-stream (;5;)))
  (type $ty-wasi:cli/stdin@0.2.12 (;6;)
    (instance
      (alias outer 1 $input-stream (type (;0;)))
      (export (;1;) "input-stream" (type (eq 0)))
      (type (;2;) (own 1))
      (type (;3;) (func (result 2)))
      (export (;0;) "get-stdin" (func (type 3)))
    )
  )
  (import "wasi:cli/stdin@0.2.12" (instance $wasi:cli/stdin@0.2.12 (;4;) (type $ty-wasi:cli/stdin@0.2.12)))
  (alias export $wasi:io/streams@0.2.12 "output-stream" (type $output-stream (;7;)))
  (type $ty-wasi:cli/stdout@0.2.12 (;8;)
    (instance
      (alias outer 1 $output-stream (type (;0;)))
      (export (;1;) "output-stream" (type (eq 0)))
      (type (;2;) (own 1))
      (type (;3;) (func (result 2)))
      (export (;0;) "get-stdout" (func (type 3)))
    )
  )
  (import "wasi:cli/stdout@0.2.12" (instance $wasi:cli/stdout@0.2.12 (;5;) (type $ty-wasi:cli/stdout@0.2.12)))
  (alias export $wasi:io/streams@0.2.12 "output-stream" (type $"#type9 output-stream" (@name "output-stream") (;9;)))
  (type $ty-wasi:cli/stderr@0.2.12 (;10;)
    (instance
      (alias outer 1 $"#type9 output-stream" (type (;0;)))
      (export (;1;) "output-stream" (type (eq 0)))
      (type (;2;) (own 1))
      (type (;3;) (func (result 2)))
      (export (;0;) "get-stderr" (func (type 3)))
    )
  )
  (import "wasi:cli/stderr@0.2.12" (instance $wasi:cli/stderr@0.2.12 (;6;) (type $ty-wasi:cli/stderr@0.2.12)))
  (type $ty-wasi:clocks/wall-clock@0.2.12 (;11;)
    (instance
      (type (;0;) (record (field "seconds" u64) (field "nanoseconds" u32)))
      (export (;1;) "datetime" (type (eq 0)))
      (type (;2;) (func (result 1)))
      (export (;0;) "now" (func (type 2)))
    )
  )
  (import "wasi:clocks/wall-clock@0.2.12" (instance $wasi:clocks/wall-clock@0.2.12 (;7;) (type $ty-wasi:clocks/wall-clock@0.2.12)))
  (type $ty-wasi:filesystem/types@0.2.12 (;12;)
    (instance
      (export (;0;) "descriptor" (type (sub resource)))
      (type (;1;) u64)
      (export (;2;) "filesize" (type (eq 1)))
      (type (;3;) (enum "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist" "file-too-large" "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory" "loop" "too-many-links" "message-size" "name-too-long" "no-device" "no-entry" "no-lock" "insufficient-memory" "insufficient-space" "not-directory" "not-empty" "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted" "pipe" "read-only" "invalid-seek" "text-file-busy" "cross-device"))
      (export (;4;) "error-code" (type (eq 3)))
      (type (;5;) (flags "symlink-follow"))
      (export (;6;) "path-flags" (type (eq 5)))
      (type (;7;) (flags "create" "directory" "exclusive" "truncate"))
      (export (;8;) "open-flags" (type (eq 7)))
      (type (;9;) (flags "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync" "mutate-directory"))
      (export (;10;) "descriptor-flags" (type (eq 9)))
      (type (;11;) (borrow 0))
      (type (;12;) (list u8))
      (type (;13;) (tuple 12 bool))
      (type (;14;) (result 13 (error 4)))
      (type (;15;) (func (param "self" 11) (param "length" 2) (param "offset" 2) (result 14)))
      (export (;0;) "[method]descriptor.read" (func (type 15)))
      (type (;16;) (result 2 (error 4)))
      (type (;17;) (func (param "self" 11) (param "buffer" 12) (param "offset" 2) (result 16)))
      (export (;1;) "[method]descriptor.write" (func (type 17)))
      (type (;18;) (own 0))
      (type (;19;) (result 18 (error 4)))
      (type (;20;) (func (param "self" 11) (param "path-flags" 6) (param "path" string) (param "open-flags" 8) (param "flags" 10) (result 19)))
      (export (;2;) "[method]descriptor.open-at" (func (type 20)))
    )
  )
  (import "wasi:filesystem/types@0.2.12" (instance $wasi:filesystem/types@0.2.12 (;8;) (type $ty-wasi:filesystem/types@0.2.12)))
  (alias export $wasi:filesystem/types@0.2.12 "descriptor" (type $descriptor (;13;)))
  (type $ty-wasi:filesystem/preopens@0.2.12 (;14;)
    (instance
      (alias outer 1 $descriptor (type (;0;)))
      (export (;1;) "descriptor" (type (eq 0)))
      (type (;2;) (own 1))
      (type (;3;) (tuple 2 string))
      (type (;4;) (list 3))
      (type (;5;) (func (result 4)))
      (export (;0;) "get-directories" (func (type 5)))
    )
  )
  (import "wasi:filesystem/preopens@0.2.12" (instance $wasi:filesystem/preopens@0.2.12 (;9;) (type $ty-wasi:filesystem/preopens@0.2.12)))
  (type $ty-wasi:random/random@0.2.12 (;15;)
    (instance
      (type (;0;) (list u8))
      (type (;1;) (func (param "len" u64) (result 0)))
      (export (;0;) "get-random-bytes" (func (type 1)))
    )
  )
  (import "wasi:random/random@0.2.12" (instance $wasi:random/random@0.2.12 (;10;) (type $ty-wasi:random/random@0.2.12)))
  (type $ty-wasi:sockets/network@0.2.12 (;16;)
    (instance
      (export (;0;) "network" (type (sub resource)))
      (type (;1;) (enum "unknown" "access-denied" "not-supported" "invalid-argument" "out-of-memory" "timeout" "concurrency-conflict" "not-in-progress" "would-block" "invalid-state" "new-socket-limit" "address-not-bindable" "address-in-use" "remote-unreachable" "connection-refused" "connection-reset" "connection-aborted" "datagram-too-large" "name-unresolvable" "temporary-resolver-failure" "permanent-resolver-failure"))
      (export (;2;) "error-code" (type (eq 1)))
    )
  )
  (import "wasi:sockets/network@0.2.12" (instance $wasi:sockets/network@0.2.12 (;11;) (type $ty-wasi:sockets/network@0.2.12)))
  (alias export $wasi:sockets/network@0.2.12 "network" (type $network (;17;)))
  (type $ty-wasi:sockets/instance-network@0.2.12 (;18;)
    (instance
      (alias outer 1 $network (type (;0;)))
      (export (;1;) "network" (type (eq 0)))
      (type (;2;) (own 1))
      (type (;3;) (func (result 2)))
      (export (;0;) "instance-network" (func (type 3)))
    )
  )
  (import "wasi:sockets/instance-network@0.2.12" (instance $wasi:sockets/instance-network@0.2.12 (;12;) (type $ty-wasi:sockets/instance-network@0.2.12)))
  (alias export $wasi:sockets/network@0.2.12 "network" (type $"#type19 network" (@name "network") (;19;)))
  (alias export $wasi:sockets/network@0.2.12 "error-code" (type $error-code (;20;)))
  (type $ty-wasi:sockets/ip-name-lookup@0.2.12 (;21;)
    (instance
      (alias outer 1 $"#type19 network" (type (;0;)))
      (export (;1;) "network" (type (eq 0)))
      (export (;2;) "resolve-address-stream" (type (sub resource)))
      (alias outer 1 $error-code (type (;3;)))
      (export (;4;) "error-code" (type (eq 3)))
      (type (;5;) (borrow 1))
      (type (;6;) (own 2))
      (type (;7;) (result 6 (error 4)))
      (type (;8;) (func (param "network" 5) (param "name" string) (result 7)))
      (export (;0;) "resolve-addresses" (func (type 8)))
    )
  )
  (import "wasi:sockets/ip-name-lookup@0.2.12" (instance $wasi:sockets/ip-name-lookup@0.2.12 (;13;) (type $ty-wasi:sockets/ip-name-lookup@0.2.12)))
  (core module $main (;0;)
    (type (;0;) (func (param i32)))
    (type (;1;) (func (result i32)))
    (type (;2;) (func (param i32 i32 i32 i32)))
    (type (;3;) (func (param i32 i64 i32)))
    (type (;4;) (func (param i32 i64 i64 i32)))
    (type (;5;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;6;) (func (param i32 i32 i32 i64 i32)))
    (type (;7;) (func (param i64 i32)))
    (type (;8;) (func (param i32 i32) (result i32)))
    (type (;9;) (func (param i32 i32 i32) (result i32)))
    (type (;10;) (func (param i64) (result i32)))
    (type (;11;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;12;) (func (param i32 i32 i32 i32 i32) (result i32)))
    (type (;13;) (func (result i64)))
    (type (;14;) (func))
    (type (;15;) (func (param i32 i32 i32 i32) (result i32)))
    (import "wasi:cli/environment@0.2.12" "get-arguments" (func (;0;) (type 0)))
    (import "wasi:cli/environment@0.2.12" "get-environment" (func (;1;) (type 0)))
    (import "wasi:cli/stdout@0.2.12" "get-stdout" (func (;2;) (type 1)))
    (import "wasi:io/streams@0.2.12" "[method]output-stream.blocking-write-and-flush" (func (;3;) (type 2)))
    (import "wasi:io/error@0.2.12" "[resource-drop]error" (func (;4;) (type 0)))
    (import "wasi:io/streams@0.2.12" "[resource-drop]output-stream" (func (;5;) (type 0)))
    (import "wasi:cli/stderr@0.2.12" "get-stderr" (func (;6;) (type 1)))
    (import "wasi:cli/stdin@0.2.12" "get-stdin" (func (;7;) (type 1)))
    (import "wasi:io/streams@0.2.12" "[method]input-stream.blocking-read" (func (;8;) (type 3)))
    (import "wasi:io/streams@0.2.12" "[resource-drop]input-stream" (func (;9;) (type 0)))
    (import "wasi:filesystem/preopens@0.2.12" "get-directories" (func (;10;) (type 0)))
    (import "wasi:filesystem/types@0.2.12" "[resource-drop]descriptor" (func (;11;) (type 0)))
    (import "wasi:filesystem/types@0.2.12" "[method]descriptor.read" (func (;12;) (type 4)))
    (import "wasi:filesystem/types@0.2.12" "[method]descriptor.open-at" (func (;13;) (type 5)))
    (import "wasi:filesystem/types@0.2.12" "[method]descriptor.write" (func (;14;) (type 6)))
    (import "wasi:sockets/instance-network@0.2.12" "instance-network" (func (;15;) (type 1)))
    (import "wasi:sockets/ip-name-lookup@0.2.12" "resolve-addresses" (func (;16;) (type 2)))
    (import "wasi:sockets/network@0.2.12" "[resource-drop]network" (func (;17;) (type 0)))
    (import "wasi:sockets/ip-name-lookup@0.2.12" "[resource-drop]resolve-address-stream" (func (;18;) (type 0)))
    (import "wasi:random/random@0.2.12" "get-random-bytes" (func (;19;) (type 7)))
    (import "wasi:clocks/wall-clock@0.2.12" "now" (func (;20;) (type 0)))
    (import "wasi:cli/exit@0.2.12" "exit" (func (;21;) (type 0)))
    (table (;0;) 1 1 funcref)
    (memory (;0;) 17)
    (global (;0;) (mut i32) i32.const 1048576)
    (export "memory" (memory 0))
    (export "test:wasi/guest@0.1.0#args" (func 22))
    (export "cabi_post_test:wasi/guest@0.1.0#args" (func 23))
    (export "test:wasi/guest@0.1.0#env" (func 24))
    (export "cabi_post_test:wasi/guest@0.1.0#env" (func 25))
    (export "test:wasi/guest@0.1.0#say" (func 26))
    (export "test:wasi/guest@0.1.0#complain" (func 28))
    (export "test:wasi/guest@0.1.0#hear" (func 29))
    (export "cabi_post_test:wasi/guest@0.1.0#hear" (func 30))
    (export "test:wasi/guest@0.1.0#dirs" (func 31))
    (export "cabi_post_test:wasi/guest@0.1.0#dirs" (func 32))
    (export "test:wasi/guest@0.1.0#read" (func 33))
    (export "cabi_post_test:wasi/guest@0.1.0#read" (func 35))
    (export "test:wasi/guest@0.1.0#write" (func 36))
    (export "cabi_post_test:wasi/guest@0.1.0#write" (func 37))
    (export "test:wasi/guest@0.1.0#lookup" (func 38))
    (export "cabi_post_test:wasi/guest@0.1.0#lookup" (func 39))
    (export "test:wasi/guest@0.1.0#random" (func 40))
    (export "cabi_post_test:wasi/guest@0.1.0#random" (func 41))
    (export "test:wasi/guest@0.1.0#now" (func 42))
    (export "test:wasi/guest@0.1.0#leave" (func 43))
    (export "cabi_realloc" (func 46))
    (func (;22;) (type 1) (result i32)
      i32.const 1048576
      call 0
      i32.const 1048576
    )
    (func (;23;) (type 0) (param i32)
      call 44
    )
    (func (;24;) (type 1) (result i32)
      i32.const 1048584
      call 1
      i32.const 1048584
    )
    (func (;25;) (type 0) (param i32)
      call 44
    )
    (func (;26;) (type 8) (param i32 i32) (result i32)
      call 2
      local.get 0
      local.get 1
      call 27
    )
    (func (;27;) (type 9) (param i32 i32 i32) (result i32)
      (local i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 0
      i32.store offset=8
      local.get 3
      i64.const 0
      i64.store
      block ;; label = @1
        local.get 2
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        local.set 4
        i32.const 4096
        local.set 5
        block ;; label = @2
          loop ;; label = @3
            local.get 0
            local.get 1
            local.get 5
            i32.add
            i32.const -4096
            i32.add
            local.get 4
            i32.const 4096
            local.get 4
            i32.const 4096
            i32.lt_u
            select
            local.get 3
            call 3
            local.get 3
            i32.load8_u
            local.set 6
            local.get 5
            local.get 2
            i32.ge_u
            br_if 1 (;@2;)
            local.get 4
            i32.const -4096
            i32.add
            local.set 4
            local.get 5
            i32.const 4096
            i32.add
            local.set 5
            local.get 6
            i32.const 255
            i32.and
            i32.eqz
            br_if 0 (;@3;)
          end
        end
        local.get 6
        i32.const 255
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        i32.load8_u offset=4
        i32.const 255
        i32.and
        i32.const 1
        i32.eq
        br_if 0 (;@1;)
        local.get 3
        i32.load offset=8
        call 4
      end
      local.get 0
      call 5
      call 44
      local.get 3
      i32.load8_u
      local.set 4
      local.get 3
      i32.const 16
      i32.add
      global.set 0
      local.get 4
      i32.eqz
    )
    (func (;28;) (type 8) (param i32 i32) (result i32)
      call 6
      local.get 0
      local.get 1
      call 27
    )
    (func (;29;) (type 10) (param i64) (result i32)
      (local i32)
      call 7
      local.tee 1
      local.get 0
      i32.const 1048592
      call 8
      block ;; label = @1
        i32.const 0
        i32.load8_u offset=1048592
        i32.eqz
        br_if 0 (;@1;)
        block ;; label = @2
          i32.const 0
          i32.load8_u offset=1048596
          i32.const 1
          i32.eq
          br_if 0 (;@2;)
          i32.const 0
          i32.load offset=1048600
          call 4
        end
        i32.const 0
        i64.const 0
        i64.store offset=1048596 align=4
      end
      local.get 1
      call 9
      i32.const 1048596
    )
    (func (;30;) (type 0) (param i32)
      call 44
    )
    (func (;31;) (type 1) (result i32)
      (local i32 i32 i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      global.set 0
      local.get 0
      i32.const 8
      i32.add
      call 10
      i32.const 4
      local.set 1
      local.get 0
      i32.load offset=12
      i32.const 3
      i32.shl
      i32.const 4
      call 45
      local.set 2
      i32.const 0
      local.set 3
      block ;; label = @1
        local.get 0
        i32.load offset=12
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        local.set 4
        local.get 2
        local.set 5
        loop ;; label = @2
          local.get 5
          local.get 0
          i32.load offset=8
          local.get 1
          i32.add
          local.tee 3
          i64.load align=4
          i64.store align=4
          local.get 3
          i32.const -4
          i32.add
          i32.load
          call 11
          local.get 1
          i32.const 12
          i32.add
          local.set 1
          local.get 5
          i32.const 8
          i32.add
          local.set 5
          local.get 4
          i32.const 1
          i32.add
          local.tee 4
          local.get 0
          i32.load offset=12
          local.tee 3
          i32.lt_u
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      local.get 3
      i32.store offset=1048608
      i32.const 0
      local.get 2
      i32.store offset=1048604
      local.get 0
      i32.const 16
      i32.add
      global.set 0
      i32.const 1048604
    )
    (func (;32;) (type 0) (param i32)
      call 44
    )
    (func (;33;) (type 9) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 24
      i32.add
      local.get 0
      local.get 1
      local.get 2
      i32.const 0
      i32.const 1
      call 34
      i32.const 0
      local.get 3
      i32.load8_u offset=24
      local.tee 2
      i32.store8 offset=1048612
      i32.const 0
      local.get 3
      i32.load8_u offset=28
      i32.store8 offset=1048616
      i32.const 0
      i32.const 0
      i32.store16 offset=1048613 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048615
      i32.const 0
      i32.const 0
      i32.store offset=1048617 align=1
      i32.const 0
      i32.const 0
      i32.store offset=1048620 align=1
      block ;; label = @1
        local.get 2
        br_if 0 (;@1;)
        local.get 3
        i32.load offset=28
        i64.const 1048576
        i64.const 0
        local.get 3
        i32.const 8
        i32.add
        call 12
        local.get 3
        i32.load offset=28
        call 11
        i32.const 0
        local.get 3
        i32.load8_u offset=8
        local.tee 2
        i32.store8 offset=1048612
        block ;; label = @2
          local.get 2
          i32.eqz
          br_if 0 (;@2;)
          i32.const 0
          local.get 3
          i32.load8_u offset=12
          i32.store8 offset=1048616
          br 1 (;@1;)
        end
        i32.const 0
        local.get 3
        i64.load offset=12 align=4
        i64.store offset=1048616 align=4
      end
      local.get 3
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048612
    )
    (func (;34;) (type 11) (param i32 i32 i32 i32 i32 i32)
      (local i32 i32 i32 i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 6
      global.set 0
      local.get 6
      i32.const 8
      i32.add
      call 10
      block ;; label = @1
        block ;; label = @2
          local.get 6
          i32.load offset=12
          local.tee 7
          i32.eqz
          br_if 0 (;@2;)
          i32.const -1
          local.set 8
          i32.const 0
          local.set 9
          i32.const 0
          local.set 10
          loop ;; label = @3
            local.get 6
            i32.load offset=8
            local.get 9
            i32.add
            i32.load
            local.set 11
            block ;; label = @4
              block ;; label = @5
                local.get 1
                local.get 10
                i32.ne
                br_if 0 (;@5;)
                local.get 11
                local.set 8
                br 1 (;@4;)
              end
              local.get 11
              call 11
              local.get 6
              i32.load offset=12
              local.set 7
            end
            local.get 9
            i32.const 12
            i32.add
            local.set 9
            local.get 10
            i32.const 1
            i32.add
            local.tee 10
            local.get 7
            i32.lt_u
            br_if 0 (;@3;)
          end
          local.get 8
          i32.const 0
          i32.ge_s
          br_if 1 (;@1;)
        end
        unreachable
      end
      local.get 8
      i32.const 0
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 0
      call 13
      local.get 8
      call 11
      local.get 6
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;35;) (type 0) (param i32)
      call 44
    )
    (func (;36;) (type 12) (param i32 i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 5
      global.set 0
      local.get 5
      i32.const 24
      i32.add
      local.get 0
      local.get 1
      local.get 2
      i32.const 9
      i32.const 2
      call 34
      i32.const 0
      local.get 5
      i32.load8_u offset=28
      i32.store8 offset=1048625
      i32.const 0
      local.get 5
      i32.load8_u offset=24
      local.tee 2
      i32.store8 offset=1048624
      block ;; label = @1
        local.get 2
        br_if 0 (;@1;)
        local.get 5
        i32.load offset=28
        local.get 3
        local.get 4
        i64.const 0
        local.get 5
        i32.const 8
        i32.add
        call 14
        local.get 5
        i32.load offset=28
        call 11
        i32.const 0
        local.get 5
        i32.load8_u offset=16
        i32.store8 offset=1048625
        i32.const 0
        local.get 5
        i32.load8_u offset=8
        i32.store8 offset=1048624
      end
      local.get 5
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048624
    )
    (func (;37;) (type 0) (param i32)
      call 44
    )
    (func (;38;) (type 8) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      call 15
      local.tee 3
      local.get 0
      local.get 1
      local.get 2
      i32.const 8
      i32.add
      call 16
      local.get 3
      call 17
      i32.const 0
      local.get 2
      i32.load8_u offset=12
      i32.store8 offset=1048627
      i32.const 0
      local.get 2
      i32.load8_u offset=8
      local.tee 1
      i32.store8 offset=1048626
      block ;; label = @1
        local.get 1
        br_if 0 (;@1;)
        local.get 2
        i32.load offset=12
        call 18
      end
      local.get 2
      i32.const 16
      i32.add
      global.set 0
      i32.const 1048626
    )
    (func (;39;) (type 0) (param i32)
      call 44
    )
    (func (;40;) (type 10) (param i64) (result i32)
      local.get 0
      i32.const 1048628
      call 19
      i32.const 1048628
    )
    (func (;41;) (type 0) (param i32)
      call 44
    )
    (func (;42;) (type 13) (result i64)
      (local i32 i64)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 0
      global.set 0
      local.get 0
      call 20
      local.get 0
      i64.load
      local.set 1
      local.get 0
      i32.const 16
      i32.add
      global.set 0
      local.get 1
    )
    (func (;43;) (type 0) (param i32)
      local.get 0
      i32.const 1
      i32.xor
      call 21
      unreachable
    )
    (func (;44;) (type 14)
      i32.const 0
      i32.const 1048640
      i32.store offset=1048636
    )
    (func (;45;) (type 8) (param i32 i32) (result i32)
      (local i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048636
        local.tee 2
        br_if 0 (;@1;)
        i32.const 1048640
        local.set 2
        i32.const 0
        i32.const 1048640
        i32.store offset=1048636
      end
      block ;; label = @1
        local.get 1
        local.get 2
        i32.add
        i32.const -1
        i32.add
        i32.const 0
        local.get 1
        i32.sub
        i32.and
        local.tee 2
        local.get 0
        i32.add
        local.tee 1
        local.get 2
        i32.lt_u
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          memory.size
          i32.const 16
          i32.shl
          local.tee 0
          i32.le_u
          br_if 0 (;@2;)
          local.get 1
          local.get 0
          i32.sub
          i32.const 65535
          i32.add
          i32.const 16
          i32.shr_u
          memory.grow
          i32.const -1
          i32.eq
          br_if 1 (;@1;)
        end
        i32.const 0
        local.get 1
        i32.store offset=1048636
        local.get 2
        return
      end
      unreachable
    )
    (func (;46;) (type 15) (param i32 i32 i32 i32) (result i32)
      local.get 3
      local.get 2
      call 45
      local.set 2
      block ;; label = @1
        local.get 1
        i32.eqz
        br_if 0 (;@1;)
        local.get 1
        local.get 3
        local.get 1
        local.get 3
        i32.lt_u
        select
        local.tee 3
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        local.get 0
        local.get 3
        memory.copy
      end
      local.get 2
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core module $wit-component-shim-module (;1;)
    (type (;0;) (func (param i32)))
    (type (;1;) (func (param i32 i32 i32 i32)))
    (type (;2;) (func (param i32 i64 i32)))
    (type (;3;) (func (param i32 i64 i64 i32)))
    (type (;4;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;5;) (func (param i32 i32 i32 i64 i32)))
    (type (;6;) (func (param i64 i32)))
    (table (;0;) 11 11 funcref)
    (export "0" (func 0))
    (export "1" (func 1))
    (export "2" (func 2))
    (export "3" (func 3))
    (export "4" (func 4))
    (export "5" (func 5))
    (export "6" (func 6))
    (export "7" (func 7))
    (export "8" (func 8))
    (export "9" (func 9))
    (export "10" (func 10))
    (export "$imports" (table 0))
    (func (;0;) (type 0) (param i32)
      local.get 0
      i32.const 0
      call_indirect (type 0)
    )
    (func (;1;) (type 0) (param i32)
      local.get 0
      i32.const 1
      call_indirect (type 0)
    )
    (func (;2;) (type 1) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 2
      call_indirect (type 1)
    )
    (func (;3;) (type 2) (param i32 i64 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 3
      call_indirect (type 2)
    )
    (func (;4;) (type 0) (param i32)
      local.get 0
      i32.const 4
      call_indirect (type 0)
    )
    (func (;5;) (type 3) (param i32 i64 i64 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 5
      call_indirect (type 3)
    )
    (func (;6;) (type 4) (param i32 i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      local.get 6
      i32.const 6
      call_indirect (type 4)
    )
    (func (;7;) (type 5) (param i32 i32 i32 i64 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 7
      call_indirect (type 5)
    )
    (func (;8;) (type 1) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 8
      call_indirect (type 1)
    )
    (func (;9;) (type 6) (param i64 i32)
      local.get 0
      local.get 1
      i32.const 9
      call_indirect (type 6)
    )
    (func (;10;) (type 0) (param i32)
      local.get 0
      i32.const 10
      call_indirect (type 0)
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
  (alias core export $wit-component-shim-instance "0" (core func $indirect-wasi:cli/environment@0.2.12-get-arguments (;0;)))
  (alias core export $wit-component-shim-instance "1" (core func $indirect-wasi:cli/environment@0.2.12-get-environment (;1;)))
  (core instance $wasi:cli/environment@0.2.12 (;1;)
    (export "get-arguments" (func $indirect-wasi:cli/environment@0.2.12-get-arguments))
    (export "get-environment" (func $indirect-wasi:cli/environment@0.2.12-get-environment))
  )
  (alias export $wasi:cli/stdout@0.2.12 "get-stdout" (func $get-stdout (;0;)))
  (core func $get-stdout (;2;) (canon lower (func $get-stdout)))
  (core instance $wasi:cli/stdout@0.2.12 (;2;)
    (export "get-stdout" (func $get-stdout))
  )
  (alias core export $wit-component-shim-instance "2" (core func $"indirect-wasi:io/streams@0.2.12-[method]output-stream.blocking-write-and-flush" (;3;)))
  (alias export $wasi:io/streams@0.2.12 "output-stream" (type $"#type22 output-stream" (@name "output-stream") (;22;)))
  (core func $resource.drop (;4;) (canon resource.drop $"#type22 output-stream"))
  (alias core export $wit-component-shim-instance "3" (core func $"indirect-wasi:io/streams@0.2.12-[method]input-stream.blocking-read" (;5;)))
  (alias export $wasi:io/streams@0.2.12 "input-stream" (type $"#type23 input-stream" (@name "input-stream") (;23;)))
  (core func $"#core-func6 resource.drop" (@name "resource.drop") (;6;) (canon resource.drop $"#type23 input-stream"))
  (core instance $wasi:io/streams@0.2.12 (;3;)
    (export "[method]output-stream.blocking-write-and-flush" (func $"indirect-wasi:io/streams@0.2.12-[method]output-stream.blocking-write-and-flush"))
    (export "[resource-drop]output-stream" (func $resource.drop))
    (export "[method]input-stream.blocking-read" (func $"indirect-wasi:io/streams@0.2.12-[method]input-stream.blocking-read"))
    (export "[resource-drop]input-stream" (func $"#core-func6 resource.drop"))
  )
  (alias export $wasi:io/error@0.2.12 "error" (type $"#type24 error" (@name "error") (;24;)))
  (core func $"#core-func7 resource.drop" (@name "resource.drop") (;7;) (canon resource.drop $"#type24 error"))
  (core instance $wasi:io/error@0.2.12 (;4;)
    (export "[resource-drop]error" (func $"#core-func7 resource.drop"))
  )
  (alias export $wasi:cli/stderr@0.2.12 "get-stderr" (func $get-stderr (;1;)))
  (core func $get-stderr (;8;) (canon lower (func $get-stderr)))
  (core instance $wasi:cli/stderr@0.2.12 (;5;)
    (export "get-stderr" (func $get-stderr))
  )
  (alias export $wasi:cli/stdin@0.2.12 "get-stdin" (func $get-stdin (;2;)))
  (core func $get-stdin (;9;) (canon lower (func $get-stdin)))
  (core instance $wasi:cli/stdin@0.2.12 (;6;)
    (export "get-stdin" (func $get-stdin))
  )
  (alias core export $wit-component-shim-instance "4" (core func $indirect-wasi:filesystem/preopens@0.2.12-get-directories (;10;)))
  (core instance $wasi:filesystem/preopens@0.2.12 (;7;)
    (export "get-directories" (func $indirect-wasi:filesystem/preopens@0.2.12-get-directories))
  )
  (alias export $wasi:filesystem/types@0.2.12 "descriptor" (type $"#type25 descriptor" (@name "descriptor") (;25;)))
  (core func $"#core-func11 resource.drop" (@name "resource.drop") (;11;) (canon resource.drop $"#type25 descriptor"))
  (alias core export $wit-component-shim-instance "5" (core func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.read" (;12;)))
  (alias core export $wit-component-shim-instance "6" (core func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.open-at" (;13;)))
  (alias core export $wit-component-shim-instance "7" (core func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.write" (;14;)))
  (core instance $wasi:filesystem/types@0.2.12 (;8;)
    (export "[resource-drop]descriptor" (func $"#core-func11 resource.drop"))
    (export "[method]descriptor.read" (func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.read"))
    (export "[method]descriptor.open-at" (func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.open-at"))
    (export "[method]descriptor.write" (func $"indirect-wasi:filesystem/types@0.2.12-[method]descriptor.write"))
  )
  (alias export $wasi:sockets/instance-network@0.2.12 "instance-network" (func $instance-network (;3;)))
  (core func $instance-network (;15;) (canon lower (func $instance-network)))
  (core instance $wasi:sockets/instance-network@0.2.12 (;9;)
    (export "instance-network" (func $instance-network))
  )
  (alias core export $wit-component-shim-instance "8" (core func $indirect-wasi:sockets/ip-name-lookup@0.2.12-resolve-addresses (;16;)))
  (alias export $wasi:sockets/ip-name-lookup@0.2.12 "resolve-address-stream" (type $resolve-address-stream (;26;)))
  (core func $"#core-func17 resource.drop" (@name "resource.drop") (;17;) (canon resource.drop $resolve-address-stream))
  (core instance $wasi:sockets/ip-name-lookup@0.2.12 (;10;)
    (export "resolve-addresses" (func $indirect-wasi:sockets/ip-name-lookup@0.2.12-resolve-addresses))
    (export "[resource-drop]resolve-address-stream" (func $"#core-func17 resource.drop"))
  )
  (alias export $wasi:sockets/network@0.2.12 "network" (type $"#type27 network" (@name "network") (;27;)))
  (core func $"#core-func18 resource.drop" (@name "resource.drop") (;18;) (canon resource.drop $"#type27 network"))
  (core instance $wasi:sockets/network@0.2.12 (;11;)
    (export "[resource-drop]network" (func $"#core-func18 resource.drop"))
  )
  (alias core export $wit-component-shim-instance "9" (core func $indirect-wasi:random/random@0.2.12-get-random-bytes (;19;)))
  (core instance $wasi:random/random@0.2.12 (;12;)
    (export "get-random-bytes" (func $indirect-wasi:random/random@0.2.12-get-random-bytes))
  )
  (alias core export $wit-component-shim-instance "10" (core func $indirect-wasi:clocks/wall-clock@0.2.12-now (;20;)))
  (core instance $wasi:clocks/wall-clock@0.2.12 (;13;)
    (export "now" (func $indirect-wasi:clocks/wall-clock@0.2.12-now))
  )
  (alias export $wasi:cli/exit@0.2.12 "exit" (func $exit (;4;)))
  (core func $exit (;21;) (canon lower (func $exit)))
  (core instance $wasi:cli/exit@0.2.12 (;14;)
    (export "exit" (func $exit))
  )
  (core instance $main (;15;) (instantiate $main
      (with "wasi:cli/environment@0.2.12" (instance $wasi:cli/environment@0.2.12))
      (with "wasi:cli/stdout@0.2.12" (instance $wasi:cli/stdout@0.2.12))
      (with "wasi:io/streams@0.2.12" (instance $wasi:io/streams@0.2.12))
      (with "wasi:io/error@0.2.12" (instance $wasi:io/error@0.2.12))
      (with "wasi:cli/stderr@0.2.12" (instance $wasi:cli/stderr@0.2.12))
      (with "wasi:cli/stdin@0.2.12" (instance $wasi:cli/stdin@0.2.12))
      (with "wasi:filesystem/preopens@0.2.12" (instance $wasi:filesystem/preopens@0.2.12))
      (with "wasi:filesystem/types@0.2.12" (instance $wasi:filesystem/types@0.2.12))
      (with "wasi:sockets/instance-network@0.2.12" (instance $wasi:sockets/instance-network@0.2.12))
      (with "wasi:sockets/ip-name-lookup@0.2.12" (instance $wasi:sockets/ip-name-lookup@0.2.12))
      (with "wasi:sockets/network@0.2.12" (instance $wasi:sockets/network@0.2.12))
      (with "wasi:random/random@0.2.12" (instance $wasi:random/random@0.2.12))
      (with "wasi:clocks/wall-clock@0.2.12" (instance $wasi:clocks/wall-clock@0.2.12))
      (with "wasi:cli/exit@0.2.12" (instance $wasi:cli/exit@0.2.12))
    )
  )
  (alias core export $main "memory" (core memory $memory (;0;)))
  (core module $wit-component-fixup (;2;)
    (type (;0;) (func (param i32)))
    (type (;1;) (func (param i32 i32 i32 i32)))
    (type (;2;) (func (param i32 i64 i32)))
    (type (;3;) (func (param i32 i64 i64 i32)))
    (type (;4;) (func (param i32 i32 i32 i32 i32 i32 i32)))
    (type (;5;) (func (param i32 i32 i32 i64 i32)))
    (type (;6;) (func (param i64 i32)))
    (import "actual" "0" (func (;0;) (type 0)))
    (import "actual" "1" (func (;1;) (type 0)))
    (import "actual" "2" (func (;2;) (type 1)))
    (import "actual" "3" (func (;3;) (type 2)))
    (import "actual" "4" (func (;4;) (type 0)))
    (import "actual" "5" (func (;5;) (type 3)))
    (import "actual" "6" (func (;6;) (type 4)))
    (import "actual" "7" (func (;7;) (type 5)))
    (import "actual" "8" (func (;8;) (type 1)))
    (import "actual" "9" (func (;9;) (type 6)))
    (import "actual" "10" (func (;10;) (type 0)))
    (import "shim" "$imports" (table (;0;) 11 11 funcref))
    (elem (;0;) (i32.const 0) func 0 1 2 3 4 5 6 7 8 9 10)
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (alias export $wasi:cli/environment@0.2.12 "get-arguments" (func $get-arguments (;5;)))
  (alias core export $main "cabi_realloc" (core func $cabi_realloc (;22;)))
  (core func $"#core-func23 indirect-wasi:cli/environment@0.2.12-get-arguments" (@name "indirect-wasi:cli/environment@0.2.12-get-arguments") (;23;) (canon lower (func $get-arguments) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:cli/environment@0.2.12 "get-environment" (func $get-environment (;6;)))
  (core func $"#core-func24 indirect-wasi:cli/environment@0.2.12-get-environment" (@name "indirect-wasi:cli/environment@0.2.12-get-environment") (;24;) (canon lower (func $get-environment) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:io/streams@0.2.12 "[method]output-stream.blocking-write-and-flush" (func $"[method]output-stream.blocking-write-and-flush" (;7;)))
  (core func $"#core-func25 indirect-wasi:io/streams@0.2.12-[method]output-stream.blocking-write-and-flush" (@name "indirect-wasi:io/streams@0.2.12-[method]output-stream.blocking-write-and-flush") (;25;) (canon lower (func $"[method]output-stream.blocking-write-and-flush") (memory $memory)))
  (alias export $wasi:io/streams@0.2.12 "[method]input-stream.blocking-read" (func $"[method]input-stream.blocking-read" (;8;)))
  (core func $"#core-func26 indirect-wasi:io/streams@0.2.12-[method]input-stream.blocking-read" (@name "indirect-wasi:io/streams@0.2.12-[method]input-stream.blocking-read") (;26;) (canon lower (func $"[method]input-stream.blocking-read") (memory $memory) (realloc $cabi_realloc)))
  (alias export $wasi:filesystem/preopens@0.2.12 "get-directories" (func $get-directories (;9;)))
  (core func $"#core-func27 indirect-wasi:filesystem/preopens@0.2.12-get-directories" (@name "indirect-wasi:filesystem/preopens@0.2.12-get-directories") (;27;) (canon lower (func $get-directories) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:filesystem/types@0.2.12 "[method]descriptor.read" (func $"[method]descriptor.read" (;10;)))
  (core func $"#core-func28 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.read" (@name "indirect-wasi:filesystem/types@0.2.12-[method]descriptor.read") (;28;) (canon lower (func $"[method]descriptor.read") (memory $memory) (realloc $cabi_realloc)))
  (alias export $wasi:filesystem/types@0.2.12 "[method]descriptor.open-at" (func $"[method]descriptor.open-at" (;11;)))
  (core func $"#core-func29 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.open-at" (@name "indirect-wasi:filesystem/types@0.2.12-[method]descriptor.open-at") (;29;) (canon lower (func $"[method]descriptor.open-at") (memory $memory) string-encoding=utf8))
  (alias export $wasi:filesystem/types@0.2.12 "[method]descriptor.write" (func $"[method]descriptor.write" (;12;)))
  (core func $"#core-func30 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.write" (@name "indirect-wasi:filesystem/types@0.2.12-[method]descriptor.write") (;30;) (canon lower (func $"[method]descriptor.write") (memory $memory)))
  (alias export $wasi:sockets/ip-name-lookup@0.2.12 "resolve-addresses" (func $resolve-addresses (;13;)))
  (core func $"#core-func31 indirect-wasi:sockets/ip-name-lookup@0.2.12-resolve-addresses" (@name "indirect-wasi:sockets/ip-name-lookup@0.2.12-resolve-addresses") (;31;) (canon lower (func $resolve-addresses) (memory $memory) string-encoding=utf8))
  (alias export $wasi:random/random@0.2.12 "get-random-bytes" (func $get-random-bytes (;14;)))
  (core func $"#core-func32 indirect-wasi:random/random@0.2.12-get-random-bytes" (@name "indirect-wasi:random/random@0.2.12-get-random-bytes") (;32;) (canon lower (func $get-random-bytes) (memory $memory) (realloc $cabi_realloc)))
  (alias export $wasi:clocks/wall-clock@0.2.12 "now" (func $now (;15;)))
  (core func $"#core-func33 indirect-wasi:clocks/wall-clock@0.2.12-now" (@name "indirect-wasi:clocks/wall-clock@0.2.12-now") (;33;) (canon lower (func $now) (memory $memory)))
  (core instance $actual (;16;)
    (export "0" (func $"#core-func23 indirect-wasi:cli/environment@0.2.12-get-arguments"))
    (export "1" (func $"#core-func24 indirect-wasi:cli/environment@0.2.12-get-environment"))
    (export "2" (func $"#core-func25 indirect-wasi:io/streams@0.2.12-[method]output-stream.blocking-write-and-flush"))
    (export "3" (func $"#core-func26 indirect-wasi:io/streams@0.2.12-[method]input-stream.blocking-read"))
    (export "4" (func $"#core-func27 indirect-wasi:filesystem/preopens@0.2.12-get-directories"))
    (export "5" (func $"#core-func28 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.read"))
    (export "6" (func $"#core-func29 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.open-at"))
    (export "7" (func $"#core-func30 indirect-wasi:filesystem/types@0.2.12-[method]descriptor.write"))
    (export "8" (func $"#core-func31 indirect-wasi:sockets/ip-name-lookup@0.2.12-resolve-addresses"))
    (export "9" (func $"#core-func32 indirect-wasi:random/random@0.2.12-get-random-bytes"))
    (export "10" (func $"#core-func33 indirect-wasi:clocks/wall-clock@0.2.12-now"))
  )
  (core instance $fixup (;17;) (instantiate $wit-component-fixup
      (with "actual" (instance $actual))
      (with "shim" (instance $wit-component-shim-instance))
    )
  )
  (type (;28;) (list string))
  (type (;29;) (func (result 28)))
  (alias core export $main "test:wasi/guest@0.1.0#args" (core func $test:wasi/guest@0.1.0#args (;34;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#args" (core func $cabi_post_test:wasi/guest@0.1.0#args (;35;)))
  (func $args (;16;) (type 29) (canon lift (core func $test:wasi/guest@0.1.0#args) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#args)))
  (type (;30;) (tuple string string))
  (type (;31;) (list 30))
  (type (;32;) (func (result 31)))
  (alias core export $main "test:wasi/guest@0.1.0#env" (core func $test:wasi/guest@0.1.0#env (;36;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#env" (core func $cabi_post_test:wasi/guest@0.1.0#env (;37;)))
  (func $env (;17;) (type 32) (canon lift (core func $test:wasi/guest@0.1.0#env) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#env)))
  (type (;33;) (list u8))
  (type (;34;) (func (param "data" 33) (result bool)))
  (alias core export $main "test:wasi/guest@0.1.0#say" (core func $test:wasi/guest@0.1.0#say (;38;)))
  (func $say (;18;) (type 34) (canon lift (core func $test:wasi/guest@0.1.0#say) (memory $memory) (realloc $cabi_realloc)))
  (alias core export $main "test:wasi/guest@0.1.0#complain" (core func $test:wasi/guest@0.1.0#complain (;39;)))
  (func $complain (;19;) (type 34) (canon lift (core func $test:wasi/guest@0.1.0#complain) (memory $memory) (realloc $cabi_realloc)))
  (type (;35;) (func (param "length" u64) (result 33)))
  (alias core export $main "test:wasi/guest@0.1.0#hear" (core func $test:wasi/guest@0.1.0#hear (;40;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#hear" (core func $cabi_post_test:wasi/guest@0.1.0#hear (;41;)))
  (func $hear (;20;) (type 35) (canon lift (core func $test:wasi/guest@0.1.0#hear) (memory $memory) (post-return $cabi_post_test:wasi/guest@0.1.0#hear)))
  (alias core export $main "test:wasi/guest@0.1.0#dirs" (core func $test:wasi/guest@0.1.0#dirs (;42;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#dirs" (core func $cabi_post_test:wasi/guest@0.1.0#dirs (;43;)))
  (func $dirs (;21;) (type 29) (canon lift (core func $test:wasi/guest@0.1.0#dirs) (memory $memory) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#dirs)))
  (type (;36;) (result 33 (error u8)))
  (type (;37;) (func (param "dir" u32) (param "path" string) (result 36)))
  (alias core export $main "test:wasi/guest@0.1.0#read" (core func $test:wasi/guest@0.1.0#read (;44;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#read" (core func $cabi_post_test:wasi/guest@0.1.0#read (;45;)))
  (func $read (;22;) (type 37) (canon lift (core func $test:wasi/guest@0.1.0#read) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#read)))
  (type (;38;) (result (error u8)))
  (type (;39;) (func (param "dir" u32) (param "path" string) (param "data" 33) (result 38)))
  (alias core export $main "test:wasi/guest@0.1.0#write" (core func $test:wasi/guest@0.1.0#write (;46;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#write" (core func $cabi_post_test:wasi/guest@0.1.0#write (;47;)))
  (func $write (;23;) (type 39) (canon lift (core func $test:wasi/guest@0.1.0#write) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#write)))
  (type (;40;) (func (param "name" string) (result 38)))
  (alias core export $main "test:wasi/guest@0.1.0#lookup" (core func $test:wasi/guest@0.1.0#lookup (;48;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#lookup" (core func $cabi_post_test:wasi/guest@0.1.0#lookup (;49;)))
  (func $lookup (;24;) (type 40) (canon lift (core func $test:wasi/guest@0.1.0#lookup) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:wasi/guest@0.1.0#lookup)))
  (alias core export $main "test:wasi/guest@0.1.0#random" (core func $test:wasi/guest@0.1.0#random (;50;)))
  (alias core export $main "cabi_post_test:wasi/guest@0.1.0#random" (core func $cabi_post_test:wasi/guest@0.1.0#random (;51;)))
  (func $random (;25;) (type 35) (canon lift (core func $test:wasi/guest@0.1.0#random) (memory $memory) (post-return $cabi_post_test:wasi/guest@0.1.0#random)))
  (type (;41;) (func (result u64)))
  (alias core export $main "test:wasi/guest@0.1.0#now" (core func $test:wasi/guest@0.1.0#now (;52;)))
  (func $"#func26 now" (@name "now") (;26;) (type 41) (canon lift (core func $test:wasi/guest@0.1.0#now)))
  (type (;42;) (func (param "well" bool)))
  (alias core export $main "test:wasi/guest@0.1.0#leave" (core func $test:wasi/guest@0.1.0#leave (;53;)))
  (func $leave (;27;) (type 42) (canon lift (core func $test:wasi/guest@0.1.0#leave)))
  (component $test:wasi/guest@0.1.0-shim-component (;0;)
    (type (;0;) (list string))
    (type (;1;) (func (result 0)))
    (import "import-func-args" (func (;0;) (type 1)))
    (type (;2;) (tuple string string))
    (type (;3;) (list 2))
    (type (;4;) (func (result 3)))
    (import "import-func-env" (func (;1;) (type 4)))
    (type (;5;) (list u8))
    (type (;6;) (func (param "data" 5) (result bool)))
    (import "import-func-say" (func (;2;) (type 6)))
    (import "import-func-complain" (func (;3;) (type 6)))
    (type (;7;) (func (param "length" u64) (result 5)))
    (import "import-func-hear" (func (;4;) (type 7)))
    (import "import-func-dirs" (func (;5;) (type 1)))
    (type (;8;) (result 5 (error u8)))
    (type (;9;) (func (param "dir" u32) (param "path" string) (result 8)))
    (import "import-func-read" (func (;6;) (type 9)))
    (type (;10;) (result (error u8)))
    (type (;11;) (func (param "dir" u32) (param "path" string) (param "data" 5) (result 10)))
    (import "import-func-write" (func (;7;) (type 11)))
    (type (;12;) (func (param "name" string) (result 10)))
    (import "import-func-lookup" (func (;8;) (type 12)))
    (import "import-func-random" (func (;9;) (type 7)))
    (type (;13;) (func (result u64)))
    (import "import-func-now" (func (;10;) (type 13)))
    (type (;14;) (func (param "well" bool)))
    (import "import-func-leave" (func (;11;) (type 14)))
    (type (;15;) (list string))
    (type (;16;) (func (result 15)))
    (export (;12;) "args" (func 0) (func (type 16)))
    (type (;17;) (tuple string string))
    (type (;18;) (list 17))
    (type (;19;) (func (result 18)))
    (export (;13;) "env" (func 1) (func (type 19)))
    (type (;20;) (list u8))
    (type (;21;) (func (param "data" 20) (result bool)))
    (export (;14;) "say" (func 2) (func (type 21)))
    (export (;15;) "complain" (func 3) (func (type 21)))
    (type (;22;) (func (param "length" u64) (result 20)))
    (export (;16;) "hear" (func 4) (func (type 22)))
    (export (;17;) "dirs" (func 5) (func (type 16)))
    (type (;23;) (result 20 (error u8)))
    (type (;24;) (func (param "dir" u32) (param "path" string) (result 23)))
    (export (;18;) "read" (func 6) (func (type 24)))
    (type (;25;) (result (error u8)))
    (type (;26;) (func (param "dir" u32) (param "path" string) (param "data" 20) (result 25)))
    (export (;19;) "write" (func 7) (func (type 26)))
    (type (;27;) (func (param "name" string) (result 25)))
    (export (;20;) "lookup" (func 8) (func (type 27)))
    (export (;21;) "random" (func 9) (func (type 22)))
    (type (;28;) (func (result u64)))
    (export (;22;) "now" (func 10) (func (type 28)))
    (type (;29;) (func (param "well" bool)))
    (export (;23;) "leave" (func 11) (func (type 29)))
  )
  (instance $test:wasi/guest@0.1.0-shim-instance (;14;) (instantiate $test:wasi/guest@0.1.0-shim-component
      (with "import-func-args" (func $args))
      (with "import-func-env" (func $env))
      (with "import-func-say" (func $say))
      (with "import-func-complain" (func $complain))
      (with "import-func-hear" (func $hear))
      (with "import-func-dirs" (func $dirs))
      (with "import-func-read" (func $read))
      (with "import-func-write" (func $write))
      (with "import-func-lookup" (func $lookup))
      (with "import-func-random" (func $random))
      (with "import-func-now" (func $"#func26 now"))
      (with "import-func-leave" (func $leave))
    )
  )
  (export $test:wasi/guest@0.1.0 (;15;) "test:wasi/guest@0.1.0" (instance $test:wasi/guest@0.1.0-shim-instance))
  (@producers
    (processed-by "wit-component" "0.259.0")
  )
)
