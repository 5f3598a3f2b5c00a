//! A guest for the world `demo:finder/finder@1.0.0`: searches a notebook.

mod bindings;

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use bindings::demo::finder::notebook;
use bindings::exports::demo::finder::search;
use search::{Found, Order, Places, Problem};

struct Component;

impl search::Guest for Component {
    type Index = MyIndex;

    /// The Fletcher-16 checksum of some bytes: two sums modulo 255, the second one in the high byte.
    fn checksum(data: Vec<u8>) -> u16 {
        let (low, high) = data.iter().fold((0, 0), |(low, high), byte| {
            let low = (low + u16::from(*byte)) % 255;
            (low, (high + low) % 255)
        });
        high << 8 | low
    }
}

/// Words of the pages that were added to it.
struct MyIndex {
    places: Places,
    state: RefCell<State>,
}

/// What changes when a page is added: pages by title, and how often each word is in all of them.
#[derive(Default)]
struct State {
    pages: BTreeMap<String, Page>,
    counts: BTreeMap<String, u32>,
}

/// What the index knows of a page: how often each word is there, and in which lines.
#[derive(Default)]
struct Page {
    counts: BTreeMap<String, u32>,
    lines: BTreeMap<String, BTreeSet<u32>>,
}

impl Page {
    fn read(note: &notebook::Note, places: Places) -> Self {
        let mut page = Page::default();
        if places.contains(Places::TITLES) {
            for word in words(&note.title) {
                *page.counts.entry(word).or_default() += 1;
            }
        }
        if places.contains(Places::LINES) {
            for (number, line) in (1..).zip(&note.lines) {
                for word in words(line) {
                    *page.counts.entry(word.clone()).or_default() += 1;
                    page.lines.entry(word).or_default().insert(number);
                }
            }
        }
        page
    }

    fn found(&self, title: &str, word: &str) -> Option<Found> {
        let count = *self.counts.get(word)?;
        let all: u32 = self.counts.values().sum();
        let lines = self.lines.get(word).into_iter().flatten();
        Some(Found {
            title: title.to_string(),
            lines: lines.copied().collect(),
            score: f64::from(count) / f64::from(all),
        })
    }
}

impl State {
    /// How many words were new.
    fn take(&mut self, title: String, page: Page) -> usize {
        let before = self.counts.len();
        for (word, count) in &page.counts {
            *self.counts.entry(word.clone()).or_default() += count;
        }
        self.pages.insert(title, page);
        self.counts.len() - before
    }
}

impl search::GuestIndex for MyIndex {
    fn new(places: Places) -> Self {
        MyIndex {
            places,
            state: RefCell::default(),
        }
    }

    /// Read a page; how many words were new.
    fn add(&self, title: String) -> Result<u32, Problem> {
        let note = notebook::read(&title)?;
        let mut state = self.state.borrow_mut();
        let new = match state.pages.contains_key(&title) {
            true => 0,
            false => state.take(title.clone(), Page::read(&note, self.places)),
        };
        notebook::log(&format!("added {}: {} new words", title, new));
        Ok(new as u32)
    }

    /// The pages that have a word, in lower case and without punctuation.
    fn find(&self, word: String, order: Order) -> Vec<Found> {
        let state = self.state.borrow();
        let mut having: Vec<(&String, &Page)> = state.pages.iter().collect();
        if order == Order::ByCount {
            having.sort_by_key(|(_, page)| Reverse(page.counts.get(&word)));
        }
        let found = having
            .iter()
            .filter_map(|(title, page)| page.found(title, &word));
        found.collect()
    }

    /// The most frequent word of all, and how often it is there.
    fn favourite(&self) -> Option<(String, u32)> {
        let state = self.state.borrow();
        let most = state
            .counts
            .iter()
            .min_by_key(|(_, count)| Reverse(*count))?;
        Some((most.0.clone(), *most.1))
    }
}

/// Runs of ASCII letters and digits, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_ascii_lowercase())
}

bindings::export!(Component with_types_in bindings);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_lower_case() {
        let found: Vec<String> = words("More Tea: AT 5, l’été").collect();
        assert_eq!(found, ["more", "tea", "at", "5", "l", "t"]);
    }

    #[test]
    fn pages_know_their_places() {
        let note = notebook::Note {
            title: "Tea".to_string(),
            lines: vec!["Tea at four.".to_string(), "More tea".to_string()],
            stars: None,
        };
        let page = Page::read(&note, Places::TITLES | Places::LINES);
        let found = page.found("Tea", "tea").expect("it is there");
        assert_eq!((found.lines, found.score), (vec![1, 2], 0.5));
        assert!(Page::read(&note, Places::TITLES)
            .found("Tea", "four")
            .is_none());
    }
}
