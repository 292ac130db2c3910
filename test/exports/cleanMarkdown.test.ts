import { describe, expect, it } from 'vitest';
import { analysisOf, service } from '../support/analyse.ts';

/** A document as it is copied for places that take Markdown. */
function copied(text: string, words?: string): string {
  const start = words === undefined ? 0 : text.indexOf(words);
  const span = words === undefined ? undefined : { start, end: start + words.length };
  const made = service.copyText(analysisOf(text), 'markdown', span);
  return 'text' in made ? made.text : made.refusal;
}

const long = 'A nightly reindex had produced an index without any documents, and';

describe('Markdown for other places', () => {
  it('has no comments, and code is left alone', () => {
    const code = '```html\n<!-- stays -->\n\n\n\nx\n```';
    expect(copied(`# A\n\n<!-- postmortem-disable blame -->\nText <!-- aside -->here.\n\n${code}\n`)).toBe(
      `# A\n\nText here.\n\n${code}\n`,
    );
  });

  it('has paragraphs on one line each, also in lists and quotations', () => {
    expect(copied(`# A\n\n${long}\n*the* alias\nwas moved.\n`)).toBe(
      `# A\n\n${long} *the* alias\nwas moved.\n`,
    );
    expect(copied(`- ${long}\n  the alias.\n\n> ${long}\n> the alias.\n`)).toBe(
      `- ${long} the alias.\n\n> ${long} the alias.\n`,
    );
  });

  it('keeps the lines that were meant as lines', () => {
    for (const text of [
      '**Date:** 2024-01-30\n**Severity:** High\n',
      `10:20 - ${long}\n10:26 - ${long}\n`,
      `> [!NOTE]\n> ${long}\n`,
      `${long}  \nthe alias.\n`,
      `\`\`\`\n${long}\n${long}\n\`\`\`\n`,
      `| a |\n| - |\n| ${long} |\n| b |\n`,
    ])
      expect(copied(text)).toBe(text);
  });

  it('ends its lines as everywhere, and has no byte order mark', () => {
    expect(copied('\uFEFF# A\r\n\r\nText\r\n')).toBe('# A\n\nText\n');
  });

  it('is what is selected, to the letter', () => {
    expect(copied(`# A\n\nOne two three\n`, 'two')).toBe('two\n');
  });
});
