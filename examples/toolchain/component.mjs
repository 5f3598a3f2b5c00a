// Between a core module and a component, with the wasm-tools that npm's jco-transpile carries.
//
//   node component.mjs dummy WIT WORLD > dummy.wat       the core module a world asks for, with empty bodies
//   node component.mjs new CORE WIT WORLD > guest.wat    the component made of a core module, as text
//
// NODE_MODULES names the directory the packages are in.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const packages = createRequire(path.resolve(process.env.NODE_MODULES, "component.mjs"));
const toolsPath = packages.resolve("@bytecodealliance/jco-transpile/wasm-tools");
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

const [command, ...rest] = process.argv.slice(2);
const commands = { dummy, new: component };
process.stdout.write(await commands[command](...rest));
