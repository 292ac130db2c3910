import type { SectionKind } from './postmortem.ts';

/** Headings by which each kind is known, as `headingKey` writes them. */
export const sectionNames: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  summary: listed(`
    executive summary, summary, tl dr, tldr, overview, incident summary, issue summary, incident overview,
    outage description, what happened, description, synopsis, abstract, at a glance, introduction,
    background, context
  `),
  timeline: listed(`
    timeline, incident timeline, timeline of events, key events, chain of events, sequence of events,
    order of events, chronology, event log, incident log, timeline summary, response timeline, disclosure
    timeline
  `),
  impact: listed(`
    impact, impact analysis, the impact, summary of impact, user impact, customer impact, business impact,
    user facing impact, affected users, affected customers, services affected, scope, blast radius, what
    was impacted, who was affected, data impact, system impact, damage
  `),
  rootCause: listed(`
    root cause, root causes, root cause s, root cause analysis, rca, cause, causes, confirmed root cause,
    contributing factors, contributing causes, contributing conditions, blameless root cause, fault,
    leadup, why it happened, why did it happen, how did it happen, how did this happen, cause of the
    problem, technical cause, technical description, analysis, five whys, 5 whys, whys, five why s, what
    allowed this to happen, what went wrong and why, what caused the incident, the bug, trigger, root
    causes and trigger, root cause and trigger, the underlying issue
  `),
  resolution: listed(`
    resolution, resolution and recovery, mitigation, mitigation resolution, mitigation and resolution,
    mitigation and recovery,
    recovery, remediation, fix, the fix, fix applied, details of fix, how it was fixed, how did we fix it,
    response, response and recovery, how did we respond, corrective measures taken, immediate actions,
    action taken, actions taken
  `),
  wentWell: listed(`
    what went well, what went right, what worked, what helped, things that went well, what we did well,
    went well
  `),
  couldBeBetter: listed(`
    what could be better, what went wrong, what went poorly, what could have been better, what could have
    gone better, what could be improved, what didn t go well, what didn t go so well, what didn t work,
    what did not help, what went badly, things that went poorly, things that went badly, opportunities for
    improvement, areas for improvement, what did not go well
  `),
  lessons: listed(`
    lessons learned, lessons learnt, lessons, learnings, takeaways, key takeaways, what did we learn, what
    have we learned, what we learned, insights, retrospective, reflections, recovery and lessons learned
  `),
  actionItems: listed(`
    action items, actions, action plan, follow ups, followups, follow up actions, follow up tasks, review
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
    references, links, supporting information, supporting documents, appendix, resources, additional
    resources, related issues, related prs, related items, evidence, attachments
  `),
  metrics: listed('metrics, stats, incident metrics, key metrics'),
  followUp: listed('follow up, followup, follow up review, review'),
};

function listed(names: string): readonly string[] {
  return names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}
