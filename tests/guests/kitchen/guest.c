// The exports of world test:kitchen/kitchen, save `values`, which mirror.py writes.
#include "abi.h"

#define HOST "test:kitchen/host@0.1.0"
#define GUEST "test:kitchen/guest@0.1.0"

typedef uint32_t handle;
typedef struct { int32_t x, y; } point;
typedef struct { uint8_t tag; handle value; } maybe_handle;
typedef struct { uint8_t tag; union { handle ok; text err; }; } handle_or_text;
typedef struct { text name; handle item; } entry;

// ---- words: text put together in the arena ----------------------------------------------------------------------

typedef struct { char *data; size_t length, room; } words;

static words words_new(void) { return (words){arena_take(4096, 1), 0, 4096}; }

static void say_bytes(words *w, const char *data, size_t length) {
  if (length > w->room - w->length) __builtin_trap();
  __builtin_memcpy(w->data + w->length, data, length);
  w->length += length;
}

static void say_text(words *w, text t) { say_bytes(w, t.data, t.length); }
static void say(words *w, const char *literal) { say_bytes(w, literal, __builtin_strlen(literal)); }

static void say_number(words *w, uint64_t n) {
  char digits[20];
  size_t at = sizeof digits;
  do digits[--at] = '0' + n % 10; while (n /= 10);
  say_bytes(w, digits + at, sizeof digits - at);
}

static text said(words *w) { return (text){w->data, w->length}; }

// ---- the host ---------------------------------------------------------------------------------------------------

IMPORT(HOST, "log") void host_log(const char *data, size_t length);
IMPORT(HOST, "fail") void host_fail(const char *data, size_t length);
IMPORT(HOST, "call-back") uint32_t host_call_back(uint32_t depth);
IMPORT(HOST, "issue") void host_issue(const char *data, size_t length, handle_or_text *out);
IMPORT(HOST, "check") bool host_check(handle token);
IMPORT(HOST, "swap") void host_swap(const handle *data, size_t length, list *out);
IMPORT(HOST, "sum") uint32_t host_sum(const handle *data, size_t length);
IMPORT(HOST, "choose") void host_choose(int some, handle a, uint32_t n, handle b, maybe_handle *out);
IMPORT(HOST, "file") void host_file(const char *data, size_t length, handle item, entry *out);
IMPORT(HOST, "locate") void host_locate(handle a, handle b, point *out);

typedef struct { uint8_t tag; union { uint32_t ok; text err; }; } u32_or_text;
IMPORT(HOST, "[constructor]counter") handle counter_new(uint32_t start);
IMPORT(HOST, "[method]counter.incr") uint32_t counter_incr(handle self, uint32_t by);
IMPORT(HOST, "[method]counter.value") uint32_t counter_value(handle self);
IMPORT(HOST, "[method]counter.divide") void counter_divide(handle self, uint32_t by, u32_or_text *out);
IMPORT(HOST, "[method]counter.absorb") uint32_t counter_absorb(handle self, handle other);
IMPORT(HOST, "[method]counter.copy") handle counter_copy(handle self);
IMPORT(HOST, "[method]counter.exceeds") bool counter_exceeds(handle self, handle other);
IMPORT(HOST, "[static]counter.merge") handle counter_merge(handle a, handle b);
IMPORT(HOST, "[static]counter.total") uint32_t counter_total(handle a, handle b, handle c);
IMPORT(HOST, "[resource-drop]counter") void counter_drop(handle self);

IMPORT(HOST, "[method]token.owner") void token_owner(handle self, text *out);
IMPORT(HOST, "[resource-drop]token") void token_drop(handle self);

IMPORT(HOST, "[constructor]gate") void gate_new(int level, handle_or_text *out);
IMPORT(HOST, "[method]gate.level") int gate_level(handle self);
IMPORT(HOST, "[resource-drop]gate") void gate_drop(handle self);

// ---- answers and errors -----------------------------------------------------------------------------------------

