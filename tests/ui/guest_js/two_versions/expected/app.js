/**
 * World `demo:app/two-versions@2.0.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as clock from 'demo:lib/clock@0.2.0';
import * as importedClock from 'demo:lib/clock@1.0.0-rc.1+build.5';
import * as demoLibClock from 'demo:lib/clock';
import * as importedLocal from 'demo:app/local@2.0.0';

/**
 * @import { Local as LocalLocal } from './wit/exports/demo_app_v1_0_0_local.js'
 * @import { Instant, Local } from './wit/exports/demo_app_v2_0_0_local.js'
 */

/** @type {Local} */
const local = {
  /**
   * @param {Instant} than
   * @returns {Instant}
   */
  later(than) {
    throw new Error('not written yet');
  },
};

export { local as 'demo:app/local@2.0.0' };

/** @type {LocalLocal} */
const demoAppV100Local = {
  /**
   * @param {number} than
   * @returns {number}
   */
  later(than) {
    throw new Error('not written yet');
  },
};

export { demoAppV100Local as 'demo:app/local@1.0.0' };
