// Rebuilds dist/ and fails when the result is not what git holds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, args, stdio) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio, shell: process.platform === 'win32' });
  if (done.error) throw done.error;
  if (done.status === 0) return done.stdout;
  console.error(
    `${command} ${args.join(' ')} ended with exit code ${done.status}.${done.stderr ? `\n${done.stderr}` : ''}`,
  );
  process.exit(1);
}

run('npm', ['run', '--silent', 'build'], 'inherit');
// Second column: the file on disk against what is staged or committed; "??" is a file that git does not know.
const different = run('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], 'pipe')
  .split('\n')
  .filter((line) => line !== '' && line[1] !== ' ');
if (different.length > 0) {
  console.error(`dist/ is not what src/ builds to:\n${different.join('\n')}\n`);
  console.error(
    'Users run dist/, so it is committed with the change: npm run build, then git add dist, in the same commit.',
  );
  process.exitCode = 1;
} else {
  console.log('dist/ is what src/ builds to.');
}
