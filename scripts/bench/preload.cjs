// Preloaded (node --require) into every measured program: at its end it writes what it used to BENCH_USAGE_FILE.
const { readFileSync, writeFileSync } = require('node:fs');

const file = process.env.BENCH_USAGE_FILE;
if (file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { userMs: userCPUTime / 1000, systemMs: systemCPUTime / 1000, peakBytes: peakBytes(maxRSS * 1024) };
    writeFileSync(file, JSON.stringify(usage));
  });
}

/** Linux hands maxRSS down from the program that started this one; VmHWM begins anew. */
function peakBytes(fallback) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    return fallback;
  }
}
