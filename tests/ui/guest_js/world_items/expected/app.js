/**
 * World `demo:items/world-items@0.1.0`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

/**
 * @import { CallFunction, Engine, Form, Options, Point } from './wit/world.js'
 */

/**
 * @param {Engine} with_
 * @param {CallFunction[]} calls
 * @returns {Options}
 */
export function run(with_, calls) {
  throw new Error('not written yet');
}

/**
 * @param {Point[]} points
 * @returns {Form}
 */
export function plot(points) {
  throw new Error('not written yet');
}
