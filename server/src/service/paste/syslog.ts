import type { SourceForm } from './form.ts';
import { readLines } from './logLines.ts';
import { leadingInstant } from './times.ts';

const priority = /^<\d{1,3}>(?:\d{1,2}\s)?/;
/** The host, what logged it, and its number: `web-1 nginx[812]: `; in RFC 5424 `web-1 api 812 ID47 [x@1 a="b"] `. */
const program = /^(?<host>[\w.:-]+)\s+(?<program>[\w./@-]+)(?:\[\d+\])?:\s/;
const structured = /^(?<host>\S+)\s(?<program>\S+)\s\S+\s\S+\s(?:-|(?:\[[^\]]*\])+)\s?(?:\uFEFF)?/;
/** Other logs with such times have a level where the host is here. */
const isService = /^[\w.:-]+\s+(?:[\w./@-]+\[\d+\]|systemd|kernel|sshd|sudo|cron):\s/i;
const remark = /^-- (?:Journal|Logs|Boot|No entries|Reboot|cursor)/;

/** RFC 3164 and 5424, and `journalctl` in its short forms. The host is left out, what logged it stays. */
export const syslog: SourceForm = {
  id: 'syslog',
  read: (lines, context) =>
    readLines(lines, context, (line, known) => {
      if (remark.test(line)) return { day: undefined, minute: 0, zone: undefined, text: '' };
      const isNumbered = /^<\d{1,3}>\d{1,2}\s/.test(line);
      const rest = line.replace(priority, '').replace(/^[A-Z][a-z]{2} (?=\d{4}-)/, '');
      const found = leadingInstant(rest, known);
      const behind = found && rest.slice(found.length).trimStart();
      const match = behind === undefined ? null : (isNumbered ? structured : program).exec(behind);
      if (/^\d{4}-/.test(rest) && !isNumbered && !isService.test(behind ?? '')) return undefined;
      if (found === undefined || behind === undefined || match === null) return undefined;
      const said = behind.slice(match[0].length).trim();
      return { ...found, text: said === '' ? '' : `${match.groups?.program}: ${said}` };
    }),
};
