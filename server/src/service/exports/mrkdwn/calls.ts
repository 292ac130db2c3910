/** What is no text in a line: code, and links with their labels. */
const pieces = /(`[^`]*`|<[^>]*>)/;

const fence = /^[> ]*```$/;

const call = /(?<!\w)@(here|channel|everyone|group)\b/gi;

/**
 * Lines of a message that call nobody. The names of everybody do nothing in what a program sends as it is by default, but they do in
 * what people paste into the editor of Slack; in code they never do. (A character that nobody sees would do as well, until somebody
 * searches or copies the text.)
 */
export function withoutCalls(lines: readonly string[]): readonly string[] {
  let isCode = false;
  return lines.map((line) => {
    if (fence.test(line)) isCode = !isCode;
    return isCode ? line : calledOff(line);
  });
}

/** Labels of links hold no code, nor do texts with a backtick of their own: there the names lose what makes them names. */
function calledOff(line: string): string {
  return line
    .split(pieces)
    .map((piece, at) => {
      if (piece.startsWith('`') && at % 2 === 1) return piece;
      return piece.replace(call, at % 2 === 1 || piece.includes('`') ? '$1' : '`@$1`');
    })
    .join('');
}
