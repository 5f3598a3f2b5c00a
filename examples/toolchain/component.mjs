// Between a core module and a component, with the wasm-tools that npm's jco-transpile carries.
//
//   node component.mjs dummy WIT WORLD > dummy.wat       the core module a world asks for, with empty bodies
//   node component.mjs new CORE WIT WORLD > guest.wat    the component made of a core module, as text
//
// The package is looked for in `node_modules` beside this file (`npm install @bytecodealliance/jco-transpile@0.15.0`), or
// in the directory that NODE_MODULES names.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PACKAGE = "@bytecodealliance/jco-transpile";
const home = path.dirname(fileURLToPath(import.meta.url));
const modules = path.resolve(process.env.NODE_MODULES || path.join(home, "node_modules"));

function fail(text) {
  console.error(`error: ${text}`);
  process.exit(1);
}

function found() {
  try {
    return createRequire(path.join(modules, "component.mjs")).resolve(`${PACKAGE}/wasm-tools`);
  } catch {
    const there = path.basename(modules) === "node_modules" ? path.dirname(modules) : home;
    return fail(`no ${PACKAGE} in ${modules}
help: npm install --prefix ${there} ${PACKAGE}@0.15.0, or set NODE_MODULES to the directory it is in`);
  }
}

const commands = { dummy: [dummy, "WIT WORLD"], new: [component, "CORE WIT WORLD"] };
const [command, ...rest] = process.argv.slice(2);
const [make, wanted] = Object.hasOwn(commands, command) ? commands[command] : [];
if (rest.length !== wanted?.split(" ").length) {
  const usages = Object.entries(commands).map(([name, [, names]]) => `node component.mjs ${name} ${names}`);
  fail(`expected ${usages.join(" or ")}`);
}
const toolsPath = found();
const shimPath = createRequire(toolsPath).resolve("@bytecodealliance/preview2-shim/filesystem");

// The tools read WIT through WASI, and are given no directory at first.
const filesystem = await import(pathToFileURL(shimPath).href);
if (filesystem._getPreopens().length === 0) filesystem._addPreopen("/", path.parse(process.cwd()).root);
const tools = await import(pathToFileURL(toolsPath).href);

async function dummy(wit, world) {
  return tools.print(await tools.componentEmbed({ dummy: true, witPath: path.resolve(wit), world }));
}

async function component(core, wit, world) {
  const binary = readFileSync(core);
  const embedded = await tools.componentEmbed({ binary, witPath: path.resolve(wit), world });
  return tools.print(await tools.componentNew(embedded, []));
}

process.stdout.write(await make(...rest));
