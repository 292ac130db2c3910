/** What Slack would read as a call in a message, outside of code. */
export function mentionsIn(message: string): readonly string[] {
  const text = message.replace(/^(?:[> ]*)```$[\s\S]*?^(?:[> ]*)```$/gm, '').replace(/`[^`\n]*`/g, '`code`');
  return text.match(/<[!@#][^>]*>|(?<![\w])@(?:here|channel|everyone)\b/gi) ?? [];
}
