// A JavaScript host of components that jco transpiled: one JSON request a line, one JSON answer a line.
//
//   node jco_host.mjs NODE_MODULES COMPONENT OUT
//
// {"op": "prepare", "function": …, "arguments": [{"kind": …, "seed": …}]}   a new instance, one call, its answer checked
// {"op": "time", "count": n}                                                 seconds of n calls of what was prepared
// {"op": "start", "count": n, "interface": …, "function": …, "arguments": […]}   seconds of n instances, a call each
//
// Seconds are CPU time of this process, as for the hosts in Python; its compilers and its collector count, too.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

const [packages, component, out] = process.argv.slice(2);

async function transpiled() {
  const main = path.join(out, "guest.js");
  try {
    readFileSync(main);
  } catch {
    const entry = path.join(packages, "@bytecodealliance", "jco-transpile", "dist", "index.js");
    const { transpileBytes } = await import(pathToFileURL(entry).href);
    const options = { name: "guest", instantiation: "sync", noTypescript: true, outDir: out };
    const { files } = await transpileBytes(readFileSync(component), options);
    for (const [name, bytes] of Object.entries(files).reverse()) {
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, bytes);
    }
  }
  return import(pathToFileURL(main).href);
}

function pattern(length) {
  return Uint8Array.from({ length }, (_, i) => i % 256);
}
const patterns = new Map();
function bytes(length) {
  if (!patterns.has(length)) {
    patterns.clear();
    patterns.set(length, pattern(length));
  }
  return patterns.get(length);
}

let taken = new Uint8Array();
class Receipt {}
const imports = {
  "test:echo/host": {
    tick: (n) => n + 1,
    put: (data) => { taken = data; },
    get: (length) => bytes(length),
  },
  "demo:shop/shop": { find: () => undefined, Receipt },
};

const { instantiate } = await transpiled();
const modules = new Map();
function coreModule(name) {
  if (!modules.has(name)) modules.set(name, new WebAssembly.Module(readFileSync(path.join(out, name))));
  return modules.get(name);
}

const item = (i) => ({ id: i, name: `sprocket ${i}`, weight: i / 2 });
const list = (length, each) => Array.from({ length }, (_, i) => each(i));
const shapes = [
  (i) => ({ tag: "circle", val: i }),
  (i) => ({ tag: "label", val: `round ${i}` }),
  () => ({ tag: "empty" }),
];
const makers = {
  u32: (seed) => seed,
  string: (seed) => seed,
  option: (seed) => seed,
  result: (seed) => ({ tag: "ok", val: seed }),
  color: () => "green",
  perms: () => ({ read: true, write: false, execAll: false }),
  shape: (seed) => shapes[0](seed),
  item,
  bytes,
  numbers: (n) => Uint32Array.from({ length: n }, (_, i) => i),
  strings: (n) => list(n, (i) => `sprocket ${i}`),
  items: (n) => list(n, item),
  shapes: (n) => list(n, (i) => shapes[i % 3](i)),
};

function expected(name, args) {
  switch (name) {
    case "add": return args[0] + args[1];
    case "len-bytes": return args[0].length;
    case "ticks": return (args[0] * (args[0] + 1)) / 2;
    case "put-bytes": return args[1];
    case "get-bytes": return args[0] * args[1];
    case "echo-result": return args[0].val;
    default: return args[0];
  }
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
let prepared;

// Compilers of several tiers are at work in the first hundreds of milliseconds.
const WARM_UP = 300;
function warm(work) {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) work();
}

function timed(work, count) {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6 };
}

const operations = {
  prepare({ function: name, arguments: values }) {
    const call = instantiate(coreModule, imports).guest[camel(name)];
    const args = values.map(({ kind, seed }) => makers[kind](seed));
    const answer = call(...args);
    const found = name === "put-bytes" ? taken.length : answer;
    const wanted = expected(name, args);
    if (!isDeepStrictEqual(found, wanted)) throw new Error(`${name} answered ${JSON.stringify(found)?.slice(0, 200)}`);
    warm(() => call(...args));
    prepared = { call, args };
    return {};
  },
  time({ count }) {
    const { call, args } = prepared;
    return timed(() => call(...args), count);
  },
  start({ count, interface: path, function: name, arguments: args }) {
    return timed(() => instantiate(coreModule, imports)[path][camel(name)](...args), count);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = operations[request.op](request);
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
