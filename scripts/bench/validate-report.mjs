// Figures of `npm run bench -- --validate` to text: the table that the README quotes.
import { median, renderGoal, renderMachine } from './report.mjs';

const GOAL_TO_FLOOR = 3;
const MAX_CODES = 4;
const MB = 1_000_000;

/** What is printed and, between its markers, the README holds: Markdown. */
export function renderValidate({ date, machine, files, dump, command }) {
  return [
    `${date}, on ${renderMachine(machine)}.`,
    '',
    '| what | documents | µs per document | floor, µs | documents per second | peak MB | goal |',
    '|---|---|---|---|---|---|---|',
    renderFiles(files),
    renderRepairs(files),
    renderDump(dump),
    ...(command ? [renderCommand(command)] : []),
    '',
    `* ${count(files.answer.documents)} files: ${files.about}; medians of ${files.answer.judge.length} interleaved rounds over all of them. ${verdicts(files.answer)}`,
    `* Dump: ${dump.about}, each record once in one run, laid out as the import does, with the newest \`$schema\` where it has none (${count(dump.answer.withoutSchema)}). ${verdicts(dump.answer)} The slowest took ${dump.answer.slowest.ms.toFixed(1)} ms (${count(dump.answer.slowest.bytes)} bytes).`,
    '* Judging gives the verdict and every finding with its position. A repair is worked out when it is read, so what only',
    '  asks for verdicts (admission, sweeps, imports) does without; `validate` reads every repair, as the second row does.',
    '* The floor is `JSON.parse` and one run of a validator that ajv compiled from our schema, in the same process. Peak memory is that',
    '  of the whole process, with all documents of the files, or the unpacked dump, in it.',
    '* Measured are the modules of `build/`, of which `dist/` is bundled.',
  ].join('\n');
}

function renderFiles({ answer, peakBytes }) {
  const { documents, judge, floor } = answer;
  const ratios = judge.map((ms, round) => ms / floor[round]);
  const goal = judgeGoal(median(judge) / median(floor), ratios);
  return renderRow('files', documents, { judgeMs: median(judge), floorMs: median(floor), peakBytes, goal });
}

/** No goal of its own: the floor finds no repairs. */
function renderRepairs({ answer, peakBytes }) {
  const { documents, repair, floor } = answer;
  const goal = `${(median(repair) / median(floor)).toFixed(2)} × the floor`;
  const what = 'files, with every repair';
  return renderRow(what, documents, { judgeMs: median(repair), floorMs: median(floor), peakBytes, goal });
}

function renderDump({ answer, peakBytes }) {
  const { documents, judgeMs, floorMs } = answer;
  const goal = `${(judgeMs / floorMs).toFixed(2)} × the floor`;
  return renderRow('dump', documents, { judgeMs, floorMs, peakBytes, goal });
}

function renderRow(what, documents, { judgeMs, floorMs, peakBytes, goal }) {
  const micros = (ms) => ((ms * 1000) / documents).toFixed(1);
  const perSecond = count(documents / (judgeMs / 1000));
  const cells = [
    what,
    count(documents),
    micros(judgeMs),
    micros(floorMs),
    perSecond,
    (peakBytes / MB).toFixed(0),
    goal,
  ];
  return `| ${cells.join(' | ')} |`;
}

function judgeGoal(reached, ratios) {
  const range = ` (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  const text = `${reached.toFixed(2)} × the floor${range}, at most ${GOAL_TO_FLOOR}`;
  return renderGoal({ reached, limit: GOAL_TO_FLOOR, text });
}

function renderCommand({ validate, bare }) {
  const seconds = (values) => (median(values) / 1000).toFixed(3);
  const text = `${(median(validate) / median(bare)).toFixed(2)} × \`node -e 0\` (${seconds(bare)} s)`;
  return `| \`validate FILE\` (${validate.length} runs): ${seconds(validate)} s | 1 | | | | | ${text} |`;
}

function verdicts({ pass, fail, withFindings, documents, codes }) {
  const common = Object.entries(codes).sort(([, a], [, b]) => b - a);
  const named = common.slice(0, MAX_CODES).map(([code, documents]) => `\`${code}\` ${count(documents)}`);
  const without = `${count(documents - withFindings)} without any finding`;
  return `Verdicts: ${count(pass)} pass, ${count(fail)} fail, ${without}; most frequent: ${named.join(', ')}.`;
}

function count(value) {
  return Math.round(value).toLocaleString('en');
}
