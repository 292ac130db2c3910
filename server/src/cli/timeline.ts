import { parseArgs } from 'node:util';
import {
  type Analysis,
  type Configuration,
  createPostMortemService,
  type TimelineText,
} from '../service/index.ts';
import { createConfigurationFinder } from './configuration.ts';
import { eachPostmortem } from './documents.ts';
import { expand, isMarkdown } from './files.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';

/** `postmortem timeline --format text|svg|mermaid|markdown|json [--width N] [--gaps-to-scale] FILE` */
export function timeline(args: readonly string[], host: Host): ExitCode {
  const asked = options(args);
  const { files, errors } = expand([asked.path], host.cwd);
  const named = files.filter((file) => file.named);
  const folder = files.length > named.length ? [`${asked.path} is a folder`] : [];
  for (const error of [...errors, ...folder]) host.error(`${error}\n`);
  const configurations = createConfigurationFinder(host);
  const service = createPostMortemService();
  const [result] = eachPostmortem(
    named,
    service,
    host,
    ({ absolute, analysis }): TimelineText =>
      told(analysis, configurations.configurationFor(absolute), asked, service),
  );
  if (typeof result !== 'object') return 2;
  if ('refusal' in result) host.error(`${asked.path}: ${result.refusal}\n`);
  else host.out(result.text);
  return 'refusal' in result || configurations.failed() ? 2 : 0;
}

const formats = ['text', 'svg', 'mermaid', 'markdown', 'json'] as const;

interface Asked {
  readonly path: string;
  readonly format: (typeof formats)[number];
  readonly width: number | undefined;
  readonly gapsToScale: boolean;
}

function told(
  analysis: Analysis,
  configuration: Configuration,
  { format, width, gapsToScale }: Asked,
  service: ReturnType<typeof createPostMortemService>,
): TimelineText {
  if (format === 'json')
    return {
      text: `${JSON.stringify(service.timelineView(analysis, configuration), null, 2)}\n`,
      fileName: '',
    };
  return service.timelineText(analysis, configuration, {
    format,
    gapsToScale,
    ...(width !== undefined && { width }),
  });
}

function options(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const format = formats.find((each) => each === values.format);
  if (format === undefined)
    throw new UsageError(`Unknown format "${values.format}": text, svg, mermaid, markdown or json`);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError('Name one file whose timeline is to be drawn');
  if (!isMarkdown(path)) throw new UsageError(`${path} is no Markdown file`);
  return { path, format, width: widthOf(values.width), gapsToScale: values['gaps-to-scale'] ?? false };
}

/** In pixels: what is narrower has no room for a word, what is wider no screen for it. */
const [narrowest, widest] = [200, 10_000];

function widthOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const width = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (!(width >= narrowest && width <= widest))
    throw new UsageError(`"${written}" is no width: give pixels from ${narrowest} to ${widest}`);
  return width;
}

const known = {
  format: { type: 'string', default: 'text' },
  width: { type: 'string' },
  'gaps-to-scale': { type: 'boolean' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
