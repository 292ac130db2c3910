// Summaries from the palette, as a person sees and chooses them on VS Code's page.
import { join } from 'node:path';
import {
  answer,
  clipboardReads,
  fileAppears,
  focusEditor,
  lineGoes,
  lineReads,
  openFile,
  processReads,
  quickRows,
  runCommand,
  saveAsProposed,
} from './page.mjs';
import { passed } from './report.mjs';

const written = 'On 18 September 2024';
const generated = 'On 2024-09-18, an incident';

/** What is written is replaced once both were seen side by side; otherwise it stays. */
export async function checkExecutiveSummary(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Publish');
  const diff = page.locator('.monaco-diff-editor .modified .view-line', { hasText: /incident.of.severity/ });
  await runCommand(page, 'Post-Mortem: Generate Executive Summary');
  await diff.first().waitFor();
  await quickRows(page, 'Keep it as it is');
  await page.screenshot({ path: join(pictures, 'summary-compare.png') });
  await page.keyboard.press('Escape');
  await diff.first().waitFor({ state: 'detached' });
  await lineReads(page, written);
  passed('a generated summary is compared with the written one, and Escape keeps that');

  await runCommand(page, 'Post-Mortem: Generate Executive Summary');
  await diff.first().waitFor();
  await answer(page, 'A summary is written already');
  await diff.first().waitFor({ state: 'detached' });
  await lineReads(page, generated);
  await focusEditor(page);
  await page.keyboard.press('Control+Z');
  await lineReads(page, written);
  await lineGoes(page, generated);
  passed('the summary is replaced, and undo brings it back');
}

/** Each summary is shown as it is pointed at, and leaves the editor as what was chosen. */
export async function checkSummaries(page, pictures) {
  await openFile(page, 'postmortems', 'complete.md');
  await processReads(page, 'Publish');
  await runCommand(page, 'Post-Mortem: Generate Summary For');
  await quickRows(page, 'Agenda of the incident review');
  await lineReads(page, generated);
  await page.screenshot({ path: join(pictures, 'summary-readers.png') });
  await page.keyboard.type('customers');
  await lineReads(page, 'Our service was disrupted');
  await page.screenshot({ path: join(pictures, 'summary-customers.png') });
  passed('a summary is shown as it is pointed at');

  await page.keyboard.press('Enter');
  await quickRows(page, 'Save as file');
  await page.screenshot({ path: join(pictures, 'summary-forms.png') });
  await answer(page, 'As what, and where to?');
  await clipboardReads(page, /^## Logins failed after a key rotation\n\nOur service was disrupted/);
  await lineReads(page, written);
  passed('a summary is copied, and its preview is gone');

  await runCommand(page, 'Post-Mortem: Generate Summary For');
  await answer(page, 'For whom?', { text: 'Slack' });
  await answer(page, 'As what, and where to?', { text: 'Block Kit' });
  await clipboardReads(page, /"type": "header"/);
  await runCommand(page, 'Post-Mortem: Generate Summary For');
  await answer(page, 'For whom?', { text: 'e-mail' });
  await quickRows(page, 'Plain text');
  await answer(page, 'As what, and where to?', { text: 'Save as file' });
  await saveAsProposed(page, '-email.txt');
  await fileAppears(page, '-email.txt');
  passed('a summary is copied as JSON, and saved as a file');
}
