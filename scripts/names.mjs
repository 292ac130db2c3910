// Writes the given names by which a capitalised word is taken for a person, from the locales of Faker (MIT).
//   npm install --no-save @faker-js/faker && node scripts/names.mjs
// Names that are also words, products or places are left out; `lexicon/names.ts` lists by hand what is to be a name all the same.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { loadService } from './service.mjs';

/** Of these every name is taken; of the others those that two locales share. */
const whole = [
  'en_GH',
  'en_IN',
  'en_NG',
  'yo_NG',
  'zu_ZA',
  'af_ZA',
  'fr_SN',
  'pl',
  'pt_BR',
  'pt_PT',
  'es',
  'es_MX',
  'fi',
  'hu',
  'sv',
  'nb_NO',
  'da',
  'hr',
  'sr_RS_latin',
  'cs_CZ',
  'az',
  'tr',
  'uz_UZ_latin',
];
const words =
  'ace alba april ariel art ash august autumn bay bear berry bishop blaze bliss blue boston bridge brook bud cash chance charity chase cherry christmas cloud coral crystal dallas dawn day dean dear delta destiny dev diamond dolly domain earl east eden ember energy ever faith fern field flora fortune fox gene genesis gold golden grant green harmony harvest haven hazel heath heaven holiday honey hope hunter ice india iris ivory ivy jade jet jewel journey joy justice karma kelvin king lake lane law leaf legacy liberty lily lion london lotus lucky magic major mars mason master may mercy miles misty moon north ocean olive opal orion page paris pearl penny phoenix poppy power precious prince princess promise queen rain ray raven reason red reed river robin rocky rose rowan royal ruby rush rusty sage sandy scout season serenity shade shadow shelly silver sky sol song south spring star sterling stone storm summer sun sunny sunshine teal temple tiger titan true trinity unique unity van venus victory violet west winter wolf wood worth wren young zen zion can dur ege kaan ece tan ali-baba son mine genc deniz gun ada un sen ben-t alp per ar at ben as so to do be an al el la le de di da du den der die das des min max sum avg add log test api io id ip os db qa hr it us we he she her his them they then than that this with from into over under about after before not all any some none each every other another such only own same too very more most less least few many much first last next new old good bad long short high low big small great little right left early late alone among arcade ave beat buddha catalina chester christ clay conception dies divine georgian idea innocent islam jail jazz kick loan lot mart martial naval raf rica sep swan ties till vienna vital wage gift abbey alpha amber amid ant apollo asia augusta bars bent carlton carolina chelsea comfort constant dale dame della devi don else even eve fine floor gala geneva guru hale homer honor ion israel jackson june junior kent lance lean len line lone luna mack madison mama mare marine marshall mate melody mile milton mir modest napoleon nil nine nova orlando peer pit preston rama rex server skipped sue sydney tea tone troy una urban valentine valid viola virgin washington willow winston lincoln philippine roosevelt salvador chance open close start stop end begin run ran mark bill will';

const { systemNames } = await loadService('prose/lexicon/names.ts');
const left = new Set(words.split(' '));
const counts = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const listed = Object.values(person?.first_name ?? {}).flatMap((names) =>
    Array.isArray(names) ? names : [],
  );
  const latin = new Set(
    listed
      .filter((name) => /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u.test(name))
      .map((name) => name.toLowerCase()),
  );
  for (const name of latin) counts.set(name, (counts.get(name) ?? 0) + (whole.includes(locale) ? 2 : 1));
}
const names = [...counts]
  .filter(([name, count]) => count > 1 && !left.has(name) && !systemNames.has(name))
  .map(([name]) => name)
  .sort((a, b) => a.localeCompare(b, 'en'));

writeFileSync(
  'server/src/service/prose/lexicon/moreNames.ts',
  `// Written by scripts/names.mjs from the locales of @faker-js/faker (MIT). Do not edit.\n\n/** Given names of many languages in lower case, divided by spaces. */\nexport const moreNames =\n  '${names.join(' ').replaceAll("'", "\\'")}';\n`,
);
console.log(`${names.length} names`);
