/**
 * World `demo:pantry/every-type@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as kitchen from 'demo:pantry/kitchen@0.1.0';

/**
 * @import { Item, Labels, Packing, Pantry, Place, Season, ShelfMark } from './wit/exports/demo_pantry_pantry.js'
 */

/** A shopping list. */
class Shopping {
  /** @param {string} owner */
  constructor(owner) {
    throw new Error('not written yet');
  }

  /**
   * Add an item; answers how many there are.
   *
   * @param {Item} what
   * @returns {number}
   * @throws {{ payload: Labels }}
   */
  add(what) {
    throw new Error('not written yet');
  }

  /** @returns {bigint | number} */
  total() {
    throw new Error('not written yet');
  }

  /**
   * @param {Shopping} a
   * @param {Shopping} b
   * @returns {Shopping}
   * @throws {{ payload: string }}
   */
  static merge(a, b) {
    throw new Error('not written yet');
  }
}

/**
 * What the pantry answers.
 *
 * @type {Pantry}
 */
export const pantry = {
  Shopping,

  /**
   * @param {boolean} v
   * @returns {boolean}
   */
  boolBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {number} a
   * @param {number} b
   * @param {number} c
   * @param {bigint | number} d
   * @param {number} e
   * @param {number} f
   * @param {number} g
   * @param {bigint | number} h
   * @returns {[bigint | number, bigint | number]}
   */
  ints(a, b, c, d, e, f, g, h) {
    throw new Error('not written yet');
  },

  /**
   * @param {number} a
   * @param {number} b
   * @returns {number}
   */
  floats(a, b) {
    throw new Error('not written yet');
  },

  /**
   * @param {ShelfMark} v
   * @returns {string}
   */
  markBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {string} v
   * @returns {string}
   */
  textBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Uint8Array} v
   * @returns {Uint8Array}
   */
  bytesBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {string[]} v
   * @returns {string[]}
   */
  words(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Item[]} v
   * @returns {Item[]}
   */
  items(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Place} v
   * @returns {Place}
   */
  placeBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Packing} v
   * @returns {Packing}
   */
  packingBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Season} v
   * @returns {Season}
   */
  seasonBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Labels} v
   * @returns {Labels}
   */
  labelsBack(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {[number, string, Place]} v
   * @returns {[number, string, Place]}
   */
  triple(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {string | null | undefined} v
   * @returns {string | null | undefined}
   */
  maybe(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {{ tag: 'ok'; val: number } | { tag: 'err'; val: string }} v
   * @returns {{ tag: 'ok'; val: number } | { tag: 'err'; val: string } | null | undefined}
   */
  perhaps(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {Int8Array} v
   * @returns {Int8Array[]}
   */
  offsets(v) {
    throw new Error('not written yet');
  },

  /**
   * @param {{ tag: 'some'; val?: number | null | undefined } | { tag: 'none' }} v
   * @returns {({ tag: 'ok'; val?: undefined } | { tag: 'err'; val: Season })[]}
   */
  deep(v) {
    throw new Error('not written yet');
  },

  /**
   * Always fails.
   *
   * @param {string} why
   * @returns {void}
   * @throws {{ payload: string }}
   */
  fail(why) {
    throw new Error('not written yet');
  },

  /**
   * @returns {void}
   * @throws {{ payload: undefined }}
   */
  check() {
    throw new Error('not written yet');
  },

  /**
   * @returns {Item}
   * @throws {{ payload: undefined }}
   */
  choose() {
    throw new Error('not written yet');
  },
};

/**
 * Tidy up.
 *
 * @param {string[]} args
 * @returns {string}
 */
export function run(args) {
  throw new Error('not written yet');
}
