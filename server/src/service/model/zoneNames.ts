/** Zones as they are spelled out: "Central European Time" goes by its summer, "Central European Standard Time" does not. */
const names: readonly (readonly [form: RegExp, zone: string])[] = [
  [/\bcoordinated universal time\b|\bgreenwich mean time\b/i, 'UTC'],
  [/\bcentral european summer time\b/i, '+02:00'],
  [/\bcentral european standard time\b/i, '+01:00'],
  [/\bcentral european time\b/i, 'Europe/Berlin'],
  [/\beastern european time\b/i, 'Europe/Athens'],
  [/\bbritish summer time\b/i, '+01:00'],
  [american('Eastern'), 'America/New_York'],
  [american('Central'), 'America/Chicago'],
  [american('Mountain'), 'America/Denver'],
  [american('Pacific'), 'America/Los_Angeles'],
  [/\bindia(?:n)? standard time\b/i, 'Asia/Kolkata'],
  [/\bjapan standard time\b/i, 'Asia/Tokyo'],
  [/\bsingapore (?:standard )?time\b/i, 'Asia/Singapore'],
];

/** The zone that a line spells out. */
export function zoneByName(text: string): string | undefined {
  return /\btimes?\b|\bUS\//i.test(text) ? names.find(([form]) => form.test(text))?.[1] : undefined;
}

/** "Eastern Daylight Time", "US/Eastern", "all times are US Eastern". */
function american(name: string): RegExp {
  const spelled = `(?:(?:us|u\\.s\\.) )?${name} (?:(?:standard|daylight)(?: saving)? )?time`;
  return new RegExp(`\\b(?:${spelled}|US/${name}|times?(?: (?:are|is|in))* US ${name})\\b`, 'i');
}
