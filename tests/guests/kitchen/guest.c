// The exports of world test:kitchen/kitchen, save `values`, which build.py mirrors; the glue is witgen's.
#include "kitchen.h"

typedef kitchen_string_t text;

// ---- words: text put together in the arena ----------------------------------------------------------------------

enum { ROOM = 4096 };
typedef struct { char *data; size_t length; } words;

static words words_new(void) { return (words){KITCHEN_TAKE(char, ROOM), 0}; }

static void say_text(words *w, text t) {
  if (t.length > ROOM - w->length) __builtin_trap();
  __builtin_memcpy(w->data + w->length, t.data, t.length);
  w->length += t.length;
}

static void say(words *w, const char *literal) { say_text(w, kitchen_string(literal)); }

static void say_number(words *w, uint64_t n) {
  char digits[20];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + n % 10); while (n /= 10);
  say_text(w, (text){digits + at, sizeof digits - at});
}

static text said(const words *w) { return (text){w->data, w->length}; }

// ---- answers and errors -----------------------------------------------------------------------------------------

kitchen_result_f64_string_t guest_reciprocal(double v) {
  if (v == 0) return (kitchen_result_f64_string_t){true, .err = kitchen_string("zero has no reciprocal")};
  return (kitchen_result_f64_string_t){.ok = 1 / v};
}

kitchen_result_none_types_color_t guest_validate(uint32_t v) {
  return (kitchen_result_none_types_color_t){v > 9, (types_color_t)(v % 3)};
}

kitchen_result_types_point_none_t guest_find(int32_t v) {
  return (kitchen_result_types_point_none_t){v < 0, {v, -v}};
}

kitchen_result_none_none_t guest_coin(bool heads) { return (kitchen_result_none_none_t){!heads}; }

kitchen_list_u8_t guest_big_bytes(uint32_t length) {
  uint8_t *data = KITCHEN_TAKE(uint8_t, length);
  for (uint32_t i = 0; i < length; i++) data[i] = (uint8_t)i;
  return (kitchen_list_u8_t){data, length};
}

kitchen_list_u32_t guest_big_list(uint32_t length) {
  uint32_t *data = KITCHEN_TAKE(uint32_t, length);
  for (uint32_t i = 0; i < length; i++) data[i] = i;
  return (kitchen_list_u32_t){data, length};
}

// ---- resources of the host --------------------------------------------------------------------------------------

static uint32_t worth(host_own_counter_t counter) { return host_counter_value(host_counter_borrow(counter)); }

static void use_counters(words *w, uint32_t start) {
  host_own_counter_t a = host_counter_new(start), c = host_counter_new(100);
  host_borrow_counter_t lent = host_counter_borrow(a), other = host_counter_borrow(c);
  say(w, "incr="), say_number(w, host_counter_incr(lent, 5));
  say(w, " divide="), say_number(w, host_counter_divide(lent, 2).ok);
  kitchen_result_u32_string_t none = host_counter_divide(lent, 0);
  say(w, " error="), say_text(w, none.is_err ? none.err : kitchen_string("none"));
  host_own_counter_t b = host_counter_copy(lent);
  host_borrow_counter_t copy = host_counter_borrow(b);
  uint32_t more = host_counter_exceeds(lent, copy), most = host_counter_exceeds(other, copy);
  say(w, " exceeds="), say_number(w, more * 10 + most);
  say(w, " total="), say_number(w, host_counter_total(lent, copy, other));
  host_own_counter_t merged = host_counter_merge(b, c);
  say(w, " merged="), say_number(w, worth(merged));
  say(w, " absorbed="), say_number(w, host_counter_absorb(lent, merged));
  host_counter_drop(a);
}

