/** Whether a comment of HTML begins in a text and does not end in it: "a <!-- b". */
export function endsInComment(text: string): boolean {
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}
