// The guest of world test:wasi/wasi, see wit/world.wit.
#include "abi.h"

#define GUEST "test:wasi/guest@0.1.0"
#define WASI(interface, function) IMPORT("wasi:" interface "@0.2.12", function)

typedef int handle;
typedef struct { handle directory; text name; } preopen;
typedef struct { uint8_t tag; handle error; } stream_error;
typedef struct { uint8_t tag; stream_error err; } nothing_or_stream_error;
typedef struct { uint8_t tag; union { list ok; stream_error err; }; } bytes_or_stream_error;
typedef struct { uint8_t tag; union { handle ok; uint8_t err; }; } handle_or_code;
typedef struct { uint8_t tag; union { struct { list data; bool end; } ok; uint8_t err; }; } chunk_or_code;
typedef struct { uint8_t tag; union { uint64_t ok; uint8_t err; }; } size_or_code;
typedef struct { uint8_t tag; union { list ok; uint8_t err; }; } bytes_or_code;
typedef struct { uint8_t tag; uint8_t err; } nothing_or_code;
typedef struct { uint64_t seconds; uint32_t nanoseconds; } datetime;

WASI("cli/environment", "get-arguments") void get_arguments(list *out);
WASI("cli/environment", "get-environment") void get_environment(list *out);
WASI("cli/exit", "exit") void leave_with(int status);
WASI("cli/stdin", "get-stdin") handle get_stdin(void);
WASI("cli/stdout", "get-stdout") handle get_stdout(void);
WASI("cli/stderr", "get-stderr") handle get_stderr(void);
WASI("io/streams", "[method]input-stream.blocking-read")
void stream_read(handle self, uint64_t length, bytes_or_stream_error *out);
WASI("io/streams", "[method]output-stream.blocking-write-and-flush")
void stream_write(handle self, const void *data, size_t length, nothing_or_stream_error *out);
WASI("io/streams", "[resource-drop]input-stream") void input_drop(handle self);
WASI("io/streams", "[resource-drop]output-stream") void output_drop(handle self);
WASI("io/error", "[resource-drop]error") void error_drop(handle self);
WASI("clocks/wall-clock", "now") void wall_clock_now(datetime *out);
WASI("filesystem/preopens", "get-directories") void get_directories(list *out);
WASI("filesystem/types", "[method]descriptor.open-at")
void open_at(handle self, int path_flags, const char *path, size_t length, int open_flags, int flags, handle_or_code *out);
WASI("filesystem/types", "[method]descriptor.read")
void file_read(handle self, uint64_t length, uint64_t offset, chunk_or_code *out);
WASI("filesystem/types", "[method]descriptor.write")
void file_write(handle self, const void *data, size_t length, uint64_t offset, size_or_code *out);
WASI("filesystem/types", "[resource-drop]descriptor") void descriptor_drop(handle self);
WASI("random/random", "get-random-bytes") void get_random_bytes(uint64_t length, list *out);
WASI("sockets/instance-network", "instance-network") handle instance_network(void);
WASI("sockets/ip-name-lookup", "resolve-addresses")
void resolve_addresses(handle network, const char *name, size_t length, handle_or_code *out);
WASI("sockets/ip-name-lookup", "[resource-drop]resolve-address-stream") void addresses_drop(handle self);
WASI("sockets/network", "[resource-drop]network") void network_drop(handle self);

enum { CREATE = 1, TRUNCATE = 8, READ = 1, WRITE = 2, MOST = 4096, CLOSED = 1 };

EXPORT(GUEST "#args") list *args(void) { static list out; get_arguments(&out); return &out; }
POST(GUEST "#args", args)
EXPORT(GUEST "#env") list *env(void) { static list out; get_environment(&out); return &out; }
POST(GUEST "#env", env)

