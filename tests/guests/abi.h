// What a guest in C needs of the canonical ABI: names for imports and exports, and memory for what crosses.
//
// A C struct has the canonical ABI's layout, so values in memory are plain structs: a variant, option or result
// is a `tag` byte and a union.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMPORT(interface, function) __attribute__((import_module(interface), import_name(function)))
#define EXPORT(name) __attribute__((export_name(name)))
// Called by the host when it has read what the function returned.
#define POST(name, label) \
  EXPORT("cabi_post_" name) void label##_post(void *result) { (void)result; arena_clear(); }

typedef struct {
  const char *data;
  size_t length;
} text;

typedef struct {
  void *data;
  size_t length;
} list;

// Arguments, and results of imports, lie in one arena. It is cleared when a call is over, so memory does not
// grow from call to call.
void *arena_take(size_t size, size_t align);
void arena_clear(void);
