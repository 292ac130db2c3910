import * as l10n from '@vscode/l10n';

const day = 24 * 60;

/** 135 minutes are "2 hours 15 minutes", with days from two of them on, for whoever reads it: documents get `durationText`. */
export function lengthInWords(length: number): string {
  const whole = Math.round(length);
  const days = length >= 2 * day ? Math.floor(whole / day) : 0;
  const [hours, minutes] = [Math.floor((whole - days * day) / 60), whole % 60];
  const told = [...(days > 0 ? [inDays(days)] : []), ...(hours > 0 ? [inHours(hours)] : [])];
  return minutes > 0 || told.length === 0 ? [...told, inMinutes(minutes)].join(' ') : told.join(' ');
}

function inDays(count: number): string {
  return count === 1 ? l10n.t('1 day') : l10n.t('{0} days', count);
}

function inHours(count: number): string {
  return count === 1 ? l10n.t('1 hour') : l10n.t('{0} hours', count);
}

function inMinutes(count: number): string {
  return count === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', count);
}
