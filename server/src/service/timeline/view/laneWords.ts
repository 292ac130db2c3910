import { oneLine } from '../../oneLine.ts';

function words(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern})(?![\\w-])`, 'i');
}

/** Those who are hit, and those who have to know. */
const audience = oneLine`
    customers?|clients?|users?|merchants?|partners?|tenants?|subscribers?|stakeholders?|passengers?|patients?|players?|
    readers?|viewers?|shoppers?|drivers?|regulators?|public|press|media|management|leadership|executives?|board|account managers?`;

/** What is told to them. */
export const telling: RegExp = words(oneLine`
    status ?page(?! (?:is |was |itself |also )*(?:down|unreachable|slow|unavailable|timing|times|timed|fails|failed|returns))|
    (?:${audience}) (?:\w+ ){0,3}(?:notified|informed|told|e-?mailed|advised|warned|briefed)|
    (?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|tells?|told|warn(?:s|ed)?|brief(?:s|ed)?|apologi[sz]e[sd]? to) (?:\S+ ){0,4}?(?:${audience})|
    updated? (?:the )?(?:stakeholders|management|leadership|executives|board)|
    (?:e-?mails?|message|mailing|letter|notice|update|summary|sms) (?:\w+ ){0,2}to (?:\S+ ){0,3}?(?:${audience})|
    tweet(?:s|ed)?|press release|(?:public|holding|press) statement|(?:public|customer) (?:update|notice|post|message)|
    announce[sd]?|announcements?|newsletter|blog post|apology|banner (?:\w+ )?(?:shown|up|goes|on|in|tells|says)|
    (?:replies|answers|replied|answered) (?:\S+ ){0,3}(?:${audience})`);

/** What they say. */
export const hearing: RegExp = words(oneLine`
    (?:${audience}|support|help ?desk|service desk|call cent(?:re|er)|social media|twitter|reddit|tweets?|forum) (?:\w+ ){0,3}?
    (?:reports?|reported|reporting|complain(?:s|ed|ing)?|calls?|called|calling|writes?|wrote|asks?|asked|asking|opens?|opened|
    raises?|raised|says?|said|notices?|noticed|phones?|phoned|rings?|mentions?|receives?|received|gets|got|sees|hears|escalates?|escalated)|
    (?:complaints?|support tickets?|support calls?|tickets|support cases?|support requests?)(?! (?:is|was) (?:opened|closed) with)|
    (?:reports?|calls?|ticket|e-?mails?|phone call) (?:\w+ ){0,2}(?:from|by|of) (?:\S+ ){0,3}?(?:${audience}|support)|
    first (?:\w+ )?(?:report|complaint|ticket|call)s?`);

/** A change of what runs. */
export const change: RegExp = words(oneLine`
    (?:re-?)?deploy(?:s|ed|ing|ments?)?|roll(?:s|ed|ing)? (?:\S+ ){0,4}?(?:out|back)|roll-?(?:outs?|backs?)|
    revert(?:s|ed|ing)?|hot-?fix(?:es|ed)?|releases? (?:v?\d\S*|of|candidate|train|branch|goes|is|was|starts?|reaches)|
    releas(?:ed|ing) (?:v?\d\S*|to|version)|ships?|shipped|merge[sd]?|canary|feature flags?|kill switch|migrations?|
    (?:up|down)grad(?:es?|ed|ing)|terraform|helm|push(?:es|ed)? (?:\S+ ){0,4}?(?:fix|change|config\w*|prod\w*|out|live)|
    (?:change|update|fix|patch|build|version|config|configuration|rules?|flag|setting|(?:build|version|flag|v)\s?[\w.-]*\d[\w.]*) (?:(?:is|was|are|were|goes|went|gets|got) )?
    (?:applied|live|pushed|promoted|out|to production|to all|to \d+ ?%|turned (?:on|off)|switched (?:on|off)|flipped|on|off)|
    config\w* (?:file )?(?:change|push|sync|update)s?|patch(?:es|ed)|dns (?:records? )?(?:changed?|updated?)|
    (?:certificate|cert|key|secret|credential|token|password)s? (?:(?:is|are|was|were|has|have|been) )*(?:renewed|rotated|replaced|installed|changed)|
    (?:renew|rotat|replac|install)(?:s|es|ed|ing) (?:\S+ ){0,3}?(?:certificate|cert|key|secret|credential)s?|
    appl(?:y|ies|ied) (?:\S+ ){0,2}?(?:fix|patch|change|update|config\w*)`);

/** Monitoring speaks. */
export const alarms: RegExp = words(oneLine`
    alert(?:s|ed|ing)?|alarms?|paged|pages (?:the|on-?call|out|for|go|goes|sent|fire)|page (?:sent|fired|fires|goes|went|triggered|reaches|wakes|to)|
    pager|pagerduty|opsgenie|nagios|sentry|datadog|prometheus|grafana|zabbix|watchdog|
    (?:monitor(?:ing|s)?|dashboards?|probes?|synthetics?(?: \w+)?|canaries|(?:health|uptime|smoke) ?-?(?:checks?|tests?)|detectors?|sensors?) (?:\w+ )?
    (?:fires?|fired|reports?|reported|detect(?:s|ed)?|shows?|showed|triggers?|triggered|flags?|flagged|sees|saw|catch(?:es)?|caught|goes|went|turns?|turned|fails?|failed|trips?|tripped|picks?|picked)|
    thresholds? (?:\w+ )?(?:crossed|exceeded|breached|reached|tripped)|(?:crosses|exceeds|breaches|over) (?:\S+ ){0,2}threshold|
    burn rate|error budget (?:burn\w*|exhausted)|anomaly (?:detection|detected|score)`);

/** Somebody takes it, or calls it what it is. */
export const talk: RegExp = words(oneLine`
    acknowledg(?:es?|ed|ing)|acks?|acked|silenc(?:es?|ed|ing)|mutes?|muted|snooz\w+|triag\w+|declar(?:es?|ed|ing)|
    escalat(?:es?|ed|ing|ion)|war room|bridge|incident (?:is |was )?(?:opened|closed|commander|channel|call|over|lead|command)|
    (?:stands?|stood) down|stand-?down|all[- ]clear|sev-?\d (?:is |was )?(?:set|called|lifted|raised|closed|opened)|joins?|joined|
    hand(?:s|ed)? (?:\S+ )?over|hand-?over|hand-?off|takes? over|took over|takes? command|post-?mortem|retrospective|debrief`);

/** A change that is only talked of. */
export const plans: RegExp = new RegExp(
  `${change.source} (?:(?:is|was|gets|being|has been|had been) )?(?:proposed|discussed|considered|approved|suggested|rejected|agreed|decided|requested|planned|ruled out|debated|cancelled|postponed)\\b`,
  'i',
);

/** What somebody does who does not act yet, or only looks. */
export const thought: RegExp = words(oneLine`
    decid(?:es?|ed|ing)|decisions?|discuss(?:es|ed|ing|ions?)?|propos(?:es?|ed|al)|consider(?:s|ed|ing)?|plan(?:s|ned|ning)|agree[sd]?|suggest(?:s|ed)?|
    debat(?:es?|ed)|prepar(?:es?|ed|ing)|think(?:s|ing)?|thought|weigh(?:s|ed)?|wonder(?:s|ed)?|asks?|asked|asking|review(?:s|ed|ing)?|
    investigat(?:es?|ed|ing|ions?)|suspect(?:s|ed)?|trac(?:es|ed|ing)|identif(?:y|ies|ied)|points? (?:to|at)|pointed (?:to|at)|
    confirm(?:s|ed)?|finds?|(?<!not )found|notices?|noticed|conclud(?:es?|ed)|reali[sz](?:es?|ed)|correlat(?:es?|ed|ion)|determin(?:es?|ed)|
    waits? for|waiting|waited|writing|wrote|drafts?|drafted|look(?:s|ed|ing) (?:at|into|for|through)|compar(?:es?|ed)|comparing|recommend(?:s|ed)?|
    hypothes[ei]s|root cause|diagnos(?:is|ed?|es)|debug(?:s|ged|ging)?|verif(?:y|ies|ied)|discover(?:s|ed)?|examin(?:es?|ed|ing)|analy[sz](?:es?|ed|ing)|analysis`);

/** What goes wrong or right by itself, where an entry begins with it. */
export const symptoms: RegExp = new RegExp(
  oneLine`
    ^\W*(?:(?:the|all|some|most|more|many|first|no|half|\d\S*|p\d\d?|[\w-]*[^\W_sdg]) ){0,3}
    (?:errors?|error rates?|latenc(?:y|ies)|throughput|traffic|cpu|memory|disks?|queues?|backlog|lag|load|requests?|responses?|timeouts?|
    5xx(?:es)?|50\d(?:s)?|connections?|pods?|nodes?|hosts?|servers?|instances?|brokers?|replicas?|replication|primary|database|cache|
    workers?|consumers?|cluster|service|api|site|website|checkout|logins?|orders?|payments?|uploads?|jobs?|power|network|link|router|switch|dns|success rate|leader|autoscaler|garbage)
    (?! (?:team|engineers?|on-?call|lead|owner)s?\b)\b`,
  'i',
);

/** Who answers an incident, and what hands do. */
export const deeds: RegExp = words(oneLine`
    engineers?|on-?call|responders?|operators?|operations|ops|admins?|administrators?|sres?|dbas?|teams?|commander|ic|developers?|devs?|duty|staff|vendor|
    colleagues?|managers?|directors?|technicians?|electricians?|contractors?|we|i|our|us|somebody|someone|nobody|everybody|meeting|call|check(?:s|ed|ing)(?! out)|
    tr(?:y|ies|ied|ying)|attempts?|attempted|manual(?:ly)?|by hand|restart(?:s|ed|ing)?|reboot(?:s|ed)?|flush(?:es|ed)?|drain(?:s|ed)?|clear(?:s|ed)|rebuil(?:t|ds)|
    disabl(?:es?|ed|ing)|enabl(?:es?|ed)|block(?:s|ed)|restored? from|replac(?:es?|ed)|scal(?:es?|ed|ing)|shift(?:s|ed)|rerout(?:es?|ed)|kill(?:s|ed)?|
    delet(?:es?|ed)|remov(?:es?|ed)|add(?:s|ed)|reset|purg(?:es?|ed)|promot(?:es?|ed)|turn(?:s|ed) (?:\S+ )?(?:on|off)|switch(?:es|ed)|paus(?:es?|ed)|
    resum(?:es?|ed)|stopp(?:ed|ing)|cordon(?:s|ed)|throttl(?:es?|ed)|fail(?:s|ed)? (?:\S+ ){0,2}over|mov(?:es?|ed)|runs?|opens? a|opened a|monitoring`);

/** Anything else that runs. */
export const machines: RegExp = words(oneLine`
    errors?|latenc(?:y|ies)|throughput|traffic|cpu|memory|oom\w*|disks?|queues?|backlog|lag|load|requests?|responses?|timeouts?|time out|timed out|5xx|50\d|40\d|
    connections?|pods?|nodes?|hosts?|servers?|instances?|brokers?|replicas?|replication|primary|databases?|db|cache|workers?|consumers?|clusters?|services?|apis?|
    sites?|website|pages?|checkout|logins?|orders?|payments?|uploads?|jobs?|cron|backups?|power|network|links?|routers?|switch|dns|rates?|leader|autoscal\w+|gc|
    garbage|threads?|locks?|deadlocks?|index|tables?|rows?|quer(?:y|ies)|regions?|zones?|zone|data ?cent(?:re|er)s?|racks?|cooling|temperature|certificates?|sessions?|
    storage|volumes?|snapshots?|logs?|crash(?:es|ed|ing)?|fails?|failed|failing|failures?|recover(?:s|ed|ing|y)?|restor(?:es?|ed)|down|up|back|normal|stable|
    degraded|outage|unavailable|unreachable|slow|stall(?:s|ed)?|hangs?|hung|full|exhausted|expires?|expired|drops?|dropped|rises?|rose|climbs?|falls?|fell|
    impact|begins?|starts?|started|stops?|resolved|mitigated|works?|again`);
