import type { SectionKind } from './postmortem.ts';

/** Headings by which each kind is known, as `headingKey` writes them. */
export const sectionNames: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  summary: listed(`
    executive overview, management overview, short summary, summary of events, management summary, summary of incident, in short, in brief, short version, the short version, quick summary, incident description, abstract, the gist, サマリー, 概要, zusammenfassung, résumé, resumen, resumo, executive summary, summary, tl dr, tldr, overview, incident summary, issue summary, incident overview,
    outage description, what happened, description, synopsis, abstract, at a glance, introduction,
    background, context
  `),
  timeline: listed(`
    incident chronology, chronology of events, course of events, log of events, sequence, what happened when, タイムライン, 時系列, zeitlicher ablauf, zeitleiste, ablauf, chronologie, cronología, línea de tiempo, linha do tempo, timeline, incident timeline, timeline of events, key events, chain of events, sequence of events,
    order of events, chronology, event log, incident log, timeline summary, response timeline, disclosure
    timeline
  `),
  impact: listed(`
    who felt it, who felt this, who was bothered, who noticed, consequences, effects, extent, impact assessment, impact and scope, what was affected, who was hit, 影響, 影響範囲, auswirkung, auswirkungen, impacto, impact, impact analysis, the impact, summary of impact, user impact, customer impact, business impact,
    user facing impact, affected users, affected customers, services affected, scope, blast radius, what
    was impacted, who was affected, data impact, system impact, damage
  `),
  rootCause: listed(`
    reason, reasons, the reason why, explanation, underlying cause, why did this happen, why this happened, cause and contributing factors, causes and contributing factors, technical root cause, what caused it, 根本原因, 根本原因分析, 原因, ursache, ursachen, grundursache, cause racine, causes racines, causa raíz, causa raiz, root cause, root causes, root cause s, root cause analysis, rca, cause, causes, confirmed root cause,
    contributing factors, contributing causes, contributing conditions, blameless root cause, fault,
    leadup, why it happened, why did it happen, how did it happen, how did this happen, cause of the
    problem, technical cause, technical description, analysis, five whys, 5 whys, whys, five why s, what
    allowed this to happen, what went wrong and why, what caused the incident, the bug, trigger, root
    causes and trigger, root cause and trigger, the underlying issue
  `),
  resolution: listed(`
    what we did, what we did about it, what helped us out, recovery of service, restoration of service, resumption of service, what fixed it, how we fixed it, how it was resolved, how we resolved it, how service was restored, restoration, service restoration, return to service, recovery actions, mitigation steps, repair, 対応, 復旧, 解決, behebung, lösung, résolution, resolución, resolução, resolution, resolution and recovery, mitigation, mitigation resolution, mitigation and resolution,
    mitigation and recovery,
    recovery, remediation, fix, the fix, fix applied, details of fix, how it was fixed, how did we fix it,
    response, response and recovery, how did we respond, corrective measures taken, immediate actions,
    action taken, actions taken
  `),
  wentWell: listed(`
    good bits, nice, what was nice, good things, the good, the good parts, what we liked, what we are proud of, what saved us, positives, what we got right, what went according to plan, うまくいったこと, was gut lief, ce qui a bien fonctionné, what went well, what went right, what worked, what helped, things that went well, what we did well,
    went well
  `),
  couldBeBetter: listed(`
    not so good bits, bad bits, not so nice, what did not work, what didn t work, not so good things, bad things, less good things, the bad, the bad parts, what bugged us, what annoyed us, what we did not like, what sucked, what hurt, what went less well, what did not go so well, what we could do better, where we can improve, room for improvement, what we got wrong, what slowed us down, pain points, 改善が必要なこと, うまくいかなかったこと, was schlecht lief, what could be better, what went wrong, what went poorly, what could have been better, what could have
    gone better, what could be improved, what didn t go well, what didn t go so well, what didn t work,
    what did not help, what went badly, things that went poorly, things that went badly, opportunities for
    improvement, areas for improvement, what did not go well
  `),
  lessons: listed(`
    lessons identified, learning points, key learnings, what we take with us, 教訓, 学び, erkenntnisse, leçons apprises, lecciones aprendidas, lições aprendidas, lessons learned, lessons learnt, lessons, learnings, takeaways, key takeaways, what did we learn, what
    have we learned, what we learned, insights, retrospective, reflections, recovery and lessons learned
  `),
  actionItems: listed(`
    corrections, to do, todo, todos, action list, list of actions, improvement measures, improvement actions, improvements, remedial actions, measures, what we will do, what we will change, what happens next, next actions, corrective measures, アクションアイテム, 再発防止策, 今後の対応, maßnahmen, acciones, ações, action items, actions, action plan, follow ups, followups, follow up actions, review
    actions, corrective actions, corrective actions with owners, corrective and preventative measures,
    corrective and preventive measures, corrective and preventative measure, preventative measures,
    corrective and preventive actions, corrective and preventative actions, preventive actions,
    preventative actions, remediation actions, action points, follow up items,
    remediation items, next steps, process improvements, technical improvements, documentation
    improvements, future actions, future measures, preventive actions, preventative actions, planned
    actions, recommendations, moving forward, what s next, what we re doing about it, to dos, tasks, how
    are we making incidents like this less likely or less impactful, short term, long term
  `),
  references: listed(`
    more, more information, more to read, sources, further reading, see also, related documents, appendices, annexes, 参考, 参考資料, 関連, verweise, références, referencias, referências, references, links, supporting information, supporting documents, appendix, resources, additional
    resources, related issues, related prs, related items, evidence, attachments
  `),
  metrics: listed(
    'measurements, figures, numbers, key figures, key numbers, statistics, incident statistics, metrics, stats, incident metrics, key metrics',
  ),
  followUp: listed('follow up, followup, follow up review, review'),
};

/** Names that many sections bear: they name a kind where no other section of the document is of that kind. */
export const looseNames: readonly string[] = listed(`
  background, context, introduction, description, overview, analysis, what happened, response, fix, improvements,
  measures, review, conclusions, trigger, leadup, the bug, metrics, stats, process improvements, technical improvements,
  documentation improvements, short term, long term, sequence, effects, extent
`);

function listed(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}
