import { oneLine } from '../../oneLine.ts';

function words(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern})(?![\\w-])`, 'i');
}

/** Those who are hit, and those who have to know. */
const audience = oneLine`
    customers?|clients?|users?|merchants?|partners?|tenants?|subscribers?|stakeholders?|passengers?|patients?|players?|
    readers?|viewers?|shoppers?|drivers?|residents?|journalists?|reporters?|regulators?|public|press|media|management|leadership|
    executives?|board|ceo|cto|account managers?|(?:all|the) (?:staff|employees)`;

/** An alert speaks. */
export const bells: RegExp = words(oneLine`
    (?:alerts?|alarms?|pagers?|beepers?) (?:\w+ )?(?:fires?|fired|goes off|went off|clears?|cleared|triggers?|triggered|rings?|rang|sounds?|sounded|wakes?|woke|pages?)`);

/** What is told to those who are hit. */
export const telling: RegExp = words(oneLine`
    (?:status|public) ?page(?! (?:is |was |itself |also )*(?:down|unreachable|slow|unavailable|timing|times|timed|fails|failed|returns))|
    (?:${audience}) (?:\w+ ){0,3}(?:notified|informed|told|e-?mailed|advised|warned|briefed|asked to)|
    (?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|tells?|told|warn(?:s|ed)?|brief(?:s|ed)?|apologi[sz]e[sd]? to) (?:\S+ ){0,4}?(?:${audience})|
    updated? (?:the )?(?:stakeholders|management|leadership|executives|board)|
    (?:e-?mails?|message|mailing|letter|notice|update|summary|apology|sms) (?:\w+ ){0,2}to (?:\S+ ){0,3}?(?:${audience})|
    tweet(?:s|ed)?|press release|(?:public|holding|press) statement|statement (?:on|to|from)|(?:public|customer) (?:update|notice|post|message)|
    announce[sd]?|announcements?|newsletter|blog post|apolog(?:y|ies)|support macro|banner (?:\w+ )?(?:\w+ )?(?:shown|up|goes|on|in|tells|says)|
    (?:replies|answers|replied|answered) (?:\S+ ){0,3}(?:${audience})|(?:is|are) asked to (?:\w+ ){0,2}(?:try|wait|take|use|refresh|retry|restart|call)`);

/** What they say. */
export const hearing: RegExp = words(oneLine`
    (?:${audience}|support|help ?desk|service desk|call cent(?:re|er)|hotline|social media|twitter|reddit|tweets?|forum) (?:\w+ ){0,3}?
    (?:reports?|reported|reporting|complain(?:s|ed|ing)?|calls?|called|calling|writes?|wrote|write on|asks?|asked|asking|opens?|opened|
    raises?|raised|says?|said|notices?|noticed|phones?|phoned|rings?|mentions?|receives?|received|gets|got|sees|hears|escalates?|escalated|flooded|learns?)|
    (?:complaints?|support tickets?|support calls?|tickets|support cases?|support requests?)|
    (?:reports?|calls?|ticket|e-?mails?|phone call) (?:\w+ ){0,2}(?:from|by|of) (?:\S+ ){0,3}?(?:${audience}|support)|
    first (?:\w+ )?(?:report|complaint|ticket|call)s?`);

const version = String.raw`v?\d+\.\d[\w.]*|(?:version|build|release|image|firmware|model|app)(?: \w+)? v?\d[\w.]*`;
const parameter = String.raw`(?:limits?|timeouts?|quotas?|settings?|toggles?|flags?(?: [\w.-]+)?|rules?|config\w*|schema|thresholds?|replica count|pool size|feature(?: \w+)?|parameter\w*|weights?|records?)`;

/** A change of what runs. */
export const change: RegExp = words(oneLine`
    (?:re-?)?deploy(?:s|ed|ing|ments?(?! (?:nodes?|servers?|hosts?|keys?|tools?)))?|roll(?:s|ed|ing)? (?:\S+ ){0,4}?(?:out|back)|roll-?(?:outs?|backs?)|
    revert(?:s|ed|ing)?|hot-?fix(?:es|ed)?|releases? (?:v?\d\S*|candidate|train|branch|goes|is|was|starts?|reaches|leaves)|
    releas(?:ed|ing) (?:v?\d\S*|to|version)|ships?|shipped|merge[sd]?|canary|feature flags?|kill switch|migrations?|schema changes?|
    (?:up|down)grad(?:es?|ed|ing)|terraform|helm|push(?:es|ed)? (?:\S+ ){0,4}?(?:fix|change|config\w*|prod\w*|out|live|limits?|settings?|values?|builds?|images?)|
    (?:in)?to production|(?:${version}) (?:(?:is|was|goes|went|gets) )?(?:applied|live|promoted|out|installed|to all|appears|in the store)|
    (?:change|update|fix|patch|build|version|image|package|${parameter}|${version}) (?:\S+ ){0,4}?
    (?:applied|live|pushed|promoted|turned (?:on|off)|switched (?:on|off)|flipped|enabled|disabled|installed|raised|lowered|increased|reduced|doubled|halved|
    opened|closed|removed|added|changed|set to|from \S+ to)|flags? (?:\S+ )?(?:on|off)|(?:fix|change|patch|update) (?:goes |is )?(?:live|out)|
    (?:old|new|previous|last \S+|earlier|corrected) (?:build|version|model|release|image|config\w*|binary)(?: is| are)?(?: back| on| live| everywhere| in place)|
    (?:back|switch\w*|return\w*) (?:\S+ ){0,3}to (?:\S+ ){0,3}?(?:build|version|model|release|image|config\w*|binary)|
    config\w* (?:file )?(?:change|push|sync|update)s?|patch(?:es|ed)|dns (?:records? )?(?:changed?|updated?)|
    (?:certificate|cert|key|secret|credential|token|password)s? (?:(?:is|are|was|were|has|have|been) )*(?:renewed|rotated|replaced|installed|changed)|
    (?:renew|rotat|replac|install)(?:s|es|ed|ing) (?:\S+ ){0,3}?(?:certificate|cert|key|secret|credential)s?|
    appl(?:y|ies|ied) (?:\S+ ){0,2}?(?:fix|patch|change|update|config\w*)`);

/** Monitoring speaks. */
export const alarms: RegExp = words(oneLine`
    alert(?:s|ed|ing)?(?! (?:rules?|manager|channel|config\w*|definitions?))|(?<!that lists )alarms?|paged|first page|
    pages (?:the (?:on-?call|\w+ (?:team|engineer|on-?call))|on-?call|out)|nothing pages|page (?:sent|fired|fires|goes out|went out|triggered|reaches|wakes)|
    pager|pagerduty|opsgenie|nagios|sentry|datadog|prometheus|grafana|zabbix|watchdog|dead ?-?man|
    warnings? (?:for|about|of|from|in the channel)|(?:from|by) (?:the )?monitor(?:ing)?|
    (?:monitor(?:ing|s)?|dashboards?|probes?|synthetics?(?: \w+)?|canaries|(?:canary|health|uptime|smoke|synthetic)(?: \w+)? ?-?(?:checks?|tests?)|detectors?) (?:\S+ ){0,3}?
    (?:fires?|fired|reports?|reported|detect(?:s|ed)?|shows?|showed|triggers?|triggered|flags?|flagged|sees|saw|catch(?:es)?|caught|goes|went|turns?|turned|fails?|failed|trips?|tripped|picks?|picked)|
    thresholds? (?:\S+ ){0,5}?(?:crossed|exceeded|breached|reached|tripped)|(?:crosses|exceeds|breaches|over) (?:\S+ ){0,2}threshold|
    burn rate|error budget|anomaly (?:detection|detected|score)`);

/** Somebody takes it, or calls it what it is; or asks. */
export const talk: RegExp = new RegExp(
  `${
    words(oneLine`
    acknowledg(?:es?|ed|ing)|acks?|acked|silenc(?:es?|ed|ing)|mutes?|muted|snooz\w+|triag\w+|declar(?:es?|ed|ing)|
    escalat(?:es?|ed|ing|ion)|war room|bridge|incident (?:(?:is|was|set to) )?(?:opened|closed|commander|channel|call|over|lead|command)|
    (?:stands?|stood) down|stand-?down|all[- ]clear|(?:sev-?\d|severity) (?:\w+ )?(?:set|called|lifted|raised|lowered|closed|opened)|joins?|joined|
    hand(?:s|ed)? (?:\S+ )?over|hand-?over|hand-?off|takes? command|takes? the role|post-?mortem|retrospective|debrief`)
      .source
  }|^[^.:]*\\?`,
  'i',
);

/** A change that is only talked of. */
export const plans: RegExp = new RegExp(
  `${change.source} (?:\\S+ ){0,3}?(?:proposed|discussed|considered|approved|suggested|rejected|agreed|decided|requested|planned|ruled out|turned down|debated|cancelled|postponed)\\b|releases? of \\S+ (?:is|was) (?:ruled out|suspected)`,
  'i',
);

/** What somebody does who does not act yet, or only looks. */
export const thought: RegExp = words(oneLine`
    decid(?:es?|ed|ing)|decisions?|discuss(?:es|ed|ing|ions?)?|propos(?:es?|ed|al)|consider(?:s|ed|ing)?|plan(?:s|ned|ning)?|agree[sd]?|suggest(?:s|ed)?|
    debat(?:es?|ed)|prepar(?:es?|ed|ing)|think(?:s|ing)?|thought|weigh(?:s|ed)?|wonder(?:s|ed)?|asks?|asked|asking|review(?:s|ed|ing)?|
    investigat(?:es?|ed|ing|ions?)|suspect(?:s|ed)?|trac(?:es|ed|ing)|identif(?:y|ies|ied)|points? (?:to|at)|pointed (?:to|at)|
    confirm(?:s|ed)?|finds?|(?<!not )found|notices|noticed|conclud(?:es?|ed)|reali[sz](?:es?|ed)|correlat(?:es?|ed|ion)|determin(?:es?|ed)|
    waits for|waited for|^waiting|writing|wrote|drafts?|drafted|look(?:s|ed|ing) (?:at|into|for|through)|compar(?:es?|ed)|comparing|recommend(?:s|ed)?|
    hypothes[ei]s|root cause|diagnos(?:is|ed?|es)|debug(?:s|ged|ging)?|verif(?:y|ies|ied)|discover(?:s|ed)?|examin(?:es?|ed|ing)|analy[sz](?:es?|ed|ing)|analysis`);

/** Nobody does it. */
export const byItself: RegExp = words(oneLine`
    by (?:itself|themselves)|automatic(?:ally)?|on (?:its|their) own|by (?:the |a )?(?:kernel|scheduler|autoscaler|cluster|orchestrator|oom\w*|cron\w*|controller)|
    replica takes over|standby takes over|secondary takes over`);

/** What somebody has done, though nobody says who. */
export const done: RegExp = words(oneLine`
    (?<!ha(?:s|ve) )(?:restarted|rebooted|purged|flushed|drained|cleared|rebuilt|reset|rerouted|cordoned|unplugged|throttled|failed over)|
    (?:is|are|was|were|been|gets?|^\w+|^\w+ \w+) (?:shifted|moved|paused|killed|stopped|restored|taken|replaced|scaled|blocked|switched) (?:to|from|by|up|down|out|off|over)|
    ^\w+ \w+ taken|taken out`);

/** What goes wrong or right by itself, where an entry begins with it. */
export const symptoms: RegExp = new RegExp(
  oneLine`
    ^\W*(?:(?:the|all|some|most|more|many|first|no|half|of|\d\S*|p\d\d?|[\w-]*[^\W_sdg]) ){0,3}
    (?:errors?|error rates?|latenc(?:y|ies)|throughput|traffic|cpu|memory|disks?|queues?|backlog|lag|load|requests?|responses?|timeouts?|
    5xx(?:es)?|50\d(?:s)?|connections?|pods?|nodes?|hosts?|servers?|instances?|brokers?|shards?|replicas?|replication|primary|database|cache|
    workers?|consumers?|cluster|service|api|site|website|checkout|logins?|orders?|payments?|uploads?|jobs?|power|network|link|fib(?:re|er)|router|switch|dns|success rate|
    leader|autoscaler|garbage|sensors?|machines?|process(?:es)?|messages?|batch(?:es)?|export|import|scheduler|pages?)
    (?! (?:teams?|engineers?|on-?call|lead|owner)\b)\b`,
  'i',
);

/** What hands do. */
export const deeds: RegExp = words(oneLine`
    on-?call|responders?|operations|ops|sres?|dbas?|vendor|electricians?|technicians?|contractors?|call with|meeting|meet|check(?:s|ed|ing)(?! out)|
    tr(?:y|ies|ied|ying)|attempts?|attempted|manual(?:ly)?|by hand|restart(?:s|ing)|flush(?:es)?|drains|disabl(?:es?|ed|ing)|block(?:s|ed)|
    restored? (?:\w+ )?from|replac(?:es?|ed)|scal(?:es?|ed|ing)|shift(?:s|ed)|kills?|delet(?:es?|ed)|add(?:s|ed)|promot(?:es?|ed)|
    turn(?:s|ed) (?:\S+ )?(?:on|off)|switch(?:es|ed)|paus(?:es?|ed)|resum(?:es?|ed)|throttl(?:es?)|runs? (?:a|the) (?:script|query|command|repair|backfill|playbook|runbook)|
    opens? a|opened a|opened with|monitoring|scheduled|heap dump|unplugs?|spots?|reads?|meets?`);

/** Anything else that runs. */
export const machines: RegExp = words(oneLine`
    errors?|latenc(?:y|ies)|throughput|traffic|cpu|memory|oom\w*|disks?|queues?|backlog|lag|load|requests?|responses?|timeouts?|time out|timed out|5xx|50\d|40\d|
    connections?|pods?|nodes?|hosts?|servers?|instances?|brokers?|replicas?|replication|primary|databases?|db|cache|workers?|consumers?|clusters?|services?|apis?|
    sites?|website|pages?|checkout|logins?|orders?|payments?|uploads?|jobs?|cron|backups?|power|network|links?|routers?|dns|rates?|leader|autoscal\w+|gc|
    threads?|locks?|deadlocks?|index|tables?|rows?|quer(?:y|ies)|data ?cent(?:re|er)s?|racks?|cooling|temperature|certificates?|sessions?|load|
    storage|volumes?|snapshots?|logs?|crash(?:es|ed|ing)?|fails?|failed|failing|failures?|recover(?:s|ed|ing|y)?|restor(?:es?|ed)|normal|stable|
    degraded|outage|unavailable|unreachable|slow|slowly|stall(?:s|ed)?|hangs?|hung|full|exhausted|expires?|expired|drops?|dropped|rises?|rose|climbs?|falls?|fell|
    impact|resolved|mitigated|works?|bounces?|stops?|written twice|cut|unassigned|drifts?|missing|empty|blank`);
