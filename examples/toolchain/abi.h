// What a guest in C needs of the canonical ABI: names for imports and exports, and memory for what crosses.
//
// * An export is named `interface#function`. Text and lists are passed as an address and a length; a result that
//   does not fit one register is returned as the address of a struct.
// * A C struct has the canonical ABI's layout, so values in memory are plain structs: a variant, option or result is
//   a `tag` byte and a union.
// * Arguments, and the results of imports, lie in one arena, which is cleared when a call is over: by POST's function
//   where a struct was returned, else by the function itself.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMPORT(interface, function) __attribute__((import_module(interface), import_name(function)))
#define EXPORT(name) __attribute__((export_name(name)))
// What the host calls when it has read the struct that `function` returned.
#define POST(name, function) \
  EXPORT("cabi_post_" name) void function##_post(void *result) { (void)result; arena_clear(); }

typedef struct {
  const char *data;
  size_t length;
} text;

typedef struct {
  void *data;
  size_t length;
} list;

void *arena_take(size_t size, size_t align);
void arena_clear(void);

static inline text literal(const char *s) { return (text){s, __builtin_strlen(s)}; }
static inline bool same(text a, text b) {
  return a.length == b.length && __builtin_memcmp(a.data, b.data, a.length) == 0;
}
