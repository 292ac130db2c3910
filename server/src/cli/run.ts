import { exportFiles } from './export.ts';
import { type ExitCode, type Host, UsageError } from './host.ts';
import { inspect } from './inspect.ts';
import { lint } from './lint.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

const usage = `Usage: postmortem <command> [options] PATHS…

Commands
  lint      Check post-mortems for missing sections, blame, vague actions and the like
  inspect   Print what was understood: metadata, sections, timeline, metrics, actions, impact
  timeline  Draw the timeline of one file
  export    Write post-mortems as HTML, for Confluence, Jira, Slack, calendars or issues, or as JSON
  summary   Tell one file's incident to some readers

Options
  --format FORMAT           How it is printed: text or json, of a timeline also svg, mermaid or markdown (default: text);
                            of an export html, confluence, adf, slack, json, ics, jira-csv or issue (no default)
  --help                    Print this

Options of lint
  --today YYYY-MM-DD        The date that rules about the present go by (default: today)
  --strict-dates            Let findings that depend on that date count for the exit code
  --rule ID[,ID…]           Only these rules; may be given several times
  --changed[=BASE]          Only files that differ from a git base (default: where the branch left the default branch)
  --fix                     Apply every fix that loses no meaning, and write the files
  --write-baseline[=FILE]   Write all problems down (default: .postmortem-baseline.json)
  --baseline[=FILE]         Report only problems that are not in there

Options of timeline
  --width PIXELS            How wide the picture is (default: 1000)
  --gaps-to-scale           Let quiet times keep their length

Options of export
  -o, --output DIR          Where files go; needed for folders and several files. HTML gets an index there
  --today YYYY-MM-DD        The date from which a review of the actions is planned (default: today)

Options of summary
  --for READERS             summary (one paragraph), slack, email, executives, all-hands, customers, engineering,
                            changelog, jira, agenda, or a template of .postmortem/summaries (default: summary)
  --as FORM                 markdown, text, html, slack, blocks or adf, as far as these readers take it

Paths are files, folders or globs. A file is always checked; in folders and globs only what looks like a
post-mortem is. Settings come from the nearest .postmortem.json or .postmortem.yaml above each file.

Exit code: 0 nothing at warning or above, 1 problems found, 2 usage or read errors.
`;

const commands: Readonly<Record<string, (args: readonly string[], host: Host) => ExitCode>> = {
  export: exportFiles,
  inspect,
  lint,
  summary,
  timeline,
};

/** Runs one command line, without its program name. */
export function run(args: readonly string[], host: Host): ExitCode {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
    (name === undefined ? host.error : host.out)(usage);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageError(`Unknown command "${name}"`);
    return command(rest, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    host.error(`${error.message}\nTry: postmortem --help\n`);
    return 2;
  }
}
