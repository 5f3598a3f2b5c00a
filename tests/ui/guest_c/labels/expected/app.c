/* World `demo:labels/labels`, to be filled in. */
#include "labels.h"

/* What a resource `key` consists of. */
struct exports_store_key {
  char nothing_yet;
};

exports_store_own_key_t exports_store_key_new(void) {
  __builtin_trap();
}

exports_store_own_key_t exports_store_put(exports_store_entry_t e) {
  (void)e;
  __builtin_trap();
}

/* Called when nobody has a handle of this `key` any more. */
void exports_store_key_free(exports_store_key_t *self) {
  (void)self;
  __builtin_trap();
}

/* What a resource `key` consists of. */
struct exports_one_key {
  char nothing_yet;
};

exports_one_own_key_t exports_one_key_new(void) {
  __builtin_trap();
}

exports_one_own_key_t exports_one_put(exports_one_entry_t e) {
  (void)e;
  __builtin_trap();
}

/* Called when nobody has a handle of this `key` any more. */
void exports_one_key_free(exports_one_key_t *self) {
  (void)self;
  __builtin_trap();
}

/* What a resource `key` consists of. */
struct three_key {
  char nothing_yet;
};

three_own_key_t three_key_new(void) {
  __builtin_trap();
}

three_own_key_t three_put(three_entry_t e) {
  (void)e;
  __builtin_trap();
}

/* Called when nobody has a handle of this `key` any more. */
void three_key_free(three_key_t *self) {
  (void)self;
  __builtin_trap();
}
