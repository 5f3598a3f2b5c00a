;; Built from guest.c by zig 0.17.1 and wasm-tools of @bytecodealliance/jco-transpile 0.15.0.
(component
  (type $ty-demo:shop/types@1.0.0 (;0;)
    (instance
      (type (;0;) (enum "books" "food" "toys"))
      (export (;1;) "shelf" (type (eq 0)))
      (type (;2;) (record (field "code" string) (field "name" string) (field "shelf" 1) (field "cents" u32)))
      (export (;3;) "item" (type (eq 2)))
      (type (;4;) (variant (case "unknown" string) (case "too-many" u32) (case "empty")))
      (export (;5;) "refusal" (type (eq 4)))
      (type (;6;) (flags "member" "student" "birthday"))
      (export (;7;) "perks" (type (eq 6)))
      (type (;8;) (option string))
      (type (;9;) (record (field "name" string) (field "perks" 7) (field "voucher" 8)))
      (export (;10;) "customer" (type (eq 9)))
      (type (;11;) (variant (case "percent" u8) (case "cents" u32) (case "gift" 3)))
      (export (;12;) "discount" (type (eq 11)))
    )
  )
  (import "demo:shop/types@1.0.0" (instance $demo:shop/types@1.0.0 (;0;) (type $ty-demo:shop/types@1.0.0)))
  (alias export $demo:shop/types@1.0.0 "item" (type $item (;1;)))
  (alias export $demo:shop/types@1.0.0 "refusal" (type $refusal (;2;)))
  (type $ty-demo:shop/shop@1.0.0 (;3;)
    (instance
      (alias outer 1 $item (type (;0;)))
      (export (;1;) "item" (type (eq 0)))
      (alias outer 1 $refusal (type (;2;)))
      (export (;3;) "refusal" (type (eq 2)))
      (export (;4;) "receipt" (type (sub resource)))
      (type (;5;) (own 4))
      (type (;6;) (func (param "title" string) (result 5)))
      (export (;0;) "[constructor]receipt" (func (type 6)))
      (type (;7;) (borrow 4))
      (type (;8;) (func (param "self" 7) (param "text" string) (param "cents" s64)))
      (export (;1;) "[method]receipt.line" (func (type 8)))
      (type (;9;) (result 1 (error 3)))
      (type (;10;) (func (param "code" string) (result 9)))
      (export (;2;) "find" (func (type 10)))
    )
  )
  (import "demo:shop/shop@1.0.0" (instance $demo:shop/shop@1.0.0 (;1;) (type $ty-demo:shop/shop@1.0.0)))
  (core module $main (;0;)
    (type (;0;) (func (param i32) (result i32)))
    (type (;1;) (func (param i32 i32 i32)))
    (type (;2;) (func (param i32 i32) (result i32)))
    (type (;3;) (func (param i32 i32 i32 i64)))
    (type (;4;) (func (param i32)))
    (type (;5;) (func (result i32)))
    (type (;6;) (func (param i32 i32 i32 i32 i32 i32) (result i32)))
    (type (;7;) (func (param i32 i32 i32 i32) (result i32)))
    (type (;8;) (func (param i32 i32)))
    (type (;9;) (func))
    (type (;10;) (func (param i32 i32 i32) (result i32)))
    (import "[export]demo:shop/pricing@1.0.0" "[resource-new]basket" (func (;0;) (type 0)))
    (import "demo:shop/shop@1.0.0" "find" (func (;1;) (type 1)))
    (import "[export]demo:shop/pricing@1.0.0" "[resource-rep]basket" (func (;2;) (type 0)))
    (import "demo:shop/shop@1.0.0" "[constructor]receipt" (func (;3;) (type 2)))
    (import "demo:shop/shop@1.0.0" "[method]receipt.line" (func (;4;) (type 3)))
    (import "[export]demo:shop/pricing@1.0.0" "[resource-drop]basket" (func (;5;) (type 4)))
    (table (;0;) 1 1 funcref)
    (memory (;0;) 17)
    (global (;0;) (mut i32) i32.const 1048576)
    (export "memory" (memory 0))
    (export "demo:shop/pricing@1.0.0#describe" (func 6))
    (export "demo:shop/pricing@1.0.0#[constructor]basket" (func 7))
    (export "demo:shop/pricing@1.0.0#[dtor]basket" (func 8))
    (export "demo:shop/pricing@1.0.0#[method]basket.add" (func 9))
    (export "cabi_post_demo:shop/pricing@1.0.0#[method]basket.add" (func 10))
    (export "demo:shop/pricing@1.0.0#[method]basket.discounts" (func 11))
    (export "cabi_post_demo:shop/pricing@1.0.0#[method]basket.discounts" (func 13))
    (export "demo:shop/pricing@1.0.0#[static]basket.checkout" (func 14))
    (export "cabi_post_demo:shop/pricing@1.0.0#[static]basket.checkout" (func 15))
    (export "cabi_realloc" (func 18))
    (func (;6;) (type 5) (result i32)
      (local i32)
      i32.const 1048576
      call 19
      local.set 0
      i32.const 0
      i32.const 5
      i32.store8 offset=1048648
      i32.const 0
      local.get 0
      i32.store offset=1048644
      i32.const 0
      i32.const 1048576
      i32.store offset=1048640
      i32.const 0
      i32.const 8
      i32.store offset=1048656
      i32.const 0
      i32.const 1048626
      i32.store offset=1048652
      i32.const 0
      i32.const 0
      i32.store16 offset=1048649 align=1
      i32.const 0
      i32.const 0
      i32.store8 offset=1048651
      i32.const 1048640
    )
    (func (;7;) (type 6) (param i32 i32 i32 i32 i32 i32) (result i32)
      (local i32 i32 i32)
      i32.const 0
      local.set 6
      block ;; label = @1
        loop ;; label = @2
          local.get 6
          i32.const 1048672
          i32.add
          i32.load8_u
          i32.const 1
          i32.ne
          br_if 1 (;@1;)
          local.get 6
          i32.const 364
          i32.add
          local.tee 6
          i32.const 5824
          i32.ne
          br_if 0 (;@2;)
        end
        unreachable
      end
      local.get 6
      i32.const 1048673
      i32.add
      local.get 2
      i32.store8
      local.get 6
      i32.const 1048672
      i32.add
      local.tee 7
      i32.const 1
      i32.store8
      i32.const 0
      local.set 2
      local.get 6
      i32.const 1048674
      i32.add
      local.tee 8
      i32.const 0
      i32.const 362
      memory.fill
      block ;; label = @1
        local.get 3
        i32.eqz
        br_if 0 (;@1;)
        local.get 5
        i32.const 1048617
        call 19
        i32.ne
        br_if 0 (;@1;)
        local.get 4
        i32.const 1048617
        local.get 5
        call 20
        i32.eqz
        local.set 2
      end
      local.get 8
      local.get 2
      i32.store8
      block ;; label = @1
        local.get 1
        i32.const 32
        local.get 1
        i32.const 32
        i32.lt_u
        select
        local.tee 1
        i32.eqz
        br_if 0 (;@1;)
        local.get 6
        i32.const 1048675
        i32.add
        local.get 0
        local.get 1
        memory.copy
      end
      local.get 6
      i32.const 1048708
      i32.add
      local.get 1
      i32.store
      call 16
      local.get 7
      call 0
    )
    (func (;8;) (type 4) (param i32)
      local.get 0
      i32.const 0
      i32.store8
    )
    (func (;9;) (type 7) (param i32 i32 i32 i32) (result i32)
      (local i32)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 4
      global.set 0
      local.get 1
      local.get 2
      local.get 4
      i32.const 4
      i32.add
      call 1
      block ;; label = @1
        block ;; label = @2
          local.get 4
          i32.load8_u offset=4
          i32.const 1
          i32.ne
          br_if 0 (;@2;)
          i32.const 0
          i32.const 1
          i32.store8 offset=1054496
          i32.const 0
          local.get 4
          i64.load offset=8 align=4
          i64.store offset=1054500 align=4
          i32.const 0
          local.get 4
          i32.load offset=16
          i32.store offset=1054508
          i32.const 0
          i32.const 0
          i32.store16 offset=1054497 align=1
          i32.const 0
          i32.const 0
          i32.store8 offset=1054499
          br 1 (;@1;)
        end
        block ;; label = @2
          block ;; label = @3
            local.get 3
            i32.const 20
            i32.gt_u
            br_if 0 (;@3;)
            local.get 0
            i32.load offset=40
            local.tee 2
            i32.const 8
            i32.ne
            br_if 1 (;@2;)
          end
          i32.const 0
          i32.const 1
          i32.store8 offset=1054496
          i32.const 0
          i32.const 256
          i32.store offset=1054499 align=1
          i32.const 0
          i64.const 20
          i64.store offset=1054504 align=4
          i32.const 0
          i32.const 0
          i32.store16 offset=1054497 align=1
          i32.const 0
          i32.const 0
          i32.store8 offset=1054503
          br 1 (;@1;)
        end
        i32.const 0
        i64.const 0
        i64.store offset=1054504 align=4
        i32.const 0
        local.get 4
        i32.load offset=28
        local.get 3
        i32.mul
        i32.store offset=1054500
        local.get 0
        local.get 2
        i32.const 1
        i32.add
        i32.store offset=40
        i32.const 0
        i32.const 0
        i32.store16 offset=1054497 align=1
        i32.const 0
        i32.const 0
        i32.store8 offset=1054496
        i32.const 0
        i32.const 0
        i32.store8 offset=1054499
        local.get 0
        local.get 2
        i32.const 40
        i32.mul
        i32.add
        local.set 2
        block ;; label = @2
          local.get 4
          i32.load offset=20
          local.tee 1
          i32.const 32
          local.get 1
          i32.const 32
          i32.lt_u
          select
          local.tee 1
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.const 44
          i32.add
          local.get 4
          i32.load offset=16
          local.get 1
          memory.copy
        end
        local.get 2
        local.get 1
        i32.store offset=76
        local.get 2
        i32.const 0
        i32.load offset=1054500
        i32.store offset=80
      end
      local.get 4
      i32.const 32
      i32.add
      global.set 0
      i32.const 1054496
    )
    (func (;10;) (type 4) (param i32)
      call 16
    )
    (func (;11;) (type 0) (param i32) (result i32)
      (local i32)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      local.get 1
      i32.const 8
      i32.add
      local.get 0
      call 12
      i32.const 0
      local.get 1
      i64.load offset=8
      i64.store offset=1054512
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1054512
    )
    (func (;12;) (type 8) (param i32 i32)
      (local i32 i32 i32 i32 i32 i64)
      global.get 0
      i32.const 32
      i32.sub
      local.tee 2
      global.set 0
      i32.const 84
      i32.const 4
      call 17
      local.set 3
      i32.const 0
      local.set 4
      block ;; label = @1
        local.get 1
        i32.load8_u offset=1
        i32.const 1
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        local.get 3
        i32.const 0
        i32.store8
        local.get 3
        i64.const 0
        i64.store offset=5 align=1
        local.get 3
        i32.const 167772160
        i32.store offset=1 align=1
        local.get 3
        i64.const 0
        i64.store offset=13 align=1
        local.get 3
        i64.const 0
        i64.store offset=20 align=1
        i32.const 1
        local.set 4
      end
      block ;; label = @1
        local.get 1
        i32.load8_u offset=2
        i32.const 1
        i32.ne
        br_if 0 (;@1;)
        local.get 1
        i32.load offset=40
        local.tee 5
        i32.eqz
        br_if 0 (;@1;)
        local.get 1
        i32.const 80
        i32.add
        local.set 6
        i64.const 0
        local.set 7
        loop ;; label = @2
          local.get 7
          local.get 6
          i64.load32_u
          i64.add
          local.set 7
          local.get 6
          i32.const 40
          i32.add
          local.set 6
          local.get 5
          i32.const -1
          i32.add
          local.tee 5
          br_if 0 (;@2;)
        end
        local.get 7
        i64.const 501
        i64.lt_u
        br_if 0 (;@1;)
        local.get 3
        local.get 4
        i32.const 28
        i32.mul
        i32.add
        local.tee 6
        i32.const 0
        i32.store16 offset=1 align=1
        local.get 6
        i32.const 1
        i32.store8
        local.get 6
        i32.const 0
        i32.store8 offset=3
        local.get 6
        i64.const 0
        i64.store offset=8 align=4
        local.get 6
        i32.const 500
        i32.store offset=4
        local.get 6
        i64.const 0
        i64.store offset=16 align=4
        local.get 6
        i32.const 0
        i32.store offset=24
        local.get 4
        i32.const 1
        i32.add
        local.set 4
      end
      block ;; label = @1
        local.get 1
        i32.load8_u offset=1
        i32.const 4
        i32.and
        i32.eqz
        br_if 0 (;@1;)
        i32.const 1048612
        i32.const 4
        local.get 2
        i32.const 4
        i32.add
        call 1
        local.get 2
        i32.load8_u offset=4
        br_if 0 (;@1;)
        local.get 3
        local.get 4
        i32.const 28
        i32.mul
        i32.add
        local.tee 6
        i32.const 0
        i32.store16 offset=1 align=1
        local.get 6
        i32.const 2
        i32.store8
        local.get 6
        i32.const 0
        i32.store8 offset=3
        local.get 6
        local.get 2
        i64.load offset=8 align=4
        i64.store offset=4 align=4
        local.get 6
        local.get 2
        i64.load offset=16 align=4
        i64.store offset=12 align=4
        local.get 6
        local.get 2
        i64.load offset=24 align=4
        i64.store offset=20 align=4
        local.get 4
        i32.const 1
        i32.add
        local.set 4
      end
      local.get 0
      local.get 4
      i32.store offset=4
      local.get 0
      local.get 3
      i32.store
      local.get 2
      i32.const 32
      i32.add
      global.set 0
    )
    (func (;13;) (type 4) (param i32)
      call 16
    )
    (func (;14;) (type 0) (param i32) (result i32)
      (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
      global.get 0
      i32.const 16
      i32.sub
      local.tee 1
      global.set 0
      block ;; label = @1
        block ;; label = @2
          local.get 0
          call 2
          local.tee 2
          i32.load offset=40
          br_if 0 (;@2;)
          i32.const 0
          i32.const 1
          i32.store8 offset=1054520
          i32.const 0
          i64.const 0
          i64.store offset=1054525 align=1
          i32.const 0
          i32.const 33554432
          i32.store offset=1054521 align=1
          i32.const 0
          i32.const 0
          i32.store offset=1054532 align=1
          br 1 (;@1;)
        end
        local.get 2
        i32.const 3
        i32.add
        local.get 2
        i32.load offset=36
        call 3
        local.set 3
        i32.const 0
        i64.const 0
        i64.store offset=1054528 align=4
        i32.const 0
        local.get 3
        i32.store offset=1054524
        i32.const 0
        i32.const 0
        i32.store16 offset=1054521 align=1
        i32.const 0
        i32.const 0
        i32.store8 offset=1054520
        i32.const 0
        i32.const 0
        i32.store8 offset=1054523
        block ;; label = @2
          local.get 2
          i32.load offset=40
          i32.eqz
          br_if 0 (;@2;)
          local.get 2
          i32.const 44
          i32.add
          local.set 3
          i32.const 0
          local.set 4
          loop ;; label = @3
            i32.const 0
            i32.load offset=1054524
            local.get 3
            local.get 3
            i32.const 32
            i32.add
            i32.load
            local.get 3
            i32.const 36
            i32.add
            i64.load32_u
            call 4
            local.get 3
            i32.const 40
            i32.add
            local.set 3
            local.get 4
            i32.const 1
            i32.add
            local.tee 4
            local.get 2
            i32.load offset=40
            i32.lt_u
            br_if 0 (;@3;)
          end
        end
        local.get 1
        i32.const 8
        i32.add
        local.get 2
        call 12
        local.get 1
        i32.load offset=12
        local.tee 5
        i32.eqz
        br_if 0 (;@1;)
        local.get 2
        i32.const 80
        i32.add
        local.set 6
        local.get 1
        i32.load offset=8
        local.set 7
        i32.const 0
        local.set 8
        loop ;; label = @2
          local.get 7
          local.get 8
          i32.const 28
          i32.mul
          i32.add
          local.set 9
          i64.const 0
          local.set 10
          block ;; label = @3
            local.get 2
            i32.load offset=40
            local.tee 4
            i32.eqz
            br_if 0 (;@3;)
            i64.const 0
            local.set 10
            local.get 6
            local.set 3
            loop ;; label = @4
              local.get 10
              local.get 3
              i64.load32_u
              i64.add
              local.set 10
              local.get 3
              i32.const 40
              i32.add
              local.set 3
              local.get 4
              i32.const -1
              i32.add
              local.tee 4
              br_if 0 (;@4;)
            end
          end
          i32.const 0
          i32.load offset=1054524
          local.set 3
          local.get 9
          i32.load offset=4
          local.set 4
          block ;; label = @3
            block ;; label = @4
              block ;; label = @5
                block ;; label = @6
                  local.get 9
                  i32.load8_u
                  br_table 0 (;@6;) 1 (;@5;) 2 (;@4;) 3 (;@3;)
                end
                local.get 3
                i32.const 1048597
                i32.const 1048597
                call 19
                local.get 10
                local.get 4
                i32.const 255
                i32.and
                i64.extend_i32_u
                i64.mul
                i64.const -100
                i64.div_s
                call 4
                br 2 (;@3;)
              end
              local.get 3
              i32.const 1048589
              i32.const 1048589
              call 19
              i64.const 0
              local.get 4
              i64.extend_i32_u
              i64.sub
              call 4
              br 1 (;@3;)
            end
            local.get 3
            local.get 9
            i32.load offset=12
            local.get 9
            i32.load offset=16
            i64.const 0
            call 4
          end
          local.get 8
          i32.const 1
          i32.add
          local.tee 8
          local.get 5
          i32.ne
          br_if 0 (;@2;)
        end
      end
      local.get 0
      call 5
      local.get 1
      i32.const 16
      i32.add
      global.set 0
      i32.const 1054520
    )
    (func (;15;) (type 4) (param i32)
      call 16
    )
    (func (;16;) (type 9)
      i32.const 0
      i32.const 1054544
      i32.store offset=1054536
    )
    (func (;17;) (type 2) (param i32 i32) (result i32)
      (local i32)
      block ;; label = @1
        i32.const 0
        i32.load offset=1054536
        local.tee 2
        br_if 0 (;@1;)
        i32.const 1054544
        local.set 2
        i32.const 0
        i32.const 1054544
        i32.store offset=1054536
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
        i32.store offset=1054536
        local.get 2
        return
      end
      unreachable
    )
    (func (;18;) (type 7) (param i32 i32 i32 i32) (result i32)
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
    (func (;19;) (type 0) (param i32) (result i32)
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
    (func (;20;) (type 10) (param i32 i32 i32) (result i32)
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
    (data (;0;) (i32.const 1048576) "Corner Caf\c3\a9\00voucher\00member's tenth\00cake\00FIVE-OFF\00")
    (data (;1;) (i32.const 1048626) "$H$\00\fc\ff\fdx")
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core module $wit-component-shim-module (;1;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32) (result i32)))
    (type (;2;) (func (param i32 i32 i32 i64)))
    (type (;3;) (func (param i32)))
    (table (;0;) 4 4 funcref)
    (export "0" (func 0))
    (export "1" (func 1))
    (export "2" (func 2))
    (export "3" (func 3))
    (export "$imports" (table 0))
    (func (;0;) (type 0) (param i32 i32 i32)
      local.get 0
      local.get 1
      local.get 2
      i32.const 0
      call_indirect (type 0)
    )
    (func (;1;) (type 1) (param i32 i32) (result i32)
      local.get 0
      local.get 1
      i32.const 1
      call_indirect (type 1)
    )
    (func (;2;) (type 2) (param i32 i32 i32 i64)
      local.get 0
      local.get 1
      local.get 2
      local.get 3
      i32.const 2
      call_indirect (type 2)
    )
    (func (;3;) (type 3) (param i32)
      local.get 0
      i32.const 3
      call_indirect (type 3)
    )
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (core instance $wit-component-shim-instance (;0;) (instantiate $wit-component-shim-module))
  (alias export $demo:shop/types@1.0.0 "customer" (type $customer (;4;)))
  (alias export $demo:shop/types@1.0.0 "discount" (type $discount (;5;)))
  (alias export $demo:shop/types@1.0.0 "perks" (type $perks (;6;)))
  (alias export $demo:shop/types@1.0.0 "refusal" (type $"#type7 refusal" (@name "refusal") (;7;)))
  (alias export $demo:shop/shop@1.0.0 "receipt" (type $receipt (;8;)))
  (type (;9;) (list u8))
  (type (;10;) (record (field "name" string) (field "rewards" $perks) (field "stamp" 9)))
  (alias core export $wit-component-shim-instance "3" (core func $dtor-basket (;0;)))
  (type $basket (;11;) (resource (rep i32) (dtor $dtor-basket)))
  (core func $resource.new (;1;) (canon resource.new $basket))
  (core func $resource.rep (;2;) (canon resource.rep $basket))
  (core func $resource.drop (;3;) (canon resource.drop $basket))
  (core instance $"[export]demo:shop/pricing@1.0.0" (;1;)
    (export "[resource-new]basket" (func $resource.new))
    (export "[resource-rep]basket" (func $resource.rep))
    (export "[resource-drop]basket" (func $resource.drop))
  )
  (alias core export $wit-component-shim-instance "0" (core func $indirect-demo:shop/shop@1.0.0-find (;4;)))
  (alias core export $wit-component-shim-instance "1" (core func $"indirect-demo:shop/shop@1.0.0-[constructor]receipt" (;5;)))
  (alias core export $wit-component-shim-instance "2" (core func $"indirect-demo:shop/shop@1.0.0-[method]receipt.line" (;6;)))
  (core instance $demo:shop/shop@1.0.0 (;2;)
    (export "find" (func $indirect-demo:shop/shop@1.0.0-find))
    (export "[constructor]receipt" (func $"indirect-demo:shop/shop@1.0.0-[constructor]receipt"))
    (export "[method]receipt.line" (func $"indirect-demo:shop/shop@1.0.0-[method]receipt.line"))
  )
  (core instance $main (;3;) (instantiate $main
      (with "[export]demo:shop/pricing@1.0.0" (instance $"[export]demo:shop/pricing@1.0.0"))
      (with "demo:shop/shop@1.0.0" (instance $demo:shop/shop@1.0.0))
    )
  )
  (alias core export $main "memory" (core memory $memory (;0;)))
  (core module $wit-component-fixup (;2;)
    (type (;0;) (func (param i32 i32 i32)))
    (type (;1;) (func (param i32 i32) (result i32)))
    (type (;2;) (func (param i32 i32 i32 i64)))
    (type (;3;) (func (param i32)))
    (import "actual" "0" (func (;0;) (type 0)))
    (import "actual" "1" (func (;1;) (type 1)))
    (import "actual" "2" (func (;2;) (type 2)))
    (import "actual" "3" (func (;3;) (type 3)))
    (import "shim" "$imports" (table (;0;) 4 4 funcref))
    (elem (;0;) (i32.const 0) func 0 1 2 3)
    (@producers
      (processed-by "wit-component" "0.259.0")
    )
  )
  (alias export $demo:shop/shop@1.0.0 "find" (func $find (;0;)))
  (alias core export $main "cabi_realloc" (core func $cabi_realloc (;7;)))
  (core func $"#core-func8 indirect-demo:shop/shop@1.0.0-find" (@name "indirect-demo:shop/shop@1.0.0-find") (;8;) (canon lower (func $find) (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (alias export $demo:shop/shop@1.0.0 "[constructor]receipt" (func $"[constructor]receipt" (;1;)))
  (core func $"#core-func9 indirect-demo:shop/shop@1.0.0-[constructor]receipt" (@name "indirect-demo:shop/shop@1.0.0-[constructor]receipt") (;9;) (canon lower (func $"[constructor]receipt") (memory $memory) string-encoding=utf8))
  (alias export $demo:shop/shop@1.0.0 "[method]receipt.line" (func $"[method]receipt.line" (;2;)))
  (core func $"#core-func10 indirect-demo:shop/shop@1.0.0-[method]receipt.line" (@name "indirect-demo:shop/shop@1.0.0-[method]receipt.line") (;10;) (canon lower (func $"[method]receipt.line") (memory $memory) string-encoding=utf8))
  (alias core export $main "demo:shop/pricing@1.0.0#[dtor]basket" (core func $"demo:shop/pricing@1.0.0#[dtor]basket" (;11;)))
  (core instance $actual (;4;)
    (export "0" (func $"#core-func8 indirect-demo:shop/shop@1.0.0-find"))
    (export "1" (func $"#core-func9 indirect-demo:shop/shop@1.0.0-[constructor]receipt"))
    (export "2" (func $"#core-func10 indirect-demo:shop/shop@1.0.0-[method]receipt.line"))
    (export "3" (func $"demo:shop/pricing@1.0.0#[dtor]basket"))
  )
  (core instance $fixup (;5;) (instantiate $wit-component-fixup
      (with "actual" (instance $actual))
      (with "shim" (instance $wit-component-shim-instance))
    )
  )
  (type (;12;) (own $basket))
  (type (;13;) (func (param "customer" $customer) (result 12)))
  (alias core export $main "demo:shop/pricing@1.0.0#[constructor]basket" (core func $"demo:shop/pricing@1.0.0#[constructor]basket" (;12;)))
  (func $"[constructor]basket" (;3;) (type 13) (canon lift (core func $"demo:shop/pricing@1.0.0#[constructor]basket") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8))
  (type (;14;) (borrow $basket))
  (type (;15;) (result u32 (error $"#type7 refusal")))
  (type (;16;) (func (param "self" 14) (param "code" string) (param "count" u32) (result 15)))
  (alias core export $main "demo:shop/pricing@1.0.0#[method]basket.add" (core func $"demo:shop/pricing@1.0.0#[method]basket.add" (;13;)))
  (alias core export $main "cabi_post_demo:shop/pricing@1.0.0#[method]basket.add" (core func $"cabi_post_demo:shop/pricing@1.0.0#[method]basket.add" (;14;)))
  (func $"[method]basket.add" (;4;) (type 16) (canon lift (core func $"demo:shop/pricing@1.0.0#[method]basket.add") (memory $memory) (realloc $cabi_realloc) string-encoding=utf8 (post-return $"cabi_post_demo:shop/pricing@1.0.0#[method]basket.add")))
  (type (;17;) (list $discount))
  (type (;18;) (func (param "self" 14) (result 17)))
  (alias core export $main "demo:shop/pricing@1.0.0#[method]basket.discounts" (core func $"demo:shop/pricing@1.0.0#[method]basket.discounts" (;15;)))
  (alias core export $main "cabi_post_demo:shop/pricing@1.0.0#[method]basket.discounts" (core func $"cabi_post_demo:shop/pricing@1.0.0#[method]basket.discounts" (;16;)))
  (func $"[method]basket.discounts" (;5;) (type 18) (canon lift (core func $"demo:shop/pricing@1.0.0#[method]basket.discounts") (memory $memory) string-encoding=utf8 (post-return $"cabi_post_demo:shop/pricing@1.0.0#[method]basket.discounts")))
  (type (;19;) (own $receipt))
  (type (;20;) (result 19 (error $"#type7 refusal")))
  (type (;21;) (func (param "basket" 12) (result 20)))
  (alias core export $main "demo:shop/pricing@1.0.0#[static]basket.checkout" (core func $"demo:shop/pricing@1.0.0#[static]basket.checkout" (;17;)))
  (alias core export $main "cabi_post_demo:shop/pricing@1.0.0#[static]basket.checkout" (core func $"cabi_post_demo:shop/pricing@1.0.0#[static]basket.checkout" (;18;)))
  (func $"[static]basket.checkout" (;6;) (type 21) (canon lift (core func $"demo:shop/pricing@1.0.0#[static]basket.checkout") (memory $memory) string-encoding=utf8 (post-return $"cabi_post_demo:shop/pricing@1.0.0#[static]basket.checkout")))
  (type (;22;) (func (result 10)))
  (alias core export $main "demo:shop/pricing@1.0.0#describe" (core func $demo:shop/pricing@1.0.0#describe (;19;)))
  (func $describe (;7;) (type 22) (canon lift (core func $demo:shop/pricing@1.0.0#describe) (memory $memory) string-encoding=utf8))
  (alias export $demo:shop/types@1.0.0 "shelf" (type $shelf (;23;)))
  (alias export $demo:shop/types@1.0.0 "item" (type $"#type24 item" (@name "item") (;24;)))
  (component $demo:shop/pricing@1.0.0-shim-component (;0;)
    (type (;0;) (flags "member" "student" "birthday"))
    (import "import-type-perks" (type (;1;) (eq 0)))
    (type (;2;) (option string))
    (type (;3;) (record (field "name" string) (field "perks" 1) (field "voucher" 2)))
    (import "import-type-customer" (type (;4;) (eq 3)))
    (type (;5;) (enum "books" "food" "toys"))
    (import "import-type-shelf" (type (;6;) (eq 5)))
    (type (;7;) (record (field "code" string) (field "name" string) (field "shelf" 6) (field "cents" u32)))
    (import "import-type-item" (type (;8;) (eq 7)))
    (type (;9;) (variant (case "percent" u8) (case "cents" u32) (case "gift" 8)))
    (import "import-type-discount" (type (;10;) (eq 9)))
    (type (;11;) (variant (case "unknown" string) (case "too-many" u32) (case "empty")))
    (import "import-type-refusal" (type (;12;) (eq 11)))
    (import "import-type-receipt" (type (;13;) (sub resource)))
    (import "import-type-basket" (type (;14;) (sub resource)))
    (import "import-type-customer0" (type (;15;) (eq 4)))
    (type (;16;) (own 14))
    (type (;17;) (func (param "customer" 15) (result 16)))
    (import "import-constructor-basket" (func (;0;) (type 17)))
    (type (;18;) (borrow 14))
    (import "import-type-refusal0" (type (;19;) (eq 12)))
    (type (;20;) (result u32 (error 19)))
    (type (;21;) (func (param "self" 18) (param "code" string) (param "count" u32) (result 20)))
    (import "import-method-basket-add" (func (;1;) (type 21)))
    (import "import-type-discount0" (type (;22;) (eq 10)))
    (type (;23;) (list 22))
    (type (;24;) (func (param "self" 18) (result 23)))
    (import "import-method-basket-discounts" (func (;2;) (type 24)))
    (import "import-type-receipt0" (type (;25;) (eq 13)))
    (type (;26;) (own 25))
    (type (;27;) (result 26 (error 19)))
    (type (;28;) (func (param "basket" 16) (result 27)))
    (import "import-static-basket-checkout" (func (;3;) (type 28)))
    (import "import-type-perks0" (type (;29;) (eq 1)))
    (type (;30;) (list u8))
    (type (;31;) (record (field "name" string) (field "rewards" 29) (field "stamp" 30)))
    (import "import-type-about" (type (;32;) (eq 31)))
    (type (;33;) (func (result 32)))
    (import "import-func-describe" (func (;4;) (type 33)))
    (export (;34;) "customer" (type 4))
    (export (;35;) "discount" (type 10))
    (export (;36;) "perks" (type 1))
    (export (;37;) "refusal" (type 12))
    (export (;38;) "receipt" (type 13))
    (type (;39;) (list u8))
    (type (;40;) (record (field "name" string) (field "rewards" 36) (field "stamp" 39)))
    (export (;41;) "about" (type 40))
    (export (;42;) "basket" (type 14))
    (type (;43;) (own 42))
    (type (;44;) (func (param "customer" 34) (result 43)))
    (export (;5;) "[constructor]basket" (func 0) (func (type 44)))
    (type (;45;) (borrow 42))
    (type (;46;) (result u32 (error 37)))
    (type (;47;) (func (param "self" 45) (param "code" string) (param "count" u32) (result 46)))
    (export (;6;) "[method]basket.add" (func 1) (func (type 47)))
    (type (;48;) (list 35))
    (type (;49;) (func (param "self" 45) (result 48)))
    (export (;7;) "[method]basket.discounts" (func 2) (func (type 49)))
    (type (;50;) (own 38))
    (type (;51;) (result 50 (error 37)))
    (type (;52;) (func (param "basket" 43) (result 51)))
    (export (;8;) "[static]basket.checkout" (func 3) (func (type 52)))
    (type (;53;) (func (result 41)))
    (export (;9;) "describe" (func 4) (func (type 53)))
  )
  (instance $demo:shop/pricing@1.0.0-shim-instance (;2;) (instantiate $demo:shop/pricing@1.0.0-shim-component
      (with "import-constructor-basket" (func $"[constructor]basket"))
      (with "import-method-basket-add" (func $"[method]basket.add"))
      (with "import-method-basket-discounts" (func $"[method]basket.discounts"))
      (with "import-static-basket-checkout" (func $"[static]basket.checkout"))
      (with "import-func-describe" (func $describe))
      (with "import-type-perks" (type $perks))
      (with "import-type-customer" (type $customer))
      (with "import-type-shelf" (type $shelf))
      (with "import-type-item" (type $"#type24 item"))
      (with "import-type-discount" (type $discount))
      (with "import-type-refusal" (type $"#type7 refusal"))
      (with "import-type-receipt" (type $receipt))
      (with "import-type-basket" (type $basket))
      (with "import-type-customer0" (type $customer))
      (with "import-type-refusal0" (type $"#type7 refusal"))
      (with "import-type-discount0" (type $discount))
      (with "import-type-receipt0" (type $receipt))
      (with "import-type-perks0" (type $perks))
      (with "import-type-about" (type 10))
    )
  )
  (export $demo:shop/pricing@1.0.0 (;3;) "demo:shop/pricing@1.0.0" (instance $demo:shop/pricing@1.0.0-shim-instance))
  (@producers
    (processed-by "wit-component" "0.259.0")
  )
)
