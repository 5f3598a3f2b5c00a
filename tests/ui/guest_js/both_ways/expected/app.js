/**
 * World `demo:both/both-ways@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as importedGraph from 'demo:both/graph@0.1.0';
import * as importedWalk from 'demo:both/walk@0.1.0';
import * as store from 'demo:both/store@0.1.0';

/**
 * @import { Edge, Failure, Graph, Nodes, Place, Spot, Why } from './wit/exports/demo_both_graph.js'
 * @import { Book, Report } from './wit/exports/demo_both_report.js'
 * @import { Step, Walk } from './wit/exports/demo_both_walk.js'
 */

class Node {
  /** @param {string} label */
  constructor(label) {
    throw new Error('not written yet');
  }

  /** @returns {string} */
  label() {
    throw new Error('not written yet');
  }

  /**
   * @param {Node} to
   * @returns {void}
   */
  link(to) {
    throw new Error('not written yet');
  }

  /**
   * @param {Node} a
   * @param {Node} b
   * @returns {boolean}
   */
  static same(a, b) {
    throw new Error('not written yet');
  }
}

/** Its errors are defined further down, or hold the resource itself. */
class Net {
  /** @throws {{ payload: Failure }} */
  constructor() {
    throw new Error('not written yet');
  }

  /**
   * @returns {void}
   * @throws {{ payload: Net | null | undefined }}
   */
  byOption() {
    throw new Error('not written yet');
  }

  /**
   * @returns {void}
   * @throws {{ payload: ({ tag: 'ok'; val: Failure } | { tag: 'err'; val: Net })[] }}
   */
  byList() {
    throw new Error('not written yet');
  }

  /**
   * @returns {void}
   * @throws {{ payload: [Net, { tag: 'some'; val?: Failure | null | undefined } | { tag: 'none' }, Why[] | null | undefined] }}
   */
  byTuple() {
    throw new Error('not written yet');
  }
}

/**
 * Used in both directions: one set of values, two contracts.
 *
 * @type {Graph}
 */
export const graph = {
  Node,
  Net,

  /**
   * @param {Edge[]} edges
   * @returns {Edge}
   * @throws {{ payload: Place }}
   */
  first(edges) {
    throw new Error('not written yet');
  },

  /**
   * @param {Nodes} all
   * @param {Node} last
   * @returns {Nodes}
   */
  visit(all, last) {
    throw new Error('not written yet');
  },

  /**
   * @param {Spot} there
   * @returns {Spot}
   */
  move(there) {
    throw new Error('not written yet');
  },
};

/**
 * Imported and exported, too; refers to what `graph` has on the same side.
 *
 * @type {Walk}
 */
export const walk = {
  /**
   * @param {Node} start
   * @param {Step[]} steps
   * @returns {Step[]}
   * @throws {{ payload: Node }}
   */
  walk(start, steps) {
    throw new Error('not written yet');
  },
};

class Page {
  /** @returns {Page | null | undefined} */
  next() {
    throw new Error('not written yet');
  }
}

/**
 * Only exported.
 *
 * @type {Report}
 */
export const report = {
  Page,

  /**
   * @param {Node} about
   * @returns {string}
   */
  tell(about) {
    throw new Error('not written yet');
  },

  /**
   * @param {Book} b
   * @returns {Book[]}
   */
  read(b) {
    throw new Error('not written yet');
  },
};
