import * as l10n from '@vscode/l10n';

const minutesPerDay = 1440;

/** 21 → "+21 min", 65 → "+1 h 05 min", -30 → "−30 min", 0.5 → "+30 s"; days from two of them on. */
export function elapsedText(minutes: number): string {
  return `${minutes < 0 ? '−' : '+'}${lengthText(Math.abs(minutes))}`;
}

/** The same without a sign: 65 → "1 h 05 min". */
export function lengthText(length: number): string {
  const seconds = Math.round(length * 60);
  if (seconds < 60 && seconds > 0) return l10n.t('{0} s', seconds);
  if (seconds < 600 && seconds % 60 > 0)
    return l10n.t('{0} min {1} s', Math.floor(seconds / 60), twoDigits(seconds % 60));
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return l10n.t('{0} min', minutes);
  return minutes < 2 * minutesPerDay ? inHours(minutes) : inDays(Math.round(minutes / 60));
}

function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, twoDigits(rest));
}

function inDays(hours: number): string {
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  return rest === 0 ? l10n.t('{0} d', days) : l10n.t('{0} d {1} h', days, twoDigits(rest));
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
