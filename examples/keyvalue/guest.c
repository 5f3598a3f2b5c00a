// A word counter in C that keeps its counts in a bucket of wasi:keyvalue, whatever is behind it.
// World demo:tally/tally, see wit/world.wit; how values cross is explained in ../toolchain/abi.h.
#include "abi.h"

#define STORE "wasi:keyvalue/store@0.2.0-draft2"

// ---- the types of the WIT ----

typedef uint32_t bucket;  // a handle to what the host keeps
enum { OK, ERR };

typedef struct {
  enum __attribute__((packed)) { NO_SUCH_STORE, ACCESS_DENIED, OTHER } tag;
  text other;
} error;
typedef struct { text word; uint32_t count; } entry;
typedef struct { list keys; struct { uint8_t some; text value; } cursor; } key_response;

typedef struct { uint8_t tag; union { bucket ok; error err; }; } opened;                           // result<bucket, error>
typedef struct { uint8_t tag; union { struct { uint8_t some; text value; } ok; error err; }; } value;  // result<option<list<u8>>, error>
typedef struct { uint8_t tag; union { uint8_t ok; error err; }; } answer;                          // result<bool, error>, result<_, error>
typedef struct { uint8_t tag; union { uint32_t ok; error err; }; } number;                         // result<u32, error>
typedef struct { uint8_t tag; union { key_response ok; error err; }; } page;                       // result<key-response, error>
typedef struct { uint8_t tag; union { list ok; error err; }; } results;                            // result<list<…>, error>

// ---- what the host offers ----

IMPORT(STORE, "open") void store_open(const char *name, size_t length, opened *out);
IMPORT(STORE, "[method]bucket.get") void bucket_get(bucket self, const char *key, size_t length, value *out);
IMPORT(STORE, "[method]bucket.set")
void bucket_set(bucket self, const char *key, size_t length, const char *data, size_t data_length, answer *out);
IMPORT(STORE, "[method]bucket.delete") void bucket_delete(bucket self, const char *key, size_t length, answer *out);
IMPORT(STORE, "[method]bucket.exists") void bucket_exists(bucket self, const char *key, size_t length, answer *out);
IMPORT(STORE, "[method]bucket.list-keys")
void bucket_list_keys(bucket self, int has_cursor, const char *cursor, size_t length, page *out);
IMPORT(STORE, "[resource-drop]bucket") void bucket_drop(bucket self);

// ---- counts, kept as digits so that others can read them ----

static opened words_bucket(void) {
  opened out;
  store_open("words", 5, &out);
  return out;
}

static text digits(uint32_t n) {
  char *end = (char *)arena_take(10, 1) + 10, *at = end;
  do *--at = '0' + n % 10; while (n /= 10);
  return (text){at, end - at};
}

static number parse(text digits) {
  uint32_t n = 0;
  for (size_t i = 0; i < digits.length; i++) {
    char digit = digits.data[i];
    if (digit < '0' || digit > '9') return (number){ERR, .err = {OTHER, literal("the bucket holds more than counts")}};
    n = n * 10 + (digit - '0');
  }
  return (number){OK, .ok = n};
}

static number read_count(bucket from, text word) {
  value stored;
  bucket_get(from, word.data, word.length, &stored);
  if (stored.tag == ERR) return (number){ERR, .err = stored.err};
  return stored.ok.some ? parse(stored.ok.value) : (number){OK, .ok = 0};
}

static number count_once(bucket in, text word) {
  number n = read_count(in, word);
  if (n.tag == ERR) return n;
  answer written;
  text data = digits(n.ok + 1);
  bucket_set(in, word.data, word.length, data.data, data.length, &written);
  return written.tag == ERR ? (number){ERR, .err = written.err} : (number){OK, .ok = 1};
}

// ---- words ----

static bool in_word(char c) { return (c >= 'a' && c <= 'z') || c == '\'' || (uint8_t)c >= 0x80; }