static void use_functions(words *w) {
  host_own_counter_t two[] = {host_counter_new(1), host_counter_new(2)};
  host_borrow_counter_t lent[] = {host_counter_borrow(two[0]), host_counter_borrow(two[1])};
  say(w, " sum="), say_number(w, host_sum((kitchen_list_host_borrow_counter_t){lent, 2}));
  types_point_t place = host_locate(lent[0], lent[1]);
  say(w, " located="), say_number(w, (uint32_t)place.x), say(w, ","), say_number(w, (uint32_t)place.y);
  host_own_counter_t *other = host_swap((kitchen_list_host_own_counter_t){two, 2}).data;
  say(w, " swapped="), say_number(w, worth(other[0]) * 10 + worth(other[1]));
  kitchen_option_host_own_counter_t chosen = host_choose(
      (kitchen_option_host_own_counter_t){true, other[0]}, (kitchen_tuple2_u8_host_own_counter_t){1, other[1]});
  say(w, " chosen="), say_number(w, chosen.is_some ? worth(chosen.value) : 0);
  host_own_counter_t item = chosen.is_some ? chosen.value : host_counter_new(7);
  host_entry_t filed = host_file((host_entry_t){kitchen_string("box"), item});
  say(w, " filed="), say_text(w, filed.name), say(w, ":"), say_number(w, worth(filed.item));
  host_counter_drop(filed.item);
}

static void use_gates(words *w) {
  host_own_gate_t gate = host_gate_new(3).ok;
  say(w, " gate="), say_number(w, host_gate_level(host_gate_borrow(gate)));
  host_gate_drop(gate);
  kitchen_result_host_own_gate_string_t shut = host_gate_new(200);
  say(w, " shut="), say_text(w, shut.is_err ? shut.err : kitchen_string("no"));
}

static void use_tokens(words *w) {
  host_own_token_t token = host_issue(kitchen_string("ann")).ok;
  host_borrow_token_t lent = host_token_borrow(token);
  say(w, " token="), say_text(w, host_token_owner(lent)), say(w, ":"), say_number(w, host_check(lent));
  host_token_drop(token);
  kitchen_result_host_own_token_string_t refused = host_issue(kitchen_string(""));
  say(w, " refused="), say_text(w, refused.is_err ? refused.err : kitchen_string("no"));
}

kitchen_string_t guest_use_host(uint32_t start) {
  words w = words_new();
  host_log(kitchen_string("hello"));
  use_counters(&w, start), use_functions(&w), use_gates(&w), use_tokens(&w);
  return said(&w);
}

host_own_counter_t guest_pass_counter(host_own_counter_t c) { return c; }
kitchen_list_host_own_counter_t guest_pass_counters(kitchen_list_host_own_counter_t v) { return v; }
host_entry_t guest_pass_entry(host_entry_t e) { return e; }

uint32_t guest_read_counter(host_borrow_counter_t c) {
  uint32_t value = host_counter_value(c);
  host_borrow_counter_drop(c);
  return value;
}

uint32_t guest_total(host_borrow_counter_t a, host_borrow_counter_t b) {
  uint32_t sum = host_counter_total(a, b, a);
  host_borrow_counter_drop(a);
  host_borrow_counter_drop(b);
  return sum;
}

uint32_t guest_sum(kitchen_list_host_borrow_counter_t v) {
  uint32_t sum = host_sum(v);
  for (size_t i = 0; i < v.length; i++) host_borrow_counter_drop(v.data[i]);
  return sum;
}

static kitchen_option_host_own_counter_t shelf;

void guest_keep(host_own_counter_t c) {
  if (shelf.is_some) host_counter_drop(shelf.value);
  shelf = (kitchen_option_host_own_counter_t){true, c};
}

kitchen_option_host_own_counter_t guest_kept(void) {
  kitchen_option_host_own_counter_t kept = shelf;
  shelf.is_some = false;
  return kept;
}

kitchen_result_host_own_token_string_t guest_make_token(kitchen_string_t owner) { return host_issue(owner); }

bool guest_check_token(host_borrow_token_t t) {
  bool fine = host_check(t);
  host_borrow_token_drop(t);
  return fine;
}

