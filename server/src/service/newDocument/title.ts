import type { Analysis } from '../analysis.ts';
import { fieldNamed } from '../model/build.ts';
import { isToml } from '../model/metadataLines.ts';
import type { Field, Title } from '../model/postmortem.ts';
import type { Edit } from '../rule.ts';
import { quotedIn, scalar } from '../yamlText.ts';

/** What a template may have in the place of a name: "[Incident Title]", "{{title}}", "<title>". */
const blank = /\[[^\][\n]+\](?![(:[])|\{\{[^{}\n]*\}\}|<[a-z][a-z _-]*>/i;

/** What templates are called that documents are not: "Post-Mortem Template", "Incident Report Title". */
const ownWords = /[\s:–—-]*\b(?:template|title|untitled|draft)\b.*$/i;

/** Names the incident in the first heading, which is made where a template has none, and in the front matter. */
export function titleEdits(
  { source: { text }, postmortem, bodyStart }: Analysis,
  name: string,
): readonly Edit[] {
  const { title, metadata } = postmortem;
  const field = fieldNamed(metadata.fields, 'title');
  const inFront = field?.form === 'frontMatter' ? [frontEdit(field, text, name, bodyStart)] : [];
  if (title !== undefined && title.span.start >= bodyStart)
    return [...inFront, headingEdit(title, text, name)];
  if (inFront.length > 0) return inFront;
  const heading = `# Post-Mortem: ${name}\n\n`;
  return [{ span: { start: bodyStart, end: bodyStart }, text: heading }];
}

function headingEdit({ span, name: old }: Title, text: string, name: string): Edit {
  const written = text.slice(span.start, span.end);
  const gap = blank.exec(written);
  if (gap) return edit(span.start + gap.index, span.start + gap.index + gap[0].length, name);
  if (old !== '' && written.endsWith(old)) return edit(span.end - old.length, span.end, name);
  const kept = written.replace(ownWords, '').replace(/[\s:–—-]+$/, '');
  return edit(span.start, span.end, kept === '' ? `Post-Mortem: ${name}` : `${kept}: ${name}`);
}

/** `title: [Incident Title]` is a list for YAML: its brackets go with the gap. */
function frontEdit({ valueSpan, value }: Field, text: string, name: string, bodyStart: number): Edit {
  const { start, end } = valueSpan;
  const toml = isToml(text.slice(0, bodyStart));
  if (text[start - 1] === '[' && text[end] === ']') return edit(start - 1, end + 1, scalar(name, toml));
  const filled = blank.test(value) ? value.replace(blank, () => name) : name;
  return edit(start, end, quotedIn(text, valueSpan, filled, toml));
}

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}
