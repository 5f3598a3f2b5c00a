//! What the guest does, besides mirroring `values`.

use std::fmt::Write;
use std::sync::Mutex;

use crate::accounts::{MyAccount, MyVault};
use crate::bindings::exports::test::kitchen::guest;
use crate::bindings::test::kitchen::host;
use crate::bindings::test::kitchen::host::{Counter, Entry, Gate, Token};
use crate::bindings::test::kitchen::types::{Color, Point};
use crate::Component;

static SHELF: Mutex<Option<Counter>> = Mutex::new(None);

impl guest::Guest for Component {
    type Account = MyAccount;
    type Vault = MyVault;

    fn reciprocal(v: f64) -> Result<f64, String> {
        if v == 0.0 {
            return Err("zero has no reciprocal".to_string());
        }
        Ok(1.0 / v)
    }

    fn validate(v: u32) -> Result<(), Color> {
        match (v > 9, v % 3) {
            (false, _) => Ok(()),
            (_, 0) => Err(Color::Red),
            (_, 1) => Err(Color::Green),
            (_, _) => Err(Color::DarkBlue),
        }
    }

    fn find(v: i32) -> Result<Point, ()> {
        if v < 0 {
            return Err(());
        }
        Ok(Point { x: v, y: -v })
    }

    fn coin(heads: bool) -> Result<(), ()> {
        heads.then_some(()).ok_or(())
    }

    fn big_bytes(length: u32) -> Vec<u8> {
        (0..length).map(|n| n as u8).collect()
    }

    fn big_list(length: u32) -> Vec<u32> {
        (0..length).collect()
    }

    fn use_host(start: u32) -> String {
        host::log("hello");
        let mut said = String::new();
        counters(start, &mut said)
            .and_then(|()| functions(&mut said))
            .and_then(|()| makers(&mut said))
            .expect("text can be written to a string");
        said
    }

    fn pass_counter(c: Counter) -> Counter {
        c
    }

    fn pass_counters(v: Vec<Counter>) -> Vec<Counter> {
        v
    }

    fn pass_entry(e: Entry) -> Entry {
        e
    }

    fn read_counter(c: &Counter) -> u32 {
        c.value()
    }

    fn total(a: &Counter, b: &Counter) -> u32 {
        Counter::total(a, b, a)
    }

    fn sum(v: Vec<&Counter>) -> u32 {
        host::sum(&v)
    }

    fn keep(c: Counter) {
        *SHELF.lock().expect("one thread") = Some(c);
    }

    fn kept() -> Option<Counter> {
        SHELF.lock().expect("one thread").take()
    }

    fn make_token(owner: String) -> Result<Token, String> {
        host::issue(&owner)
    }

    fn check_token(t: &Token) -> bool {
        host::check(t)
    }

    fn pass_account(a: guest::Account) -> guest::Account {
        a
    }

    fn pass_accounts(v: Vec<guest::Account>) -> Vec<guest::Account> {
        v
    }

    fn pass_statement(s: guest::Statement) -> guest::Statement {
        s
    }

    fn open_account(owner: Option<String>) -> Option<guest::Account> {
        owner.map(|owner| guest::Account::new(MyAccount::open(owner, 0)))
    }

    fn total_balance(v: Vec<guest::AccountBorrow<'_>>) -> u64 {
        v.iter().map(|each| each.get::<MyAccount>().money()).sum()
    }

    fn trap() {
        panic!("a trap");
    }

    fn divide(a: i32, b: i32) -> i32 {
        a / b
    }

    fn recurse(depth: u32) -> u32 {
        fn again(depth: u32) -> u32 {
            if depth == 0 {
                return 0;
            }
            unseen(again as fn(u32) -> u32)(depth - 1) + 1
        }
        again(depth)
    }

    fn spin() {
        loop {
            unseen(());
        }
    }

    fn devour() {
        let mut taken = Vec::new();
        loop {
            taken.push(vec![1_u8; 1 << 20]);
        }
    }

    fn call_fail(reason: String) {
        host::fail(&reason);
    }

    fn call_host(depth: u32) -> u32 {
        host::call_back(depth)
    }

    fn steal(_: &Counter) {
        unimplemented!("a reference cannot be kept: that is no Rust");
    }

    fn bad_string() -> String {
        // SAFETY: there is none; the host has to notice
        unsafe { String::from_utf8_unchecked(vec![0xff, 0xfe]) }
    }

    fn bad_char() -> char {
        unimplemented!("no char is that")
    }

    fn bad_color() -> Color {
        unimplemented!("no color is that")
    }

    fn bad_address() -> Vec<u32> {
        unimplemented!("no list lies there")
    }

    fn bad_handle() -> u32 {
        unimplemented!("no resource has another handle")
    }
}

/// A value of which the compiler knows nothing.
fn unseen<T: Copy>(value: T) -> T {
    // SAFETY: it is a reference
    unsafe { std::ptr::read_volatile(&value) }
}

fn counters(start: u32, said: &mut String) -> std::fmt::Result {
    let (a, c) = (Counter::new(start), Counter::new(100));
    write!(
        said,
        "incr={} divide={}",
        a.incr(5),
        a.divide(2).unwrap_or(0)
    )?;
    write!(said, " error={}", a.divide(0).expect_err("by zero"))?;
    let b = a.copy();
    let exceeds = u32::from(a.exceeds(&b)) * 10 + u32::from(c.exceeds(&b));
    write!(
        said,
        " exceeds={} total={}",
        exceeds,
        Counter::total(&a, &b, &c)
    )?;
    let merged = Counter::merge(b, c);
    write!(
        said,
        " merged={} absorbed={}",
        merged.value(),
        a.absorb(merged)
    )
}

fn functions(said: &mut String) -> std::fmt::Result {
    let two = vec![Counter::new(1), Counter::new(2)];
    let lent: Vec<&Counter> = two.iter().collect();
    let place = host::locate(&two[0], &two[1]);
    write!(
        said,
        " sum={} located={},{}",
        host::sum(&lent),
        place.x,
        place.y
    )?;
    let mut other = host::swap(two);
    write!(
        said,
        " swapped={}",
        other[0].value() * 10 + other[1].value()
    )?;
    let (second, first) = (other.pop().expect("two"), other.pop());
    let chosen = host::choose(first, (1, second)).expect("one of them");
    write!(said, " chosen={}", chosen.value())?;
    let filed = host::file(Entry {
        name: "box".to_string(),
        item: chosen,
    });
    write!(said, " filed={}:{}", filed.name, filed.item.value())
}

fn makers(said: &mut String) -> std::fmt::Result {
    write!(
        said,
        " gate={}",
        Gate::new(3).expect("not too high").level()
    )?;
    write!(said, " shut={}", Gate::new(200).expect_err("too high"))?;
    let token = host::issue("ann").expect("someone");
    write!(
        said,
        " token={}:{}",
        token.owner(),
        u32::from(host::check(&token))
    )?;
    write!(said, " refused={}", host::issue("").expect_err("nobody"))
}
