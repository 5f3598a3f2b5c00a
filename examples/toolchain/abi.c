#include "abi.h"

enum { PAGE = 65536 };

extern uint8_t __heap_base;  // the linker's: where the stack and static data end
static uintptr_t top;

static void reserve(uintptr_t end) {
  uintptr_t size = __builtin_wasm_memory_size(0) * PAGE;
  if (end <= size) return;
  size_t pages = (end - size + PAGE - 1) / PAGE;
  if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) __builtin_trap();
}

void arena_clear(void) { top = (uintptr_t)&__heap_base; }

void *arena_take(size_t size, size_t align) {
  if (!top) arena_clear();
  uintptr_t start = (top + align - 1) & ~(uintptr_t)(align - 1);
  if (start + size < start) __builtin_trap();
  reserve(start + size);
  top = start + size;
  return (void *)start;
}

EXPORT("cabi_realloc")
void *cabi_realloc(void *old, size_t old_size, size_t align, size_t size) {
  void *block = arena_take(size, align);
  if (old_size) __builtin_memcpy(block, old, old_size < size ? old_size : size);
  return block;
}
