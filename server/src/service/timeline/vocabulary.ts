import { oneLine } from '../oneLine.ts';

/** Words that the phrases of several phases share, as sources of regular expressions. */

/** Who watches by machine. */
export const monitor = oneLine`
    (?:alert(?:ing|manager)?s?|alarms?|pagers?|monitor(?:ing|s)?|monitors['’]|probes?|
    (?:synthetic|uptime|smoke|black-?box|end-to-end)[\w -]*(?:checks?|tests?)|checks?|watchdog|
    canar(?:y|ies)|detectors?|anomaly detection|pingdom|pagerduty|opsgenie|cloudwatch|datadog|sentry|
    grafana|prometheus|nagios|zabbix|new relic|statuscake|dashboards?)`;

/** Who notices by being there. */
export const people = oneLine`
    (?:customers?|users?|clients?|shoppers?|buyers?|players?|students?|teachers?|riders?|drivers?|
    passengers?|patients?|nurses?|clinicians?|doctors?|pharmac\w+|merchants?|sellers?|partners?|
    subscribers?|members?|readers?|viewers?|listeners?|visitors?|citizens?|tenants?|staff|employees?|
    cashiers?|agents?|dispatchers?|(?:first-line |customer )?support|help ?desk|service desk|
    call cent(?:er|re)|customer (?:service|care|success)|sales|finance|accounting|marketing|
    colleagues?|engineers?|developers?|dev(?:elopment)? team|on-?call|operators?|operations|ops|
    teams?|analysts?|researchers?|testers?|qa|managers?|someone|stores?|shops?|branch(?:es)?|offices?|
    sites?|clinics?|hospitals?|schools?|warehouses?|couriers?|farmers?|traders?|moderators?|community)`;

/** Who takes part in the answer to an incident. */
export const responder =
  '(?:on-?call|sre|dba|responders?|engineers?|secondary|primary|duty|operators?|admin(?:istrator)?s?|developers?|team)';

/** Things that go wrong, as nouns. */
export const trouble = oneLine`
    (?:errors?|failures?|time-?outs?|crashes|exceptions?|5xx(?:s|es)?|50\d(?:s|es)?|alerts?|alarms?|
    symptoms?|problems?|issues?|latency|latencies|complaints?|outages?|impact|backlog|lag|degradation|
    slowness|disruption|packet loss|contention|throttling|retries|restarts|drops|declines|rejections|
    disconnects|log-?outs|duplicates|stalls|gaps|incident)`;

/** What users do or wait for. */
export const work = oneLine`
    (?:requests?|orders?|payments?|transactions?|log-?ins?|sign-?ins?|sessions?|calls?|jobs?|queries|
    searches|uploads?|downloads?|writes?|reads?|messages?|e-?mails?|connections?|builds?|deploys?|
    checkouts?|bookings?|reservations?|transfers?|trips?|tickets?|invoices?|imports?|exports?|syncs?|
    syncing|webhooks?|notifications?|prescriptions?|scans?|labels?|prints?|lookups?|resolutions?|
    handshakes?|streams?|playback|launches|pods?|nodes?|instances|servers?|workers?|consumers?|
    replicas?|pages?|apps?|api|gateways?|database|service|site|website|portal|cluster|store|system|
    platform|checks?|charges?|readings?|submissions?|renewals?|refunds?|quotes?|files?|feeds?|events?|
    devices?|sensors?|terminals?|tills?)`;

/** Numbers one watches that are bad when high. */
export const badWhenHigh = oneLine`
    (?:error(?:s| rates?| ratio)?|failure(?:s| rates?)?|latency|latencies|p\d{2,3}|response times?|
    load times?|wait(?:ing)? times?|queues?(?: \w+)?|lag|delays?|backlog|5xx\S*(?: \w+)?|50\ds?|
    time-?outs?|retries|ratio|age|depth)`;

/** Numbers one watches that are bad when low. */
export const badWhenLow = oneLine`
    (?:success(?: \w+)?|availability|throughput|traffic|conversion|order(?:s| rate)?|
    hit (?:rate|ratio)|requests|sign-?ups|log-?ins|deliver(?:y|ies)|uptime|sales|revenue|volume)`;

/** Somebody else's incident, acknowledgement or resolution. */
export const outsider = new RegExp(
  oneLine`
      \b(?:vendor|provider|supplier|carrier|isp|upstream|aws|amazon|azure|microsoft|google|gcp|
      cloudflare|fastly|akamai|github|gitlab|stripe|adyen|paypal|twilio|okta|auth0|slack|manufacturer|
      third[- ]part(?:y|ies)|registrar|data ?cent(?:er|re) operator|hosting|host(?:er)?|bank|utility|
      colo(?:cation)?|network operator|telco)(?:['’]s)?\b`,
  'i',
);
