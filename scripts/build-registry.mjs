// Builds this repository's own registry into site/. Further arguments are passed on: npm run build:registry -- --host nginx
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['dist/cli/index.js', 'build', '--data', 'registry-data', '--out', 'site', ...process.argv.slice(2)];
const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
