// What understanding a document costs, as ratios to one full parse of the same text by mdast-util-from-markdown with all of GFM,
// taken in the same run: 0.5 is half of such a parse.
//   npm run bench [-- --peers]
// --peers: other linters on the same documents, in the same run.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { measure } from 'mitata';
import { loadService } from '../service.mjs';
import { compare } from './comparison.mjs';
import { documentOf, timelineOf } from './documents.mjs';

const { createPostMortemService, parseConfiguration } = await loadService();
const settings = { configuration: parseConfiguration({}).configuration, today: '2024-06-01' };
const cases = [
  ...[100, 1000, 5000].map((lines) => ({ name: `${lines} lines`, text: documentOf(lines) })),
  { name: 'timeline of 2,000', text: timelineOf(2000) },
];

if (process.argv.includes('--peers')) {
  await compare(costs);
  process.exit();
}
console.log('document            lines   full parse   cold lint   keystroke');
for (const { name, text } of cases) {
  const { parse, cold, keystroke } = await costs(text);
  const columns = [
    name.padEnd(18),
    String(text.split('\n').length).padStart(6),
    milliseconds(parse),
    ratio(cold / parse),
    ratio(keystroke / parse),
  ];
  console.log(columns.join('  '));
}

/** What a text costs, in nanoseconds. */
async function costs(text) {
  return {
    parse: await median(() =>
      fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    ),
    cold: await median(() => lint(createPostMortemService(), text)),
    keystroke: keystrokes(text),
  };
}

/**
 * One letter more in the middle of the text each time, in a service that knows the rest. The new text is there before the
 * clock starts: to make it is the editor's work.
 */
function keystrokes(text) {
  const service = createPostMortemService();
  lint(service, text);
  const middle = text.indexOf('\n', text.length / 2) - 3;
  const samples = Array.from({ length: 300 }, (_, at) => {
    const typed = flat(`${text.slice(0, middle)}${'x'.repeat(at % 40)}${at}${text.slice(middle)}`);
    const started = performance.now();
    lint(service, typed);
    return (performance.now() - started) * 1e6;
  });
  return samples.sort((a, b) => a - b)[samples.length / 2];
}

/** In one piece: V8 joins the parts of a string only when somebody reads it. */
function flat(text) {
  return text.charCodeAt(0) >= 0 ? text : '';
}

function lint(service, text) {
  const steps = service.analyse({ uri: 'file:///postmortem.md', version: 1, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return service.diagnostics(step.value, settings);
  }
}

async function median(run) {
  const { p50 } = await measure(run, {
    min_cpu_time: 2e9,
    min_samples: 5,
    batch_samples: 1,
    warmup_samples: 2,
  });
  return p50;
}

function milliseconds(nanoseconds) {
  return `${(nanoseconds / 1e6).toFixed(1)} ms`.padStart(10);
}

function ratio(value) {
  return value.toFixed(4).padStart(10);
}
