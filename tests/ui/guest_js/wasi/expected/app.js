/**
 * World `demo:wasi/wasi@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as random from 'wasi:random/random@0.2.3';
import * as error from 'wasi:io/error@0.2.3';
import * as types from 'wasi:http/types@0.2.3';

/**
 * @import { Run } from './wit/exports/wasi_cli_run.js'
 */

/** @type {Run} */
export const run = {
  /**
   * @returns {void}
   * @throws {{ payload: undefined }}
   */
  run() {
    throw new Error('not written yet');
  },
};
