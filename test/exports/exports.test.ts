import { describe, expect, it } from 'vitest';
import { exportEndings, exportFormats, inspect } from '../../server/src/service/index.ts';
import { inspectionSchema, modelSchema } from '../../server/src/service/inspectionSchema.ts';
import { context, documents, exported, exportedText, read } from './documents.ts';

const document = `# Post-Mortem: Search index lost

**Date:** 2024-01-30

## Action Items

- [ ] Alert on depth above 10k (owner: @olu, due: 2024-03-01)
`;

describe('a document', () => {
  it.each(exportFormats)('has a file name as %s', (format) => {
    expect(exported(document, format)).toMatchObject({
      fileName: `search-index-lost${exportEndings[format]}`,
    });
  });

  it.each(exportFormats)('without a title or anything else throws nothing as %s', (format) => {
    for (const text of ['', '# \n', '## Action Items\n', '- [ ] \n', '| a |\n| - |\n'])
      expect(exported(text, format)).toSatisfy(
        (made: object) => 'refusal' in made || ('text' in made && 'fileName' in made),
      );
  });

  it.each(['adf', 'jira-csv'] as const)('without actions says so as %s', (format) => {
    expect(exported('# Post-Mortem: A\n', format)).toEqual({
      refusal: 'There are no action items: write some first.',
    });
  });

  it.each(['adf', 'jira-csv'] as const)('has no actions in the text of a template as %s', (format) => {
    const template = document.replace('Alert on depth above 10k', '[What is to be done]');
    expect(exported(template, format)).toHaveProperty('refusal');
  });
});

describe.each(documents)('%s', (path) => {
  const analysis = read(path);

  it('is exported in every form that has something to say', () => {
    const { actionItems } = inspect(analysis, context.configuration);
    for (const format of exportFormats) {
      const made = exported(analysis, format);
      const mayBeEmpty = format === 'ics' || actionItems.length === 0;
      expect([format, 'refusal' in made && !mayBeEmpty]).toEqual([format, false]);
    }
  });

  it('is as JSON what was understood of it', () => {
    const model = JSON.parse(exportedText(analysis, 'json'));
    expect(modelSchema.parse(model)).toEqual(model);
    expect(model).toEqual({ schemaVersion: 1, postmortem: inspect(analysis, context.configuration) });
  });
});

it('the schema has the keys of what is inspected', () => {
  const keys = Object.keys(inspect(read(documents[0] ?? ''), context.configuration));
  expect(Object.keys(inspectionSchema.shape)).toEqual(keys);
});
