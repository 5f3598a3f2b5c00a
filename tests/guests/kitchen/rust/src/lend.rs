//! From what an export is given to what an import of the same function takes.

use std::collections::BTreeMap;

use crate::bindings::test::kitchen::types as t;

/// A value, as far as it is borrowed for a call.
pub trait Lend<'a> {
    type Lent;
    fn lend(&'a self) -> Self::Lent;
}

macro_rules! copied {
    ($($type:ty)*) => {
        $(impl<'a> Lend<'a> for $type {
            type Lent = $type;
            fn lend(&'a self) -> $type {
                *self
            }
        })*
    };
}

macro_rules! borrowed {
    ($($type:ty)*) => {
        $(impl<'a> Lend<'a> for $type {
            type Lent = &'a $type;
            fn lend(&'a self) -> &'a $type {
                self
            }
        })*
    };
}

macro_rules! tuples {
    ($(($($name:ident $index:tt),+))*) => {
        $(impl<'a, $($name: Lend<'a>),+> Lend<'a> for ($($name,)+) {
            type Lent = ($($name::Lent,)+);
            fn lend(&'a self) -> Self::Lent {
                ($(self.$index.lend(),)+)
            }
        })*
    };
}

copied!(() bool u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 char);
copied!(t::Point t::Only t::Color t::Single t::Keyword t::Perms t::Flags1 t::Flags8 t::Flags9 t::Flags32);
borrowed!(t::Person t::Household t::Wide t::Words t::Shape t::Number);
tuples!((A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3));
tuples!((A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9));

impl<'a> Lend<'a> for String {
    type Lent = &'a str;
    fn lend(&'a self) -> &'a str {
        self
    }
}

impl<'a, T: 'a> Lend<'a> for Vec<T> {
    type Lent = &'a [T];
    fn lend(&'a self) -> &'a [T] {
        self
    }
}

impl<'a, K: 'a, V: 'a> Lend<'a> for BTreeMap<K, V> {
    type Lent = &'a BTreeMap<K, V>;
    fn lend(&'a self) -> &'a BTreeMap<K, V> {
        self
    }
}

impl<'a, T: Lend<'a>> Lend<'a> for Option<T> {
    type Lent = Option<T::Lent>;
    fn lend(&'a self) -> Self::Lent {
        self.as_ref().map(|value| value.lend())
    }
}

impl<'a, T: Lend<'a>, E: Lend<'a>> Lend<'a> for Result<T, E> {
    type Lent = Result<T::Lent, E::Lent>;
    fn lend(&'a self) -> Self::Lent {
        self.as_ref()
            .map(|value| value.lend())
            .map_err(|error| error.lend())
    }
}
