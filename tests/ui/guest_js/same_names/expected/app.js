/**
 * World `demo:here/same-names@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as importedStore from 'demo:here/store@0.1.0';
import * as demoThereStore from 'demo:there/store';
import * as importedLog from 'demo:versions/log@1.0.0';
import * as demoVersionsV200Rc1Log from 'demo:versions/log@2.0.0-rc.1';

/**
 * @import { Row, Store } from './wit/exports/demo_there_store.js'
 * @import { Level, Log } from './wit/exports/demo_versions_v2_0_0_rc_1_log.js'
 */

class Shelf {
  constructor() {
    throw new Error('not written yet');
  }

  /**
   * @param {string} text
   * @returns {void}
   */
  put(text) {
    throw new Error('not written yet');
  }
}

/** @type {Store} */
export const store = {
  Shelf,

  /**
   * @param {Row[]} rows
   * @returns {Shelf}
   */
  tidy(rows) {
    throw new Error('not written yet');
  },
};

/** @type {Log} */
export const log = {
  /**
   * @param {string} text
   * @param {Level} level
   * @returns {void}
   */
  line(text, level) {
    throw new Error('not written yet');
  },
};
