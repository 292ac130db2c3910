// Every selector of VS Code's page, and what a person does on it. Waits for what has to be there, never for time.
const selectors = {
  workbench: '.monaco-workbench',
  explorerRow: '.explorer-folders-view .monaco-list-row',
  closeSecondarySideBar: '.part.auxiliarybar [aria-label^="Hide Secondary Side Bar"]',
  editor: '.editor-instance .monaco-editor',
  input: '.editor-instance .monaco-editor :is(.native-edit-context, textarea.inputarea)',
  line: '.view-lines .view-line',
  editorPart: '.part.editor',
  panelPart: '.part.panel',
  squiggle: '.squiggly-warning, .squiggly-error',
  problemRow: '.markers-panel .monaco-list-row',
  problems: '.markers-panel',
  lightBulb: '[class*="lightbulb"]',
  languageStatus: '[id="status.languageStatus"] a',
  languageStatusRow: '.hover-language-status',
  bell: '[id="status.notifications"]',
  notifications: '.notifications-center.visible',
  notification: '.notification-list-item-message',
  suggestion: '.suggest-widget.visible .monaco-list-row.focused',
  suggestionRow: '.suggest-widget.visible .monaco-list-row',
  suggestionDetails: '.suggest-details',
  hover: '.monaco-editor .monaco-hover:not(.hidden) .hover-contents, .monaco-resizable-hover .hover-contents',
  pasteOffer: '.post-edit-widget',
  lens: '.codelens-decoration',
  lineNumber: '.line-numbers.active-line-number',
  selection: '[id="status.editor.selection"]',
  statusItem: '[id="post-mortem.post-mortem.postmortem.process"]',
  quickInput: '.quick-input-widget',
  quickInputRow: '.quick-input-list .monaco-list-row',
  walkthrough: '.gettingStartedContainer',
  menu: '.action-widget:not(.action-list-submenu-panel)',
  contextMenuRow: '.monaco-menu .action-item',
  menuRow: '.action-widget .monaco-list-row.action',
};

