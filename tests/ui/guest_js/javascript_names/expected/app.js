/**
 * World `demo:javascript/javascript-names@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as things from 'demo:javascript/things@0.1.0';
import * as importedStore from 'demo:javascript/store@0.1.0';

/**
 * @import { Store } from './wit/exports/demo_javascript_store.js'
 */

class Bin {
  /** @param {number} size */
  constructor(size) {
    throw new Error('not written yet');
  }

  /** @returns {Bin} */
  new() {
    throw new Error('not written yet');
  }
}

class Box {
  /**
   * @param {string} name
   * @returns {Box}
   */
  static new(name) {
    throw new Error('not written yet');
  }
}

/**
 * Nothing here but the constructor of a bin makes an object.
 *
 * @type {Store}
 */
export const store = {
  Bin,
  Box,

  /**
   * @param {number} a
   * @returns {number}
   */
  new(a) {
    throw new Error('not written yet');
  },
};

/** @returns {string} */
function new_() {
  throw new Error('not written yet');
}

export { new_ as new };
