/** Zones by the city that they are named after, in lower case: "new york" is America/New_York. */
const zones: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone')
    .filter((zone) => /^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(zone))
    .map((zone) => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone]),
);

const city = '(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})';
const cityTime = new RegExp(`${city}(?: local)? time\\b|\\btimes? (?:are |is )?(?:in|of|at) ${city}`, 'u');

/** The zone of a city whose time a line speaks of: "Singapore time", "All times in New York". */
export function zoneOfCity(text: string): string | undefined {
  const [, before, behind] = cityTime.exec(text) ?? [];
  const words = (before ?? behind ?? '').split(' ');
  // "In Singapore time": a capital before the city is no part of its name.
  const names = words.map((_, at) => words.slice(at).join(' ').toLowerCase());
  return names.map((name) => zones.get(name)).find((zone) => zone !== undefined);
}
