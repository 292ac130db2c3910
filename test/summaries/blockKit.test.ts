import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../server/src/service/index.ts';
import { noLabels } from '../../server/src/service/markdown/labels.ts';
import { parse } from '../../server/src/service/markdown/parse.ts';
import { slackMessageOf } from '../../server/src/service/summaries/blockKit.ts';
import { summariesOf } from '../../server/src/service/summaries/summaries.ts';
import { analysisOf } from '../support/analyse.ts';
import { documents } from './documents.ts';

function messageOf(markdown: string): ReturnType<typeof slackMessageOf> {
  return slackMessageOf(parse(markdown, noLabels), 'Queue lost');
}

describe('a message of Slack', () => {
  it('is made of headers and sections', () => {
    expect(messageOf('## Queue lost\n\n**Date:** 2024-01-15\n\n---\n\n- a\n- b\n')).toEqual({
      text: 'Queue lost',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Queue lost' } },
        { type: 'section', text: { type: 'mrkdwn', text: '*Date:* 2024-01-15' } },
        { type: 'divider' },
        { type: 'section', text: { type: 'mrkdwn', text: '• a\n• b' } },
      ],
    });
  });

  it('calls nobody', () => {
    const text = JSON.stringify(messageOf('Tell <!channel>, @here and <@U123> of it.\n'));
    expect(text).not.toMatch(/<[!@]/);
  });

  it('divides what is too long for a section at its lines', () => {
    const items = Array.from({ length: 90 }, (_, at) => `- ${'x'.repeat(60)} ${at}\n`).join('');
    const { blocks } = messageOf(items);
    expect(blocks.length).toBe(2);
    expect(blocks.every((block) => 'text' in block && block.text.text.length <= 3000)).toBe(true);
  });

  it('cuts a header that is too long, and no character in two', () => {
    const [header] = messageOf(`# ${'😀'.repeat(100)}\n`).blocks;
    const text = header && 'text' in header ? header.text.text : '';
    expect(text.length).toBeLessThanOrEqual(150);
    expect(text).toMatch(/^(?:😀)+…$/u);
  });

  it('has at most 50 blocks, and says so', () => {
    const { blocks } = messageOf('A paragraph.\n\n'.repeat(80));
    expect(blocks.length).toBe(50);
    expect(JSON.stringify(blocks.at(-1))).toContain('too long for Slack');
  });

  it('is shorter than Slack takes, and says so', () => {
    const { blocks } = messageOf(`${'word '.repeat(500)}\n\n`.repeat(8));
    expect(JSON.stringify(blocks).length).toBeLessThan(13_000);
    expect(JSON.stringify(blocks.at(-1))).toContain('too long for Slack');
  });
});

describe.each(documents)('of %s', (_path, text) => {
  it('every message keeps the limits', () => {
    const summaries = summariesOf(analysisOf(text), parseConfiguration({}).configuration, []);
    const messages = summaries.flatMap(({ forms }) => forms.filter(({ name }) => name === 'blocks'));
    expect(messages.length).toBeGreaterThan(0);
    for (const { text: json } of messages) {
      const { blocks } = JSON.parse(json) as ReturnType<typeof slackMessageOf>;
      expect(blocks.length).toBeLessThanOrEqual(50);
      for (const block of blocks) {
        const most = block.type === 'header' ? 150 : 3000;
        if ('text' in block) expect(block.text.text.length).toBeLessThanOrEqual(most);
        if ('text' in block) expect(block.text.text).not.toBe('');
      }
    }
  });
});
