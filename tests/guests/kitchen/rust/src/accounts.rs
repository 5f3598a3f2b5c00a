//! The resources of `test:kitchen/guest`.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::bindings::exports::test::kitchen::guest;
use crate::bindings::exports::test::kitchen::guest::{Account, AccountBorrow, Problem};
use crate::bindings::test::kitchen::types::Color;

static ALIVE: AtomicU32 = AtomicU32::new(0);

/// Money someone has with the guest.
pub struct MyAccount {
    owner: RefCell<String>,
    money: Cell<u64>,
    frozen: Cell<bool>,
}

impl MyAccount {
    pub fn open(owner: String, money: u64) -> Self {
        ALIVE.fetch_add(1, Ordering::Relaxed);
        MyAccount {
            owner: RefCell::new(owner),
            money: Cell::new(money),
            frozen: Cell::new(false),
        }
    }

    pub fn money(&self) -> u64 {
        self.money.get()
    }

    fn take(&self, n: u64) -> Result<u64, Problem> {
        if self.frozen.get() {
            return Err(Problem::Frozen);
        }
        let missing = n.saturating_sub(self.money());
        if missing > 0 {
            return Err(Problem::Insufficient(missing));
        }
        self.money.set(self.money() - n);
        Ok(self.money())
    }

    fn put(&self, n: u64) -> u64 {
        self.money.set(self.money() + n);
        self.money()
    }
}

impl Drop for MyAccount {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

impl guest::GuestAccount for MyAccount {
    fn new(owner: String) -> Self {
        MyAccount::open(owner, 0)
    }

    fn owner(&self) -> String {
        self.owner.borrow().clone()
    }

    fn balance(&self) -> u64 {
        self.money()
    }

    fn deposit(&self, n: u64) -> u64 {
        self.put(n)
    }

    fn withdraw(&self, n: u64) -> Result<u64, Problem> {
        self.take(n)
    }

    fn freeze(&self) {
        self.frozen.set(true);
    }

    fn split(&self, n: u64) -> Result<Account, Problem> {
        self.take(n)?;
        Ok(Account::new(MyAccount::open(self.owner(), n)))
    }

    fn richer(&self, other: AccountBorrow<'_>) -> bool {
        self.money() > other.get::<MyAccount>().money()
    }

    fn transfer(src: AccountBorrow<'_>, dst: AccountBorrow<'_>, n: u64) -> Result<u64, Problem> {
        src.get::<MyAccount>().take(n)?;
        Ok(dst.get::<MyAccount>().put(n))
    }

    fn merge(mut a: Account, b: Account) -> Account {
        let money = b.into_inner::<MyAccount>().money();
        *a.get_mut::<MyAccount>().money.get_mut() += money;
        a
    }

    fn close(a: Account) -> String {
        let account = a.get::<MyAccount>();
        format!("{} had {}", account.owner.borrow(), account.money())
    }

    fn live() -> u32 {
        ALIVE.load(Ordering::Relaxed)
    }
}

/// A constructor that may fail.
pub struct MyVault(String);

impl guest::GuestVault for MyVault {
    fn new(code: String) -> Result<Self, String> {
        match code.len() {
            4..=64 => Ok(MyVault(code)),
            _ => Err("a code has 4 to 64 bytes".to_string()),
        }
    }

    fn open(&self, code: String) -> Result<Vec<u8>, Color> {
        if code == self.0 {
            return Ok(code.bytes().rev().collect());
        }
        Err(match code.len() == self.0.len() {
            true => Color::Green,
            false => Color::Red,
        })
    }
}
