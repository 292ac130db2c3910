import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/commandLine.ts';

const document = `# Post-Mortem: Queue lost

**Date:** 2024-03-12
**Duration:** 30 minutes
**Severity:** High

## Impact

- 1,200 orders were late

## Root Cause

The disk of the broker was full.
`;

const { write, postmortem } = commandLine();

describe('postmortem summary', () => {
  it('prints the executive summary', () => {
    write({ 'a.md': document });
    expect(postmortem('summary', 'a.md')).toEqual({
      code: 0,
      error: '',
      out:
        'On 2024-03-12, an incident of severity High lasted 30 minutes: Queue lost. 1,200 orders were late. ' +
        'The disk of the broker was full. It ended with [What ended it].\n',
    });
  });

  it.each([
    ['slack', /^\*Queue lost\*\n\n\*Date:\* 2024-03-12 · /],
    ['email', /^Subject: Post-mortem: Queue lost \(2024-03-12\)\n/],
    ['executives', /^# Queue lost\n\n\| Date \| Duration \| Severity \|/],
    ['all-hands', /^## Queue lost\n/],
    ['customers', /^## Queue lost\n\nOur service was disrupted on 2024-03-12 for 30 minutes\./],
    ['engineering', /\*\*What made it possible\*\*\n\n- The disk/],
    ['changelog', /^### Queue lost\n/],
    ['jira', /^\*\*Post-mortem:\*\* Queue lost\n/],
    ['agenda', /^# Agenda: Queue lost\n/],
  ])('prints that for %s in its usual form', (readers, form) => {
    write({ 'a.md': document });
    const { code, out, error } = postmortem('summary', '--for', readers, 'a.md');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(form);
  });

  it('prints another form where it is asked for', () => {
    write({ 'a.md': document });
    const { out } = postmortem('summary', '--for=slack', '--as=blocks', 'a.md');
    expect(JSON.parse(out)).toMatchObject({
      text: 'Queue lost',
      blocks: [{ type: 'header' }, {}, {}, {}, {}],
    });
    expect(postmortem('summary', '--for=email', '--as=html', 'a.md').out).toMatch(/^<!doctype html>/);
  });

  it('takes templates of the nearest folder above', () => {
    write({
      'postmortems/2024/a.md': document,
      '.postmortem/summaries/slack.md': '{{title}}!',
      'postmortems/.postmortem/summaries/board.md': 'Board: {{title}}',
    });
    expect(postmortem('summary', '--for=board', 'postmortems/2024/a.md').out).toBe('Board: Queue lost\n');
    expect(postmortem('summary', '--for=slack', 'postmortems/2024/a.md').out).toMatch(/^\*Queue lost\*/);
  });

  it('does not look for templates above the repository', () => {
    write({
      'repository/a.md': document,
      'repository/.git/HEAD': '',
      '.postmortem/summaries/slack.md': '{{title}}!',
    });
    expect(postmortem('summary', '--for=slack', 'repository/a.md').out).toMatch(/^\*Queue lost\*/);
  });

  it('names what is wrong, with what there is instead', () => {
    write({ 'a.md': document, '.postmortem/summaries/slack.md': '{{#title}}' });
    expect(postmortem('summary', '--for=nobody', 'a.md')).toEqual({
      code: 2,
      out: '',
      error:
        'a.md: there are no readers "nobody": choose one of summary, slack, email, executives, all-hands, customers, ' +
        'engineering, changelog, jira, agenda\n',
    });
    expect(postmortem('summary', '--for=jira', '--as=slack', 'a.md').error).toBe(
      'a.md: "slack" is no form for jira: choose one of markdown, adf\n',
    );
    expect(postmortem('summary', '--for=slack', 'a.md').error).toBe(
      'a.md: The template .postmortem/summaries/slack.md cannot be filled: Unclosed section "title" at 10\n',
    );
    expect(postmortem('summary', '--fro=slack', 'a.md').error).toMatch(/--fro/);
  });

  it.each([
    [[], 'Name one file that is to be summarised'],
    [['a.md', 'b.md'], 'Name one file that is to be summarised'],
    [['a.txt'], 'a.txt is no Markdown file'],
    [['nowhere.md'], 'nowhere.md'],
    [['.'], '. is no Markdown file'],
  ])('asks for one Markdown file instead of %j', (paths, complaint) => {
    write({ 'a.md': document, 'b.md': document, 'a.txt': '' });
    const { code, error } = postmortem('summary', ...paths);
    expect([code, error]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
