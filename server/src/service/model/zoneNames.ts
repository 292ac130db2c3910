/** Zones as they are spelled out: "Central European Time" goes by its summer, "Central European Standard Time" does not. */
const names: readonly (readonly [form: RegExp, zone: string])[] = [
  [/\bcoordinated universal time\b|\bgreenwich mean time\b/i, 'UTC'],
  [/\bcentral european summer time\b/i, '+02:00'],
  [/\bcentral european standard time\b/i, '+01:00'],
  [/\bcentral european time\b/i, 'Europe/Berlin'],
  [/\beastern european time\b/i, 'Europe/Athens'],
  [/\bbritish summer time\b/i, '+01:00'],
  [
    /\b(?:(?:us|u\.s\.) )?eastern (?:(?:standard|daylight)(?: saving)? )?time\b|\bUS\/Eastern\b/i,
    'America/New_York',
  ],
  [
    /\b(?:(?:us|u\.s\.) )?central (?:(?:standard|daylight)(?: saving)? )?time\b|\bUS\/Central\b/i,
    'America/Chicago',
  ],
  [
    /\b(?:(?:us|u\.s\.) )?mountain (?:(?:standard|daylight)(?: saving)? )?time\b|\bUS\/Mountain\b/i,
    'America/Denver',
  ],
  [
    /\b(?:(?:us|u\.s\.) )?pacific (?:(?:standard|daylight)(?: saving)? )?time\b|\bUS\/Pacific\b/i,
    'America/Los_Angeles',
  ],
  [/\bindia(?:n)? standard time\b/i, 'Asia/Kolkata'],
  [/\bjapan standard time\b/i, 'Asia/Tokyo'],
  [/\bsingapore (?:standard )?time\b/i, 'Asia/Singapore'],
];

/** The zone that a line spells out. */
export function zoneByName(text: string): string | undefined {
  return /\btime\b|\bUS\//i.test(text) ? names.find(([form]) => form.test(text))?.[1] : undefined;
}