static void lower(char *data, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (data[i] >= 'A' && data[i] <= 'Z') data[i] += 'a' - 'A';
}

static text next_word(text from) {
  const char *start = from.data, *end = from.data + from.length;
  while (start < end && !in_word(*start)) start++;
  const char *stop = start;
  while (stop < end && in_word(*stop)) stop++;
  return (text){start, stop - start};
}

// ---- what the world exports ----

EXPORT("count") number *count(char *data, size_t length) {
  static number out;
  opened words = words_bucket();
  out = (number){words.tag, .err = words.err};
  if (words.tag == ERR) return &out;
  lower(data, length);
  uint32_t counted = 0;
  text rest = {data, length}, word;
  out.tag = OK;
  while (out.tag == OK && (word = next_word(rest)).length) {
    out = count_once(words.ok, word);
    rest = (text){word.data + word.length, data + length - word.data - word.length};
    counted++;
  }
  if (out.tag == OK) out.ok = counted;
  bucket_drop(words.ok);
  return &out;
}
POST("count", count)

static page next_page(bucket of, page after) {
  page out;
  bucket_list_keys(of, after.ok.cursor.some, after.ok.cursor.value.data, after.ok.cursor.value.length, &out);
  return out;
}

static bool before(entry a, entry b) {
  if (a.count != b.count) return a.count > b.count;
  size_t shorter = a.word.length < b.word.length ? a.word.length : b.word.length;
  int order = __builtin_memcmp(a.word.data, b.word.data, shorter);
  return order ? order < 0 : a.word.length < b.word.length;
}

// Keep `all` in order, and no more than `most` of them.
static size_t insert(entry *all, size_t length, size_t most, entry new) {
  size_t at = length < most ? length : most;
  for (; at && before(new, all[at - 1]); at--)
    if (at < most) all[at] = all[at - 1];
  if (at < most) all[at] = new;
  return length < most ? length + 1 : most;
}

enum { MOST = 100 };

EXPORT("top") results *top(uint32_t n) {
  static results out;
  opened words = words_bucket();
  out = (results){words.tag, .err = words.err};
  if (words.tag == ERR) return &out;
  size_t most = n < MOST ? n : MOST, found = 0;
  entry *best = arena_take(MOST * sizeof *best, 8);
  page keys = {0};
  do {
    keys = next_page(words.ok, keys);
    if (keys.tag == ERR) { out = (results){ERR, .err = keys.err}; break; }
    text *words_here = keys.ok.keys.data;
    for (size_t i = 0; i < keys.ok.keys.length && out.tag == OK; i++) {
      number times = read_count(words.ok, words_here[i]);
      if (times.tag == ERR) out = (results){ERR, .err = times.err};
      else found = insert(best, found, most, (entry){words_here[i], times.ok});
    }
  } while (out.tag == OK && keys.ok.cursor.some);
  if (out.tag == OK) out.ok = (list){best, found};
  bucket_drop(words.ok);
  return &out;
}
POST("top", top)

EXPORT("forget") answer *forget(const char *word, size_t length) {
  static answer out;
  opened words = words_bucket();
  out = (answer){words.tag, .err = words.err};
  if (words.tag == ERR) return &out;
  bucket_exists(words.ok, word, length, &out);
  if (out.tag == OK && out.ok) {
    answer gone;
    bucket_delete(words.ok, word, length, &gone);
    if (gone.tag == ERR) out = gone;
  }
  bucket_drop(words.ok);
  return &out;
}
POST("forget", forget)

EXPORT("peek") results *peek(const char *name, size_t length) {
  static results out;
  opened other;
  store_open(name, length, &other);
  out = (results){other.tag, .err = other.err};
  if (other.tag == ERR) return &out;
  page keys = next_page(other.ok, (page){0});
  if (keys.tag == ERR) out = (results){ERR, .err = keys.err};
  else out = (results){OK, .ok = keys.ok.keys};
  bucket_drop(other.ok);
  return &out;
}
POST("peek", peek)
