import type { Analysis, Configuration, PostMortemService, TimelineText } from '../service/index.ts';
import { parsed } from './arguments.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';
import { onlyFile, printOf } from './oneFile.ts';

/** `postmortem timeline --format text|svg|mermaid|markdown|json [--width N] [--gaps-to-scale] FILE` */
export function timeline(args: readonly string[], host: Host): ExitCode {
  const asked = options(args);
  return printOf(asked.path, host, ({ analysis }, configuration, service) =>
    told(analysis, configuration, asked, service),
  );
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
  service: PostMortemService,
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
  const { values, positionals } = parsed(args, known);
  const format = formats.find((each) => each === values.format);
  if (format === undefined)
    throw new UsageError(`Unknown format "${values.format}": text, svg, mermaid, markdown or json`);
  const path = onlyFile(positionals, 'whose timeline is to be drawn');
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
