// What understanding a document costs, as ratios to one full parse of the same text by mdast-util-from-markdown with all of GFM,
// taken in the same run: 0.5 is half of such a parse.
//   npm run bench
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { measure } from 'mitata';
import { loadService } from '../service.mjs';
import { documentOf, timelineOf } from './documents.mjs';

const { createPostMortemService, parseConfiguration } = await loadService();
const settings = { configuration: parseConfiguration({}).configuration, today: '2024-06-01' };
const cases = [
  ...[100, 1000, 5000].map((lines) => ({ name: `${lines} lines`, text: documentOf(lines) })),
  { name: 'timeline of 2,000', text: timelineOf(2000) },
];

console.log('document            lines   full parse   cold lint   keystroke');
for (const { name, text } of cases) {
  const parse = await median(() =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  );
  const cold = await median(() => lint(createPostMortemService(), text));
  const keystroke = await keystrokes(text);
  const columns = [
    name.padEnd(18),
    String(text.split('\n').length).padStart(6),
    milliseconds(parse),
    ratio(cold / parse),
    ratio(keystroke / parse),
  ];
  console.log(columns.join('  '));
}

/** One letter more in the middle of the text each time, in a service that knows the rest. */
async function keystrokes(text) {
  const service = createPostMortemService();
  lint(service, text);
  const middle = text.indexOf('\n', text.length / 2) - 3;
  let typed = '';
  return median(() => {
    typed += 'x';
    if (typed.length > 40) typed = String.fromCharCode(97 + Math.floor(Math.random() * 26)).repeat(2);
    return lint(service, text.slice(0, middle) + typed + text.slice(middle));
  });
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
