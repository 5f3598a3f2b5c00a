/**
 * World `demo:javascript/javascript-names@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as things from 'demo:javascript/things@0.1.0';
import * as importedStore from 'demo:javascript/store@0.1.0';
import * as importedUndefined from 'demo:javascript/undefined@0.1.0';
import * as importedGlobalThis from 'demo:javascript/global-this@0.1.0';

/**
 * @import { GlobalThis } from './wit/exports/demo_javascript_global-this.js'
 * @import { Store } from './wit/exports/demo_javascript_store.js'
 * @import { BigInt as UndefinedBigInt, Null as UndefinedNull, Undefined as UndefinedUndefined, Undefined_, Void as UndefinedVoid } from './wit/exports/demo_javascript_undefined.js'
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

/** @type {Undefined_} */
const undefined_ = {
  /**
   * @param {UndefinedUndefined} undefined_
   * @param {UndefinedVoid} void_
   * @param {UndefinedNull} null_
   * @param {UndefinedBigInt} bigInt
   * @returns {boolean}
   */
  mix(undefined_, void_, null_, bigInt) {
    throw new Error('not written yet');
  },
};

export { undefined_ as undefined };

/**
 * Of values that are no keywords.
 *
 * @type {GlobalThis}
 */
const globalThis_ = {
  /**
   * @param {number} globalThis_
   * @returns {void}
   */
  undefined(globalThis_) {
    throw new Error('not written yet');
  },

  /**
   * @param {number} undefined_
   * @returns {void}
   */
  globalThis(undefined_) {
    throw new Error('not written yet');
  },
};

export { globalThis_ as globalThis };

/** @returns {string} */
function new_() {
  throw new Error('not written yet');
}

export { new_ as new };
