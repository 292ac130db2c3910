import type { SourceForm } from './form.ts';
import { readLines } from './logLines.ts';
import { dayWithoutYear, minuteOfDay } from './times.ts';

const line =
  /^(?:\[?pod\/[^\s\]]+\]?\s+)?[IWEF](?<month>\d{2})(?<day>\d{2}) (?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})\.\d+\s+\d+ [^\s\]]+\] (?<text>.*)$/;

/** What Kubernetes and its controllers log: `E0115 10:20:03.123456  1 controller.go:114] …`, in UTC where they run. */
export const klog: SourceForm = {
  id: 'klog',
  read: (lines, context) =>
    readLines(lines, context, (written, known) => {
      const { groups } = line.exec(written) ?? {};
      const minute = groups && minuteOfDay(groups);
      const day = groups && dayWithoutYear(Number(groups.month), Number(groups.day), known);
      if (minute === undefined || day === undefined) return undefined;
      return { day, minute, zone: undefined, text: (groups?.text ?? '').trim() };
    }),
};
