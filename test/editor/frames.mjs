// The pages of extensions: VS Code puts each into a frame in a frame.

/** The frame of the only page of an extension that is visible, once it shows something. */
export async function webviewFrame(page, shown) {
  const outer = await frameIn(page, 'iframe.webview.ready');
  const inner = await frameIn(outer, '#active-frame');
  await inner.locator(shown).first().waitFor();
  return inner;
}

/** The frame with the picture of a timeline. */
export function timelineFrame(page) {
  return webviewFrame(page, '#page svg.timeline');
}

async function frameIn(parent, selector) {
  const element = await parent.waitForSelector(selector, { state: 'attached' });
  return element.contentFrame();
}
