import { describe, expect, it } from 'vitest';
import { analysisOf } from '../support/analyse.ts';

const isPostmortem = (text: string, uri = 'file:///docs/2024-01-15.md'): boolean =>
  analysisOf(text, uri).recognition.postmortem;

describe('a title', () => {
  it.each([
    'Post-Mortem: Template rendering lost',
    'Postmortem – logins',
    'Incident report',
    'Incident Review of the lost queue',
    'Correction of Errors: guidelines deleted',
    '🔥 Blameless post mortem: policy engine down',
  ])('of a post-mortem is enough: %s', (title) => {
    expect(isPostmortem(`# ${title}\n`)).toBe(true);
    expect(isPostmortem(`---\ntitle: "${title}"\n---\n\nText.\n`)).toBe(true);
  });

  it.each([
    'Incident reporting',
    'Incident reports',
    'Post-mortems of 2024',
    'Postmortem template',
    'Blameless Post-Mortem Guidelines',
    'Incident review process',
    'Post-mortem analysis at Acme',
  ])('of something about them is not, even with sections to explain: %s', (title) => {
    expect(isPostmortem(`# ${title}\n\nText.\n`)).toBe(false);
  });
});

describe('a template', () => {
  const text = '# Post-Mortem: [Incident Title]\n\n## Timeline\n\n## Impact\n';

  it.each(['/work/templates/database.md', '/work/.postmortem/templates/eu/database.md'])(
    'is left alone where new post-mortems are made from: %s',
    (path) => expect(isPostmortem(text, `file://${path}`)).toBe(false),
  );

  it.each(['/templates/shop/postmortems/2024-01-15.md', '/work/templates/eu/database.md'])(
    'is not everything that has such a folder above it: %s',
    (path) => expect(isPostmortem(text, `file://${path}`)).toBe(true),
  );
});
