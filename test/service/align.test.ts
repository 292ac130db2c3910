import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/service/edits.ts';
import { alignmentEdits } from '../../server/src/service/tables/align.ts';
import { analysisOf } from '../support/analyse.ts';
import { sessions, versionsOf } from '../support/randomDocuments.ts';

const head = '# Post-Mortem: Queue lost\n\n## Action Items\n\n';

function aligned(text: string): string {
  return applyEdits(text, alignmentEdits(analysisOf(text)).flat());
}

describe('the columns of a table', () => {
  it('are aligned, with what stands in the cells as it is', () => {
    expect(
      aligned(`${head}|Action|Owner|Due\n|-|:-:|--:\n|Cap \`a\\|b\` at **4**|@mei|2024-06-01|\n|Short|||\n`),
    ).toBe(
      `${head}| Action              | Owner |        Due |\n| ------------------- | :---: | ---------: |\n| Cap \`a\\|b\` at **4** |  @mei | 2024-06-01 |\n| Short               |       |            |\n`,
    );
  });

  it('count wide characters as two', () => {
    expect(aligned(`${head}| 対応 | Status |\n| --- | --- |\n| a | ✅ Done |\n`)).toBe(
      `${head}| 対応 | Status  |\n| ---- | ------- |\n| a    | ✅ Done |\n`,
    );
  });

  it('keep the line ends of Windows', () => {
    const text = `${head}| A | B |\n| --- | --- |\n| long cell | x |\n`.replaceAll('\n', '\r\n');
    expect(aligned(text)).toContain('| A         | B |\r\n| --------- | - |\r\n| long cell | x |\r\n');
  });

  it.each([
    ['in a list', `${head}- item\n\n  | A | B |\n  | --- | --- |\n  | long cell | x |\n`],
    ['in a quotation', `${head}> | A | B |\n> | --- | --- |\n> | long cell | x |\n`],
    ['with more cells than columns', `${head}| A | B |\n| --- | --- |\n| long cell | x | y |\n`],
    ['with fewer', `${head}| A | B |\n| --- | --- |\n| long cell |\n`],
    ['that is wide', `${head}| A | B |\n| --- | --- |\n| ${'long '.repeat(60)} | x |\n`],
    ['in code', `${head}\`\`\`\n| A | B |\n| --- | --- |\n| long cell | x |\n\`\`\`\n`],
    ['outside of sections', '# Post-Mortem: Queue lost\n\n| A | B |\n| --- | --- |\n| long cell | x |\n'],
  ])('are left alone %s', (_, text) => {
    expect(aligned(text)).toBe(text);
  });

  it('are as they should be after once, in texts of any kind', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        for (const text of versionsOf(session)) {
          const once = aligned(text);
          expect(aligned(once)).toBe(once);
          expect(once.replace(/[\s|:-]/g, '')).toBe(text.replace(/[\s|:-]/g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
