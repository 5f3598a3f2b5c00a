/**
 * World `demo:nothing/empty`, to be filled in.
 *
 * witgen wrote this file once, and does not touch it again.
 */

export {};
