/**
 * World `demo-app:py-names/names@1.0.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

import * as importedImport from 'demo-app:py-names/import@1.0.0';

/**
 * @import { Aux } from './wit/exports/demo-app_py-names_aux.js'
 * @import { Bindings } from './wit/exports/demo-app_py-names_bindings.js'
 * @import { Class, Error as ImportError, FileHandle, Import, Instance, None, Option, ServiceProvider } from './wit/exports/demo-app_py-names_import.js'
 * @import { List } from './wit/exports/demo-app_py-names_list.js'
 */

class File {
  constructor() {
    throw new Error('not written yet');
  }

  /** @returns {string[]} */
  drop() {
    throw new Error('not written yet');
  }

  /** @returns {string[]} */
  list() {
    throw new Error('not written yet');
  }

  /**
   * @param {string} staticmethod
   * @returns {number}
   * @throws {{ payload: FileHandle }}
   */
  property(staticmethod) {
    throw new Error('not written yet');
  }

  /**
   * @param {File} a
   * @returns {boolean}
   */
  static staticmethod(a) {
    throw new Error('not written yet');
  }

  /**
   * @returns {void}
   * @throws {{ payload: string }}
   */
  static raises() {
    throw new Error('not written yet');
  }

  /**
   * @param {Uint8Array} v
   * @returns {Uint8Array}
   */
  bytes(v) {
    throw new Error('not written yet');
  }

  /**
   * @param {None} none
   * @returns {Option}
   */
  type(none) {
    throw new Error('not written yet');
  }

  /** @returns {[number, string]} */
  tlsInfo() {
    throw new Error('not written yet');
  }
}

/**
 * Every name here means something in Python, or does not survive its spelling.
 *
 * @type {Import}
 */
const import_ = {
  File,

  /**
   * @param {bigint | number} int
   * @returns {string[]}
   */
  list(int) {
    throw new Error('not written yet');
  },

  /**
   * @param {string} url
   * @param {boolean} lambda
   * @param {number} me
   * @returns {Class}
   * @throws {{ payload: ImportError }}
   */
  httpGet(url, lambda, me) {
    throw new Error('not written yet');
  },

  /**
   * @param {number} u8
   * @returns {Instance}
   */
  print(u8) {
    throw new Error('not written yet');
  },

  /**
   * @param {string} v
   * @returns {string}
   */
  str(v) {
    throw new Error('not written yet');
  },

  /**
   * @returns {File}
   * @throws {{ payload: ImportError }}
   */
  wit() {
    throw new Error('not written yet');
  },

  /** @returns {ServiceProvider} */
  type() {
    throw new Error('not written yet');
  },
};

export { import_ as import };

/** @type {List} */
export const list = {
  /**
   * @param {string[]} v
   * @returns {string[]}
   */
  await(v) {
    throw new Error('not written yet');
  },
};

/** @type {Bindings} */
export const bindings = {
  /** @returns {void} */
  close() {
    throw new Error('not written yet');
  },
};

/** @type {Aux} */
export const aux = {
  /**
   * @param {number} drop
   * @returns {void}
   */
  drop(drop) {
    throw new Error('not written yet');
  },
};

/**
 * @param {string} dict
 * @returns {string[]}
 */
export function close(dict) {
  throw new Error('not written yet');
}

/**
 * @returns {string}
 * @throws {{ payload: undefined }}
 */
export function readMe() {
  throw new Error('not written yet');
}

/** @returns {void} */
function else_() {
  throw new Error('not written yet');
}

export { else_ as else };

/** @returns {Uint8Array} */
export function property() {
  throw new Error('not written yet');
}
