const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };

/** What stands before a unit of time in letters. */
export const numberWords: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  ...small,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  ...tens,
  sixty: 60,
  ninety: 90,
};

/** Units in the languages whose post-mortems are read, each as its English one. */
const foreignUnits: readonly (readonly [string, string])[] = [
  ['weeks', 'wochen?|semaines?|semanas?|settiman[ae]|weken|週間|周'],
  ['days', 'tagen?|tage?|jours?|d[ií]as?|giorn[io]|dagen|dag(?:ar|e)?|日間?|天'],
  ['hours', 'stunden?|std|heures?|horas?|or[ae]|uur|uren|tim(?:er|mar|me)|時間|小时|小時'],
  ['minutes', 'minuten|minutos?|minut[oi]|minut(?:ter|er)?|分間?|分钟|分鐘'],
  ['seconds', 'sekunden?|secondes?|segundos?|second[oi]|seconden|秒間?'],
];

const foreign = foreignUnits.map(
  ([unit, words]) => [new RegExp(`(\\d)\\s*(?:${words})(?![a-z])`, 'gi'), `$1 ${unit} `] as const,
);

const compound = new RegExp(
  `\\b(${Object.keys(tens).join('|')})[- ](${Object.keys(small).join('|')})\\b`,
  'gi',
);
const fraction = '[½¼¾]';
const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const andHalf = new RegExp(`\\b(\\d{1,4}|${Object.keys(numberWords).join('|')}) and a half(?= \\w)`, 'gi');
const unitAndHalf = /\b(\d{1,4}|an?|one) (hour|day|week)s? and a half\b/gi;

/** The same in figures and English units: "two and a half hours" → "2.5 hours", "2時間" → "2 hours". */
export function inFigures(text: string): string {
  const english = foreign.reduce((changed, [words, unit]) => changed.replace(words, unit), text);
  return english
    .replace(/^\s*P(\d+D)?T(?=\d)/i, '$1 ')
    .replace(/\b(?:three[- ]quarters|¾) of an hour\b/gi, '45 minutes')
    .replace(/\b(?:a )?quarter of an hour\b/gi, '15 minutes')
    .replace(new RegExp(`(\\d*)\\s?(${fraction})`, 'g'), (_, whole: string, part: string) =>
      String(Number(whole) + (fractions[part] ?? 0)),
    )
    .replace(compound, (_, ten: string, one: string) => String(figureOf(ten) + figureOf(one)))
    .replace(unitAndHalf, (_, count: string, unit: string) => `${figureOf(count) + 0.5} ${unit}`)
    .replace(andHalf, (_, count: string) => String(figureOf(count) + 0.5))
    .replace(
      /(\d|\b(?:one|two|three|four|five|ten)) (?:business|working|calendar|full) (?=days?\b)/gi,
      '$1 ',
    );
}

function figureOf(count: string): number {
  return numberWords[count.toLowerCase()] ?? Number(count);
}
