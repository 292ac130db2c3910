import { describe, expect, it } from 'vitest';
import { mrkdwnOf } from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';
import { mentionsIn } from './mentions.ts';

const message = (text: string): string => mrkdwnOf(treeOf(text));

describe('a message of Slack', () => {
  it.each([
    ['bold and italic', '**bold** and _italic_, ***both***', '*bold* and _italic_, _*both*_'],
    ['marks within words go', '**a**b and un**believ**able', 'ab and unbelievable'],
    ['marks before punctuation stay', '**Date**: today (**now**).', '*Date*: today (*now*).'],
    ['bold within a heading is bold already', '## The **end**', '*The end*'],
    ['links', '[Runbook](https://example.com/?a=1&b=2|3)', '<https://example.com/?a=1&amp;b=2%7C3|Runbook>'],
    ['autolinks', '<https://example.com>', '<https://example.com>'],
    ['links to files are their text', '[notes](notes.md)', 'notes'],
    [
      'pictures',
      '![Chart](https://example.com/a.png) ![Local](a.png)',
      '<https://example.com/a.png|Chart> Local',
    ],
    ['what has to be escaped', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['code', '`a < b` and ``a ` b``', "`a &lt; b` and `a ' b`"],
    ['blocks of code', '```js\nif (a < b) "```"\n```', "```\nif (a &lt; b) \"'''\"\n```"],
    ['lists', '- a\n  1. b\n     - c\n- d', '• a\n    1. b\n        • c\n• d'],
    ['tasks', '- [x] done\n- [ ] open\n\n1. [ ] one', '☑ done\n☐ open\n\n1. ☐ one'],
    ['quotations', '> a\n> **b**\n>\n> c', '> a *b*\n>\n> c'],
    ['alerts', '> [!WARNING]\n> Hot', '> *Warning*\n> Hot'],
    ['lines of metadata', '**Date:** 1\n**Severity:** 2', '*Date:* 1\n*Severity:* 2'],
    ['soft and hard breaks', 'a\nb\\\nc', 'a b\nc'],
    ['footnotes', 'a[^x]\n\n[^x]: Note', 'a[1]\n\n[1] Note'],
    ['rules', 'a\n\n---\n\nb', 'a\n\n———\n\nb'],
    ['details', '<details><summary>More</summary>\n\ntext\n\n</details>', '*More*\n\ntext'],
    ['comments go', 'a <!-- b --> c\n\n<!-- postmortem-disable blame -->', 'a  c'],
  ])('%s', (_, text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it('has tables as aligned code', () => {
    expect(message('| Zeit | Was |\n| --: | - |\n| 10:00 | **Größe** ✅ |')).toBe(
      ['```', ' Zeit | Was', '----- | --------', '10:00 | Größe ✅', '```'].join('\n'),
    );
  });

  it('has wide tables as lists', () => {
    const action =
      'Stop the alias move when the new index holds less than 90 % of the documents of the old one';
    expect(message(`| Action | Owner | Due |\n| - | - | - |\n| ${action} | @mei | |`)).toBe(
      `• ${action} — Owner: @mei`,
    );
  });
});

describe('calls nobody', () => {
  it.each([
    ['<!channel> and <!here|x>', '&lt;!channel&gt; and &lt;!here|x&gt;'],
    ['<@U012AB3CD> in <#C024BE7LR>', '&lt;@U012AB3CD&gt; in &lt;#C024BE7LR&gt;'],
    ['@here and (@channel), @everyone!', '`@here` and (`@channel`), `@everyone`!'],
    ['[ask @here](https://example.com)', '<https://example.com|ask here>'],
    ['an@**here**b and @**here**', 'an@hereb and @*here*'],
    ['`@here` stays', '`@here` stays'],
    ['me@here.example', 'me@here.example'],
    ['\\` @here', '` here'],
  ])('%s', (text, expected) => {
    expect(message(text)).toBe(expected);
    expect(mentionsIn(message(text))).toEqual([]);
  });
});
