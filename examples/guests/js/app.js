/** The finder in JavaScript: which pages of the host's notebook have a word, and how often. */

import * as notebook from 'demo:finder/notebook@1.0.0';

/**
 * @import { Found, Order, Places, Problem, Search } from './wit/exports/demo_finder_search.js'
 *
 * @typedef {object} Page
 * @property {string[]} title its words
 * @property {string[][]} lines the words of each line
 */

/** Words of the pages that were added to it. */
class Index {
  /** @type {Places} */
  #places;

  /** @type {Map<string, Page>} */
  #pages = new Map();

  /** @type {Map<string, number>} */
  #counts = new Map();

  /** @param {Places} places */
  constructor(places) {
    this.#places = places;
  }

  /**
   * Read a page; how many words were new. What the host throws goes on to the caller.
   *
   * @param {string} title
   * @returns {number}
   * @throws {{ payload: Problem }}
   */
  add(title) {
    const note = notebook.read(title);
    const before = this.#counts.size;
    if (!this.#pages.has(title)) {
      const page = this.#page(title, note.lines);
      this.#pages.set(title, page);
      for (const word of wordsOn(page)) {
        this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      }
    }
    const added = this.#counts.size - before;
    notebook.log(`added ${title}: ${added} new words`);
    return added;
  }

  /**
   * The pages that have a word, in lower case and without punctuation.
   *
   * @param {string} word
   * @param {Order} order
   * @returns {Found[]}
   */
  find(word, order) {
    const found = [...this.#pages].flatMap(([title, page]) => {
      const words = wordsOn(page);
      const count = occurrences(word, words);
      const lines = page.lines.flatMap((line, index) => (line.includes(word) ? [index + 1] : []));
      return count ? [{ title, lines, score: count / words.length, count }] : [];
    });
    found.sort((a, b) => (order === 'by-count' && b.count - a.count) || byCodePoint(a.title, b.title));
    return found.map(({ title, lines, score }) => ({ title, lines, score }));
  }

  /**
   * The most frequent word of all, and how often it is there.
   *
   * @returns {[string, number] | undefined}
   */
  favourite() {
    const [first, ...others] = this.#counts;
    if (first === undefined) return undefined;
    return others.reduce((best, other) => (isBefore(other, best) ? other : best), first);
  }

  /**
   * What of a page is looked at.
   *
   * @param {string} title
   * @param {string[]} lines
   * @returns {Page}
   */
  #page(title, lines) {
    return {
      title: this.#places.titles ? wordsIn(title) : [],
      lines: this.#places.lines ? lines.map(wordsIn) : [],
    };
  }
}

/**
 * Letters and digits of ASCII make words, and all else is between them.
 *
 * @param {string} text
 * @returns {string[]}
 */
function wordsIn(text) {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).map((word) => word.toLowerCase());
}

/** @param {Page} page */
function wordsOn(page) {
  return [...page.title, ...page.lines.flat()];
}

/**
 * @param {string} word
 * @param {string[]} words
 */
function occurrences(word, words) {
  return words.filter((other) => other === word).length;
}

/**
 * More often, or as often and first in the alphabet.
 *
 * @param {[string, number]} one
 * @param {[string, number]} other
 */
function isBefore([word, count], [other, most]) {
  return count > most || (count === most && word < other);
}

/**
 * The order of UTF-8, which is not that of JavaScript's own comparison.
 *
 * @param {string} a
 * @param {string} b
 */
function byCodePoint(a, b) {
  const [left, right] = [[...a], [...b]];
  const differs = left.findIndex((char, index) => char !== right[index]);
  if (differs < 0) return left.length - right.length;
  return (left[differs]?.codePointAt(0) ?? -1) - (right[differs]?.codePointAt(0) ?? -1);
}

/**
 * What the guest makes of the notebook.
 *
 * @type {Search}
 */
export const search = {
  Index,

  /**
   * The Fletcher-16 checksum of some bytes: two sums modulo 255, the second one in the high byte.
   *
   * @param {Uint8Array} data
   * @returns {number}
   */
  checksum(data) {
    let [low, high] = [0, 0];
    for (const byte of data) {
      low = (low + byte) % 255;
      high = (high + low) % 255;
    }
    return (high << 8) | low;
  },
};
