import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  adfOf,
  htmlFragment,
  htmlPage,
  mrkdwnOf,
  storageOf,
} from '../../server/src/service/exports/index.ts';
import { treeOf } from '../support/exports.ts';
import { hostileMarkdown } from '../support/hostileMarkdown.ts';
import { adfProblems } from './adfShape.ts';
import { htmlProblems } from './htmlShape.ts';
import { xmlProblems } from './xmlShape.ts';

describe.each(hostileMarkdown)('%s', (text) => {
  it('does nothing in HTML', () => {
    expect(htmlProblems(htmlFragment(treeOf(text)))).toEqual([]);
  });

  it('leads nowhere in other formats', () => {
    const [storage, adf] = [storageOf(treeOf(text)), adfOf(treeOf(text))];
    expect(xmlProblems(storage)).toEqual([]);
    expect(adfProblems(adf)).toEqual([]);
    const addresses = storage.match(/(?<=(?:href|ri:value)=")[^"]*/g) ?? [];
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    expect(mrkdwnOf(treeOf(text)).match(/<(?!https?:\/\/|mailto:)/g) ?? []).toEqual([]);
  });
});

it('a tree that asks for harmful elements gets none: there is a lock behind the handlers', () => {
  const hostile = (hName: string, hProperties = {}): Paragraph => ({
    type: 'paragraph',
    data: { hName, hProperties },
    children: [{ type: 'text', value: 'alert(1)' }],
  });
  const children = [hostile('script'), hostile('iframe'), hostile('a', { href: 'javascript:alert(1)' })];
  const html = htmlFragment({ type: 'root', children: [...children, hostile('p', { onClick: 'alert(1)' })] });
  expect(html).not.toMatch(/<(?:script|iframe)|javascript:|onclick/i);
});

describe('a page of all that', () => {
  const page = htmlPage({
    title: '</title><script>window.hacked=1</script>',
    root: treeOf(hostileMarkdown.join('\n\n')),
    lang: '"><script>window.hacked=1</script>',
    generatedFrom: '<script>window.hacked=1</script>.md',
    footer: '<img src=x onerror=window.hacked=1>',
  });

  it('has no more than a page needs', () => {
    expect(htmlProblems(page)).toEqual([...Array(5).fill('<meta>'), '<style>']);
  });

  it('allows no script', () => {
    expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;');
  });
});

describe('the check itself', () => {
  it.each([
    '<script></script>',
    '<img src="x" onerror="1">',
    '<a href=" java&#10;script:1">x</a>',
    '<a href="//x/y">x</a>',
    '<img src="data:image/svg+xml,x">',
    '<p style="color: red">x</p>',
    '<p id="timeline">x</p>',
  ])('sees %s', (html) => {
    expect(htmlProblems(html)).not.toEqual([]);
  });
});
