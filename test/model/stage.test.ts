import { describe, expect, it } from 'vitest';
import { isOtherStatus, nearestStatus, stageOf, statusAt } from '../../server/src/service/model/stage.ts';

describe('a status', () => {
  it.each([
    ['Draft', 'draft'],
    ['final draft', 'draft'],
    ['Draft, ready for review on Monday', 'draft'],
    ['In progress', 'draft'],
    ['Not yet published', 'draft'],
    ['To be published', 'draft'],
    ['almost finished', 'draft'],
    ['Incident resolved, post-mortem in progress', 'draft'],
    ['In Review', 'under review'],
    ['Review', 'under review'],
    ['Review in progress', 'under review'],
    ['Ready for review', 'under review'],
    ['Awaiting approval', 'under review'],
    ['Published', 'published'],
    ['Final (shared with everybody)', 'published'],
    ['Complete, action items in progress', 'published'],
    ['Action items in progress', 'published'],
    ['✅ Done', 'published'],
  ])('%s is %s', (text, stage) => {
    expect(stageOf(text)).toBe(stage);
  });

  it.each(['Resolved', 'Banana', 'Draft | Under Review | Published', ''])('%j tells no stage', (text) => {
    expect(stageOf(text)).toBeUndefined();
  });

  it('of an incident is another', () => {
    expect(['Resolved', 'Monitoring', 'Open', '🟢 Mitigated at 10:20'].map(isOtherStatus)).not.toContain(
      false,
    );
    expect(['Banana', 'Drfat', 'Foo'].map(isOtherStatus)).not.toContain(true);
  });

  it('has names of its own in a project', () => {
    const own = { Socialised: 'published', 'In the works': 'draft', Final: 'under review' } as const;
    expect(stageOf('socialised (wiki)', own)).toBe('published');
    expect(stageOf('Final', own)).toBe('under review');
    expect(stageOf('Finalised', own)).toBe('published');
    expect(nearestStatus('Socialsied', own)).toBe('Socialised');
    expect(statusAt('in the works', 'under review', own)).toBe('Final');
  });

  it.each([
    ['Drfat', 'Draft'],
    ['Under Reveiw', 'Under Review'],
    ['publishd', 'Published'],
    ['In Reviev', 'Under Review'],
    ['Fianl', 'Published'],
    ['Banana', undefined],
    ['Foo', undefined],
  ])('%s was meant to be %s', (text, name) => {
    expect(nearestStatus(text)).toBe(name);
  });

  it.each([
    ['Draft', 'Under Review'],
    ['draft', 'under review'],
    ['Draft (v2)', 'Under Review (v2)'],
    ['Resolved at 15:09 UTC', 'Under Review (Resolved at 15:09 UTC)'],
    ['{Open|Resolved}', 'Under Review'],
  ])('%s becomes %s', (text, expected) => {
    expect(statusAt(text, 'under review')).toBe(expected);
  });
});