typedef struct { uint8_t tag; union { double ok; text err; }; } f64_or_text;
EXPORT(GUEST "#reciprocal") f64_or_text *reciprocal(double v) {
  static f64_or_text out;
  out.tag = v == 0;
  if (v == 0) out.err = literal("zero has no reciprocal"); else out.ok = 1 / v;
  return &out;
}
POST(GUEST "#reciprocal", reciprocal)

typedef struct { uint8_t tag; uint8_t err; } nothing_or_color;
EXPORT(GUEST "#validate") nothing_or_color *validate(uint32_t v) {
  static nothing_or_color out;
  out = (nothing_or_color){v > 9, v % 3};
  return &out;
}

typedef struct { uint8_t tag; point ok; } point_or_nothing;
EXPORT(GUEST "#find") point_or_nothing *find(int32_t v) {
  static point_or_nothing out;
  out = (point_or_nothing){v < 0, {v, -v}};
  return &out;
}

EXPORT(GUEST "#coin") int coin(int heads) { return !heads; }

static list *numbered(size_t length, size_t size, list *out) {
  uint8_t *data = arena_take(length * size, size);
  for (size_t i = 0; i < length; i++)
    if (size == 1) data[i] = i; else ((uint32_t *)data)[i] = i;
  *out = (list){data, length};
  return out;
}

EXPORT(GUEST "#big-bytes") list *big_bytes(uint32_t length) { static list out; return numbered(length, 1, &out); }
POST(GUEST "#big-bytes", big_bytes)
EXPORT(GUEST "#big-list") list *big_list(uint32_t length) { static list out; return numbered(length, 4, &out); }
POST(GUEST "#big-list", big_list)

// ---- resources of the host --------------------------------------------------------------------------------------

static void use_counters(words *w, uint32_t start) {
  u32_or_text quotient;
  handle a = counter_new(start), c = counter_new(100);
  say(w, "incr="), say_number(w, counter_incr(a, 5));
  counter_divide(a, 2, &quotient);
  say(w, " divide="), say_number(w, quotient.ok);
  counter_divide(a, 0, &quotient);
  say(w, " error="), say_text(w, quotient.tag ? quotient.err : literal("none"));
  handle b = counter_copy(a);
  say(w, " exceeds="), say_number(w, counter_exceeds(a, b) * 10 + counter_exceeds(c, b));
  say(w, " total="), say_number(w, counter_total(a, b, c));
  handle merged = counter_merge(b, c);
  say(w, " merged="), say_number(w, counter_value(merged));
  say(w, " absorbed="), say_number(w, counter_absorb(a, merged));
  counter_drop(a);
}

static void use_functions(words *w) {
  handle two[] = {counter_new(1), counter_new(2)};
  say(w, " sum="), say_number(w, host_sum(two, 2));
  point place;
  host_locate(two[0], two[1], &place);
  say(w, " located="), say_number(w, place.x), say(w, ","), say_number(w, place.y);
  list swapped;
  host_swap(two, 2, &swapped);
  handle *other = swapped.data;
  say(w, " swapped="), say_number(w, counter_value(other[0]) * 10 + counter_value(other[1]));
  maybe_handle chosen;
  host_choose(1, other[0], 1, other[1], &chosen);
  say(w, " chosen="), say_number(w, chosen.tag ? counter_value(chosen.value) : 0);
  entry filed;
  host_file("box", 3, chosen.tag ? chosen.value : counter_new(7), &filed);
  say(w, " filed="), say_text(w, filed.name), say(w, ":"), say_number(w, counter_value(filed.item));
  counter_drop(filed.item);
}

static void use_gates(words *w) {
  handle_or_text made;
  gate_new(3, &made);
  say(w, " gate="), say_number(w, gate_level(made.ok));
  gate_drop(made.ok);
  gate_new(200, &made);
  say(w, " shut="), say_text(w, made.tag ? made.err : literal("no"));
}

static void use_tokens(words *w) {
  handle_or_text issued;
  host_issue("ann", 3, &issued);
  text owner;
  token_owner(issued.ok, &owner);
  say(w, " token="), say_text(w, owner), say(w, ":"), say_number(w, host_check(issued.ok));
  token_drop(issued.ok);
  host_issue("", 0, &issued);
  say(w, " refused="), say_text(w, issued.tag ? issued.err : literal("no"));
}

