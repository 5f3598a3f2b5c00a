// What TypeScript says of the guests in some directories, as JSON: {directory: [message, …]}.
//
//   NODE_MODULES=… node typescript.mjs DIRECTORY…
//
// Each is a program of its own, as the author's editor sees it by its jsconfig.json; the files of the language are
// read once for all.

import { createRequire } from "node:module";
import path from "node:path";

const ts = createRequire(path.resolve(process.env.NODE_MODULES, "typescript.mjs"))("typescript");
const libraries = new Map();

function hostFor(options) {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes("/node_modules/typescript/lib/")) return read(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, read(name, ...rest));
    return libraries.get(name);
  };
  return host;
}

function check(given) {
  const directory = path.resolve(given);
  const config = path.join(directory, "jsconfig.json");
  const { config: raw } = ts.readConfigFile(config, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(raw, ts.sys, directory, undefined, config);
  if (!fileNames.length) throw new Error(`${config} names no file`);
  const program = ts.createProgram(fileNames, options, hostFor(options));
  return ts.getPreEmitDiagnostics(program).map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    if (!problem.file) return text;
    const { line } = problem.file.getLineAndCharacterOfPosition(problem.start);
    return `${path.relative(directory, problem.file.fileName)}:${line + 1}: ${text}`;
  });
}

console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map((each) => [each, check(each)]))));
