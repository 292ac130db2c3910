import { isStandIn, type Sensitive } from './found.ts';

/** Forms that nothing else has: what each is, and how it is written. */
const forms: readonly (readonly [what: string, form: string])[] = [
  ['AWS access key', '(?:AKIA|ASIA)[A-Z0-9]{16}'],
  ['GitHub token', 'gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255}'],
  ['GitLab token', 'gl(?:pat|dt|rt|ptt|cbt)-[A-Za-z0-9_-]{20,}'],
  ['Slack token', 'xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-\\d-[A-Za-z0-9-]{10,}'],
  ['Slack webhook', 'https://hooks\\.slack\\.com/services/T[A-Z0-9]{6,}/B[A-Z0-9]{6,}/[A-Za-z0-9]{16,}'],
  ['Google API key', 'AIza[A-Za-z0-9_-]{30,}'],
  ['Google token', 'ya29\\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,}'],
  ['Stripe key', '[sr]k_live_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9]{24,}'],
  ['SendGrid key', 'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}'],
  ['Twilio key', 'SK[0-9a-f]{32}'],
  ['npm token', 'npm_[A-Za-z0-9]{30,}'],
  ['PyPI token', 'pypi-AgE[A-Za-z0-9_-]{40,}'],
  ['Docker token', 'dckr_pat_[A-Za-z0-9_-]{20,}'],
  ['DigitalOcean token', 'do[opr]_v1_[a-f0-9]{40,}'],
  ['Hugging Face token', 'hf_[A-Za-z]{30,}'],
  ['Shopify token', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}'],
  ['Vault token', 'hv[sb]\\.[A-Za-z0-9_-]{24,}'],
  ['Grafana token', 'glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}'],
  ['New Relic key', 'NRAK-[A-Z0-9]{27}'],
  ['Telegram bot token', '\\d{8,10}:AA[A-Za-z0-9_-]{33}'],
  ['API key', 'sk-(?:ant-|proj-)[A-Za-z0-9_-]{20,}|sk-[A-Za-z0-9]{32,}'],
  ['JSON web token', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}'],
  ['storage key', '(?<=AccountKey=)[A-Za-z0-9+/]{60,}={0,2}'],
  ['bearer token', '(?<=\\bBearer )(?=[A-Za-z_.~+/-]*\\d)[A-Za-z0-9._~+/-]{20,}=*'],
];

const otherToken = 'token';
const key = 'private key';

/** What tokens and keys are called. */
export const tokenNames: readonly string[] = [...forms.map(([what]) => what), otherToken, key];

/** One pass for all of them; each form is a group. */
const anyForm = new RegExp(
  `(?<![A-Za-z0-9_])(?:${forms.map(([, form]) => `(${form})`).join('|')})(?![A-Za-z0-9])`,
  'g',
);

const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const endOfKey = /-----END [A-Z0-9 ]{0,40}-----/g;

/** Tokens and keys in their known forms; nothing is guessed from how random it looks. */
export function tokensIn(text: string): readonly Sensitive[] {
  const tokens = [...text.matchAll(anyForm)].flatMap((match): readonly Sensitive[] => {
    const [value, ...groups] = match;
    const what = forms[groups.findIndex((group) => group !== undefined)]?.[0] ?? otherToken;
    const span = { start: match.index, end: match.index + value.length };
    return isStandIn(value) ? [] : [{ kind: 'tokens', what, value, ...span }];
  });
  return [...tokens, ...privateKeysIn(text)];
}

/** The whole block, where it has an end. */
function privateKeysIn(text: string): readonly Sensitive[] {
  return [...text.matchAll(privateKey)].map(({ index: start, 0: head }) => {
    endOfKey.lastIndex = start + head.length;
    const foot = endOfKey.exec(text);
    const end = foot ? foot.index + foot[0].length : start + head.length;
    return { kind: 'tokens', what: key, value: text.slice(start, end), start, end };
  });
}