EXPORT(GUEST "#use-host") text *use_host(uint32_t start) {
  static text out;
  words w = words_new();
  host_log("hello", 5);
  use_counters(&w, start), use_functions(&w), use_gates(&w), use_tokens(&w);
  out = said(&w);
  return &out;
}
POST(GUEST "#use-host", use_host)

EXPORT(GUEST "#pass-counter") handle pass_counter(handle c) { return c; }
EXPORT(GUEST "#pass-counters") list *pass_counters(void *data, size_t length) {
  static list out;
  out = (list){data, length};
  return &out;
}
POST(GUEST "#pass-counters", pass_counters)
EXPORT(GUEST "#pass-entry") entry *pass_entry(const char *data, size_t length, handle item) {
  static entry out;
  out = (entry){{data, length}, item};
  return &out;
}
POST(GUEST "#pass-entry", pass_entry)

EXPORT(GUEST "#read-counter") uint32_t read_counter(handle c) {
  uint32_t value = counter_value(c);
  counter_drop(c);
  return value;
}
EXPORT(GUEST "#total") uint32_t total(handle a, handle b) {
  uint32_t sum = counter_total(a, b, a);
  counter_drop(a);
  counter_drop(b);
  return sum;
}
EXPORT(GUEST "#sum") uint32_t sum(handle *data, size_t length) {
  uint32_t sum = host_sum(data, length);
  for (size_t i = 0; i < length; i++) counter_drop(data[i]);
  arena_clear();
  return sum;
}

static maybe_handle shelf;
EXPORT(GUEST "#keep") void keep(handle c) {
  if (shelf.tag) counter_drop(shelf.value);
  shelf = (maybe_handle){1, c};
}
EXPORT(GUEST "#kept") maybe_handle *kept(void) {
  static maybe_handle out;
  out = shelf;
  shelf.tag = 0;
  return &out;
}
EXPORT(GUEST "#make-token") handle_or_text *make_token(const char *data, size_t length) {
  static handle_or_text out;
  host_issue(data, length, &out);
  return &out;
}
POST(GUEST "#make-token", make_token)
EXPORT(GUEST "#check-token") int check_token(handle token) {
  int fine = host_check(token);
  token_drop(token);
  return fine;
}

// ---- accounts ---------------------------------------------------------------------------------------------------

enum { INSUFFICIENT, FROZEN, ACCOUNTS = 256, NAME = 64 };
typedef struct { uint8_t tag; uint64_t missing; } problem;
typedef struct { uint8_t tag; union { uint64_t ok; problem err; }; } u64_or_problem;
typedef struct { uint8_t tag; union { handle ok; problem err; }; } handle_or_problem;
typedef struct { uint64_t balance; size_t length; bool used, frozen; char owner[NAME]; } account;
typedef struct { handle account; text note; } statement;

IMPORT("[export]" GUEST, "[resource-new]account") handle account_handle(account *self);
IMPORT("[export]" GUEST, "[resource-rep]account") account *account_rep(handle self);
IMPORT("[export]" GUEST, "[resource-drop]account") void account_drop(handle self);

static account accounts[ACCOUNTS];
static uint32_t living;

static account *account_open(const char *owner, size_t length, uint64_t balance) {
  if (length > NAME) __builtin_trap();
  account *free = accounts;
  while (free->used) if (++free == accounts + ACCOUNTS) __builtin_trap();
  *free = (account){.balance = balance, .length = length, .used = true};
  __builtin_memcpy(free->owner, owner, length);
  living++;
  return free;
}

static u64_or_problem account_take(account *self, uint64_t n) {
  if (self->frozen) return (u64_or_problem){1, .err = {FROZEN, 0}};
  if (self->balance < n) return (u64_or_problem){1, .err = {INSUFFICIENT, n - self->balance}};
  return (u64_or_problem){0, .ok = self->balance -= n};
}

