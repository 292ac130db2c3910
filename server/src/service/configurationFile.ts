import * as l10n from '@vscode/l10n';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { type Document, isMap, parseDocument, visit } from 'yaml';
import { type Configuration, parseConfiguration, type Settings } from './configuration.ts';
import type { ConfigurationIssue } from './configurationIssues.ts';
import { source } from './features/diagnostics.ts';
import { lineIndexOf } from './markdown/lines.ts';
import type { Span } from './markdown/position.ts';

/** What a configuration file says, and what in it cannot be used. */
export interface ConfigurationFile {
  /** The file alone, with defaults. */
  readonly configuration: Configuration;
  /** Only what the file sets, without what is wrong: to be laid over a person's settings. */
  readonly given: Settings;
  readonly diagnostics: Diagnostic[];
  /** That the template cannot be read, said of the line that names it. */
  missingTemplate(): Diagnostic;
}

/** A problem at a place, before lines are counted. */
interface Complaint {
  readonly span: Span;
  readonly message: string;
}

/** A file as its syntax tells it: its value, what is broken, and where a path of keys stands. */
interface Syntax {
  readonly value: unknown;
  readonly errors: readonly Complaint[];
  locate(path: ConfigurationIssue['path']): Span | undefined;
}

/** Reads `.postmortem.json` (comments and trailing commas allowed) or `.postmortem.yaml`; never throws. */
export function parseConfigurationFile(text: string, path: string): ConfigurationFile {
  const syntax = /\.ya?ml$/i.test(path) ? readYaml(text) : readJson(text);
  const { configuration, given, issues } = parseConfiguration(syntax.value);
  const wrong = issues.map(({ path: keys, message }) => ({
    span: syntax.locate(keys) ?? { start: 0, end: 0 },
    message,
  }));
  const lines = lineIndexOf(text);
  const diagnosticOf = ({ span, message }: Complaint): Diagnostic => ({
    range: lines.rangeOf(span),
    severity: DiagnosticSeverity.Error,
    source,
    code: 'configuration',
    message,
  });
  return {
    configuration,
    given,
    diagnostics: [...syntax.errors, ...wrong].map(diagnosticOf),
    missingTemplate: () =>
      diagnosticOf({
        span: syntax.locate(['template']) ?? { start: 0, end: 0 },
        message: l10n.t(
          'The template {0} cannot be read: documents are held to the style that their headings tell.',
          given.template ?? '',
        ),
      }),
  };
}

function readJson(text: string): Syntax {
  const errors: ParseError[] = [];
  const tree = text.trim() === '' ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  return {
    value: tree && getNodeValue(tree),
    errors: errors.map(({ error, offset, length }) => ({
      span: { start: offset, end: offset + length },
      message: l10n.t('Not valid JSON: {0}', spaced(printParseErrorCode(error))),
    })),
    locate: (path) => (tree ? spanOfJson(findNodeAtLocation(tree, [...path])) : undefined),
  };
}

/** A key where there is one, so that the name at fault is underlined; otherwise the value. */
function spanOfJson(node: Node | undefined): Span | undefined {
  const named = node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
  return named && { start: named.offset, end: named.offset + named.length };
}

/** "PropertyNameExpected" → "property name expected". */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function readYaml(text: string): Syntax {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const unquoted = withoutUnknownAliases(document);
  const broken = document.errors.map(({ pos, code, message }) => ({
    span: { start: pos[0], end: pos[1] },
    message:
      code === 'MULTIPLE_DOCS'
        ? l10n.t('Not valid YAML: more than one document')
        : l10n.t('Not valid YAML: {0}', message),
  }));
  const { value, errors } = contentOf(document);
  return {
    value,
    errors: [...broken, ...unquoted, ...errors],
    locate: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
        : undefined;
      return spanOfYaml(pair?.key ?? document.getIn(path, true));
    },
  };
}

/** `- *.md` is an alias to YAML, and one of what nobody has named: it is taken out, so that the rest can be read. */
function withoutUnknownAliases(document: Document): readonly Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      const message = l10n.t('Not valid YAML: put "*{0}" in quotes, as it begins with "*"', alias.source);
      complaints.push({ span: spanOfYaml(alias) ?? { start: 0, end: 0 }, message });
      return visit.REMOVE;
    },
  });
  return complaints;
}

/** Nothing of a document that is broken from its start, or grows beyond bounds by naming parts of itself. */
function contentOf(document: Document): { value: unknown; errors: readonly Complaint[] } {
  if (document.errors.length > 0 && document.contents === null) return { value: undefined, errors: [] };
  try {
    return { value: document.toJS(), errors: [] };
  } catch (error) {
    const message = l10n.t('Not valid YAML: {0}', error instanceof Error ? error.message : String(error));
    return { value: undefined, errors: [{ span: { start: 0, end: 0 }, message }] };
  }
}

function spanOfYaml(node: unknown): Span | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
