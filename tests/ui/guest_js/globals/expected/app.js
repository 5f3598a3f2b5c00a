/**
 * World `demo:globals/world@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as values from 'demo:globals/values@0.1.0';
import * as importedNumber from 'demo:globals/number@0.1.0';

/**
 * @import { Detail } from 'demo:globals/outcomes@0.1.0'
 * @import { Error as NumberError, Number as NumberNumber, Number_, Object as NumberObject, String as NumberString } from './wit/exports/demo_globals_number.js'
 * @import { World } from './wit/world.js'
 */

/**
 * Ends *\/ here, and a line of it is
 * \@type {boolean}
 */
class NumberPromise {
  /**
   * @param {number} new_
   * @throws {{ payload: NumberError }}
   */
  constructor(new_) {
    throw new Error('not written yet');
  }

  /**
   * @param {NumberString} default_
   * @returns {NumberNumber}
   * @throws {{ payload: NumberError }}
   */
  then(default_) {
    throw new Error('not written yet');
  }

  /**
   * @param {NumberPromise} a
   * @param {NumberPromise} b
   * @returns {NumberPromise}
   */
  static merge(a, b) {
    throw new Error('not written yet');
  }

  /**
   * @param {NumberObject} to
   * @returns {void}
   */
  lend(to) {
    throw new Error('not written yet');
  }
}

/**
 * Names that mean something in JavaScript.
 *
 * @type {Number_}
 */
const demoGlobalsNumber = {
  Promise: NumberPromise,

  /**
   * @returns {Detail[]}
   * @throws {{ payload: Detail }}
   */
  attempt() {
    throw new Error('not written yet');
  },

  /**
   * Both of them, or neither.
   * \@returns {boolean} no
   * \@param {string} delete_
   *
   * @param {NumberNumber | null | undefined} delete_
   * @returns {[NumberNumber, { tag: 'some'; val?: NumberPromise | null | undefined } | { tag: 'none' }]}
   */
  numberClass(delete_) {
    throw new Error('not written yet');
  },
};

export { demoGlobalsNumber as 'demo:globals/number@0.1.0' };

/** @returns {number} */
export function number() {
  throw new Error('not written yet');
}

/**
 * @param {World} await_
 * @returns {World[]}
 */
function default_(await_) {
  throw new Error('not written yet');
}

export { default_ as default };
