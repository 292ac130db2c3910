import * as l10n from '@vscode/l10n';
import type { SourceText } from './markdown/position.ts';
import { fieldNamed } from './model/build.ts';
import type { PostMortem } from './model/postmortem.ts';
import { oneLine } from './oneLine.ts';

/** Whether a Markdown file is a post-mortem, and by what it was told; the reason is shown to people. */
export interface Recognition {
  readonly postmortem: boolean;
  readonly reason: string;
}

const titleWords =
  /^(?:[^\p{L}]*)(?:blameless\s+)?(?:post[- ]?mortem|incident\s+(?:report|review|post[- ]?mortem)|correction\s+of\s+errors?|coe)(?!\p{L})/iu;
/** How post-mortems are written, not one: "Incident report template", "Post-mortem guidelines", "Postmortem analysis in Acme". */
const aboutThem = new RegExp(
  oneLine`
      ^[^\p{L}]*(?:blameless\s+)?(?:post[- ]?mortem|incident\s+(?:report|review|post[- ]?mortem)|
      correction\s+of\s+errors?|coe)\s+(?:template|guide(?:lines?)?|process|polic(?:y|ies)|procedures?|
      checklist|culture|practices?|how-?to|faq|analysis\s+(?:in|at|process)|writing)(?!\p{L})`,
  'iu',
);
const incidentWords = /\b(?:incident|outage|post-?mortem|post mortem|rca|root cause analysis)/i;
const excludedName = /(?:^|\/)(?:readme|index|contributing|changelog|[^/]*template[^/]*)\.(?:md|markdown)$/i;
/** Where new post-mortems are made from. Further up a folder of that name may hold anything. */
const templateFolder = /(?:^|\/)(?:templates\/[^/]*|\.postmortem\/templates\/.*)$/i;

/** DESIGN, "Which Markdown is a post-mortem?": any one sign is enough, READMEs, indexes and templates never are. */
export function recognise(source: SourceText, postmortem: PostMortem): Recognition {
  const path = pathOf(source.uri);
  const kinds = new Set(
    postmortem.sections.map((section) => section.kind).filter((kind) => kind !== 'other'),
  );
  if (/^post-?mortem$/i.test(fieldNamed(postmortem.metadata.fields, 'type')?.value ?? '')) {
    return { postmortem: true, reason: l10n.t('its front matter says `type: post-mortem`') };
  }
  if (excludedName.test(path) || templateFolder.test(path))
    return { postmortem: false, reason: l10n.t('READMEs, indexes and templates are left alone') };
  const title = postmortem.title?.text ?? '';
  if (aboutThem.test(title))
    return { postmortem: false, reason: l10n.t('its title speaks of post-mortems: "{0}"', title) };
  if (titleWords.test(title)) return { postmortem: true, reason: l10n.t('its title says so: "{0}"', title) };
  if ((incidentWords.test(title) || incidentWords.test(path)) && kinds.size >= 2) {
    return {
      postmortem: true,
      reason: l10n.t('its title or path speaks of an incident and it has sections of a post-mortem'),
    };
  }
  if (kinds.size >= 3 && (kinds.has('timeline') || kinds.has('rootCause'))) {
    return { postmortem: true, reason: l10n.t('it has three or more sections of a post-mortem') };
  }
  return {
    postmortem: false,
    reason: l10n.t('neither its title, path nor sections are those of a post-mortem'),
  };
}

function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''));
  } catch {
    return uri;
  }
}