EXPORT(GUEST "#[dtor]account") void account_free(account *self) {
  self->used = false;
  living--;
}
EXPORT(GUEST "#[constructor]account") handle account_new(const char *data, size_t length) {
  handle made = account_handle(account_open(data, length, 0));
  arena_clear();
  return made;
}
EXPORT(GUEST "#[method]account.owner") text *account_owner(account *self) {
  static text out;
  out = (text){self->owner, self->length};
  return &out;
}
EXPORT(GUEST "#[method]account.balance") uint64_t account_balance(account *self) { return self->balance; }
EXPORT(GUEST "#[method]account.deposit") uint64_t account_deposit(account *self, uint64_t n) {
  return self->balance += n;
}
EXPORT(GUEST "#[method]account.withdraw") u64_or_problem *account_withdraw(account *self, uint64_t n) {
  static u64_or_problem out;
  out = account_take(self, n);
  return &out;
}
EXPORT(GUEST "#[method]account.freeze") void account_freeze(account *self) { self->frozen = true; }
EXPORT(GUEST "#[method]account.split") handle_or_problem *account_split(account *self, uint64_t n) {
  static handle_or_problem out;
  u64_or_problem rest = account_take(self, n);
  out = (handle_or_problem){rest.tag, .err = rest.err};
  if (!rest.tag) out.ok = account_handle(account_open(self->owner, self->length, n));
  return &out;
}
EXPORT(GUEST "#[method]account.richer") int account_richer(account *self, account *other) {
  return self->balance > other->balance;
}
EXPORT(GUEST "#[static]account.transfer") u64_or_problem *account_transfer(account *src, account *dst, uint64_t n) {
  static u64_or_problem out;
  out = account_take(src, n);
  if (!out.tag) out.ok = dst->balance += n;
  return &out;
}
EXPORT(GUEST "#[static]account.merge") handle account_merge(handle a, handle b) {
  account_rep(a)->balance += account_rep(b)->balance;
  account_drop(b);
  return a;
}
EXPORT(GUEST "#[static]account.close") text *account_close(handle a) {
  static text out;
  account *self = account_rep(a);
  words w = words_new();
  say_text(&w, (text){self->owner, self->length}), say(&w, " had "), say_number(&w, self->balance);
  account_drop(a);
  out = said(&w);
  return &out;
}
POST(GUEST "#[static]account.close", account_close)
EXPORT(GUEST "#[static]account.live") uint32_t account_live(void) { return living; }

EXPORT(GUEST "#pass-account") handle pass_account(handle a) { return a; }
EXPORT(GUEST "#pass-accounts") list *pass_accounts(void *data, size_t length) {
  static list out;
  out = (list){data, length};
  return &out;
}
POST(GUEST "#pass-accounts", pass_accounts)
EXPORT(GUEST "#pass-statement") statement *pass_statement(handle a, const char *data, size_t length) {
  static statement out;
  out = (statement){a, {data, length}};
  return &out;
}
POST(GUEST "#pass-statement", pass_statement)
EXPORT(GUEST "#open-account") maybe_handle *open_account(int some, const char *data, size_t length) {
  static maybe_handle out;
  out = (maybe_handle){some, some ? account_handle(account_open(data, length, 0)) : 0};
  arena_clear();
  return &out;
}
EXPORT(GUEST "#total-balance") uint64_t total_balance(account **data, size_t length) {
  uint64_t sum = 0;
  for (size_t i = 0; i < length; i++) sum += data[i]->balance;
  arena_clear();
  return sum;
}

// ---- vaults -----------------------------------------------------------------------------------------------------

enum { VAULTS = 64, SHORTEST = 4 };
typedef struct { size_t length; bool used; char code[NAME]; } vault;
typedef struct { uint8_t tag; union { list ok; uint8_t err; }; } bytes_or_color;

IMPORT("[export]" GUEST, "[resource-new]vault") handle vault_handle(vault *self);

static vault vaults[VAULTS];

