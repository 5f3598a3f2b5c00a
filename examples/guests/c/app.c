// The finder in C: every function of the skeleton, filled in. What an index keeps lies in libc's heap.
#include "finder.h"

#include <stdlib.h>
#include <string.h>

typedef finder_string_t text;

// How often a word is there, and in which lines.
typedef struct {
  text word;
  uint32_t count;
  uint32_t *lines;
  size_t line_count;
} entry;

typedef struct {
  entry *entries;
  size_t length;
} table;

typedef struct {
  text title;
  table words;
  uint32_t total;
} page;

struct search_index {
  search_places_t places;
  page *pages;
  size_t page_count;
  table words;
};

// ---- Memory -----------------------------------------------------------------------------------------------------

static void *needed(void *block) {
  if (!block) __builtin_trap();
  return block;
}

// Room for one more item of `size` bytes after `count` others.
static void *grown(void *items, size_t count, size_t size) { return needed(realloc(items, (count + 1) * size)); }

static text kept(text found) {
  char *data = needed(malloc(found.length + 1));
  memcpy(data, found.data, found.length);
  return (text){data, found.length};
}

// ---- Words ------------------------------------------------------------------------------------------------------

static int compared(text a, text b) {
  int order = memcmp(a.data, b.data, a.length < b.length ? a.length : b.length);
  return order ? order : (a.length > b.length) - (a.length < b.length);
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool in_word(char c) { return (c >= 'a' && c <= 'z') || is_upper(c) || (c >= '0' && c <= '9'); }

// Take the next word off `rest`, in lower case and in the arena; an empty one, if there are no more.
static text next_word(text *rest) {
  while (rest->length && !in_word(*rest->data)) rest->data++, rest->length--;
  size_t length = 0;
  while (length < rest->length && in_word(rest->data[length])) length++;
  char *word = FINDER_TAKE(char, length);
  for (size_t i = 0; i < length; i++) word[i] = (char)(rest->data[i] | (is_upper(rest->data[i]) ? 0x20 : 0));
  rest->data += length, rest->length -= length;
  return (text){word, length};
}

// ---- Tables of words --------------------------------------------------------------------------------------------

static entry *lookup(const table *words, text word) {
  for (size_t i = 0; i < words->length; i++)
    if (finder_string_equal(words->entries[i].word, word)) return &words->entries[i];
  return NULL;
}

static entry *entry_of(table *words, text word) {
  entry *found = lookup(words, word);
  if (found) return found;
  words->entries = grown(words->entries, words->length, sizeof(entry));
  words->entries[words->length] = (entry){.word = kept(word)};
  return &words->entries[words->length++];
}

// Add the words of a line, or (0) of the title; how many there are.
static uint32_t count_words(table *words, text line, uint32_t number) {
  uint32_t total = 0;
  for (text word = next_word(&line); word.length; word = next_word(&line), total++) {
    entry *found = entry_of(words, word);
    found->count++;
    if (!number || (found->line_count && found->lines[found->line_count - 1] == number)) continue;
    found->lines = grown(found->lines, found->line_count, sizeof(uint32_t));
    found->lines[found->line_count++] = number;
  }
  return total;
}

static void table_free(table *words) {
  for (size_t i = 0; i < words->length; i++) {
    free((char *)words->entries[i].word.data);
    free(words->entries[i].lines);
  }
  free(words->entries);
}

// ---- The index --------------------------------------------------------------------------------------------------

search_own_index_t search_index_new(search_places_t places) {
  search_index_t *self = needed(calloc(1, sizeof(search_index_t)));
  self->places = places;
  return search_index_own(self);
}

void search_index_free(search_index_t *self) {
  for (size_t i = 0; i < self->page_count; i++) {
    free((char *)self->pages[i].title.data);
    table_free(&self->pages[i].words);
  }
  free(self->pages);
  table_free(&self->words);
  free(self);
}

static bool is_there(const search_index_t *self, text title) {
  for (size_t i = 0; i < self->page_count; i++)
    if (finder_string_equal(self->pages[i].title, title)) return true;
  return false;
}

static uint32_t take(search_index_t *self, text title, notebook_note_t note) {
  page added = {.title = kept(title)};
  if (self->places & SEARCH_PLACES_TITLES) added.total += count_words(&added.words, note.title, 0);
  if (self->places & SEARCH_PLACES_LINES)
    for (uint32_t i = 0; i < note.lines.length; i++)
      added.total += count_words(&added.words, note.lines.data[i], i + 1);
  size_t before = self->words.length;
  for (size_t i = 0; i < added.words.length; i++)
    entry_of(&self->words, added.words.entries[i].word)->count += added.words.entries[i].count;
  self->pages = grown(self->pages, self->page_count, sizeof(page));
  self->pages[self->page_count++] = added;
  return (uint32_t)(self->words.length - before);
}

static void append(char **end, text more) {
  memcpy(*end, more.data, more.length);
  *end += more.length;
}

static void tell(text title, uint32_t added) {
  char digits[10];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + added % 10); while (added /= 10);
  char *message = FINDER_TAKE(char, title.length + 40), *end = message;
  append(&end, finder_string("added "));
  append(&end, title);
  append(&end, finder_string(": "));
  append(&end, (text){digits + at, sizeof digits - at});
  append(&end, finder_string(" new words"));
  notebook_log((text){message, (size_t)(end - message)});
}

