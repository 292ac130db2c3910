// The other linters, each loaded and made ready before the clock starts. `lint` gives the number of findings.
import { TextlintKernel } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import { markdown as alexOf } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { lint as markdownlintOf } from 'markdownlint/promise';
import { remark } from 'remark';
import recommended from 'remark-preset-lint-recommended';
import writeGood from 'textlint-rule-write-good';
import { VFile } from 'vfile';

/** Every one of them objects to something in it: one that does not is not set up as it should be. */
const objectionable =
  '# Title\n\nThere is obviously a really bad thing, which was done by the master to his slaves.\n\n[undefined][ref\n\nAn teh mistake.   \n';

export async function readyLinters() {
  const linters = [markdownlint(), remarkLint(), alex(), textlint(), await harper()];
  for (const { name, lint } of linters)
    if ((await lint(objectionable)) === 0) throw new Error(`${name} finds nothing: it is not set up`);
  return linters;
}

function markdownlint() {
  const lint = async (text) => (await markdownlintOf({ strings: { text } })).text.length;
  return { name: 'markdownlint', lint };
}

function remarkLint() {
  const processor = remark().use(recommended).freeze();
  // `process` would write the text anew, which is no part of linting.
  const lint = async (text) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages.length;
  };
  return { name: 'remark-preset-lint-recommended', lint };
}

function alex() {
  return { name: 'alex', lint: async (text) => alexOf(text).messages.length };
}

function textlint() {
  const kernel = new TextlintKernel();
  const options = {
    filePath: '/a.md',
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: plain(markdownPlugin) }],
    rules: [{ ruleId: 'write-good', rule: plain(writeGood) }],
  };
  const lint = async (text) => (await kernel.lintText(text, options)).messages.length;
  return { name: 'textlint (write-good)', lint };
}

async function harper() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    name: 'harper.js',
    lint: async (text) => (await linter.lint(text, { language: 'markdown' })).length,
  };
}

/** What a module of CommonJS exports. */
function plain(module) {
  return module.default ?? module;
}
