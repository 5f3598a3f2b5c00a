/**
 * World `demo:docs/docs@1.2.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as importedNasty from 'demo:docs/nasty@1.2.0';

/**
 * @import { Fault, Nasty, Quoted, Text } from './wit/exports/demo_docs_nasty.js'
 * @import { Fault as Fault_ } from './wit/world.js'
 */

/** Ends in quotes """ */
class Thing {
  /** Fits to the column, so that the closing quotes would not fit on the same line. */
  constructor() {
    throw new Error('not written yet');
  }

  /**
   * Raises:
   *   nothing
   *
   * @returns {void}
   */
  quiet() {
    throw new Error('not written yet');
  }

  /**
   * @param {number} n
   * @returns {number}
   * @throws {{ payload: undefined }}
   */
  take(n) {
    throw new Error('not written yet');
  }

  /**
   * @returns {Thing}
   * @throws {{ payload: Fault }}
   */
  static make() {
    throw new Error('not written yet');
  }
}

/**
 * """Triple quotes""" at the start, and a backslash at the end \
 *
 * @type {Nasty}
 */
export const nasty = {
  Thing,

  /**
   * A paragraph.
   *
   *
   *
   *     indented code
   *         more
   *
   * # A heading
   * '"""'
   *
   * @returns {string}
   */
  indented() {
    throw new Error('not written yet');
  },

  /**
   * A line that is much longer than the eighty-eight columns that black allows for code, which docs are free to do.
   *
   * @returns {void}
   * @throws {{ payload: string }}
   */
  long() {
    throw new Error('not written yet');
  },

  /**
   * Old.
   *
   * @returns {void}
   *
   * @deprecated since 1.1.0
   */
  old() {
    throw new Error('not written yet');
  },

  /**
   * @returns {string}
   * @throws {{ payload: Text }}
   *
   * @deprecated since 1.1.0
   */
  older() {
    throw new Error('not written yet');
  },

  /** @returns {void} */
  empty() {
    throw new Error('not written yet');
  },

  /**
   * A list:
   *   - one
   *   - two
   *
   * @returns {void}
   */
  allIndented() {
    throw new Error('not written yet');
  },

  /**
   * What follows:
   *   - is indented
   *
   * @returns {number}
   * @throws {{ payload: Uint8Array }}
   */
  notAllIndented() {
    throw new Error('not written yet');
  },

  /**
   * @returns {Uint8Array}
   * @throws {{ payload: [Uint16Array | number[] | null | undefined, Quoted] }}
   */
  undocumented() {
    throw new Error('not written yet');
  },
};

/**
 * Docs of the export, "at the end"
 *
 * @returns {void}
 */
export function run() {
  throw new Error('not written yet');
}

/**
 * @returns {void}
 * @throws {{ payload: Fault_ }}
 */
export function check() {
  throw new Error('not written yet');
}
