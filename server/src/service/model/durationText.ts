const day = 24 * 60;

/** 135 → "2 hours 15 minutes", with days from two of them on. */
export function durationText(minutes: number, withDays = minutes >= 2 * day): string {
  const whole = Math.round(minutes);
  const days = withDays ? Math.floor(whole / day) : 0;
  const rest = whole - days * day;
  const parts = [
    [days, 'day'],
    [Math.floor(rest / 60), 'hour'],
    [rest % 60, 'minute'],
  ] as const;
  const told = parts.flatMap(([count, unit]) =>
    count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [],
  );
  return told.join(' ') || '0 minutes';
}

/** The same as another one is written: 135 is "2h 15m" like "47m", "135 min" like "90 min" and "02:15" like "01:05". */
export function durationLike(minutes: number, model: string): string {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  if (/^\D*\d{1,3}:\d{2}/.test(model)) return `${twoDigits(hours)}:${twoDigits(rest)}`;
  const [, count, alone] = /^\W*(\d+)(\s?min(?:ute)?s?)\W*$/i.exec(model) ?? [];
  if (alone !== undefined && (Number(count) > 60 || minutes < 60)) return `${Math.round(minutes)}${alone}`;
  if (/\d[\s-]?d(?:ays?)?\b/i.test(model)) return durationText(minutes, true);
  return brief(hours, rest, model) ?? durationText(minutes);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** In the short units that the model has; undefined where it has none. */
function brief(hours: number, rest: number, model: string): string | undefined {
  const [, gap = '', hour] = /\d(\s?)(hrs?|h)(?![a-z])/i.exec(model) ?? [];
  const [, space = gap, minute] = /\d(\s?)(mins?|m)(?![a-z])/i.exec(model) ?? [];
  if ((hour ?? minute) === undefined || /PT|hours?|minutes?/i.test(model)) return undefined;
  const h = hours > 0 ? [`${hours}${hour === undefined ? space : gap}${hour ?? 'h'}`] : [];
  const m = rest > 0 || hours === 0 ? [`${rest}${space}${minute ?? (hour === 'h' ? 'm' : 'min')}`] : [];
  return [...h, ...m].join(' ');
}
