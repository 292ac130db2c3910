import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Replaces a file at once, so that nobody ever sees half of it; links are followed, and its mode is kept. Throws where it cannot be written. */
export function replaceFile(path: string, text: string): void {
  const real = realpathSync(path);
  const { mode } = statSync(real);
  if ((mode & 0o200) === 0) throw new Error('EACCES: it is read-only');
  const beside = `${real}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    chmodSync(beside, mode);
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
