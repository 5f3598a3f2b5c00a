/* World `demo:pantry/every-type@0.1.0`, to be filled in. */
#include "every_type.h"

/* Tidy up. */
every_type_string_t every_type_run(every_type_list_string_t args) {
  (void)args;
  __builtin_trap();
}

/* What a resource `shopping` consists of. */
struct pantry_shopping {
  char nothing_yet;
};

bool pantry_bool_back(bool v) {
  (void)v;
  __builtin_trap();
}

every_type_tuple2_u64_s64_t pantry_ints(uint8_t a, uint16_t b, uint32_t c, uint64_t d, int8_t e, int16_t f,
    int32_t g, int64_t h) {
  (void)a;
  (void)b;
  (void)c;
  (void)d;
  (void)e;
  (void)f;
  (void)g;
  (void)h;
  __builtin_trap();
}

double pantry_floats(float a, double b) {
  (void)a;
  (void)b;
  __builtin_trap();
}

uint32_t pantry_mark_back(shelf_shelf_mark_t v) {
  (void)v;
  __builtin_trap();
}

every_type_string_t pantry_text_back(every_type_string_t v) {
  (void)v;
  __builtin_trap();
}

every_type_list_u8_t pantry_bytes_back(every_type_list_u8_t v) {
  (void)v;
  __builtin_trap();
}

every_type_list_string_t pantry_words(every_type_list_string_t v) {
  (void)v;
  __builtin_trap();
}

every_type_list_shelf_item_t pantry_items(every_type_list_shelf_item_t v) {
  (void)v;
  __builtin_trap();
}

shelf_place_t pantry_place_back(shelf_place_t v) {
  (void)v;
  __builtin_trap();
}

shelf_packing_t pantry_packing_back(shelf_packing_t v) {
  (void)v;
  __builtin_trap();
}

shelf_season_t pantry_season_back(shelf_season_t v) {
  (void)v;
  __builtin_trap();
}

shelf_labels_t pantry_labels_back(shelf_labels_t v) {
  (void)v;
  __builtin_trap();
}

every_type_tuple3_u8_string_shelf_place_t pantry_triple(every_type_tuple3_u8_string_shelf_place_t v) {
  (void)v;
  __builtin_trap();
}

every_type_option_string_t pantry_maybe(every_type_option_string_t v) {
  (void)v;
  __builtin_trap();
}

every_type_option_result_u32_string_t pantry_perhaps(every_type_result_u32_string_t v) {
  (void)v;
  __builtin_trap();
}

every_type_list_list_s8_t pantry_offsets(every_type_list_s8_t v) {
  (void)v;
  __builtin_trap();
}

every_type_list_result_none_shelf_season_t pantry_deep(every_type_option_option_u8_t v) {
  (void)v;
  __builtin_trap();
}

/* Always fails. */
every_type_result_none_string_t pantry_fail(every_type_string_t why) {
  (void)why;
  __builtin_trap();
}

every_type_result_none_none_t pantry_check(void) {
  __builtin_trap();
}

every_type_result_shelf_item_none_t pantry_choose(void) {
  __builtin_trap();
}

pantry_own_shopping_t pantry_shopping_new(every_type_string_t owner) {
  (void)owner;
  __builtin_trap();
}

/* Add an item; answers how many there are. */
every_type_result_u32_shelf_labels_t pantry_shopping_add(pantry_shopping_t *self, shelf_item_t what) {
  (void)self;
  (void)what;
  __builtin_trap();
}

uint64_t pantry_shopping_total(pantry_shopping_t *self) {
  (void)self;
  __builtin_trap();
}

every_type_result_pantry_own_shopping_string_t pantry_shopping_merge(pantry_own_shopping_t a,
    pantry_shopping_t *b) {
  (void)a;
  (void)b;
  __builtin_trap();
}

/* Called when nobody has a handle of this `shopping` any more. */
void pantry_shopping_free(pantry_shopping_t *self) {
  (void)self;
  __builtin_trap();
}
