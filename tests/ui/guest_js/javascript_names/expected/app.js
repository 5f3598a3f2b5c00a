/**
 * World `demo:javascript/javascript-names@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as things from 'demo:javascript/things@0.1.0';

export {};
