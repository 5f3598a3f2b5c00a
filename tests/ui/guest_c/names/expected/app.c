/* World `demo:names/names@1.2.3-rc.1+b5`, to be filled in. */
#include "names.h"

names_string_t names_mark_(void) {
  __builtin_trap();
}

void names_run_(names_list_string_t x) {
  (void)x;
  __builtin_trap();
}

/* What a resource `default` consists of. */
struct exports_int_default {
  char nothing_yet;
};

exports_int_own_default_t exports_int_default_new(int32_t int_) {
  (void)int_;
  __builtin_trap();
}

exports_int_own_default_t exports_int_default_static(uint8_t register_) {
  (void)register_;
  __builtin_trap();
}

void exports_int_default_new_(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

names_result_list_u8_none_t exports_int_default_drop_(exports_int_default_t *self,
    exports_int_own_default_t own, uint32_t errno_) {
  (void)self;
  (void)own;
  (void)errno_;
  __builtin_trap();
}

void exports_int_default_borrow(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

void exports_int_default_rep_(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

void exports_int_default_free_(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

void exports_int_default_own_(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

names_string_t exports_int_main(names_string_t main, uint32_t result, names_list_string_t args, uint8_t p0,
    names_option_u8_t flat) {
  (void)main;
  (void)result;
  (void)args;
  (void)p0;
  (void)flat;
  __builtin_trap();
}

names_tuple2_exports_int_tag_int_long_t exports_int_memcpy(names_list_u8_t memcpy) {
  (void)memcpy;
  __builtin_trap();
}

void exports_int_names_string_t(uint8_t names_string_t_, names_string_t b) {
  (void)names_string_t_;
  (void)b;
  __builtin_trap();
}

names_string_t exports_int_spilled(names_list_u8_t a, names_list_u8_t b, names_list_u8_t c,
    names_list_u8_t d, names_list_u8_t e, names_list_u8_t f, names_list_u8_t g, names_list_u8_t args,
    uint8_t result) {
  (void)a;
  (void)b;
  (void)c;
  (void)d;
  (void)e;
  (void)f;
  (void)g;
  (void)args;
  (void)result;
  __builtin_trap();
}

/* Called when nobody has a handle of this `default` any more. */
void exports_int_default_free(exports_int_default_t *self) {
  (void)self;
  __builtin_trap();
}

names_list_exports_int_own_default_t exports_names_i_a(exports_int_own_default_t d,
    exports_int_default_t *b, names_i_mine_t m) {
  (void)d;
  (void)b;
  (void)m;
  __builtin_trap();
}

void exports_place_take(void) {
  __builtin_trap();
}
