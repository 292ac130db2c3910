import { oneLine } from '../oneLine.ts';

/** What is for our eyes only, kind by kind. */
export const internal: readonly RegExp[] = [
  // Code, addresses, pictures, places to be filled in, questions.
  /\x60|\]\(|\bhttps?:|\bwww\.|[{}]|\?$/,
  // Handles, channels, tickets, pull requests.
  /(?<![\p{L}\p{N}])[@#][\p{L}\d]|\b[A-Z][A-Z0-9]+-\d+\b/u,
  // Hosts, versions, paths and names of programs.
  /\b\d{1,3}(?:\.\d{1,3}){2,3}\b|\b[\p{L}\d]+(?:-[\p{L}\d]+)*-\d+\b|\p{L}_\p{L}|(?:^|\s)~?\/\w/u,
  /[\p{L}\d-]\.\p{Ll}{2,}/u,
  /\bv\d+(?:\.\d+)*\b|\b\p{L}+ \d+\.\d+(?=[\s,;.)]|$)(?!\s(?:%|hours?|minutes?|seconds?|days?|million|billion|thousand))|\p{L}::?\p{L}/u,
  /\b(?:release|version|build|revision|configuration|node|server|host|instance|controller|rack|site|cell|wave|region|zone) (?:\d+|[A-Z])\b/i,
  // "PodReflector", "k8s", "c5", "eks-live": names of things that we have made or bought.
  /(?<![\p{L}\p{N}])(?!(?:eSIM|iOS|iPhone|iPad|macOS|iMessage|eID)s?(?![\p{L}\p{N}]))\p{L}*\p{Ll}\p{Lu}/u,
  /(?<![\p{L}\p{N}])(?!(?:[34]G|5G|A[34]|[HQT][1-4]|[1-9]D|4K|B2[BC])(?![\p{L}\p{N}]))\p{L}{1,}\d[\p{L}\d]*/u,
  // "CATbleed"
  /\p{Lu}{2}\p{Ll}{2}/u,
  // Roles and teams.
  /\b(?:engineer|developer|operator|admin|administrator|SRE|DBA|responder|commander|intern|contractor|manager|team|staff|squad|colleague|on-?call|employee|workforce|personnel|consultant|analyst|maintainer|reviewer)s?\b/i,
  // Money, and what lawyers and owners decide.
  /[$€£¥₹]\s?\d|\d\s?[€£¥]|\b(?:USD|EUR|GBP|PLN|CHF|JPY|INR|CAD|AUD|NZD|SEK|NOK|DKK|CZK|HUF|BRL|MXN|ZAR|SGD|HKD|CNY|KRW)\b|\b(?:euro|dollar|pound|yen)s?\b/,
  /\b(?:revenue|turnover|margin|lawsuit|legal|liab\w+|contract(?:ual|ually)?|vendor|supplier|penalt(?:y|ie)|complaint|regulator|sponsor|compensation|budget|cost|billing|invoice|bill|subscription portal|headcount|resourced|understaffed|shareholder|investor|press)s?\b/i,
  // Words of our trade, which tell customers nothing.
  new RegExp(
    oneLine`
      \b(?:runbook|on-call|pager|staging|canary|git|SQL|kubernetes|k8s|pod|replica|shard|cron|VLAN|IAM|root access|
      cluster|namespace|kernel|daemon|webhook|hotfix|pull request|commit|merge|repo|repositor(?:y|ie)|prod|deploy|deployment|
      stack trace|changelog|backend|front-?end|autoscaler|load balancer|ingress|test environment|node|node pool|config|postmortem|post-mortem)s?\b`,
    'i',
  ),
  // What we think of ourselves, and one of us alone.
  /\bI\b(?![.\u2019'])|\bmy\b|\bnobody (?:available|knew|owns|remembers|had)\b|\bone person\b|\bwe (?:forgot|failed|neglected|ignored|missed|did not know)\b/i,
  // Programs and providers that everybody in our trade knows, however they are written.
  new RegExp(
    oneLine`
      \b(?:aws|amazon|azure|gcp|google cloud|gke|eks|aks|ec2|s3|rds|sqs|sns|lambda|dynamodb|cloudfront|cloudflare|fastly|akamai|
      heroku|vercel|netlify|digitalocean|hetzner|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|memcached|kafka|rabbitmq|
      elasticsearch|opensearch|cassandra|clickhouse|snowflake|nginx|haproxy|envoy|istio|traefik|varnish|apache|tomcat|docker|
      containerd|helm|terraform|ansible|puppet|consul|vault|etcd|zookeeper|jenkins|travis|circleci|github|gitlab|bitbucket|
      kube\w+|velero|argo(?:cd)?|prometheus|grafana|kibana|datadog|new relic|sentry|splunk|pagerduty|opsgenie|stackdriver|pingdom|slack|jira|
      confluence|zendesk|salesforce|okta|auth0|stripe|adyen|twilio|sendgrid|mailgun|launchdarkly|linux|ubuntu|debian|windows server|
      vmware|openstack|hadoop|spark|airflow|python|java|golang|node\.?js|php|ruby|rails|django|spring boot|jupyter\w*)\b`,
    'i',
  ),
  // What would help an attacker, and what is told only once it is known to be over.
  /\b(?:credential|password|secret|token|private key|vulnerab\w+|exploit\w*|unsaniti[sz]ed|privilege|exposure|exposed|disclos\w+|ddos|malicious|malware|phishing|attacker|hacker|intruder|breach|fraud|fraudulent|stolen|compromised?|unauthori[sz]ed|injection|denial of service|abuse|leaked?|backdoor|firewall)s?\b/i,
  /\b(?:signing|access|api|encryption|service account|account|secret|ssh|old|new) keys?\b|\bcve\b/i,
];

/** Acronyms that people outside know. */
const publicAcronyms = new Set(
  `
    API PDF SMS UTC GMT CET CEST BST EST EDT PST PDT CST JST IST TV PIN SIM ID IDS URL CSV EU US USA UK UAE FAQ QR GPS PC OK AM PM HD
    ATM MMS BMW II III IV DVD USB WIFI FM CO`
    .trim()
    .split(/\s+/),
);

/** Capitals within a sentence that say nothing of ours. */
const publicNames = new Set(
  `
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Christmas Easter Europe European Africa African Asia Asian America American North South East West Northern Southern Eastern Western
    Germany German Austria Austrian Switzerland Swiss France French Spain Spanish Italy Italian Portugal Portuguese Poland Polish
    Denmark Danish Sweden Swedish Norway Norwegian Finland Finnish Netherlands Dutch Belgium Belgian Ireland Irish England English
    Scotland Scottish Wales Britain British Canada Canadian Mexico Mexican Brazil Brazilian India Indian Japan Japanese China Chinese
    Korea Korean Australia Australian Zealand Singapore Greece Greek Turkey Turkish Czech Hungary Hungarian Romania Romanian
    I Internet Android`
    .trim()
    .split(/\s+/),
);

const capitalised = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}]*(?=[^\p{L}\p{N}]|$)/gu;

