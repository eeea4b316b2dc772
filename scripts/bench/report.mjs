// Figures to text: medians, spreads, goals, and the table that the README quotes.

const STEPS = {
  import: 'import',
  importAgain: 'the same import again',
  floor: 'floor: read all, write all',
  cold: 'cold build',
  unchanged: 'rebuild, nothing changed',
  status: 'rebuild, one status changed',
  added: 'rebuild, one version added',
};
const GOALS = { coldToFloor: 1.5, unchangedToCold: 0.25, peakMb: 500, helpToBare: 2 };
/** The goal for memory is set for the real data of July 2026. */
const MEMORY_GOAL_FROM = 45_000;
const MB = 1_000_000;

/** @returns the middle value, or the mean of the two in the middle */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** What `npm run bench` prints and, between its markers, the README holds: Markdown. */
export function renderBench({ date, machine, sizes, help }) {
  const rounds = Math.max(...sizes.map(({ samples }) => samples.cold.length));
  return [
    `${date}, on ${renderMachine(machine)}. Input: ${[...new Set(sizes.map(({ about }) => about))].join('; ')}.`,
    '',
    '| step | seconds | CPU s | peak MB | files written | MB | goal |',
    '|---|---|---|---|---|---|---|',
    ...sizes.flatMap(renderSize),
    ...(help ? ['| **start** | | | | | | |', renderHelp(help)] : []),
    '',
    ...renderNotes(sizes, rounds),
  ].join('\n');
}

/** The machine in words. */
export function renderMachine({ cores, memoryBytes, node, platform, fileSystem, load }) {
  const memory = `${Math.round(memoryBytes / 1024 ** 3)} GB of memory`;
  const busy = load > cores / 4 ? `; other work was running (load ${load.toFixed(1)} at the start)` : '';
  return `${cores} cores, ${memory}, Node ${node}, ${platform}, files on ${fileSystem}${busy}`;
}

function renderSize({ versions, servers, samples }) {
  const { read, readBytes } = samples.floor[0];
  const inputs = `${count(read)} input files, ${megabytes(readBytes)} MB`;
  return [
    `| **${count(versions)} versions** of ${count(servers)} servers; ${inputs} | | | | | | |`,
    ...Object.keys(STEPS).map((step) => renderStep(step, samples, versions)),
  ];
}

function renderStep(step, samples, versions) {
  const runs = samples[step];
  const { files, bytes } = runs.at(-1);
  const written = median(runs.map((run) => run.written));
  const cells = [
    `${STEPS[step]}${runs.length === samples.cold.length ? '' : ` (${plural(runs.length, 'run')})`}`,
    spread(runs.map(({ wallMs }) => wallMs / 1000)),
    seconds(median(runs.map(({ userMs, systemMs }) => (userMs + systemMs) / 1000))),
    megabytes(largestPeak(runs)),
    written === files ? count(files) : `${count(written)} of ${count(files)}`,
    megabytes(bytes),
    judgeStep(step, samples, versions).map(renderGoal).join('; '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The goals that the step has, with what was reached. */
export function judgeStep(step, samples, versions) {
  const goals = [];
  if (step === 'cold') goals.push(compare(samples, ['cold', 'floor'], { of: 'the floor', limit: GOALS.coldToFloor }));
  if (step === 'unchanged')
    goals.push(compare(samples, ['unchanged', 'cold'], { of: 'a cold build', limit: GOALS.unchangedToCold }));
  if (step !== 'floor' && versions >= MEMORY_GOAL_FROM) {
    const reached = largestPeak(samples[step]) / MB;
    goals.push({ reached, limit: GOALS.peakMb, text: `at most ${GOALS.peakMb} MB` });
  }
  return goals;
}

function compare(samples, [step, base], { of, limit }) {
  const walls = (name) => samples[name].map(({ wallMs }) => wallMs);
  const reached = median(walls(step)) / median(walls(base));
  const rounds = walls(step).map((wallMs, round) => wallMs / walls(base)[round]);
  return { reached, limit, text: `${ratio(reached)} × ${of}${range(rounds, ratio)}, at most ${limit}` };
}

/** A goal with what was reached: met or missed. */
export function renderGoal({ reached, limit, text }) {
  return `${text}: **${reached <= limit ? 'met' : 'missed'}**`;
}

function renderHelp({ help, bare }) {
  const reached = median(help) / median(bare);
  const text = `${ratio(reached)} × \`node -e 0\` (${spread(bare.map((ms) => ms / 1000))} s), at most ${GOALS.helpToBare}`;
  const goal = renderGoal({ reached, limit: GOALS.helpToBare, text });
  return `| \`--help\` (${plural(help.length, 'run')}) | ${spread(help.map((ms) => ms / 1000))} | | | | | ${goal} |`;
}

function renderNotes(sizes, rounds) {
  const spreads = rounds === 1 ? 'One run of each step.' : `Medians of ${rounds} interleaved runs (smallest–largest).`;
  const refused = sizes
    .filter((size) => size.refused > 0)
    .map((size) => `${count(size.refused)} of ${count(size.records)} records`);
  return [
    `* ${spreads} Seconds are those of the whole process, peak memory that of the run that needed most, MB the size of the whole tree.`,
    '* The floor reads every file of the data folder and writes a tree of the same paths and sizes as the site, with no processing. It is told',
    '  the paths; loading them is taken off its time and is part of its memory.',
    "* Inputs are in the system's cache, and what was written before is on the disk, when a step begins.",
    ...(refused.length === 0 ? [] : [`* Refused by the import: ${refused.join(', ')}.`]),
  ];
}

function largestPeak(runs) {
  return Math.max(...runs.map(({ peakBytes }) => peakBytes));
}

function spread(values) {
  return `${seconds(median(values))}${range(values, seconds)}`;
}

function range(values, render) {
  return values.length === 1 ? '' : ` (${render(Math.min(...values))}–${render(Math.max(...values))})`;
}

function seconds(value) {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0);
}

function ratio(value) {
  return value.toFixed(2);
}

function megabytes(bytes) {
  return (bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0);
}

function count(value) {
  return Math.round(value).toLocaleString('en');
}

function plural(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
