import { run } from './cli/run.ts';

const today = (): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());

process.exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: today(),
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
