// Looking at folders, outside of every measured section.
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';

/** Every file below `root`: path, bytes, time of the last change in milliseconds. */
export function listTree(root) {
  const found = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(path);
        continue;
      }
      const { size, ctimeMs } = lstatSync(`${root}/${path}`);
      found.push({ path, size, changedMs: ctimeMs });
    }
  }
  return found;
}

/** What must be read and written to make the site in `site` from `data`, for floor.mjs. */
export function toFloorPlan(data, site) {
  return {
    inputs: listTree(data).map(({ path }) => `${data}/${path}`),
    outputs: listTree(site).map(({ path, size }) => [path, size]),
  };
}

let removalMs = 0;

/** Removes folders, and adds to the time that this took: on a slow disk it is most of a bench. */
export function removeFolders(...folders) {
  const started = performance.now();
  for (const folder of folders) if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  removalMs += performance.now() - started;
}

export function removalTimeMs() {
  return removalMs;
}

/** Kind of the file system that holds the folder, as Linux calls it. */
export function fileSystemKind(folder) {
  try {
    const mounts = readFileSync('/proc/self/mounts', 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    const holds = ([, point]) => point === '/' || `${folder}/`.startsWith(`${point}/`);
    // Of two mounts on one place the later one is seen.
    const nearest = mounts.filter(holds).reduce((best, mount) => (mount[1].length >= best[1].length ? mount : best));
    return nearest[2];
  } catch {
    return 'a file system of unknown kind';
  }
}
