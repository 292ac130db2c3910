import { run } from './cli/run.ts';
import { localDate } from './localDate.ts';

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);

process.exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localDate(),
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});

/** `postmortem lint … | head` closes the pipe when it has seen enough. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
