/* World `demo:flat/flat`, to be filled in. */
#include "flat.h"

values_joined_t exports_values_join(values_joined_t v) {
  (void)v;
  __builtin_trap();
}

flat_result_option_values_joined_values_one_t exports_values_joined_deeper(flat_option_result_values_joined_values_single_t v) {
  (void)v;
  __builtin_trap();
}

values_single_t exports_values_alone(values_single_t v) {
  (void)v;
  __builtin_trap();
}

values_one_t exports_values_register(values_one_t v) {
  (void)v;
  __builtin_trap();
}

values_all_bits_t exports_values_bits(values_all_bits_t v) {
  (void)v;
  __builtin_trap();
}

flat_result_none_none_t exports_values_unit(flat_result_none_none_t v) {
  (void)v;
  __builtin_trap();
}

uint8_t exports_values_sixteen(flat_tuple8_u64_u64_u64_u64_u64_u64_u64_u64_t a,
    flat_tuple8_u8_s8_u16_s16_char_bool_f32_f64_t b) {
  (void)a;
  (void)b;
  __builtin_trap();
}

uint8_t exports_values_seventeen(flat_tuple8_u64_u64_u64_u64_u64_u64_u64_u64_t a,
    flat_tuple8_u8_s8_u16_s16_char_bool_f32_f64_t b, uint8_t c) {
  (void)a;
  (void)b;
  (void)c;
  __builtin_trap();
}

flat_map_u8_map_char_values_one_t exports_values_maps(flat_map_string_list_values_joined_t v) {
  (void)v;
  __builtin_trap();
}

flat_tuple2_values_joined_values_small_t exports_values_wide(flat_tuple2_string_tuple17_u8_u16_u32_u64_u8_u16_u32_3b4c1358_t v) {
  (void)v;
  __builtin_trap();
}
