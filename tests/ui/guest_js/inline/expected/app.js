/**
 * World `demo:inline/inline`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as shared from 'demo:inline/shared';
import * as eventLog from 'event-log';
import * as async from 'async';

/**
 * @import { Handler, Item, Pair } from './wit/exports/world_handler.js'
 */

class Async {
  /** @param {Pair} first */
  constructor(first) {
    throw new Error('not written yet');
  }

  /** @returns {Pair | null | undefined} */
  step() {
    throw new Error('not written yet');
  }
}

/**
 * Docs of the export.
 *
 * @type {Handler}
 */
export const handler = {
  Async,

  /**
   * @param {Pair[]} v
   * @param {Item} on
   * @returns {void}
   * @throws {{ payload: Pair }}
   */
  handle(v, on) {
    throw new Error('not written yet');
  },
};
