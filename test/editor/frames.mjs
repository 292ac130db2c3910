// The pages of extensions: VS Code puts each into a frame in a frame.

/** The frame of the only page of an extension that is visible, once it shows something. */
export async function webviewFrame(page, shown) {
  const [outer, inner] = ['iframe.webview.ready', '#active-frame'];
  // It may be loaded again meanwhile, into another frame.
  await page.frameLocator(outer).frameLocator(inner).locator(shown).first().waitFor();
  return frameIn(await frameIn(page, outer), inner);
}

/** The frame with the picture of a timeline. */
export function timelineFrame(page) {
  return webviewFrame(page, '#page svg.timeline');
}

async function frameIn(parent, selector) {
  const element = await parent.waitForSelector(selector, { state: 'attached' });
  return element.contentFrame();
}
