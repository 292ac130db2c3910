const url =
  /https?:\/\/[^\s)\]>|]+\/(?:issues?|pull|browse|merge_requests|tickets?|bugs?|work_items|workitems|cards?|c|t|task)\/[^\s)\]>|]+/;
/** Names with a number that are no ticket of a tracker. */
const noKey =
  /^(?:UTF|ISO|SHA|MD|AES|RSA|HTTP|TLS|SSL|IPV|RFC|CVE|SEV|P|S|EC|COVID|SLA|PM|RCA|COE|HTTP|X|Q|T|V|AI|GPT)-\d/;
const key = /(?<![\w/-])[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/&])#\d+\b|(?<![\w/.])[a-z]{1,3}\/\d{3,}\b/g;

/**
 * The ticket that a text names first, by its key or its number, else by its address. What stands in a code span is an error
 * code rather, unless it is alone in brackets.
 */
export function ticketIn(text: string): string | undefined {
  const shown = text.replace(/(?<=[([]\s*)`([A-Z][A-Z0-9]+-\d+)`(?=\s*[)\]])/g, '$1').replace(/`[^`]*`/g, '');
  const named = shown.replace(/\]\([^)]*\)|https?:\S+/g, ' ').match(key) ?? [];
  const first = named.find((each) => !noKey.test(each));
  const address = url.exec(shown)?.[0];
  return first ?? keyIn(address) ?? address;
}

/** "https://jira.example.org/browse/ABC-12" is ABC-12. */
function keyIn(address = ''): string | undefined {
  return /\/([A-Z][A-Z0-9]{1,9}-\d+)\/?$/.exec(address)?.[1];
}
