import { oneLine } from '../../oneLine.ts';

/** What nothing but a verb looks like; a piece of a pattern. */
export const plainVerb = oneLine`
    abort|activate|allocate|authenticate|cancel|capture|clone|collect|combine|compress|connect|deactivate|decouple|detect|discard|downgrade|drain|duplicate|embed|
    encode|encrypt|erase|evict|exclude|execute|export|fetch|filter|flush|freeze|halt|hide|inject|insert|inspect|invalidate|join|kill|lint|mask|mock|modify|mount|mute|
    narrow|normali[sz]e|offload|omit|override|overwrite|parse|partition|permit|persist|preload|prompt|prune|reboot|rebalance|recreate|redact|redirect|register|
    reimage|reindex|reissue|remap|reorder|rerun|reroute|resize|resume|revalidate|sanitize|scrub|select|shorten|shut|silence|stagger|submit|suppress|terminate|
    toggle|truncate|unblock|unlock|unmount|withdraw`;

/** What an action begins with that says what to do; a piece of a pattern. */
export const actionVerb = oneLine`
    ${plainVerb}|
add|alert|allow|apply|archive|ask|assign|attach|audit|automate|backfill|back up|ban|block|bound|
    build|buy|cap|change|check|clean|close|compare|configure|confirm|contact|convert|copy|cover|
    create|cut|decide|decommission|define|delete|deploy|deprecate|describe|design|disable|document|
    drop|email|emit|enable|enforce|escalate|establish|expire|expose|extend|fail|file|finish|fix|gate|
    generate|give|grant|hire|host|implement|import|include|increase|index|inform|install|instrument|
    integrate|introduce|isolate|issue|keep|label|let|limit|link|list|load|lock|log|lower|make|mark|
    measure|merge|migrate|mirror|monitor|move|name|set ?up|negotiate|notify|open|order|page|patch|pin|
    plan|point|post|practise|practice|present|print|produce|promote|propose|protect|prove|provide|
    provision|publish|purge|push|put|quarantine|raise|rate-limit|read|rebuild|record|reduce|refactor|
    refresh|refuse|reject|release|reload|remove|rename|renew|repair|repeat|replace|replay|report|
    require|reserve|reset|restart|restore|restrict|retire|retrain|retry|return|revert|revoke|rewrite|
    roll|rotate|route|run|save|scale|scan|schedule|script|send|separate|serve|set|shard|ship|show|
    shrink|sign|simulate|skip|split|stage|start|stop|store|subscribe|swap|switch|sync|tag|take|tell|
    test|throttle|time|trace|transfer|trim|tune|turn|type|uninstall|unify|update|upgrade|upload|use|
    validate|verify|version|wait|warn|wire|wrap|write|review|train|improve|ensure|investigate|
    communicate|resolve|address`;

/** "TLS 1.3", "gRPC", "DDoS": the figure and the capitals belong to the name of a thing, and tell nothing of the action. */
export const product = new RegExp(
  oneLine`
      \b(?:(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Case|Ticket|PR|Issue|Step|Rack|Chapter|Version|Zone|Node (?!\d))[a-z]*\b)
      (?:TLS|SSL|HTTP|Postgres(?:QL)?|MySQL|Python|Java|Node|Kubernetes|Redis|Kafka|Django|Rails|Ubuntu|Debian|PHP|Go|OAuth|Terraform|Helm|Angular|React|
      Elasticsearch|MongoDB|Windows|Spring|Spark|Ruby|Istio)[ /-]?v?\d+(?:\.(?:\d+|x))*(?! ?(?:%|ms|s|h|GB|MB|nodes|to)\b)|
      gRPC|DDoS|IPv[46]|OAuth2?|OpenTelemetry|OpenShift|OpenAPI|GraphQL|DynamoDB|MongoDB|PostgreSQL|MySQL|MariaDB|CockroachDB|InfluxDB|RabbitMQ|ActiveMQ|GitHub|
      GitLab|GitOps|DevOps|SecOps|MLOps|NoSQL|PagerDuty|OpsGenie|CloudWatch|CloudFront|CloudFlare|JavaScript|TypeScript|ArgoCD|HAProxy|VMware|ServiceNow|
      eBPF|macOS|iOS|WebSockets?|DataDog|SaaS|PaaS|IaaS|IaC|APIs|VMs|DBs|SLOs|SLAs|SLIs|KPIs|PRs|CVEs|SREs|DBAs|URLs|IDs|OSes|k8s|S3|EC2)(?![\w-])`,
  'g',
);