/** Words within a sentence that a name of ours may be: acronyms and what has a capital, except what everybody knows. */
export function properNamesIn(text: string): readonly string[] {
  const found = [...text.matchAll(capitalised)].filter(({ 0: word }) => !isPublicName(word));
  // "Slow Checkout After a Release": capitals of a title tell nothing.
  const isTitle = isInTitleCase(text);
  return found.flatMap(({ 0: word, index }) => {
    const isFirst = /(?:^|(?:[.!?:;|–—]|\s[-→])\s+)[\s\d:"'“‘(*_]*$/.test(text.slice(0, index));
    const isAcronym = /^\p{Lu}[\p{Lu}\d]+s?$/u.test(word);
    return isAcronym || (!isFirst && !isTitle) ? [word] : [];
  });
}

function isPublicName(word: string): boolean {
  return (
    publicNames.has(word) ||
    publicAcronyms.has(word) ||
    publicAcronyms.has(word.replace(/s$/, '')) ||
    word === 'A'
  );
}

/** Nearly all its longer words begin with a capital. */
export function isInTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && capitals.length >= Math.max(2, words.length * 0.7);
}

/** The words that prose writes without a capital. */
export function plainWordsIn(prose: string): readonly string[] {
  return [...new Set(prose.match(/(?<![\p{L}\p{N}./-])\p{Ll}[\p{L}\p{N}]*(?![./]\p{L})/gu) ?? [])];
}

/** Words that the summary itself is made of. */
const ours = /^(?:cause|service|impact|root|timeline|summary|resolution|incident|severity|actions?)$/i;

/** What prose writes with a capital within its sentences rather than without: programs and teams bear such names. */
export function namesWithin(prose: string): readonly string[] {
  const text = prose.replace(/https?:\/\/\S+/g, '');
  const lower = countsOf(text.match(/(?<![\p{L}\p{N}./-])\p{Ll}[\p{L}\p{N}]*(?![./]\p{L})/gu) ?? []);
  const names = countsOf(
    text
      .split('\n')
      .filter((line) => !isInTitleCase(line))
      .flatMap(properNamesIn),
  );
  return [...names].flatMap(([name, count]) =>
    name.length > 2 && !ours.test(name) && count > (lower.get(name.toLowerCase()) ?? 0) ? [name] : [],
  );
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
