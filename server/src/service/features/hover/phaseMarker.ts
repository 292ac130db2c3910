import { markedPhase, phaseDefinitions, phaseMarker } from '../../timeline/phase.ts';
import { type HoverSource, holds } from './place.ts';

/** The marker of a phase in an entry of the timeline: what the phase is. */
export const marker: HoverSource = ({ analysis, offset, markup }) => {
  const { entries } = analysis.postmortem.timeline;
  const entry = entries.find(({ blockSpan }) => holds(blockSpan, offset));
  const phase = entry && markedPhase(entry.text);
  const { label, first, last } = (entry && phaseMarker.exec(entry.text)?.groups) ?? {};
  const word = label ?? first ?? last;
  if (entry === undefined || phase === undefined || word === undefined) return undefined;
  const written = analysis.source.text.slice(entry.timeSpan.end, entry.blockSpan.end);
  const at =
    label === undefined ? written.search(new RegExp(`[[(]${word}[\\])]`)) + 1 : written.indexOf(word);
  const start = entry.timeSpan.end + at;
  const span = { start, end: start + word.length };
  if (at <= 0 || !holds(span, offset)) return undefined;
  return { span, paragraphs: [`${markup.strong(phase)}: ${markup.text(phaseDefinitions[phase]())}`] };
};
