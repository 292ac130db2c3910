import * as z from 'zod/mini';
import { isStyle, isTemplatePath } from './model/template.ts';
import type { OptionSpec, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** The levels that a rule may be set to. */
export const severity = z.enum(['error', 'warning', 'info', 'hint', 'off']);

const optionTypes = {
  integer: z.int().check(z.gte(0)),
  boolean: z.boolean(),
  strings: z.array(z.string()),
  map: z.record(z.string(), z.string()),
} as const;

/** What a value must be, where no type of JSON says it. */
export const expectations = {
  template: '"standard", "google-sre", "pagerduty", "atlassian", "aws-coe" or the path of a Markdown file',
  prefix: 'a prefix such as "JIRA-"',
  address: 'an https address with {id} (the whole key) or {number} (what follows the prefix) in it',
} as const;

/** One schema for validation, for the JSON schema of the configuration file and for VS Code's settings. */
const keys = {
  template: z.string().check(
    z.describe(
      'The house style documents are held to where their headings tell none: standard, google-sre, pagerduty, atlassian or aws-coe; or the path of a Markdown file that is the template.',
    ),
    z.refine((name) => isStyle(name) || isTemplatePath(name), {
      error: expectations.template,
    }),
  ),
  timezone: z
    .string()
    .check(
      z.describe('Time zone of times that name none: "UTC", an IANA name or an offset such as "+02:00".'),
    ),
  files: z
    .array(z.string())
    .check(
      z.describe('Globs of the documents that are post-mortems, besides those recognised by their content.'),
    ),
  rules: z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.optional(ruleSchema(rule))])))
    .check(z.describe('Severity of each rule, or [severity, options].')),
  vocabulary: z
    .strictObject({
      systems: z.optional(
        z.array(z.string()).check(z.describe('Names of systems that could be taken for people.')),
      ),
      people: z.optional(
        z.array(z.string()).check(z.describe('Names of people that are not known as such.')),
      ),
      allow: z.optional(
        z.array(z.string()).check(z.describe('Phrases that the language rules leave alone.')),
      ),
    })
    .check(z.describe('Words of this project.')),
  alignTables: z
    .boolean()
    .check(z.describe('Whether fixing all aligns the columns of the tables in sections, too.')),
  severities: z
    .record(z.string(), z.enum(['critical', 'high', 'medium', 'low']))
    .check(z.describe('Own names of severity levels, each with the usual level that it stands for.')),
  statuses: z
    .record(z.string(), z.enum(['draft', 'under review', 'published']))
    .check(z.describe('Own names for the status of a document, each with the usual one that it stands for.')),
  actionStatuses: z
    .record(z.string(), z.enum(['todo', 'in progress', 'blocked', 'done']))
    .check(z.describe('Own names for the status of an action, each with the usual one that it stands for.')),
  links: z
    .record(
      z.string().check(z.regex(/^\S+$/, { error: expectations.prefix })),
      z.string().check(
        z.regex(/^https?:\/\/\S*\{(?:id|number)\}\S*$/, {
          error: expectations.address,
        }),
      ),
    )
    .check(
      z.describe(
        'Addresses of tickets and incidents by what their keys begin with: {id} stands for the whole key, {number} for what follows the prefix. Keys in a text are links to them.',
      ),
    ),
  inlayHints: z
    .strictObject({
      elapsed: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show behind each time of a timeline how long after the start of the incident it was.',
            ),
          ),
      ),
      phase: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show behind the times of a timeline which entries mark the start, the detection and so on.',
            ),
          ),
      ),
    })
    .check(z.describe('What is shown behind the times of a timeline.')),
  codeLens: z
    .strictObject({
      enabled: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Show above title, timeline and actions how far the post-mortem is, how long detection and resolution took, and how many actions are done.',
            ),
          ),
      ),
    })
    .check(z.describe('What is shown above headings.')),
  paste: z
    .strictObject({
      keepNames: z.optional(
        z
          .boolean()
          .check(
            z.describe(
              'Write behind each entry that is pasted from a chat or an alert who said or did it, as in "(Mei Sato)".',
            ),
          ),
      ),
    })
    .check(z.describe('How a chat, an alert or a log is pasted as entries of the timeline.')),
} as const;

/** What a configuration may say; every key may be left out. */
export const schema = z.partial(z.strictObject(keys));

/** The JSON schema of `.postmortem.json` and `.postmortem.yaml`. */
export function configurationJsonSchema(): object {
  return z.toJSONSchema(z.extend(schema, { $schema: z.optional(z.string()) }));
}

function ruleSchema(rule: Rule): z.ZodMiniType {
  const options = Object.entries(rule.options);
  if (options.length === 0)
    return z.union([severity, z.tuple([severity])]).check(z.describe(rule.description));
  const shape = Object.fromEntries(options.map(([name, spec]) => [name, z.optional(optionSchema(spec))]));
  return z.union([severity, z.tuple([severity, z.strictObject(shape)])]).check(z.describe(rule.description));
}

function optionSchema(spec: OptionSpec): z.ZodMiniType {
  return optionTypes[spec.type].check(z.describe(spec.description));
}