// ---- accounts ---------------------------------------------------------------------------------------------------

enum { ACCOUNTS = 256, NAME = 64 };
struct guest_account { uint64_t balance; size_t length; bool used, frozen; char owner[NAME]; };

typedef kitchen_result_u64_guest_problem_t u64_or_problem;
typedef kitchen_result_guest_own_account_guest_problem_t account_or_problem;

static guest_account_t accounts[ACCOUNTS];
static uint32_t living;

static guest_own_account_t account_open(text owner, uint64_t balance) {
  if (owner.length > NAME) __builtin_trap();
  guest_account_t *free = accounts;
  while (free->used) if (++free == accounts + ACCOUNTS) __builtin_trap();
  *free = (guest_account_t){.balance = balance, .length = owner.length, .used = true};
  __builtin_memcpy(free->owner, owner.data, owner.length);
  living++;
  return guest_account_own(free);
}

static u64_or_problem account_take(guest_account_t *self, uint64_t n) {
  if (self->frozen) return (u64_or_problem){true, .err = {.tag = GUEST_PROBLEM_FROZEN}};
  if (self->balance < n)
    return (u64_or_problem){true, .err = {GUEST_PROBLEM_INSUFFICIENT, {.insufficient = n - self->balance}}};
  return (u64_or_problem){.ok = self->balance -= n};
}

static text account_name(const guest_account_t *self) { return (text){self->owner, self->length}; }

guest_own_account_t guest_account_new(kitchen_string_t owner) { return account_open(owner, 0); }
void guest_account_free(guest_account_t *self) {
  self->used = false;
  living--;
}
kitchen_string_t guest_account_owner(guest_account_t *self) { return account_name(self); }
uint64_t guest_account_balance(guest_account_t *self) { return self->balance; }
uint64_t guest_account_deposit(guest_account_t *self, uint64_t n) { return self->balance += n; }
u64_or_problem guest_account_withdraw(guest_account_t *self, uint64_t n) { return account_take(self, n); }
void guest_account_freeze(guest_account_t *self) { self->frozen = true; }

account_or_problem guest_account_split(guest_account_t *self, uint64_t n) {
  u64_or_problem rest = account_take(self, n);
  if (rest.is_err) return (account_or_problem){true, .err = rest.err};
  return (account_or_problem){.ok = account_open(account_name(self), n)};
}

bool guest_account_richer(guest_account_t *self, guest_account_t *other) { return self->balance > other->balance; }

u64_or_problem guest_account_transfer(guest_account_t *src, guest_account_t *dst, uint64_t n) {
  u64_or_problem rest = account_take(src, n);
  if (!rest.is_err) rest.ok = dst->balance += n;
  return rest;
}

guest_own_account_t guest_account_merge(guest_own_account_t a, guest_own_account_t b) {
  guest_account_rep(a)->balance += guest_account_rep(b)->balance;
  guest_account_drop(b);
  return a;
}

kitchen_string_t guest_account_close(guest_own_account_t a) {
  words w = words_new();
  say_text(&w, account_name(guest_account_rep(a)));
  say(&w, " had "), say_number(&w, guest_account_rep(a)->balance);
  guest_account_drop(a);
  return said(&w);
}

uint32_t guest_account_live(void) { return living; }

guest_own_account_t guest_pass_account(guest_own_account_t a) { return a; }
kitchen_list_guest_own_account_t guest_pass_accounts(kitchen_list_guest_own_account_t v) { return v; }
guest_statement_t guest_pass_statement(guest_statement_t s) { return s; }

kitchen_option_guest_own_account_t guest_open_account(kitchen_option_string_t owner) {
  if (!owner.is_some) return (kitchen_option_guest_own_account_t){.is_some = false};
  return (kitchen_option_guest_own_account_t){true, account_open(owner.value, 0)};
}