/** "Fix the race condition between the warmer and the hook": which defect, and where. */
export const specificDefect = new RegExp(
  oneLine`
      ^(?:fix|correct|repair|resolve|remove|eliminate) (?:the |an? |all )?(?:[\w-]+ ){0,2}?(?:typos?|race(?: condition)?|deadlock|off-by-one|null check|link|links|regex|
      query|path|cast|overflow|comparison|rounding|sign|sort order|selector|label|default|condition|cron expression|escape|encoding|time ?zone|index|import|
      URL|redirect|certificate chain|timeout|limit|permission|loop|variable|parameter|header|mapping|join|unit) .*\b(?:in|between|on|of|for|that|which|when|after)\b`,
  'i',
);

/** "Alert tuning", "Log retention", "Test data quality": a subject, though its first word could be a verb. */
export const topic = new RegExp(
  oneLine`
      ^[A-Za-z-]+ (?:[A-Za-z-]+ )?(?:tuning|fatigue|debt|drift|noise|burnout|load|leaks?|retention|quality|coverage|staffing|management|planning|
      monitoring|documentation|capacity|ownership|handling|hygiene|strategy|policy|process|review|
      reviews|improvements?|automation|rotation|pooling|sizing|testing|logging|alerting|alerts|limits|
      backups|tests|standards|maturity|resilience|reliability|security|performance|awareness|training)$`,
  'i',
);

/** "Alert thresholds", "Post-deploy checks": a noun before a noun, though it could be a verb elsewhere. */
export const compound = new RegExp(
  oneLine`
      ^(?:(?:alert|test|retry|log|load|backup|release|deploy|build|cache|index|lock|queue|change|access|patch|restore|report|review|rate|post-[a-z]+|pre-[a-z]+|
      failover|rollback|deployment|error|staging|on-call|recovery|schema|config|secret|key|certificate) (?:thresholds?|logic|environments?|plans?|rules|settings|checks?|hooks|
      infrastructure|set-?up|scripts|cases|design|architecture|budgets?|windows|gates|policies|procedures?|checklists?|routing|hygiene|validation|rotation|
      coverage|harness|framework|suite))$`,
  'i',
);

/** "Monitoring of certificates". */
export const subjectMatter = new RegExp(
  oneLine`
      ^(?:monitoring|alerting|testing|logging|observability|automation|visibility|documentation|capacity|ownership|quality|performance|security|reliability|stability|availability|
      maintenance|cleanup|clean-up|hygiene|handling|management|improvement|improvements|optimi[sz]ation|hardening|
      training|tracing|validation)(?: (?:of|for|on|around|in) (?:[\w-]+ ?){1,4})?$`,
  'i',
);

/** What every service has some of: to have it written or added says nothing of which. */
const artefact = oneLine`
    (?:docs?|documentation|wikis?|readmes?|runbooks?|playbooks?|handbooks?|manuals?|guides?|instructions|dashboards?|alerts?|alerting|alarms?|monitoring|
    metrics|logs?|logging|tracing|(?:unit |integration |smoke |load |automated |end-to-end |e2e |regression |performance )?tests?|testing|test cases|(?:health )?checks?|validations?|
    safeguards?|guardrails?|guard rails|safety nets?|redundancy|resilience|resiliency|error handling|retries|retry logic|caching|automation|tooling|tools|code|codebase|scripts|
    process(?:es)?|procedures?|workflows?|polic(?:y|ies)|guidelines|responsibilities|roles|standards|conventions|
    observability|visibility|backups|failover|rate limits?|rate limiting|configs?|configurations?|security|permissions)`;
/** "Update docs", "Add checks to the service". */
export const unnamed = new RegExp(
  oneLine`
      ^(?:update|write|create|add|extend|complete|finish|document|define|set up|setup|implement|introduce|build|refactor|rewrite|rework|redo|
      revise|refresh|restructure|put in|provide) (?:the |our |all |some |any )?(?:new |missing |additional |existing |internal |technical |system |operational )?
      ${artefact}(?: (?:to|for|in|around|on|of|into) (?:the|our|all|every|each) (?:service|system|application|app|platform|infrastructure|team|stack|
      product|environment|codebase|pipeline|process)s?)?$`,
  'i',
);
