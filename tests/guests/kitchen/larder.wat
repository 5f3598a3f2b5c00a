;; Built from mirror.c, larder.c by zig 0.17.1 and wasm-tools of @bytecodealliance/jco-transpile 0.15.0.
(component
  (type $ty-test:kitchen/types@0.1.0 (;0;)
    (instance
      (type (;0;) (record (field "x" s32) (field "y" s32)))
      (export (;1;) "point" (type (eq 0)))
      (type (;2;) (enum "red" "green" "dark-blue"))
      (export (;3;) "color" (type (eq 2)))
      (type (;4;) (flags "read" "write" "exec-all"))
      (export (;5;) "perms" (type (eq 4)))
      (type (;6;) (variant (case "integer" s64) (case "real" f64) (case "spelled" string)))
      (export (;7;) "number" (type (eq 6)))
      (type (;8;) (tuple f64 f64))
      (type (;9;) (list u8))
      (type (;10;) (list 1))
      (type (;11;) (option u32))
      (type (;12;) (result u8 (error string)))
      (type (;13;) (variant (case "circle" f64) (case "rect" 8) (case "named" string) (case "at" 1) (case "pixels" 9) (case "corners" 10) (case "tinted" 3) (case "guarded" 5) (case "optional" 11) (case "checked" 12) (case "nested" 7) (case "letter" char) (case "yes" bool) (case "empty")))
      (export (;14;) "shape" (type (eq 13)))
    )
  )
  (import "test:kitchen/types@0.1.0" (instance $test:kitchen/types@0.1.0 (;0;) (type $ty-test:kitchen/types@0.1.0)))
  (alias export $test:kitchen/types@0.1.0 "point" (type $point (;1;)))
  (alias export $test:kitchen/types@0.1.0 "shape" (type $shape (;2;)))
  (type $ty-test:kitchen/maps@0.1.0 (;3;)
    (instance
      (alias outer 1 $point (type (;0;)))
      (export (;1;) "point" (type (eq 0)))
      (alias outer 1 $shape (type (;2;)))
      (export (;3;) "shape" (type (eq 2)))
      (type (;4;) (map string u32))
      (type (;5;) (func (param "v" 4) (result 4)))
      (export (;0;) "map-string" (func (type 5)))
      (type (;6;) (map u8 string))
      (type (;7;) (func (param "v" 6) (result 6)))
      (export (;1;) "map-u8" (func (type 7)))
      (type (;8;) (map s64 1))
      (type (;9;) (func (param "v" 8) (result 8)))
      (export (;2;) "map-s64" (func (type 9)))
      (type (;10;) (list u8))
      (type (;11;) (map char 10))
      (type (;12;) (func (param "v" 11) (result 11)))
      (export (;3;) "map-char" (func (type 12)))
      (type (;13;) (option string))
      (type (;14;) (map bool 13))
      (type (;15;) (func (param "v" 14) (result 14)))
      (export (;4;) "map-bool" (func (type 15)))
      (type (;16;) (map u32 3))
      (type (;17;) (map string 16))
      (type (;18;) (func (param "v" 17) (result 17)))
      (export (;5;) "map-map" (func (type 18)))
      (type (;19;) (map string u8))
      (type (;20;) (list 19))
      (type (;21;) (func (param "v" 20) (result 20)))
      (export (;6;) "list-map" (func (type 21)))
      (type (;22;) (map u16 u16))
      (type (;23;) (option 22))
      (type (;24;) (func (param "v" 23) (result 23)))
      (export (;7;) "option-map" (func (type 24)))
      (type (;25;) (map string string))
      (type (;26;) (map u8 u8))
      (type (;27;) (result 25 (error 26)))
      (type (;28;) (func (param "v" 27) (result 27)))
      (export (;8;) "result-map" (func (type 28)))
    )
  )
  (import "test:kitchen/maps@0.1.0" (instance $test:kitchen/maps@0.1.0 (;1;) (type $ty-test:kitchen/maps@0.1.0)))
  (core module $main (;0;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32)))
    (type (;2;) (func (param i32 i32)))
    (type (;3;) (func (param i32 i32) (result i32)))
    (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
    (type (;5;) (func (param i32)))
    (type (;6;) (func (param i32 i32 i32) (result i32)))
    (import "test:kitchen/maps@0.1.0" "map-string" (func (;0;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "map-u8" (func (;1;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "map-s64" (func (;2;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "map-char" (func (;3;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "map-bool" (func (;4;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "map-map" (func (;5;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "list-map" (func (;6;) (type 0)))
    (import "test:kitchen/maps@0.1.0" "option-map" (func (;7;) (type 1)))
    (import "test:kitchen/maps@0.1.0" "result-map" (func (;8;) (type 1)))
    (table (;0;) 1 1 funcref)
    (memory (;0;) 17)
    (global (;0;) (mut i32) i32.const 1048576)
    (export "memory" (memory 0))
    (export "cabi_realloc" (func 20))
    (export "test:kitchen/maps@0.1.0#map-string" (func 30))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-string" (func 31))
    (export "test:kitchen/maps@0.1.0#map-u8" (func 32))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-u8" (func 33))
    (export "test:kitchen/maps@0.1.0#map-s64" (func 34))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-s64" (func 35))
    (export "test:kitchen/maps@0.1.0#map-char" (func 36))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-char" (func 37))
    (export "test:kitchen/maps@0.1.0#map-bool" (func 38))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-bool" (func 39))
    (export "test:kitchen/maps@0.1.0#map-map" (func 40))
    (export "cabi_post_test:kitchen/maps@0.1.0#map-map" (func 41))
    (export "test:kitchen/maps@0.1.0#list-map" (func 42))
    (export "cabi_post_test:kitchen/maps@0.1.0#list-map" (func 43))
    (export "test:kitchen/maps@0.1.0#option-map" (func 44))
    (export "cabi_post_test:kitchen/maps@0.1.0#option-map" (func 45))
    (export "test:kitchen/maps@0.1.0#result-map" (func 46))
    (export "cabi_post_test:kitchen/maps@0.1.0#result-map" (func 47))
    (func (;9;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 21
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;10;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 22
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;11;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 23
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;12;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 24
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;13;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 25
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;14;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 26
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;15;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i64.load align=4
      i64.store offset=8
      local.get 0
      local.get 2
      i32.const 8
      i32.add
      call 27
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;16;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 28
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;17;) (type 2) (param i32 i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.load offset=8
      i32.store offset=8
      local.get 2
      local.get 1
      i64.load align=4
      i64.store
      local.get 0
      local.get 2
      call 29
      local.get 2
      i32.const 16
      i32.add
      global.set 0
    )
    (func (;18;) (type 3) (param i32 i32) (result i32)
      (local i32 i32 i32 i32 i32 i32)
      block ;; label = @1
        block ;; label = @2
          block ;; label = @3
            block ;; label = @4
              local.get 0
              i32.const 0
              i32.lt_s
              br_if 0 (;@4;)
              local.get 1
              i32.const 65537
              i32.ge_u
              br_if 0 (;@4;)
              i32.const 0
              local.get 1
              i32.sub
              local.set 2
              local.get 1
              i32.const -1
              i32.add
              local.set 3
              block ;; label = @5
                i32.const 0
                i32.load offset=1048580
                local.tee 4
                i32.eqz
                br_if 0 (;@5;)
                local.get 3
                i32.const 0
                i32.load offset=1048576
                i32.add
                local.get 2
                i32.and
                local.tee 5
                local.get 4
                i32.sub
                local.tee 6
                local.get 0
                i32.add
                local.tee 7
                local.get 6
                i32.lt_u
                br_if 0 (;@5;)
                local.get 4
                local.get 7
                call 19
                br_if 4 (;@1;)
              end
              local.get 0
              local.get 1
              i32.add
              i32.const 8
              i32.add
              local.set 4
              block ;; label = @5
                block ;; label = @6
                  block ;; label = @7
                    i32.const 0
                    i32.load8_u offset=1048664
                    br_if 0 (;@7;)
                    i32.const 0
                    i32.const 1
                    i32.store8 offset=1048664
                    memory.size
                    local.tee 1
                    i32.const 16
                    i32.shl
                    i32.const -1
                    local.get 1
                    i32.const 65536
                    i32.lt_u
                    select
                    i32.const 1048672
                    i32.sub
                    i32.const 65
                    i32.lt_u
                    br_if 0 (;@7;)
                    i32.const 1048672
                    i32.const 7
                    i32.add
                    i32.const -8
                    i32.and
                    local.tee 1
                    i32.const 0
                    i32.store
                    memory.size
                    local.set 5
                    i32.const 0
                    local.get 1
                    i32.store offset=1048668
                    local.get 1
                    local.get 5
                    i32.const 16
                    i32.shl
                    i32.const -1
                    local.get 5
                    i32.const 65536
                    i32.lt_u
                    select
                    i32.store offset=4
                    br 1 (;@6;)
                  end
                  i32.const 0
                  i32.load offset=1048668
                  local.tee 1
                  i32.eqz
                  br_if 1 (;@5;)
                end
                i32.const 1048668
                local.set 5
                loop ;; label = @6
                  local.get 1
                  local.get 4
                  call 19
                  br_if 3 (;@3;)
                  local.get 5
                  i32.load
                  local.tee 5
                  i32.load
                  local.tee 1
                  br_if 0 (;@6;)
                end
              end
              memory.size
              local.set 1
              local.get 4
              i32.const 16
              i32.shr_u
              i32.const 1
              i32.add
              memory.grow
              i32.const -1
              i32.eq
              br_if 0 (;@4;)
              local.get 1
              i32.const 65536
              local.get 1
              i32.const 65536
              i32.lt_u
              select
              i32.const 16
              i32.shl
              local.tee 1
              i32.const 0
              i32.store
              local.get 1
              memory.size
              local.tee 5
              i32.const 16
              i32.shl
              i32.const -1
              local.get 5
              i32.const 65536
              i32.lt_u
              select
              i32.store offset=4
              br 2 (;@2;)
            end
            unreachable
          end
          local.get 5
          local.get 1
          i32.load
          i32.store
        end
        local.get 1
        i32.const 0
        i32.load offset=1048580
        i32.store
        i32.const 0
        local.get 1
        i32.store offset=1048580
        local.get 1
        local.get 3
        i32.add
        i32.const 8
        i32.add
        local.get 2
        i32.and
        local.set 5
      end
      i32.const 0
      local.get 5
      local.get 0
      i32.add
      i32.store offset=1048576
      local.get 5
    )
    (func (;19;) (type 3) (param i32 i32) (result i32)
      (local i32 i32 i32)
      block ;; label = @1
        local.get 1
        local.get 0
        i32.load offset=4
        local.tee 2
        local.get 0
        i32.sub
        local.tee 3
        i32.gt_u
        br_if 0 (;@1;)
        i32.const 1
        return
      end
      block ;; label = @1
        local.get 2
        memory.size
        local.tee 4
        i32.const 16
        i32.shl
        i32.const -1
        local.get 4
        i32.const 65536
        i32.lt_u
        select
        i32.eq
        br_if 0 (;@1;)
        i32.const 0
        return
      end
      block ;; label = @1
        local.get 1
        local.get 3
        i32.sub
        i32.const 16
        i32.shr_u
        i32.const 1
        i32.add
        memory.grow
        i32.const -1
        i32.eq
        br_if 0 (;@1;)
        local.get 0
        memory.size
        local.tee 1
        i32.const 16
        i32.shl
        i32.const -1
        local.get 1
        i32.const 65536
        i32.lt_u
        select
        i32.store offset=4
        i32.const 1
        return
      end
      unreachable
    )
    (func (;20;) (type 4) (param i32 i32 i32 i32) (result i32)
      block ;; label = @1
        local.get 1
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        call 18
        return
      end
      block ;; label = @1
        local.get 1
        local.get 0
        i32.add
        i32.const 0
        i32.load offset=1048576
        i32.ne
        br_if 0 (;@1;)
        i32.const 0
        local.get 0
        i32.store offset=1048576
      end
      block ;; label = @1
        local.get 3
        local.get 2
        call 18
        local.tee 2
        local.get 0
        i32.eq
        br_if 0 (;@1;)
        local.get 1
        local.get 3
        local.get 1
        local.get 3
        i32.lt_u
        select
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        local.get 0
        local.get 1
        memory.copy
      end
      local.get 2
    )
    (func (;21;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 0
    )
    (func (;22;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 1
    )
    (func (;23;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 2
    )
    (func (;24;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 3
    )
    (func (;25;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 4
    )
    (func (;26;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 5
    )
    (func (;27;) (type 2) (param i32 i32)
      local.get 1
      i32.load
      local.get 1
      i32.load offset=4
      local.get 0
      call 6
    )
    (func (;28;) (type 2) (param i32 i32)
      (local i32)
      local.get 1
      i32.load8_u
      local.tee 2
      local.get 1
      i32.load offset=4
      i32.const 0
      local.get 2
      i32.const 1
      i32.and
      local.tee 2
      select
      local.get 1
      i32.load offset=8
      i32.const 0
      local.get 2
      select
      local.get 0
      call 7
    )
    (func (;29;) (type 2) (param i32 i32)
      local.get 1
      i32.load8_u
      local.get 1
      i32.load offset=4
      local.get 1
      i32.load offset=8
      local.get 0
      call 8
    )
    (func (;30;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 9
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048584
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048584
    )
    (func (;31;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;32;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 10
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048592
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048592
    )
    (func (;33;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;34;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 11
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048600
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048600
    )
    (func (;35;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;36;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 12
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048608
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048608
    )
    (func (;37;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;38;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 13
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048616
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048616
    )
    (func (;39;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;40;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 14
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048624
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048624
    )
    (func (;41;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;42;) (type 3) (param i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      local.get 2
      local.get 1
      i32.store offset=20
      local.get 2
      local.get 0
      i32.store offset=16
      local.get 2
      local.get 2
      i64.load offset=16 align=4
      i64.store offset=8
      local.get 2
      i32.const 24
      i32.add
      local.get 2
      i32.const 8
      i32.add
      call 15
      i32.const 0
      local.get 2
      i64.load offset=24
      i64.store offset=1048632
      local.get 2
      i32.const 32
      i32.add
      global.set 0
      i32.const 1048632
    )
    (func (;43;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;44;) (type 6) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i64.const 0
      i64.store offset=25 align=1
      local.get 3
      i32.const 0
      i32.store offset=32 align=1
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      block ;; label = @1
        local.get 0
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        local.get 2
        i32.store offset=32
        local.get 3
        local.get 1
        i32.store offset=28
      end
      local.get 3
      local.get 3
      i32.load offset=32
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 16
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1048648
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1048640 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1048640
    )
    (func (;45;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (func (;46;) (type 6) (param i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 48
      i32.sub
      local.tee 3
      global.set 0
      local.get 3
      i32.const 0
      i32.store16 offset=25 align=1
      local.get 3
      i32.const 0
      i32.store8 offset=27
      local.get 3
      local.get 1
      i32.store offset=28
      local.get 3
      local.get 0
      i32.const 0
      i32.ne
      i32.store8 offset=24
      local.get 3
      local.get 2
      i32.store offset=32
      local.get 3
      local.get 2
      i32.store offset=16
      local.get 3
      local.get 3
      i64.load offset=24 align=4
      i64.store offset=8
      local.get 3
      i32.const 36
      i32.add
      local.get 3
      i32.const 8
      i32.add
      call 17
      i32.const 0
      local.get 3
      i32.load offset=44
      i32.store offset=1048660
      i32.const 0
      local.get 3
      i64.load offset=36 align=4
      i64.store offset=1048652 align=4
      local.get 3
      i32.const 48
      i32.add
      global.set 0
      i32.const 1048652
    )
    (func (;47;) (type 5) (param i32)
      (local i32 i32 i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1048580
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        i32.const 0
        i32.load offset=1048668
        local.set 2
        loop ;; label = @2
          i32.const 0
          local.get 1
          i32.load
          local.tee 3
          i32.store offset=1048580
          local.get 1
          local.get 2
          i32.store
          i32.const 0
          local.get 1
          i32.store offset=1048668
          local.get 1
          local.set 2
          local.get 3
          local.set 1
          local.get 3
          br_if 0 (;@2;)
        end
      end
      i32.const 0
      i32.const 0
      i32.store offset=1048576
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core module $wit-component-shim-module (;1;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32)))
    (table (;0;) 9 9 funcref)
    (export "0" (func 0))
    (export "1" (func 1))
    (export "2" (func 2))
    (export "3" (func 3))
    (export "4" (func 4))
    (export "5" (func 5))
    (export "6" (func 6))
    (export "7" (func 7))
    (export "8" (func 8))
    (export "$imports" (table 0))
    (func (;0;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 0
      call_indirect (type 0)
    )
    (func (;1;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 1
      call_indirect (type 0)
    )
    (func (;2;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 2
      call_indirect (type 0)
    )
    (func (;3;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 3
      call_indirect (type 0)
    )
    (func (;4;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 4
      call_indirect (type 0)
    )
    (func (;5;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 5
      call_indirect (type 0)
    )
    (func (;6;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 6
      call_indirect (type 0)
    )
    (func (;7;) (type 1) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 7
      call_indirect (type 1)
    )
    (func (;8;) (type 1) (param i32 i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 8
      call_indirect (type 1)
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
  (alias export $test:kitchen/types@0.1.0 "point" (type $"#type4 point" (@name "point") (;4;)))
  (alias export $test:kitchen/types@0.1.0 "shape" (type $"#type5 shape" (@name "shape") (;5;)))
  (alias core export $wit-component-shim-instance "0" (core func $indirect-test:kitchen/maps@0.1.0-map-string (;0;)))
  (alias core export $wit-component-shim-instance "1" (core func $indirect-test:kitchen/maps@0.1.0-map-u8 (;1;)))
  (alias core export $wit-component-shim-instance "2" (core func $indirect-test:kitchen/maps@0.1.0-map-s64 (;2;)))
  (alias core export $wit-component-shim-instance "3" (core func $indirect-test:kitchen/maps@0.1.0-map-char (;3;)))
  (alias core export $wit-component-shim-instance "4" (core func $indirect-test:kitchen/maps@0.1.0-map-bool (;4;)))
  (alias core export $wit-component-shim-instance "5" (core func $indirect-test:kitchen/maps@0.1.0-map-map (;5;)))
  (alias core export $wit-component-shim-instance "6" (core func $indirect-test:kitchen/maps@0.1.0-list-map (;6;)))
  (alias core export $wit-component-shim-instance "7" (core func $indirect-test:kitchen/maps@0.1.0-option-map (;7;)))
  (alias core export $wit-component-shim-instance "8" (core func $indirect-test:kitchen/maps@0.1.0-result-map (;8;)))
  (core instance $test:kitchen/maps@0.1.0 (;1;)
    (export "map-string" (func $indirect-test:kitchen/maps@0.1.0-map-string))
    (export "map-u8" (func $indirect-test:kitchen/maps@0.1.0-map-u8))
    (export "map-s64" (func $indirect-test:kitchen/maps@0.1.0-map-s64))
    (export "map-char" (func $indirect-test:kitchen/maps@0.1.0-map-char))
    (export "map-bool" (func $indirect-test:kitchen/maps@0.1.0-map-bool))
    (export "map-map" (func $indirect-test:kitchen/maps@0.1.0-map-map))
    (export "list-map" (func $indirect-test:kitchen/maps@0.1.0-list-map))
    (export "option-map" (func $indirect-test:kitchen/maps@0.1.0-option-map))
    (export "result-map" (func $indirect-test:kitchen/maps@0.1.0-result-map))
  )
  (core instance $main (;2;) (instantiate $main
      (with "test:kitchen/maps@0.1.0" (instance $test:kitchen/maps@0.1.0))
    )
  )
  (alias core export $main "memory" (core memory $memory (;0;)))
  (core module $wit-component-fixup (;2;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32 i32 i32)))
    (import "actual" "0" (func (;0;) (type 0)))
    (import "actual" "1" (func (;1;) (type 0)))
    (import "actual" "2" (func (;2;) (type 0)))
    (import "actual" "3" (func (;3;) (type 0)))
    (import "actual" "4" (func (;4;) (type 0)))
    (import "actual" "5" (func (;5;) (type 0)))
    (import "actual" "6" (func (;6;) (type 0)))
    (import "actual" "7" (func (;7;) (type 1)))
    (import "actual" "8" (func (;8;) (type 1)))
    (import "shim" "$imports" (table (;0;) 9 9 funcref))
    (elem (;0;) (i32.const 0) func 0 1 2 3 4 5 6 7 8)
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (alias export $test:kitchen/maps@0.1.0 "map-string" (func $map-string (;0;)))
  (alias core export $main "cabi_realloc" (core func $cabi_realloc (;9;)))
  (core func $"#core-func10 indirect-test:kitchen/maps@0.1.0-map-string" (@name "indirect-test:kitchen/maps@0.1.0-map-string") (;10;) (canon lower (func $map-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/maps@0.1.0 "map-u8" (func $map-u8 (;1;)))
  (core func $"#core-func11 indirect-test:kitchen/maps@0.1.0-map-u8" (@name "indirect-test:kitchen/maps@0.1.0-map-u8") (;11;) (canon lower (func $map-u8) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/maps@0.1.0 "map-s64" (func $map-s64 (;2;)))
  (core func $"#core-func12 indirect-test:kitchen/maps@0.1.0-map-s64" (@name "indirect-test:kitchen/maps@0.1.0-map-s64") (;12;) (canon lower (func $map-s64) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/maps@0.1.0 "map-char" (func $map-char (;3;)))
  (core func $"#core-func13 indirect-test:kitchen/maps@0.1.0-map-char" (@name "indirect-test:kitchen/maps@0.1.0-map-char") (;13;) (canon lower (func $map-char) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/maps@0.1.0 "map-bool" (func $map-bool (;4;)))
  (core func $"#core-func14 indirect-test:kitchen/maps@0.1.0-map-bool" (@name "indirect-test:kitchen/maps@0.1.0-map-bool") (;14;) (canon lower (func $map-bool) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/maps@0.1.0 "map-map" (func $map-map (;5;)))
  (core func $"#core-func15 indirect-test:kitchen/maps@0.1.0-map-map" (@name "indirect-test:kitchen/maps@0.1.0-map-map") (;15;) (canon lower (func $map-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/maps@0.1.0 "list-map" (func $list-map (;6;)))
  (core func $"#core-func16 indirect-test:kitchen/maps@0.1.0-list-map" (@name "indirect-test:kitchen/maps@0.1.0-list-map") (;16;) (canon lower (func $list-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $test:kitchen/maps@0.1.0 "option-map" (func $option-map (;7;)))
  (core func $"#core-func17 indirect-test:kitchen/maps@0.1.0-option-map" (@name "indirect-test:kitchen/maps@0.1.0-option-map") (;17;) (canon lower (func $option-map) (memory $memory) (realloc $cabi_realloc)))
  (alias export $test:kitchen/maps@0.1.0 "result-map" (func $result-map (;8;)))
  (core func $"#core-func18 indirect-test:kitchen/maps@0.1.0-result-map" (@name "indirect-test:kitchen/maps@0.1.0-result-map") (;18;) (canon lower (func $result-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (core instance $actual (;3;)
    (export "0" (func $"#core-func10 indirect-test:kitchen/maps@0.1.0-map-string"))
    (export "1" (func $"#core-func11 indirect-test:kitchen/maps@0.1.0-map-u8"))
    (export "2" (func $"#core-func12 indirect-test:kitchen/maps@0.1.0-map-s64"))
    (export "3" (func $"#core-func13 indirect-test:kitchen/maps@0.1.0-map-char"))
    (export "4" (func $"#core-func14 indirect-test:kitchen/maps@0.1.0-map-bool"))
    (export "5" (func $"#core-func15 indirect-test:kitchen/maps@0.1.0-map-map"))
    (export "6" (func $"#core-func16 indirect-test:kitchen/maps@0.1.0-list-map"))
    (export "7" (func $"#core-func17 indirect-test:kitchen/maps@0.1.0-option-map"))
    (export "8" (func $"#core-func18 indirect-test:kitchen/maps@0.1.0-result-map"))
  )
  (core instance $fixup (;4;) (instantiate $wit-component-fixup
      (with "actual" (instance $actual))
      (with "shim" (instance $wit-component-shim-instance))
    )
  )
  (type (;6;) (map string u32))
  (type (;7;) (func (param "v" 6) (result 6)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-string" (core func $test:kitchen/maps@0.1.0#map-string (;19;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-string" (core func $cabi_post_test:kitchen/maps@0.1.0#map-string (;20;)))
  (func $"#func9 map-string" (@name "map-string") (;9;) (type 7) (canon lift (core func $test:kitchen/maps@0.1.0#map-string) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#map-string)))
  (type (;8;) (map u8 string))
  (type (;9;) (func (param "v" 8) (result 8)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-u8" (core func $test:kitchen/maps@0.1.0#map-u8 (;21;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-u8" (core func $cabi_post_test:kitchen/maps@0.1.0#map-u8 (;22;)))
  (func $"#func10 map-u8" (@name "map-u8") (;10;) (type 9) (canon lift (core func $test:kitchen/maps@0.1.0#map-u8) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#map-u8)))
  (type (;10;) (map s64 $"#type4 point"))
  (type (;11;) (func (param "v" 10) (result 10)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-s64" (core func $test:kitchen/maps@0.1.0#map-s64 (;23;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-s64" (core func $cabi_post_test:kitchen/maps@0.1.0#map-s64 (;24;)))
  (func $"#func11 map-s64" (@name "map-s64") (;11;) (type 11) (canon lift (core func $test:kitchen/maps@0.1.0#map-s64) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/maps@0.1.0#map-s64)))
  (type (;12;) (list u8))
  (type (;13;) (map char 12))
  (type (;14;) (func (param "v" 13) (result 13)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-char" (core func $test:kitchen/maps@0.1.0#map-char (;25;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-char" (core func $cabi_post_test:kitchen/maps@0.1.0#map-char (;26;)))
  (func $"#func12 map-char" (@name "map-char") (;12;) (type 14) (canon lift (core func $test:kitchen/maps@0.1.0#map-char) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/maps@0.1.0#map-char)))
  (type (;15;) (option string))
  (type (;16;) (map bool 15))
  (type (;17;) (func (param "v" 16) (result 16)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-bool" (core func $test:kitchen/maps@0.1.0#map-bool (;27;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-bool" (core func $cabi_post_test:kitchen/maps@0.1.0#map-bool (;28;)))
  (func $"#func13 map-bool" (@name "map-bool") (;13;) (type 17) (canon lift (core func $test:kitchen/maps@0.1.0#map-bool) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#map-bool)))
  (type (;18;) (map u32 $"#type5 shape"))
  (type (;19;) (map string 18))
  (type (;20;) (func (param "v" 19) (result 19)))
  (alias core export $main "test:kitchen/maps@0.1.0#map-map" (core func $test:kitchen/maps@0.1.0#map-map (;29;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#map-map" (core func $cabi_post_test:kitchen/maps@0.1.0#map-map (;30;)))
  (func $"#func14 map-map" (@name "map-map") (;14;) (type 20) (canon lift (core func $test:kitchen/maps@0.1.0#map-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#map-map)))
  (type (;21;) (map string u8))
  (type (;22;) (list 21))
  (type (;23;) (func (param "v" 22) (result 22)))
  (alias core export $main "test:kitchen/maps@0.1.0#list-map" (core func $test:kitchen/maps@0.1.0#list-map (;31;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#list-map" (core func $cabi_post_test:kitchen/maps@0.1.0#list-map (;32;)))
  (func $"#func15 list-map" (@name "list-map") (;15;) (type 23) (canon lift (core func $test:kitchen/maps@0.1.0#list-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#list-map)))
  (type (;24;) (map u16 u16))
  (type (;25;) (option 24))
  (type (;26;) (func (param "v" 25) (result 25)))
  (alias core export $main "test:kitchen/maps@0.1.0#option-map" (core func $test:kitchen/maps@0.1.0#option-map (;33;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#option-map" (core func $cabi_post_test:kitchen/maps@0.1.0#option-map (;34;)))
  (func $"#func16 option-map" (@name "option-map") (;16;) (type 26) (canon lift (core func $test:kitchen/maps@0.1.0#option-map) (memory $memory) (realloc $cabi_realloc) (post-return $cabi_post_test:kitchen/maps@0.1.0#option-map)))
  (type (;27;) (map string string))
  (type (;28;) (map u8 u8))
  (type (;29;) (result 27 (error 28)))
  (type (;30;) (func (param "v" 29) (result 29)))
  (alias core export $main "test:kitchen/maps@0.1.0#result-map" (core func $test:kitchen/maps@0.1.0#result-map (;35;)))
  (alias core export $main "cabi_post_test:kitchen/maps@0.1.0#result-map" (core func $cabi_post_test:kitchen/maps@0.1.0#result-map (;36;)))
  (func $"#func17 result-map" (@name "result-map") (;17;) (type 30) (canon lift (core func $test:kitchen/maps@0.1.0#result-map) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $cabi_post_test:kitchen/maps@0.1.0#result-map)))
  (alias export $test:kitchen/types@0.1.0 "color" (type $color (;31;)))
  (alias export $test:kitchen/types@0.1.0 "perms" (type $perms (;32;)))
  (alias export $test:kitchen/types@0.1.0 "number" (type $number (;33;)))
  (component $test:kitchen/maps@0.1.0-shim-component (;0;)
    (type (;0;) (record (field "x" s32) (field "y" s32)))
    (import "import-type-point" (type (;1;) (eq 0)))
    (type (;2;) (enum "red" "green" "dark-blue"))
    (import "import-type-color" (type (;3;) (eq 2)))
    (type (;4;) (flags "read" "write" "exec-all"))
    (import "import-type-perms" (type (;5;) (eq 4)))
    (type (;6;) (variant (case "integer" s64) (case "real" f64) (case "spelled" string)))
    (import "import-type-number" (type (;7;) (eq 6)))
    (type (;8;) (tuple f64 f64))
    (type (;9;) (list u8))
    (type (;10;) (list 1))
    (type (;11;) (option u32))
    (type (;12;) (result u8 (error string)))
    (type (;13;) (variant (case "circle" f64) (case "rect" 8) (case "named" string) (case "at" 1) (case "pixels" 9) (case "corners" 10) (case "tinted" 3) (case "guarded" 5) (case "optional" 11) (case "checked" 12) (case "nested" 7) (case "letter" char) (case "yes" bool) (case "empty")))
    (import "import-type-shape" (type (;14;) (eq 13)))
    (type (;15;) (map string u32))
    (type (;16;) (func (param "v" 15) (result 15)))
    (import "import-func-map-string" (func (;0;) (type 16)))
    (type (;17;) (map u8 string))
    (type (;18;) (func (param "v" 17) (result 17)))
    (import "import-func-map-u8" (func (;1;) (type 18)))
    (import "import-type-point0" (type (;19;) (eq 1)))
    (type (;20;) (map s64 19))
    (type (;21;) (func (param "v" 20) (result 20)))
    (import "import-func-map-s64" (func (;2;) (type 21)))
    (type (;22;) (map char 9))
    (type (;23;) (func (param "v" 22) (result 22)))
    (import "import-func-map-char" (func (;3;) (type 23)))
    (type (;24;) (option string))
    (type (;25;) (map bool 24))
    (type (;26;) (func (param "v" 25) (result 25)))
    (import "import-func-map-bool" (func (;4;) (type 26)))
    (import "import-type-shape0" (type (;27;) (eq 14)))
    (type (;28;) (map u32 27))
    (type (;29;) (map string 28))
    (type (;30;) (func (param "v" 29) (result 29)))
    (import "import-func-map-map" (func (;5;) (type 30)))
    (type (;31;) (map string u8))
    (type (;32;) (list 31))
    (type (;33;) (func (param "v" 32) (result 32)))
    (import "import-func-list-map" (func (;6;) (type 33)))
    (type (;34;) (map u16 u16))
    (type (;35;) (option 34))
    (type (;36;) (func (param "v" 35) (result 35)))
    (import "import-func-option-map" (func (;7;) (type 36)))
    (type (;37;) (map string string))
    (type (;38;) (map u8 u8))
    (type (;39;) (result 37 (error 38)))
    (type (;40;) (func (param "v" 39) (result 39)))
    (import "import-func-result-map" (func (;8;) (type 40)))
    (export (;41;) "point" (type 1))
    (export (;42;) "shape" (type 14))
    (type (;43;) (map string u32))
    (type (;44;) (func (param "v" 43) (result 43)))
    (export (;9;) "map-string" (func 0) (func (type 44)))
    (type (;45;) (map u8 string))
    (type (;46;) (func (param "v" 45) (result 45)))
    (export (;10;) "map-u8" (func 1) (func (type 46)))
    (type (;47;) (map s64 41))
    (type (;48;) (func (param "v" 47) (result 47)))
    (export (;11;) "map-s64" (func 2) (func (type 48)))
    (type (;49;) (map char 9))
    (type (;50;) (func (param "v" 49) (result 49)))
    (export (;12;) "map-char" (func 3) (func (type 50)))
    (type (;51;) (option string))
    (type (;52;) (map bool 51))
    (type (;53;) (func (param "v" 52) (result 52)))
    (export (;13;) "map-bool" (func 4) (func (type 53)))
    (type (;54;) (map u32 42))
    (type (;55;) (map string 54))
    (type (;56;) (func (param "v" 55) (result 55)))
    (export (;14;) "map-map" (func 5) (func (type 56)))
    (type (;57;) (map string u8))
    (type (;58;) (list 57))
    (type (;59;) (func (param "v" 58) (result 58)))
    (export (;15;) "list-map" (func 6) (func (type 59)))
    (type (;60;) (map u16 u16))
    (type (;61;) (option 60))
    (type (;62;) (func (param "v" 61) (result 61)))
    (export (;16;) "option-map" (func 7) (func (type 62)))
    (type (;63;) (map string string))
    (type (;64;) (map u8 u8))
    (type (;65;) (result 63 (error 64)))
    (type (;66;) (func (param "v" 65) (result 65)))
    (export (;17;) "result-map" (func 8) (func (type 66)))
  )
  (instance $test:kitchen/maps@0.1.0-shim-instance (;2;) (instantiate $test:kitchen/maps@0.1.0-shim-component
      (with "import-func-map-string" (func $"#func9 map-string"))
      (with "import-func-map-u8" (func $"#func10 map-u8"))
      (with "import-func-map-s64" (func $"#func11 map-s64"))
      (with "import-func-map-char" (func $"#func12 map-char"))
      (with "import-func-map-bool" (func $"#func13 map-bool"))
      (with "import-func-map-map" (func $"#func14 map-map"))
      (with "import-func-list-map" (func $"#func15 list-map"))
      (with "import-func-option-map" (func $"#func16 option-map"))
      (with "import-func-result-map" (func $"#func17 result-map"))
      (with "import-type-point" (type $"#type4 point"))
      (with "import-type-color" (type $color))
      (with "import-type-perms" (type $perms))
      (with "import-type-number" (type $number))
      (with "import-type-shape" (type $"#type5 shape"))
      (with "import-type-point0" (type $"#type4 point"))
      (with "import-type-shape0" (type $"#type5 shape"))
    )
  )
  (export $"#instance3 test:kitchen/maps@0.1.0" (@name "test:kitchen/maps@0.1.0") (;3;) "test:kitchen/maps@0.1.0" (instance $test:kitchen/maps@0.1.0-shim-instance))
  (@producers
    (processed-by "wit-component" "0.259.0")
  )
)