static bool write_all(handle stream, const uint8_t *data, size_t length) {
  nothing_or_stream_error done = {0};
  for (size_t i = 0; i < length && !done.tag; i += MOST)
    stream_write(stream, data + i, length - i < MOST ? length - i : MOST, &done);
  if (done.tag && done.err.tag != CLOSED) error_drop(done.err.error);
  output_drop(stream);
  arena_clear();
  return !done.tag;
}
EXPORT(GUEST "#say") bool say(const uint8_t *data, size_t length) { return write_all(get_stdout(), data, length); }
EXPORT(GUEST "#complain") bool complain(const uint8_t *data, size_t length) {
  return write_all(get_stderr(), data, length);
}

EXPORT(GUEST "#hear") list *hear(uint64_t length) {
  static bytes_or_stream_error chunk;
  handle stream = get_stdin();
  stream_read(stream, length, &chunk);
  if (chunk.tag) {
    if (chunk.err.tag != CLOSED) error_drop(chunk.err.error);
    chunk.ok = (list){0};
  }
  input_drop(stream);
  return &chunk.ok;
}
POST(GUEST "#hear", hear)

static handle directory(uint32_t wanted) {
  list found;
  get_directories(&found);
  handle kept = -1;
  for (size_t i = 0; i < found.length; i++) {
    preopen *each = (preopen *)found.data + i;
    if (i == wanted) kept = each->directory; else descriptor_drop(each->directory);
  }
  if (kept < 0) __builtin_trap();
  return kept;
}

EXPORT(GUEST "#dirs") list *dirs(void) {
  static list out;
  list found;
  get_directories(&found);
  text *names = arena_take(found.length * sizeof(text), sizeof(size_t));
  for (size_t i = 0; i < found.length; i++) {
    preopen *each = (preopen *)found.data + i;
    names[i] = each->name;
    descriptor_drop(each->directory);
  }
  out = (list){names, found.length};
  return &out;
}
POST(GUEST "#dirs", dirs)

static handle_or_code opened(uint32_t dir, const char *path, size_t length, int open_flags, int flags) {
  handle_or_code file;
  handle parent = directory(dir);
  open_at(parent, 0, path, length, open_flags, flags, &file);
  descriptor_drop(parent);
  return file;
}

EXPORT(GUEST "#read") bytes_or_code *read(uint32_t dir, const char *path, size_t length) {
  static bytes_or_code out;
  handle_or_code file = opened(dir, path, length, 0, READ);
  out = (bytes_or_code){.tag = file.tag, .err = file.err};
  if (file.tag) return &out;
  chunk_or_code chunk;
  file_read(file.ok, 1 << 20, 0, &chunk);
  descriptor_drop(file.ok);
  out.tag = chunk.tag;
  if (chunk.tag) out.err = chunk.err; else out.ok = chunk.ok.data;
  return &out;
}
POST(GUEST "#read", read)

EXPORT(GUEST "#write") nothing_or_code *write(uint32_t dir, const char *path, size_t length, const void *data, size_t n) {
  static nothing_or_code out;
  handle_or_code file = opened(dir, path, length, CREATE | TRUNCATE, WRITE);
  out = (nothing_or_code){file.tag, file.err};
  if (file.tag) return &out;
  size_or_code written;
  file_write(file.ok, data, n, 0, &written);
  descriptor_drop(file.ok);
  out = (nothing_or_code){written.tag, written.err};
  return &out;
}
POST(GUEST "#write", write)

EXPORT(GUEST "#lookup") nothing_or_code *lookup(const char *name, size_t length) {
  static nothing_or_code out;
  handle network = instance_network();
  handle_or_code addresses;
  resolve_addresses(network, name, length, &addresses);
  network_drop(network);
  out = (nothing_or_code){addresses.tag, addresses.err};
  if (!addresses.tag) addresses_drop(addresses.ok);
  return &out;
}
POST(GUEST "#lookup", lookup)

EXPORT(GUEST "#random") list *random(uint64_t length) {
  static list out;
  get_random_bytes(length, &out);
  return &out;
}
POST(GUEST "#random", random)

EXPORT(GUEST "#now") uint64_t now(void) {
  datetime moment;
  wall_clock_now(&moment);
  return moment.seconds;
}

EXPORT(GUEST "#leave") void leave(bool well) {
  leave_with(!well);
  __builtin_trap();
}
