// The floor: what a build cannot do without. Reads every input file and writes a tree of the same paths and sizes, with
// nothing in between. Arguments: plan file, folder to write. Prints one JSON document.
//
// In its favour: it is told what to read and write (a build must list the data folder), it writes the same meaningless
// bytes again and again, and the time to load its plan is handed back to be taken off.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [planFile, out] = process.argv.slice(2);
const before = { wallMs: performance.now(), cpu: process.cpuUsage() };
const plan = JSON.parse(readFileSync(planFile, 'utf8'));
const filler = Buffer.alloc(
  plan.outputs.reduce((largest, [, size]) => Math.max(largest, size), 0),
  'floor',
);
const cpu = process.cpuUsage(before.cpu);
const preparation = {
  wallMs: performance.now() - before.wallMs,
  userMs: cpu.user / 1000,
  systemMs: cpu.system / 1000,
};

let readBytes = 0;
for (const path of plan.inputs) readBytes += readFileSync(path).length;

const made = new Set();
mkdirSync(out);
for (const [path, size] of plan.outputs) {
  makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  writeFileSync(`${out}/${path}`, filler.subarray(0, size), { flag: 'wx' });
}

function makeFolder(folder) {
  if (folder === '' || made.has(folder)) return;
  makeFolder(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
  mkdirSync(`${out}/${folder}`);
  made.add(folder);
}

console.log(JSON.stringify({ preparation, read: plan.inputs.length, readBytes, written: plan.outputs.length }));