uint64_t guest_total_balance(kitchen_list_guest_borrow_account_t v) {
  uint64_t sum = 0;
  for (size_t i = 0; i < v.length; i++) sum += v.data[i]->balance;
  return sum;
}

// ---- vaults -----------------------------------------------------------------------------------------------------

enum { VAULTS = 64, SHORTEST = 4 };
struct guest_vault { size_t length; bool used; char code[NAME]; };

typedef kitchen_result_guest_own_vault_string_t vault_or_text;
typedef kitchen_result_list_u8_types_color_t bytes_or_color;

static guest_vault_t vaults[VAULTS];

vault_or_text guest_vault_new(kitchen_string_t code) {
  if (code.length < SHORTEST || code.length > NAME)
    return (vault_or_text){true, .err = kitchen_string("a code has 4 to 64 bytes")};
  guest_vault_t *free = vaults;
  while (free->used) if (++free == vaults + VAULTS) __builtin_trap();
  *free = (guest_vault_t){.length = code.length, .used = true};
  __builtin_memcpy(free->code, code.data, code.length);
  return (vault_or_text){.ok = guest_vault_own(free)};
}

void guest_vault_free(guest_vault_t *self) { self->used = false; }

bytes_or_color guest_vault_open(guest_vault_t *self, kitchen_string_t code) {
  if (!kitchen_string_equal(code, (text){self->code, self->length}))
    return (bytes_or_color){true, .err = code.length == self->length ? TYPES_COLOR_GREEN : TYPES_COLOR_RED};
  uint8_t *treasure = KITCHEN_TAKE(uint8_t, code.length);
  for (size_t i = 0; i < code.length; i++) treasure[i] = (uint8_t)code.data[code.length - 1 - i];
  return (bytes_or_color){.ok = {treasure, code.length}};
}

// ---- what goes wrong --------------------------------------------------------------------------------------------

void guest_trap(void) { __builtin_trap(); }
int32_t guest_divide(int32_t a, int32_t b) { return a / b; }
__attribute__((noinline)) uint32_t guest_recurse(uint32_t depth) {
  uint32_t (*volatile again)(uint32_t) = guest_recurse;
  return depth ? again(depth - 1) + 1 : 0;
}
void guest_spin(void) {
  for (volatile uint32_t i = 0;; i++) {}
}
void guest_devour(void) {
  for (;;) {
    size_t page = __builtin_wasm_memory_grow(0, 16);
    if (page != SIZE_MAX) __builtin_memset((void *)(page * 65536), 1, 16 * 65536);
  }
}
void guest_call_fail(kitchen_string_t reason) { host_fail(reason); }
uint32_t guest_call_host(uint32_t depth) { return host_call_back(depth); }
void guest_steal(host_borrow_counter_t c) { (void)c; }
kitchen_string_t guest_bad_string(void) { return kitchen_string("\xff\xfe"); }
uint32_t guest_bad_char(void) { return 0xD800; }
types_color_t guest_bad_color(void) { return 99; }
kitchen_list_u32_t guest_bad_address(void) { return (kitchen_list_u32_t){(uint32_t *)0xFFFFFF00, 1000}; }
uint32_t guest_bad_handle(void) { return host_counter_value((host_borrow_counter_t){12345}); }

// ---- the world itself -------------------------------------------------------------------------------------------

kitchen_string_t kitchen_run(kitchen_list_string_t args) {
  words w = words_new();
  for (size_t i = 0; i < args.length; i++) {
    kitchen_notify(args.data[i]);
    if (i) say(&w, ",");
    say_text(&w, args.data[i]);
  }
  return said(&w);
}

kitchen_result_kitchen_job_string_t kitchen_work(kitchen_job_t j) {
  if (j.size == 0) return (kitchen_result_kitchen_job_string_t){true, .err = kitchen_string("nothing to do")};
  return (kitchen_result_kitchen_job_string_t){.ok = {j.name, j.size * 2}};
}

uint64_t timer_seconds(void) { return clock_now() / 1000000000; }
