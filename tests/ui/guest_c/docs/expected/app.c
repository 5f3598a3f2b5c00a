/* World `demo:docs/docs@1.2.0`, to be filled in. */
#include "docs.h"

/* Docs of the export, "at the end" */
void docs_run(void) {
  __builtin_trap();
}

docs_result_none_nasty_fault_t docs_check(void) {
  __builtin_trap();
}

/* What a resource `thing` consists of. */
struct exports_nasty_thing {
  char nothing_yet;
};

/*
 * A paragraph.
 *
 *
 *
 *     indented code
 *         more
 *
 * # A heading
 * '"""'
 */
docs_string_t exports_nasty_indented(void) {
  __builtin_trap();
}

/* A line that is much longer than the eighty-eight columns that black allows for code, which docs are free to do. */
docs_result_none_string_t exports_nasty_long(void) {
  __builtin_trap();
}

/*
 * Old.
 *
 * Deprecated since 1.1.0.
 */
void exports_nasty_old(void) {
  __builtin_trap();
}

/* Deprecated since 1.1.0. */
docs_result_string_string_t exports_nasty_older(void) {
  __builtin_trap();
}

void exports_nasty_empty(void) {
  __builtin_trap();
}

/*
 * A list:
 *   - one
 *   - two
 */
void exports_nasty_all_indented(void) {
  __builtin_trap();
}

/*
 * What follows:
 *   - is indented
 */
docs_result_u8_list_u8_t exports_nasty_not_all_indented(void) {
  __builtin_trap();
}

docs_result_list_u8_tuple2_option_list_u16_nasty_quoted_t exports_nasty_undocumented(void) {
  __builtin_trap();
}

/* Fits to the column, so that the closing quotes would not fit on the same line. */
exports_nasty_own_thing_t exports_nasty_thing_new(void) {
  __builtin_trap();
}

/*
 * Raises:
 *   nothing
 */
void exports_nasty_thing_quiet(exports_nasty_thing_t *self) {
  (void)self;
  __builtin_trap();
}

docs_result_u8_none_t exports_nasty_thing_take(exports_nasty_thing_t *self, uint8_t n) {
  (void)self;
  (void)n;
  __builtin_trap();
}

docs_result_exports_nasty_own_thing_nasty_fault_t exports_nasty_thing_make(void) {
  __builtin_trap();
}

/* Called when nobody has a handle of this `thing` any more. */
void exports_nasty_thing_free(exports_nasty_thing_t *self) {
  (void)self;
  __builtin_trap();
}
