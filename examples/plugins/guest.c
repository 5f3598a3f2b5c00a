// A pricing plugin in C: members get a tenth off, a voucher is worth five, and birthdays bring cake.
// World demo:shop/plugin, see wit/shop.wit; how values cross is explained in ../toolchain/abi.h.
#include "abi.h"

#define SHOP "demo:shop/shop@1.0.0"
#define PRICING "demo:shop/pricing@1.0.0"

// ---- the types of the WIT ----

typedef uint32_t receipt;  // a handle to what the host keeps
enum { MEMBER = 1, STUDENT = 2, BIRTHDAY = 4 };

typedef struct {
  text code, name;
  uint8_t shelf;
  uint32_t cents;
} item;

typedef struct {
  enum __attribute__((packed)) { PERCENT, CENTS, GIFT } tag;
  union { uint8_t percent; uint32_t cents; item gift; };
} discount;

typedef struct {
  enum __attribute__((packed)) { UNKNOWN, TOO_MANY, EMPTY } tag;
  union { text code; uint32_t limit; };
} refusal;

enum { OK, ERR };
typedef struct { uint8_t tag; union { item ok; refusal err; }; } found;    // result<item, refusal>
typedef struct { uint8_t tag; union { uint32_t ok; refusal err; }; } price;  // result<u32, refusal>
typedef struct { uint8_t tag; union { receipt ok; refusal err; }; } bill;  // result<receipt, refusal>

// ---- what the shop offers ----

IMPORT(SHOP, "find") void shop_find(const char *code, size_t length, found *out);
IMPORT(SHOP, "[constructor]receipt") receipt receipt_new(const char *title, size_t length);
IMPORT(SHOP, "[method]receipt.line") void receipt_line(receipt self, const char *words, size_t length, int64_t cents);

static void print(receipt to, text words, int64_t cents) { receipt_line(to, words.data, words.length, cents); }

// ---- what the plugin does ----

typedef struct {
  text name;
  uint8_t rewards;
  list stamp;
} about;

EXPORT(PRICING "#describe") about *describe(void) {
  static uint8_t cup[] = {0x24, 0x48, 0x24, 0x00, 0xFC, 0xFF, 0xFD, 0x78};
  static about out;
  out = (about){literal("Corner Café"), MEMBER | BIRTHDAY, {cup, sizeof cup}};
  return &out;
}

enum { ROWS = 8, MOST = 20, NAME = 32 };

typedef struct {
  bool used;
  uint8_t perks;
  bool voucher;
  char customer[NAME];
  size_t customer_length, rows;
  struct { char name[NAME]; size_t length; uint32_t cents; } row[ROWS];
} basket;

static basket baskets[16];

IMPORT("[export]" PRICING, "[resource-new]basket") uint32_t basket_handle(basket *self);
IMPORT("[export]" PRICING, "[resource-rep]basket") basket *basket_behind(uint32_t handle);
IMPORT("[export]" PRICING, "[resource-drop]basket") void basket_drop(uint32_t handle);

// Arguments are gone after the call, so what is kept has to be copied.
static size_t keep(char *room, text t) {
  size_t length = t.length < NAME ? t.length : NAME;
  __builtin_memcpy(room, t.data, length);
  return length;
}

EXPORT(PRICING "#[constructor]basket")
uint32_t basket_new(const char *name, size_t length, int perks, int has_voucher, const char *code, size_t code_length) {
  basket *self = baskets;
  while (self->used)
    if (++self == baskets + sizeof baskets / sizeof *baskets) __builtin_trap();
  *self = (basket){.used = true, .perks = perks};
  self->voucher = has_voucher && same((text){code, code_length}, literal("FIVE-OFF"));
  self->customer_length = keep(self->customer, (text){name, length});
  arena_clear();
  return basket_handle(self);
}

EXPORT(PRICING "#[dtor]basket") void basket_free(basket *self) { self->used = false; }

EXPORT(PRICING "#[method]basket.add")
price *basket_add(basket *self, const char *code, size_t length, uint32_t count) {
  static price out;
  found item;
  shop_find(code, length, &item);
  if (item.tag == ERR) out = (price){ERR, .err = item.err};
  else if (count > MOST || self->rows == ROWS) out = (price){ERR, .err = {TOO_MANY, .limit = MOST}};
  else {
    out = (price){OK, .ok = item.ok.cents * count};
    size_t row = self->rows++;
    self->row[row].length = keep(self->row[row].name, item.ok.name);
    self->row[row].cents = out.ok;
  }
  return &out;
}
POST(PRICING "#[method]basket.add", basket_add)

static int64_t sum(const basket *self) {
  int64_t cents = 0;
  for (size_t i = 0; i < self->rows; i++) cents += self->row[i].cents;
  return cents;
}

static list discounts(const basket *self) {
  discount *all = arena_take(3 * sizeof *all, 4);
  size_t n = 0;
  found cake;
  if (self->perks & MEMBER) all[n++] = (discount){PERCENT, .percent = 10};
  if (self->voucher && sum(self) > 500) all[n++] = (discount){CENTS, .cents = 500};
  if (self->perks & BIRTHDAY) {
    shop_find("cake", 4, &cake);
    if (cake.tag == OK) all[n++] = (discount){GIFT, .gift = cake.ok};
  }
  return (list){all, n};
}

EXPORT(PRICING "#[method]basket.discounts") list *basket_discounts(basket *self) {
  static list out;
  out = discounts(self);
  return &out;
}
POST(PRICING "#[method]basket.discounts", basket_discounts)

static void print_discount(receipt to, discount d, int64_t sum) {
  switch (d.tag) {
    case PERCENT: print(to, literal("member's tenth"), -(sum * d.percent / 100)); break;
    case CENTS: print(to, literal("voucher"), -(int64_t)d.cents); break;
    case GIFT: print(to, d.gift.name, 0); break;
  }
}

EXPORT(PRICING "#[static]basket.checkout") bill *basket_checkout(uint32_t handle) {
  static bill out;
  basket *self = basket_behind(handle);
  if (self->rows == 0) out = (bill){ERR, .err = {.tag = EMPTY}};
  else {
    out = (bill){OK, .ok = receipt_new(self->customer, self->customer_length)};
    for (size_t i = 0; i < self->rows; i++)
      print(out.ok, (text){self->row[i].name, self->row[i].length}, self->row[i].cents);
    list off = discounts(self);
    for (size_t i = 0; i < off.length; i++) print_discount(out.ok, ((discount *)off.data)[i], sum(self));
  }
  basket_drop(handle);
  return &out;
}
POST(PRICING "#[static]basket.checkout", basket_checkout)