EXPORT(GUEST "#[dtor]vault") void vault_free(vault *self) { self->used = false; }
EXPORT(GUEST "#[constructor]vault") handle_or_text *vault_new(const char *data, size_t length) {
  static handle_or_text out;
  out.tag = length < SHORTEST || length > NAME;
  if (out.tag) {
    out.err = literal("a code has 4 to 64 bytes");
    return &out;
  }
  vault *free = vaults;
  while (free->used) if (++free == vaults + VAULTS) __builtin_trap();
  *free = (vault){.length = length, .used = true};
  __builtin_memcpy(free->code, data, length);
  out.ok = vault_handle(free);
  return &out;
}
POST(GUEST "#[constructor]vault", vault_new)
EXPORT(GUEST "#[method]vault.open") bytes_or_color *vault_open(vault *self, const char *data, size_t length) {
  static bytes_or_color out;
  out.tag = length != self->length || __builtin_memcmp(data, self->code, length) != 0;
  if (out.tag) {
    out.err = length == self->length;
    return &out;
  }
  char *treasure = arena_take(length, 1);
  for (size_t i = 0; i < length; i++) treasure[i] = data[length - 1 - i];
  out.ok = (list){treasure, length};
  return &out;
}
POST(GUEST "#[method]vault.open", vault_open)

// ---- what goes wrong --------------------------------------------------------------------------------------------

EXPORT(GUEST "#trap") void trap(void) { __builtin_trap(); }
EXPORT(GUEST "#divide") int32_t divide(int32_t a, int32_t b) { return a / b; }
EXPORT(GUEST "#recurse") __attribute__((noinline)) uint32_t recurse(uint32_t depth) {
  uint32_t (*volatile again)(uint32_t) = recurse;
  return depth ? again(depth - 1) + 1 : 0;
}
EXPORT(GUEST "#spin") void spin(void) {
  for (volatile uint32_t i = 0;; i++) {}
}
EXPORT(GUEST "#devour") void devour(void) {
  for (;;) {
    size_t page = __builtin_wasm_memory_grow(0, 16);
    if (page != SIZE_MAX) __builtin_memset((void *)(page * 65536), 1, 16 * 65536);
  }
}
EXPORT(GUEST "#call-fail") void call_fail(const char *data, size_t length) {
  host_fail(data, length);
  arena_clear();
}
EXPORT(GUEST "#call-host") uint32_t call_host(uint32_t depth) { return host_call_back(depth); }
EXPORT(GUEST "#steal") void steal(handle c) { (void)c; }
EXPORT(GUEST "#bad-string") text *bad_string(void) {
  static text out;
  out = literal("\xff\xfe");
  return &out;
}
EXPORT(GUEST "#bad-char") uint32_t bad_char(void) { return 0xD800; }
EXPORT(GUEST "#bad-color") int bad_color(void) { return 99; }
EXPORT(GUEST "#bad-address") list *bad_address(void) {
  static list out;
  out = (list){(void *)0xFFFFFF00, 1000};
  return &out;
}
EXPORT(GUEST "#bad-handle") uint32_t bad_handle(void) { return counter_value(12345); }

// ---- the world itself -------------------------------------------------------------------------------------------

typedef struct { text name; uint32_t size; } job;
typedef struct { uint8_t tag; union { job ok; text err; }; } job_or_text;

IMPORT("$root", "notify") uint32_t notify(const char *data, size_t length);
IMPORT("clock", "now") uint64_t now(void);

EXPORT("run") text *run(const text *args, size_t length) {
  static text out;
  words w = words_new();
  for (size_t i = 0; i < length; i++) {
    notify(args[i].data, args[i].length);
    if (i) say(&w, ",");
    say_text(&w, args[i]);
  }
  out = said(&w);
  return &out;
}
POST("run", run)
EXPORT("work") job_or_text *work(const char *data, size_t length, uint32_t size) {
  static job_or_text out;
  out.tag = size == 0;
  if (size == 0) out.err = literal("nothing to do");
  else out.ok = (job){{data, length}, size * 2};
  return &out;
}
POST("work", work)
EXPORT("timer#seconds") uint64_t timer_seconds(void) { return now() / 1000000000; }
