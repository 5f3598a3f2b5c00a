/**
 * World `demo:punctuated/punctuated-versions@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as importedThings from 'other:api/things@1.0.0-a.b';
import * as otherApiV100ABThings2 from 'other:api/things@1.0.0-a-b';
import * as otherApiThings from 'OTHER:api/things@1.0.0-a-b';

/**
 * @import { Things } from './wit/exports/other_api_v1_0_0_a_b_things_2.js'
 * @import { Things as ThingsThings } from './wit/exports/other_api_v1_0_0_a_b_things_3.js'
 */

class Dash {
  constructor() {
    throw new Error('not written yet');
  }
}

/** @type {Things} */
const things = {
  Dash,

  /**
   * @param {Dash} d
   * @returns {string}
   */
  dashed(d) {
    throw new Error('not written yet');
  },
};

export { things as 'other:api/things@1.0.0-a-b' };

/** @type {ThingsThings} */
const otherApiV100ABThings3 = {
  /** @returns {boolean} */
  large() {
    throw new Error('not written yet');
  },
};

export { otherApiV100ABThings3 as 'other:api/things@1.0.0-A.b' };