/** VS Code's page on a workspace; `development` is the folder of an extension to load, `tests` a module to run in its extension host. */
export function addressOf({ address, workspace, resource }, { development, tests }) {
  const payload = [
    ['extensionDevelopmentPath', resource(development)],
    ...(tests
      ? [
          ['extensionTestsPath', resource(tests)],
          ['logLevel', 'post-mortem.post-mortem=trace'],
        ]
      : []),
    ['skipWelcome', 'true'],
  ];
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${address}?${new URLSearchParams({ [kind]: workspace, payload: JSON.stringify(payload) })}`;
}

/** Opens VS Code and waits until it can be worked with. */
export async function openWorkbench(page, address) {
  await page.goto(address);
  await page.locator(selectors.workbench).waitFor();
  const sideBar = page.locator(selectors.closeSecondarySideBar);
  // The settings close it, too, a moment after it was drawn.
  if (await sideBar.isVisible()) await sideBar.click({ timeout: 5000 }).catch(() => undefined);
  await sideBar.waitFor({ state: 'hidden' });
  await page.locator(selectors.explorerRow).first().waitFor();
}

/** Opens a file in the Explorer by its name and those of its folders. */
export async function openFile(page, ...path) {
  const row = (name) => page.locator(selectors.explorerRow).getByText(name, { exact: true });
  const folders = path.slice(0, -1);
  // Folders that are open already stay so.
  for (const [at, folder] of folders.entries())
    if (!(await row(path[at + 1]).isVisible())) await row(folder).click();
  await row(path.at(-1)).dblclick();
  await page.locator(`${selectors.editor}[data-uri$="${path.at(-1)}"]`).waitFor();
  await focusEditor(page);
}

/** Gives the keyboard to the editor, which the Explorer may keep from it. */
export async function focusEditor(page) {
  await page.locator(selectors.input).first().focus();
  await page.locator(`${selectors.editor}.focused`).waitFor();
}

/** Waits until the Explorer lists a file with a name that ends so. */
export async function fileAppears(page, ending) {
  await page
    .locator(selectors.explorerRow)
    .getByText(new RegExp(`${ending.replace('.', '\\.')}$`))
    .first()
    .waitFor();
}

/** Types a prefix where the cursor is and takes the snippet that is offered for it. */
export async function insertSnippet(page, prefix) {
  await page.locator(selectors.editor).click();
  await page.keyboard.type(prefix);
  await page.keyboard.press('Control+Space');
  await page.locator(selectors.suggestion, { hasText: prefix }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Puts the cursor on the first place where a text stands, as the editor's search finds it. */
export async function find(page, text) {
  await page.locator(selectors.input).first().press('Control+Home');
  await page.keyboard.press('Control+F');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator(`${selectors.editor}.focused`).waitFor();
}

/** What the open menu of suggestions offers, once it offers `text`; with the words that explain the chosen one beside it. */
export async function suggestions(page, text) {
  await page.locator(selectors.suggestionRow, { hasText: text }).first().waitFor();
  if (!(await page.locator(selectors.suggestionDetails).isVisible()))
    await page.keyboard.press('Control+Space');
  await page.locator(selectors.suggestionDetails).waitFor();
  return page.locator(selectors.suggestionRow).allInnerTexts();
}

/** Puts a text into the clipboard. */
export async function copy(page, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Waits until the clipboard holds a text of that form. */
export async function clipboardReads(page, pattern) {
  await page.waitForFunction(
    async (source) => new RegExp(source).test(await navigator.clipboard.readText()),
    pattern.source,
  );
}

/** Chooses another form of what was just pasted, once it is offered. */
export async function choosePasteOffer(page, title, picture) {
  await page.locator(selectors.pasteOffer).waitFor();
  await page.keyboard.press('Control+.');
  await page.locator(selectors.menuRow, { hasText: title }).waitFor();
  await page.screenshot({ path: picture });
  await chooseQuickFix(page, title);
}

/** Opens the hover of what is at the cursor and tells its words. */
export async function hoverAtCursor(page, text) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page.locator(selectors.hover, { hasText: text }).first();
  await hover.waitFor();
  return hover.textContent();
}

/** Waits for a line above the code that holds a text. */
export async function lensReads(page, text) {
  await page.locator(selectors.lens, { hasText: text }).first().waitFor();
}

/** Waits until the cursor is on a line, counted from one. */
export async function cursorLine(page, line) {
  await page
    .locator(`${selectors.editor} ${selectors.lineNumber}`)
    .getByText(String(line), { exact: true })
    .waitFor();
}

/** Waits until a part of the text is selected, as the gaps of a snippet are. */
export async function isSelected(page) {
  await page.locator(selectors.selection, { hasText: 'selected' }).waitFor();
}

/** Waits until the status bar says how far the post-mortem is. */
export async function processReads(page, text) {
  await page.locator(selectors.statusItem, { hasText: text }).waitFor();
}

/** How often the palette is opened again: what it offers is decided when it opens, and some of that a moment later. */
const mostOpenings = 5;

/** Runs a command from the palette, once it is offered there. */
export async function runCommand(page, title) {
  const row = page.locator(selectors.quickInputRow, { hasText: title }).first();
  for (let openings = 1; openings <= mostOpenings; openings++) {
    await page.keyboard.press('F1');
    await page.locator(selectors.quickInput).waitFor();
    await page.keyboard.type(title);
    const isOffered = await appears(row);
    await page.keyboard.press(isOffered ? 'Enter' : 'Escape');
    if (isOffered) return;
  }
  throw new Error(`The palette does not offer "${title}"`);
}

/** Answers a question, which is told by its prompt, with a text or with what is chosen already. */
export async function answer(page, prompt, { text, picture } = {}) {
  const asked = page.locator(
    `${selectors.quickInput}:has-text("${prompt}"), ${selectors.quickInput}:has(input[placeholder*="${prompt}"])`,
  );
  await asked.first().waitFor();
  if (text !== undefined) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }
  if (picture) await page.screenshot({ path: picture });
  await page.keyboard.press('Enter');
}

/** Saves a file where the dialog proposes to, once it has a name with that ending. */
export async function saveAsProposed(page, ending) {
  await page.waitForFunction(
    ([inputs, end]) => [...document.querySelectorAll(inputs)].some(({ value }) => value.endsWith(end)),
    [`${selectors.quickInput} input`, ending],
  );
  await page.keyboard.press('Enter');
}

/** Chooses a folder in the dialog for one: Enter first leads into what was typed, where that took long, then takes it. */
export async function openFolderAs(page, path, button) {
  const dialog = page.locator(selectors.quickInput);
  const accept = dialog.locator('.monaco-button', { hasText: button });
  await accept.waitFor();
  // It looks at the folder that it proposes before anybody can type.
  await dialog.locator(selectors.quickInputRow.split(' ').at(-1)).first().waitFor();
  for (let presses = 1; presses <= mostPresses; presses++) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`${path}/`);
    await page.keyboard.press('Enter');
    if (await goes(accept)) return;
  }
  throw new Error(`The dialog does not take ${path}`);
}

/** Whether something is gone within five seconds. */
function goes(locator) {
  return locator.waitFor({ state: 'hidden', timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** Waits for a message, which may have left the page for the list behind the bell by then. */
export async function messageReads(page, text) {
  const message = page.locator(selectors.notification, { hasText: text }).first();
  if (await appears(message)) return;
  await page.locator(selectors.bell).click();
  await message.waitFor();
  await page.locator(selectors.bell).click();
}

/** Opens the context menu of the editor and what is below one of its rows, for a picture; the person then leaves it. */
export async function contextMenu(page, title, picture) {
  await page.locator(selectors.input).first().press('Shift+F10');
  const row = page.locator(selectors.contextMenuRow, { hasText: title });
  await row.hover();
  await page.getByText('Copy for Confluence').first().waitFor();
  await page.screenshot({ path: picture });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** The rows of an open list, once it has one that holds a text. */
export async function quickRows(page, text) {
  const rows = page.locator(selectors.quickInputRow);
  await rows.filter({ hasText: text }).first().waitFor();
  return rows.allTextContents();
}

/** Waits for the page that teaches the extension. */
export async function walkthroughReads(page, text) {
  await page.locator(selectors.walkthrough, { hasText: text }).first().waitFor();
}

export async function squiggleAppears(page) {
  await page.locator(`${selectors.editor} :is(${selectors.squiggle})`).first().waitFor({ state: 'attached' });
}

/** Opens the Problems panel and tells its rows below those of files. */
export async function problemRows(page, count) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator(selectors.problems).waitFor();
  const rows = page.locator(selectors.problemRow, { hasText: 'post-mortem' });
  await rows.nth(count - 1).waitFor();
  return rows.allInnerTexts();
}

/** Waits until a problem is listed no more. */
export async function problemGoes(page, text) {
  await page.locator(selectors.problemRow, { hasText: text }).waitFor({ state: 'detached' });
}

/** Puts the cursor on a problem by its row; on the message, because further right its rule is a link. */
export async function goToProblem(page, text) {
  await page.locator(selectors.problemRow, { hasText: text }).dblclick({ position: { x: 90, y: 10 } });
  await page.locator(`${selectors.editor}.focused`).waitFor();
}

/** How often a key is pressed again that a list in the panel took, which a click had given the focus. */
const mostPresses = 6;

/** Opens the menu of the light bulb, once that shines, and tells what it offers. */
export async function openQuickFixes(page) {
  const bulb = page.locator(`${selectors.editor} ${selectors.lightBulb}`).first();
  const first = page.locator(selectors.menuRow).first();
  for (let presses = 1; presses <= mostPresses; presses++) {
    // It does not shine while a list has the focus; the key gives it back to the editor.
    await bulb.waitFor({ timeout: 5000 }).catch(() => undefined);
    await page.locator(selectors.input).first().press('Control+.');
    if (await appears(first)) return page.locator(selectors.menuRow).allInnerTexts();
  }
  throw new Error('The menu of the light bulb does not open');
}

/** Whether something is there within five seconds. */
function appears(locator) {
  return locator.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

export async function chooseQuickFix(page, title) {
  const row = page.locator(selectors.menuRow, { hasText: title });
  // VS Code lays something over the menu until the mouse has moved.
  await row.hover({ force: true });
  await row.click();
  await page.locator(selectors.menu).waitFor({ state: 'hidden' });
}

export async function closeMenu(page) {
  await page.keyboard.press('Escape');
  await page.locator(selectors.menu).waitFor({ state: 'hidden' });
}

/** Waits for a line of the editor that holds a text; VS Code draws spaces as no-break spaces. */
export async function lineReads(page, text) {
  const pattern = new RegExp(text.replace(/[*+?.()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
  await page.locator(`${selectors.editor} ${selectors.line}`, { hasText: pattern }).first().waitFor();
}

/** Waits until no line of the editor that is in sight holds a text. */
export async function lineGoes(page, text) {
  await page
    .locator(`${selectors.editor} ${selectors.line}`, { hasText: text })
    .first()
    .waitFor({ state: 'detached' });
}

/** What is said of the document beside its language, once it is said by us. */
export async function languageStatus(page, text) {
  await page.locator(selectors.languageStatus).hover();
  const row = page.locator(selectors.languageStatusRow, { hasText: text });
  await row.waitFor();
  return row.textContent();
}

/** Waits until a theme is drawn: `vs`, `vs-dark` or `hc-black`. */
export async function isThemed(page, kind) {
  await page.locator(`${selectors.workbench}.${kind}`).waitFor();
}

/** Every message that popped up and was not closed; the oldest last. */
export async function notifications(page) {
  await page.locator(selectors.bell).click();
  await page.locator(selectors.notifications).waitFor();
  return page.locator(selectors.notification).allInnerTexts();
}

export async function closePanel(page) {
  await page.keyboard.press('Control+J');
  await page.locator(selectors.panelPart).waitFor({ state: 'hidden' });
}

/** Where the editors are, and the panel below them while it is open. */
export async function documentArea(page) {
  const editors = await page.locator(selectors.editorPart).boundingBox();
  const panel = (await page.locator(selectors.panelPart).boundingBox()) ?? editors;
  return { ...editors, height: panel.y + panel.height - editors.y };
}
