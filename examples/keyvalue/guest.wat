;; Built from guest.c by zig 0.17.1 and wasm-tools of @bytecodealliance/jco-transpile 0.15.0.
(component
  (type $ty-wasi:keyvalue/store@0.2.0-draft2 (;0;)
    (instance
      (type (;0;) (variant (case "no-such-store") (case "access-denied") (case "other" string)))
      (export (;1;) "error" (type (eq 0)))
      (export (;2;) "bucket" (type (sub resource)))
      (type (;3;) (list string))
      (type (;4;) (option string))
      (type (;5;) (record (field "keys" 3) (field "cursor" 4)))
      (export (;6;) "key-response" (type (eq 5)))
      (type (;7;) (borrow 2))
      (type (;8;) (list u8))
      (type (;9;) (option 8))
      (type (;10;) (result 9 (error 1)))
      (type (;11;) (func (param "self" 7) (param "key" string) (result 10)))
      (export (;0;) "[method]bucket.get" (func (type 11)))
      (type (;12;) (result (error 1)))
      (type (;13;) (func (param "self" 7) (param "key" string) (param "value" 8) (result 12)))
      (export (;1;) "[method]bucket.set" (func (type 13)))
      (type (;14;) (func (param "self" 7) (param "key" string) (result 12)))
      (export (;2;) "[method]bucket.delete" (func (type 14)))
      (type (;15;) (result bool (error 1)))
      (type (;16;) (func (param "self" 7) (param "key" string) (result 15)))
      (export (;3;) "[method]bucket.exists" (func (type 16)))
      (type (;17;) (result 6 (error 1)))
      (type (;18;) (func (param "self" 7) (param "cursor" 4) (result 17)))
      (export (;4;) "[method]bucket.list-keys" (func (type 18)))
      (type (;19;) (own 2))
      (type (;20;) (result 19 (error 1)))
      (type (;21;) (func (param "identifier" string) (result 20)))
      (export (;5;) "open" (func (type 21)))
    )
  )
  (import "wasi:keyvalue/store@0.2.0-draft2" (instance $wasi:keyvalue/store@0.2.0-draft2 (;0;) (type $ty-wasi:keyvalue/store@0.2.0-draft2)))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "error" (type $error (;1;)))
  (import "error" (type $"#type2 error" (@name "error") (;2;) (eq $error)))
  (type (;3;) (record (field "word" string) (field "count" u32)))
  (import "entry" (type $entry (;4;) (eq 3)))
  (core module $main (;0;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;2;) (func (param i32)))
    (type (;3;) (func (param i32 i32 i32 i32 i32)))
    (type (;4;) (func (param i32 i32 i32 i32)))
    (type (;5;) (func (param i32 i32) (result i32)))
    (type (;6;) (func (param i32) (result i32)))
    (type (;7;) (func))
    (type (;8;) (func (param i32 i32 i32 i32) (result i32)))
    (type (;9;) (func (param i32 i32 i32) (result i32)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "open" (func (;0;) (type 0)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[method]bucket.set" (func (;1;) (type 1)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[resource-drop]bucket" (func (;2;) (type 2)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[method]bucket.list-keys" (func (;3;) (type 3)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[method]bucket.get" (func (;4;) (type 4)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[method]bucket.exists" (func (;5;) (type 4)))
    (import "wasi:keyvalue/store@0.2.0-draft2" "[method]bucket.delete" (func (;6;) (type 4)))
    (table (;0;) 1 1 funcref)
    (memory (;0;) 17)
    (global (;0;) (mut i32) i32.const 1048576)
    (export "memory" (memory 0))
    (export "count" (func 7))
    (export "cabi_post_count" (func 9))
    (export "top" (func 10))
    (export "cabi_post_top" (func 11))
    (export "forget" (func 12))
    (export "cabi_post_forget" (func 13))
    (export "peek" (func 14))
    (export "cabi_post_peek" (func 15))
    (export "cabi_realloc" (func 18))
    (func (;7;) (type 5) (param i32 i32) (result i32)
      (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
      global.get 0
      i32.const 80
      i32.sub
      local.tee 2
      global.set 0
      i32.const 1048610
      i32.const 5
      local.get 2
      i32.const 24
      i32.add
      call 0
      i32.const 0
      local.get 2
      i32.load8_u offset=24
      local.tee 3
      i32.store8 offset=1048616
      i32.const 0
      local.get 2
      i64.load offset=28 align=4
      i64.store offset=1048620 align=4
      i32.const 0
      local.get 2
      i32.load offset=36
      i32.store offset=1048628
      i32.const 0
      i32.const 0
      i32.store16 offset=1048617 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048619
      block ;; label = @1
        local.get 3
        i32.const 1
        i32.eq
        br_if 0 (;@1;)
        block ;; label = @2
          local.get 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 0
          local.set 3
          local.get 1
          local.set 4
          loop ;; label = @3
            block ;; label = @4
              local.get 3
              i32.load8_u
              local.tee 5
              i32.const -65
              i32.add
              i32.const 255
              i32.and
              i32.const 25
              i32.gt_u
              br_if 0 (;@4;)
              local.get 3
              local.get 5
              i32.const 32
              i32.or
              i32.store8
            end
            local.get 3
            i32.const 1
            i32.add
            local.set 3
            local.get 4
            i32.const -1
            i32.add
            local.tee 4
            br_if 0 (;@3;)
          end
        end
        i32.const 0
        i32.const 0
        i32.store8 offset=1048616
        local.get 0
        local.get 1
        i32.add
        local.set 6
        local.get 2
        i32.const 64
        i32.add
        i32.const 1
        i32.or
        local.set 7
        i32.const 0
        local.set 8
        block ;; label = @2
          loop ;; label = @3
            local.get 0
            local.get 1
            i32.add
            local.set 4
            block ;; label = @4
              local.get 1
              i32.eqz
              br_if 0 (;@4;)
              loop ;; label = @5
                local.get 0
                i32.load8_s
                local.tee 3
                i32.const 0
                i32.lt_s
                br_if 1 (;@4;)
                local.get 3
                i32.const 39
                i32.eq
                br_if 1 (;@4;)
                local.get 3
                i32.const -97
                i32.add
                i32.const 255
                i32.and
                i32.const 26
                i32.lt_u
                br_if 1 (;@4;)
                local.get 0
                i32.const 1
                i32.add
                local.tee 0
                local.get 4
                i32.lt_u
                br_if 0 (;@5;)
              end
            end
            block ;; label = @4
              local.get 0
              local.get 4
              i32.ge_u
              br_if 0 (;@4;)
              local.get 0
              local.get 4
              local.get 0
              i32.sub
              local.tee 5
              i32.add
              local.set 9
              i32.const 0
              local.set 3
              block ;; label = @5
                loop ;; label = @6
                  block ;; label = @7
                    local.get 0
                    local.get 3
                    i32.add
                    local.tee 1
                    i32.load8_s
                    local.tee 4
                    i32.const 0
                    i32.lt_s
                    br_if 0 (;@7;)
                    local.get 4
                    i32.const 39
                    i32.eq
                    br_if 0 (;@7;)
                    local.get 4
                    i32.const -97
                    i32.add
                    i32.const 255
                    i32.and
                    i32.const 25
                    i32.gt_u
                    br_if 2 (;@5;)
                  end
                  local.get 5
                  local.get 3
                  i32.const 1
                  i32.add
                  local.tee 3
                  i32.ne
                  br_if 0 (;@6;)
                end
                local.get 9
                local.set 1
              end
              local.get 1
              local.get 0
              i32.eq
              br_if 0 (;@4;)
              local.get 2
              i32.load offset=28
              local.set 10
              local.get 2
              local.get 1
              local.get 0
              i32.sub
              local.tee 11
              i32.store offset=44
              local.get 2
              local.get 0
              i32.store offset=40
              local.get 2
              local.get 2
              i64.load offset=40
              i64.store offset=8
              local.get 2
              i32.const 64
              i32.add
              local.get 10
              local.get 2
              i32.const 8
              i32.add
              call 8
              block ;; label = @5
                block ;; label = @6
                  local.get 2
                  i32.load8_u offset=64
                  i32.const 1
                  i32.ne
                  br_if 0 (;@6;)
                  local.get 2
                  local.get 7
                  i32.load8_u offset=2
                  i32.store8 offset=22
                  local.get 2
                  local.get 7
                  i32.load16_u align=1
                  i32.store16 offset=20
                  i32.const 1
                  local.set 3
                  local.get 2
                  i64.load offset=72 align=4
                  local.set 12
                  local.get 2
                  i32.load offset=68
                  local.set 4
                  br 1 (;@5;)
                end
                local.get 2
                i32.load offset=68
                i32.const 1
                i32.add
                local.set 3
                i32.const 0
                local.set 4
                i32.const 10
                i32.const 1
                call 17
                local.set 9
                loop ;; label = @6
                  local.get 9
                  local.get 4
                  i32.add
                  i32.const 9
                  i32.add
                  local.get 3
                  local.get 3
                  i32.const 10
                  i32.div_u
                  local.tee 1
                  i32.const 10
                  i32.mul
                  i32.sub
                  i32.const 48
                  i32.or
                  i32.store8
                  local.get 4
                  i32.const -1
                  i32.add
                  local.set 4
                  local.get 3
                  i32.const 9
                  i32.gt_u
                  local.set 5
                  local.get 1
                  local.set 3
                  local.get 5
                  br_if 0 (;@6;)
                end
                local.get 10
                local.get 0
                local.get 11
                local.get 9
                local.get 4
                i32.add
                i32.const 10
                i32.add
                i32.const 0
                local.get 4
                i32.sub
                local.get 2
                i32.const 48
                i32.add
                call 1
                local.get 2
                i32.const 0
                i32.store16 offset=20
                local.get 2
                i32.const 0
                i32.store8 offset=22
                local.get 2
                i32.load offset=52
                i32.const 1
                local.get 2
                i32.load8_u offset=48
                i32.const 1
                i32.eq
                local.tee 3
                select
                local.set 4
                local.get 2
                i64.load offset=56 align=4
                i64.const 0
                local.get 3
                select
                local.set 12
              end
              i32.const 0
              local.get 3
              i32.store8 offset=1048616
              i32.const 0
              local.get 2
              i32.load16_u offset=20
              i32.store16 offset=1048617 align=1
              i32.const 0
              local.get 2
              i32.load8_u offset=22
              i32.store8 offset=1048619
              i32.const 0
              local.get 12
              i64.store offset=1048624 align=4
              i32.const 0
              local.get 4
              i32.store offset=1048620
              local.get 8
              i32.const 1
              i32.add
              local.set 8
              local.get 6
              local.get 0
              local.get 11
              i32.add
              local.tee 0
              i32.sub
              local.set 1
              local.get 3
              i32.eqz
              br_if 1 (;@3;)
              br 2 (;@2;)
            end
          end
          i32.const 0
          local.get 8
          i32.store offset=1048620
        end
        local.get 2
        i32.load offset=28
        call 2
      end
      local.get 2
      i32.const 80
      i32.add
      global.set 0
      i32.const 1048616
    )
    (func (;8;) (type 0) (param i32 i32 i32)
      (local i32 i32 i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 3
      global.set 0
      local.get 1
      local.get 2
      i32.load
      local.get 2
      i32.load offset=4
      local.get 3
      call 4
      block ;; label = @1
        block ;; label = @2
          local.get 3
          i32.load8_u
          i32.const 1
          i32.ne
          br_if 0 (;@2;)
          local.get 0
          i32.const 0
          i32.store16 offset=1 align=1
          local.get 0
          i32.const 1
          i32.store8
          local.get 0
          i32.const 0
          i32.store8 offset=3
          local.get 0
          local.get 3
          i64.load offset=4 align=4
          i64.store offset=4 align=4
          local.get 0
          local.get 3
          i32.load offset=12
          i32.store offset=12
          br 1 (;@1;)
        end
        block ;; label = @2
          local.get 3
          i32.load8_u offset=4
          i32.eqz
          br_if 0 (;@2;)
          i32.const 0
          local.set 1
          block ;; label = @3
            local.get 3
            i32.load offset=12
            local.tee 4
            i32.eqz
            br_if 0 (;@3;)
            local.get 3
            i32.load offset=8
            local.set 2
            i32.const 0
            local.set 1
            loop ;; label = @4
              block ;; label = @5
                local.get 2
                i32.load8_u
                local.tee 5
                i32.const -48
                i32.add
                i32.const 255
                i32.and
                i32.const 10
                i32.lt_u
                br_if 0 (;@5;)
                local.get 0
                i32.const 0
                i32.store16 offset=1 align=1
                local.get 0
                i32.const 1
                i32.store8
                local.get 0
                i32.const 512
                i32.store offset=3 align=1
                local.get 0
                i32.const 0
                i32.store8 offset=7
                local.get 0
                i32.const 1048576
                i32.store offset=8
                local.get 0
                i32.const 1048576
                call 19
                i32.store offset=12
                br 4 (;@1;)
              end
              local.get 2
              i32.const 1
              i32.add
              local.set 2
              local.get 1
              i32.const 10
              i32.mul
              local.get 5
              i32.add
              i32.const -48
              i32.add
              local.set 1
              local.get 4
              i32.const -1
              i32.add
              local.tee 4
              br_if 0 (;@4;)
            end
          end
          local.get 0
          i32.const 0
          i32.store16 offset=1 align=1
          local.get 0
          i32.const 0
          i32.store8
          local.get 0
          i32.const 0
          i32.store8 offset=3
          local.get 0
          i64.const 0
          i64.store offset=8 align=4
          local.get 0
          local.get 1
          i32.store offset=4
          br 1 (;@1;)
        end
        local.get 0
        i64.const 0
        i64.store offset=1 align=1
        local.get 0
        i32.const 0
        i32.store8
        local.get 0
        i64.const 0
        i64.store offset=8 align=1
      end
      local.get 3
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;9;) (type 2) (param i32)
      call 16
    )
    (func (;10;) (type 6) (param i32) (result i32)
      (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32)
      global.get 0
      i32.const 64
      i32.sub
      local.tee 1
      global.set 0
      i32.const 1048610
      i32.const 5
      local.get 1
      i32.const 48
      i32.add
      call 0
      i32.const 0
      local.get 1
      i32.load8_u offset=48
      local.tee 2
      i32.store8 offset=1048632
      i32.const 0
      local.get 1
      i64.load offset=52 align=4
      i64.store offset=1048636 align=4
      i32.const 0
      local.get 1
      i32.load offset=60
      i32.store offset=1048644
      i32.const 0
      i32.const 0
      i32.store16 offset=1048633 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048635
      block ;; label = @1
        local.get 2
        i32.const 1
        i32.eq
        br_if 0 (;@1;)
        local.get 0
        i32.const 100
        local.get 0
        i32.const 100
        i32.lt_u
        select
        local.set 3
        i32.const 1200
        i32.const 8
        call 17
        local.tee 4
        i32.const -12
        i32.add
        local.set 5
        local.get 1
        i32.const 20
        i32.add
        i32.const 4
        i32.add
        local.set 6
        local.get 1
        i32.const 33
        i32.add
        local.set 7
        i32.const 0
        local.set 8
        i32.const 0
        local.set 9
        i32.const 0
        local.set 10
        i32.const 0
        local.set 11
        block ;; label = @2
          block ;; label = @3
            loop ;; label = @4
              local.get 1
              i32.load offset=52
              local.get 9
              i32.const 255
              i32.and
              local.get 10
              local.get 8
              local.get 1
              i32.const 20
              i32.add
              call 3
              local.get 1
              local.get 7
              i32.load16_u align=1
              i32.store16 offset=44
              local.get 1
              local.get 7
              i32.load8_u offset=2
              i32.store8 offset=46
              local.get 1
              i32.load8_u offset=32
              local.set 9
              local.get 1
              i32.load offset=28
              local.set 12
              local.get 1
              i32.load offset=24
              local.set 13
              local.get 1
              i32.load8_u offset=20
              i32.const 1
              i32.eq
              br_if 1 (;@3;)
              local.get 1
              i32.load offset=36
              local.set 10
              local.get 1
              i32.load offset=40
              local.set 8
              i32.const 0
              i32.load8_u offset=1048632
              local.tee 0
              i32.eqz
              local.set 2
              block ;; label = @5
                local.get 12
                i32.eqz
                br_if 0 (;@5;)
                local.get 0
                br_if 0 (;@5;)
                i32.const 0
                local.set 14
                loop ;; label = @6
                  local.get 1
                  local.get 13
                  local.get 14
                  i32.const 3
                  i32.shl
                  i32.add
                  local.tee 0
                  i64.load align=4
                  i64.store offset=8
                  local.get 1
                  i32.const 20
                  i32.add
                  local.get 1
                  i32.load offset=52
                  local.get 1
                  i32.const 8
                  i32.add
                  call 8
                  block ;; label = @7
                    block ;; label = @8
                      block ;; label = @9
                        local.get 1
                        i32.load8_u offset=20
                        i32.const 1
                        i32.eq
                        br_if 0 (;@9;)
                        local.get 0
                        i64.load align=4
                        local.tee 15
                        i64.const 32
                        i64.shr_u
                        i32.wrap_i64
                        local.set 16
                        local.get 15
                        i32.wrap_i64
                        local.set 17
                        i32.const 0
                        local.set 18
                        local.get 1
                        i32.load offset=24
                        local.set 19
                        local.get 11
                        local.get 3
                        local.get 11
                        local.get 3
                        i32.lt_u
                        local.tee 20
                        select
                        local.tee 2
                        i32.eqz
                        br_if 2 (;@7;)
                        local.get 5
                        local.get 2
                        i32.const 12
                        i32.mul
                        i32.add
                        local.set 0
                        loop ;; label = @10
                          block ;; label = @11
                            block ;; label = @12
                              local.get 19
                              local.get 0
                              i32.const 8
                              i32.add
                              i32.load
                              local.tee 21
                              i32.eq
                              br_if 0 (;@12;)
                              local.get 19
                              local.get 21
                              i32.gt_u
                              br_if 1 (;@11;)
                              br 4 (;@8;)
                            end
                            local.get 17
                            local.get 0
                            i32.load
                            local.get 16
                            local.get 0
                            i32.const 4
                            i32.add
                            i32.load
                            local.tee 21
                            local.get 16
                            local.get 21
                            i32.lt_u
                            select
                            call 20
                            local.tee 22
                            i32.const 0
                            i32.lt_s
                            local.get 21
                            local.get 16
                            i32.gt_u
                            local.get 22
                            select
                            i32.const 1
                            i32.ne
                            br_if 3 (;@8;)
                          end
                          block ;; label = @11
                            local.get 2
                            local.get 3
                            i32.ge_u
                            br_if 0 (;@11;)
                            local.get 0
                            i32.const 12
                            i32.add
                            local.tee 21
                            local.get 0
                            i32.load offset=8
                            i32.store offset=8
                            local.get 21
                            local.get 0
                            i64.load align=4
                            i64.store align=4
                          end
                          local.get 0
                          i32.const -12
                          i32.add
                          local.set 0
                          local.get 2
                          i32.const -1
                          i32.add
                          local.tee 2
                          br_if 0 (;@10;)
                          br 3 (;@7;)
                        end
                      end
                      i32.const 0
                      i32.const 1
                      i32.store8 offset=1048632
                      i32.const 0
                      local.get 6
                      i64.load align=4
                      i64.store offset=1048636 align=4
                      i32.const 0
                      local.get 6
                      i32.load offset=8
                      i32.store offset=1048644
                      i32.const 0
                      i32.const 0
                      i32.store16 offset=1048633 align=1
                      i32.const 0
                      i32.const 0
                      i32.store8 offset=1048635
                      br 6 (;@2;)
                    end
                    local.get 2
                    local.set 18
                  end
                  block ;; label = @7
                    local.get 18
                    local.get 3
                    i32.ge_u
                    br_if 0 (;@7;)
                    local.get 4
                    local.get 18
                    i32.const 12
                    i32.mul
                    i32.add
                    local.tee 0
                    local.get 19
                    i32.store offset=8
                    local.get 0
                    local.get 16
                    i32.store offset=4
                    local.get 0
                    local.get 17
                    i32.store
                  end
                  local.get 11
                  i32.const 1
                  i32.add
                  local.get 3
                  local.get 20
                  select
                  local.set 11
                  i32.const 0
                  i32.load8_u offset=1048632
                  local.tee 0
                  i32.eqz
                  local.set 2
                  local.get 14
                  i32.const 1
                  i32.add
                  local.tee 14
                  local.get 12
                  i32.ge_u
                  br_if 1 (;@5;)
                  local.get 0
                  i32.eqz
                  br_if 0 (;@6;)
                end
              end
              block ;; label = @5
                local.get 2
                i32.eqz
                br_if 0 (;@5;)
                local.get 9
                i32.const 255
                i32.and
                br_if 1 (;@4;)
              end
            end
            local.get 0
            br_if 1 (;@2;)
            i32.const 0
            local.get 11
            i32.store offset=1048640
            i32.const 0
            local.get 4
            i32.store offset=1048636
            br 1 (;@2;)
          end
          i32.const 0
          i32.const 1
          i32.store8 offset=1048632
          i32.const 0
          local.get 9
          i32.store8 offset=1048644
          i32.const 0
          local.get 12
          i32.store offset=1048640
          i32.const 0
          local.get 13
          i32.store offset=1048636
          i32.const 0
          local.get 1
          i32.load16_u offset=44
          i32.store16 offset=1048645 align=1
          i32.const 0
          local.get 1
          i32.load8_u offset=46
          i32.store8 offset=1048647
          i32.const 0
          i32.const 0
          i32.store16 offset=1048633 align=1
          i32.const 0
          i32.const 0
          i32.store8 offset=1048635
        end
        local.get 1
        i32.load offset=52
        call 2
      end
      local.get 1
      i32.const 64
      i32.add
      global.set 0
      i32.const 1048632
    )
    (func (;11;) (type 2) (param i32)
      call 16
    )
    (func (;12;) (type 5) (param i32 i32) (result i32)
      (local i32 i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      i32.const 1048610
      i32.const 5
      local.get 2
      i32.const 16
      i32.add
      call 0
      i32.const 0
      local.get 2
      i32.load8_u offset=16
      local.tee 3
      i32.store8 offset=1048648
      i32.const 0
      local.get 2
      i64.load offset=20 align=4
      i64.store offset=1048652 align=4
      i32.const 0
      local.get 2
      i32.load offset=28
      i32.store offset=1048660
      i32.const 0
      i32.const 0
      i32.store16 offset=1048649 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048651
      block ;; label = @1
        local.get 3
        i32.const 1
        i32.eq
        br_if 0 (;@1;)
        local.get 2
        i32.load offset=20
        local.get 0
        local.get 1
        i32.const 1048648
        call 5
        block ;; label = @2
          i32.const 0
          i32.load8_u offset=1048648
          br_if 0 (;@2;)
          i32.const 0
          i32.load8_u offset=1048652
          i32.const 255
          i32.and
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.load offset=20
          local.get 0
          local.get 1
          local.get 2
          call 6
          local.get 2
          i32.load8_u
          i32.const 1
          i32.ne
          br_if 0 (;@2;)
          i32.const 0
          local.get 2
          i64.load offset=8 align=4
          i64.store offset=1048656 align=4
          i32.const 0
          local.get 2
          i64.load align=4
          i64.store offset=1048648 align=4
        end
        local.get 2
        i32.load offset=20
        call 2
      end
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048648
    )
    (func (;13;) (type 2) (param i32)
      call 16
    )
    (func (;14;) (type 5) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 2
      global.set 0
      local.get 0
      local.get 1
      local.get 2
      i32.const 32
      i32.add
      call 0
      i32.const 0
      local.get 2
      i32.load8_u offset=32
      local.tee 1
      i32.store8 offset=1048664
      i32.const 0
      local.get 2
      i64.load offset=36 align=4
      i64.store offset=1048668 align=4
      i32.const 0
      local.get 2
      i32.load offset=44
      i32.store offset=1048676
      i32.const 0
      i32.const 0
      i32.store16 offset=1048665 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048667
      block ;; label = @1
        local.get 1
        i32.const 1
        i32.eq
        br_if 0 (;@1;)
        local.get 2
        i32.load offset=36
        i32.const 0
        i32.const 0
        i32.const 0
        local.get 2
        i32.const 8
        i32.add
        call 3
        block ;; label = @2
          block ;; label = @3
            local.get 2
            i32.load8_u offset=8
            i32.const 1
            i32.ne
            br_if 0 (;@3;)
            i32.const 0
            local.get 2
            i32.const 12
            i32.add
            local.tee 1
            i64.load align=4
            i64.store offset=1048668 align=4
            i32.const 0
            local.get 1
            i32.load offset=8
            i32.store offset=1048676
            i32.const 0
            i32.const 0
            i32.store8 offset=1048667
            i32.const 0
            i32.const 0
            i32.store16 offset=1048665 align=1
            i32.const 1
            local.set 1
            br 1 (;@2;)
          end
          i32.const 0
          local.set 1
          i32.const 0
          local.get 2
          i64.load offset=12 align=4
          i64.store offset=1048668 align=4
          i32.const 0
          i32.const 0
          i32.store16 offset=1048665 align=1
          i32.const 0
          i32.const 0
          i32.store8 offset=1048667
          i32.const 0
          i32.const 0
          i32.store offset=1048676
        end
        i32.const 0
        local.get 1
        i32.store8 offset=1048664
        local.get 2
        i32.load offset=36
        call 2
      end
      local.get 2
      i32.const 48
      i32.add
      global.set 0
      i32.const 1048664
    )
    (func (;15;) (type 2) (param i32)
      call 16
    )
    (func (;16;) (type 7)
      i32.const 0
      i32.const 1048688
      i32.store offset=1048680
    )
    (func (;17;) (type 5) (param i32 i32) (result i32)
      (local i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048680
        local.tee 2
        br_if 0 (;@1;)
        i32.const 1048688
        local.set 2
        i32.const 0
        i32.const 1048688
        i32.store offset=1048680
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
        i32.store offset=1048680
        local.get 2
        return
      end
      unreachable
    )
    (func (;18;) (type 8) (param i32 i32 i32 i32) (result i32)
      local.get 3
      local.get 2
      call 17
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
    (func (;19;) (type 6) (param i32) (result i32)
      (local i32 i32 i32)
      i32.const 0
      local.set 1
      loop ;; label = @1
        local.get 0
        local.get 1
        i32.add
        local.set 2
        local.get 1
        i32.const 1
        i32.add
        local.tee 3
        local.set 1
        local.get 2
        i32.load8_u
        br_if 0 (;@1;)
      end
      local.get 3
      i32.const -1
      i32.add
    )
    (func (;20;) (type 9) (param i32 i32 i32) (result i32)
      (local i32 i32)
      loop ;; label = @1
        block ;; label = @2
          local.get 2
          br_if 0 (;@2;)
          i32.const 0
          return
        end
        local.get 2
        i32.const -1
        i32.add
        local.set 2
        local.get 1
        i32.load8_u
        local.set 3
        local.get 0
        i32.load8_u
        local.set 4
        local.get 1
        i32.const 1
        i32.add
        local.set 1
        local.get 0
        i32.const 1
        i32.add
        local.set 0
        local.get 4
        local.get 3
        i32.sub
        local.tee 3
        i32.eqz
        br_if 0 (;@1;)
      end
      local.get 3
    )
    (data (;0;) (i32.const 1048576) "the bucket holds more than counts\00words\00")
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core module $wit-component-shim-module (;1;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;2;) (func (param i32 i32 i32 i32 i32)))
    (type (;3;) (func (param i32 i32 i32 i32)))
    (table (;0;) 6 6 funcref)
    (export "0" (func 0))
    (export "1" (func 1))
    (export "2" (func 2))
    (export "3" (func 3))
    (export "4" (func 4))
    (export "5" (func 5))
    (export "$imports" (table 0))
    (func (;0;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 0
      call_indirect (type 0)
    )
    (func (;1;) (type 1) (param i32 i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      local.get 5
      i32.const 1
      call_indirect (type 1)
    )
    (func (;2;) (type 2) (param i32 i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      local.get 4
      i32.const 2
      call_indirect (type 2)
    )
    (func (;3;) (type 3) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 3
      call_indirect (type 3)
    )
    (func (;4;) (type 3) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 4
      call_indirect (type 3)
    )
    (func (;5;) (type 3) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 5
      call_indirect (type 3)
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
  (alias core export $wit-component-shim-instance "0" (core func $indirect-wasi:keyvalue/store@0.2.0-draft2-open (;0;)))
  (alias core export $wit-component-shim-instance "1" (core func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.set" (;1;)))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "bucket" (type $bucket (;5;)))
  (core func $resource.drop (;2;) (canon resource.drop $bucket))
  (alias core export $wit-component-shim-instance "2" (core func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.list-keys" (;3;)))
  (alias core export $wit-component-shim-instance "3" (core func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.get" (;4;)))
  (alias core export $wit-component-shim-instance "4" (core func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.exists" (;5;)))
  (alias core export $wit-component-shim-instance "5" (core func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.delete" (;6;)))
  (core instance $wasi:keyvalue/store@0.2.0-draft2 (;1;)
    (export "open" (func $indirect-wasi:keyvalue/store@0.2.0-draft2-open))
    (export "[method]bucket.set" (func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.set"))
    (export "[resource-drop]bucket" (func $resource.drop))
    (export "[method]bucket.list-keys" (func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.list-keys"))
    (export "[method]bucket.get" (func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.get"))
    (export "[method]bucket.exists" (func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.exists"))
    (export "[method]bucket.delete" (func $"indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.delete"))
  )
  (core instance $main (;2;) (instantiate $main
      (with "wasi:keyvalue/store@0.2.0-draft2" (instance $wasi:keyvalue/store@0.2.0-draft2))
    )
  )
  (alias core export $main "memory" (core memory $memory (;0;)))
  (core module $wit-component-fixup (;2;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
    (type (;2;) (func (param i32 i32 i32 i32 i32)))
    (type (;3;) (func (param i32 i32 i32 i32)))
    (import "actual" "0" (func (;0;) (type 0)))
    (import "actual" "1" (func (;1;) (type 1)))
    (import "actual" "2" (func (;2;) (type 2)))
    (import "actual" "3" (func (;3;) (type 3)))
    (import "actual" "4" (func (;4;) (type 3)))
    (import "actual" "5" (func (;5;) (type 3)))
    (import "shim" "$imports" (table (;0;) 6 6 funcref))
    (elem (;0;) (i32.const 0) func 0 1 2 3 4 5)
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "open" (func $open (;0;)))
  (alias core export $main "cabi_realloc" (core func $cabi_realloc (;7;)))
  (core func $"#core-func8 indirect-wasi:keyvalue/store@0.2.0-draft2-open" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-open") (;8;) (canon lower (func $open) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "[method]bucket.set" (func $"[method]bucket.set" (;1;)))
  (core func $"#core-func9 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.set" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.set") (;9;) (canon lower (func $"[method]bucket.set") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "[method]bucket.list-keys" (func $"[method]bucket.list-keys" (;2;)))
  (core func $"#core-func10 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.list-keys" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.list-keys") (;10;) (canon lower (func $"[method]bucket.list-keys") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "[method]bucket.get" (func $"[method]bucket.get" (;3;)))
  (core func $"#core-func11 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.get" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.get") (;11;) (canon lower (func $"[method]bucket.get") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "[method]bucket.exists" (func $"[method]bucket.exists" (;4;)))
  (core func $"#core-func12 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.exists" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.exists") (;12;) (canon lower (func $"[method]bucket.exists") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $wasi:keyvalue/store@0.2.0-draft2 "[method]bucket.delete" (func $"[method]bucket.delete" (;5;)))
  (core func $"#core-func13 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.delete" (@name "indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.delete") (;13;) (canon lower (func $"[method]bucket.delete") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (core instance $actual (;3;)
    (export "0" (func $"#core-func8 indirect-wasi:keyvalue/store@0.2.0-draft2-open"))
    (export "1" (func $"#core-func9 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.set"))
    (export "2" (func $"#core-func10 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.list-keys"))
    (export "3" (func $"#core-func11 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.get"))
    (export "4" (func $"#core-func12 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.exists"))
    (export "5" (func $"#core-func13 indirect-wasi:keyvalue/store@0.2.0-draft2-[method]bucket.delete"))
  )
  (core instance $fixup (;4;) (instantiate $wit-component-fixup
      (with "actual" (instance $actual))
      (with "shim" (instance $wit-component-shim-instance))
    )
  )
  (type (;6;) (result u32 (error $"#type2 error")))
  (type (;7;) (func (param "text" string) (result 6)))
  (alias core export $main "count" (core func $count (;14;)))
  (alias core export $main "cabi_post_count" (core func $cabi_post_count (;15;)))
  (func $count (;6;) (type 7) (canon lift (core func $count) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_count)))
  (export $"#func7 count" (@name "count") (;7;) "count" (func $count))
  (type (;8;) (list $entry))
  (type (;9;) (result 8 (error $"#type2 error")))
  (type (;10;) (func (param "n" u32) (result 9)))
  (alias core export $main "top" (core func $top (;16;)))
  (alias core export $main "cabi_post_top" (core func $cabi_post_top (;17;)))
  (func $top (;8;) (type 10) (canon lift (core func $top) (memory $memory) string-encoding=utf8 (post-return $cabi_post_top)))
  (export $"#func9 top" (@name "top") (;9;) "top" (func $top))
  (type (;11;) (result bool (error $"#type2 error")))
  (type (;12;) (func (param "word" string) (result 11)))
  (alias core export $main "forget" (core func $forget (;18;)))
  (alias core export $main "cabi_post_forget" (core func $cabi_post_forget (;19;)))
  (func $forget (;10;) (type 12) (canon lift (core func $forget) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_forget)))
  (export $"#func11 forget" (@name "forget") (;11;) "forget" (func $forget))
  (type (;13;) (list string))
  (type (;14;) (result 13 (error $"#type2 error")))
  (type (;15;) (func (param "bucket" string) (result 14)))
  (alias core export $main "peek" (core func $peek (;20;)))
  (alias core export $main "cabi_post_peek" (core func $cabi_post_peek (;21;)))
  (func $peek (;12;) (type 15) (canon lift (core func $peek) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_peek)))
  (export $"#func13 peek" (@name "peek") (;13;) "peek" (func $peek))
  (@producers
    (processed-by "wit-component" "0.259.0")
  )
)
