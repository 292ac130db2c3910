/** This instant, as ISO 8601 writes it in UTC. */
export function currentInstant(): string {
  return new Date().toISOString();
}

/** Today where the person is, as YYYY-MM-DD. */
export function localDate(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String);
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