finder_result_u32_notebook_problem_t search_index_add(search_index_t *self, finder_string_t title) {
  finder_result_notebook_note_notebook_problem_t note = notebook_read(title);
  if (note.is_err) return (finder_result_u32_notebook_problem_t){true, .err = note.err};
  uint32_t added = is_there(self, title) ? 0 : take(self, title, note.ok);
  tell(title, added);
  return (finder_result_u32_notebook_problem_t){.ok = added};
}

typedef struct {
  const page *page;
  const entry *entry;
} hit;

static int by_title(const void *a, const void *b) {
  return compared(((const hit *)a)->page->title, ((const hit *)b)->page->title);
}

static int by_count(const void *a, const void *b) {
  uint32_t m = ((const hit *)a)->entry->count, n = ((const hit *)b)->entry->count;
  return m == n ? by_title(a, b) : m < n ? 1 : -1;
}

finder_list_search_found_t search_index_find(search_index_t *self, finder_string_t word, search_order_t order) {
  hit *hits = FINDER_TAKE(hit, self->page_count);
  size_t length = 0;
  for (size_t i = 0; i < self->page_count; i++) {
    const entry *found = lookup(&self->pages[i].words, word);
    if (found) hits[length++] = (hit){&self->pages[i], found};
  }
  qsort(hits, length, sizeof(hit), order == SEARCH_ORDER_BY_COUNT ? by_count : by_title);
  search_found_t *pages = FINDER_TAKE(search_found_t, length);
  for (size_t i = 0; i < length; i++) {
    const entry *found = hits[i].entry;
    double score = (double)found->count / hits[i].page->total;
    pages[i] = (search_found_t){hits[i].page->title, {found->lines, found->line_count}, score};
  }
  return (finder_list_search_found_t){pages, length};
}

finder_option_tuple2_string_u32_t search_index_favourite(search_index_t *self) {
  const entry *best = NULL;
  for (const entry *each = self->words.entries, *end = each + self->words.length; each < end; each++)
    if (!best || each->count > best->count || (each->count == best->count && compared(each->word, best->word) < 0))
      best = each;
  if (!best) return (finder_option_tuple2_string_u32_t){.is_some = false};
  return (finder_option_tuple2_string_u32_t){true, {best->word, best->count}};
}

uint16_t search_checksum(finder_list_u8_t data) {
  uint32_t sum = 0, sums = 0;
  for (size_t i = 0; i < data.length; i++) {
    sum = (sum + data.data[i]) % 255;
    sums = (sums + sum) % 255;
  }
  return (uint16_t)(sums << 8 | sum);
}
