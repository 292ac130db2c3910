import { furtherNames } from './furtherNames.ts';
import { moreNames } from './moreNames.ts';

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Frequent given names of many languages, in lower case. */
const frequentNames = `aaron abdul abena abigail adam adebayo adele aditi adrian agnes ahmed aicha aiko ajay akira alan alejandro aleksandra alex alexander alexandra alexei alfred ali
  alice alicia alina alison amal amanda amara amelia amin amina amir amit ana anders andrea andreas andrei andrew andrzej angela anika anil anita anja anjali ann anna
  anne annika anthony antoine anton antonio anwar arjun arthur arun asha ashley astrid ayo ayodele ayumi aylin azadeh babak barbara beatriz ben benedikta benjamin
  bernard beth bilal bill bjarne blessing bob bogdan boris brandon brenda brian bruno camila carla carlos carmen carol caroline catarina catherine cecilia charles charlotte chen
  chiara chidi chinedu chloe chris christian christina christine christopher chukwuemeka claire clara claudia clemens craig cristina daan daiki daisuke damian dan dana daniel
  daniela danny darren dave david deborah deepak deepika dennis derek devon diana diego dimitri dina divya dmitri dmitry dominik donald dora doug duarte dylan edgar edith edward
  ebony eduardo elena eleni eli elias elisa elizabeth ella ellen elif emeka emil emilia emily emma emmanuel enrico eric erica erik erika erin esther eszter ethan eun eva evelyn
  fabian farah farid farrukh fatima fatou felipe felix fernanda fernando filip fiona florian folasade francesca francesco francis francisco frank fred frederik fredrik gabriel gabriela
  gareth gary georg george georgia gerald gina giorgio giovanni giulia gloria goran gordon grace graham greta gregory grigori guillaume gulnara gunnar gustavo hana hanna hannah
  hans harald harry haruto hassan heather heidi heinz hope joy faith rose bill mark rob grace pat drew henk anneliese folasade kwabena bogdana dimitrios akira sanna helen helena helga henrik henrike henry hideo hiroshi hiroto holly hugh hui hussein ian ibrahim ida igor ikaika ikram ilse ines
  ingrid ioana iolana irina iris isaac isabel isabella ivan ivana jack jackie jacob jae jakob jamal james jamie jan jana jane janet jason jasmine javier jean jeff jeffrey jelena jennifer
  jenny jens jeremy jerome jesse jessica jia jin jing joanna joao joaquim joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph joshua joyce juan juanita judith judy
  julia julian julie jun junko jurgen justin kaito kamal karen karim karin karl karolina kasia kate katharina katherine kathleen katja kavita keiko keith kelly ken kenji kenneth kevin khadija
  khalid kim kirra kiran klaus kofi konstantin kristen kristin kumar kurt kwame kyle lakshmi lars latoya laura lauren laurent lautaro lea leah leandro lee lei leila lena leo leon leticia li
  liam lidia lila lily lin linda ling linh lisa lisbeth liu liz lorena lorenzo louis louise luca lucas lucia lucy luis luiz lukas luke luz lydia maarten magda magnus mahmoud maja malik malin
  manuel marc marcel marcin marco marcos marcus marek margaret margarita marguerite maria mariam marie marika marina mario marisol marit mark marko markus marta martha martin martina mary mateo
  mateus mathias matiu matt matteo matthew matthias maureen maurice max maxim may maya megan mehmet mehwish mei melanie melissa mia michael michal michel michelle miguel mihai mike mikhail mila milan
  milica mina ming miriam mohamed mohammed molly mona monica moritz moses muhammad mukesh murat nadia nadine naoki naomi natalia natalie natasha nathan neha neil nia nicholas nicola nicolas nicole
  niels nikita nikolai nikos nils nina ngozi nkechi noah nokuthula nora norbert noor nuno obi olaf oleg olena olga oliver olivia olu oluchi omar oscar otto owen oyelaran oyinkan pablo palesa pamela
  paola paolo pascal patricia patrick patrik paul paula pavel pavlos pavol pedro pekka per peter petra philip philipp philippe phoebe pierre pilar piotr pooja prakash pranav priya priyanka quentin rachel
  rafael rafiq rahul raj rajesh ralf ralph ramon ranjit rania rashid raul ravi ravindra raymond rebecca refilwe regina renata renate reza ricardo richard rita robert roberto robin rodrigo roger rohan roland
  roman ron rosa rosalia rosie ruben rui ruslan russell ruth ryan ryo sabine sabrina said sally salma sam samantha samir samuel sandra sandeep sandro sanjay sanjeev santiago sara sarah sasha satoshi scott
  sean sebastian selma serena sergei sergey sergio seth shanice shannon sharon shaun shreya silvia simon simone sipho siobhan sofia solveig sonia sonja sophia sophie stefan stefano stella stephan stephanie
  stephen steve steven stuart sunil sunniva susan susanna suzanne svetlana sven sylvia tadashi takashi takumi tamar tamara tania tanja tanya tara tariq tatiana ted tendai teresa terry tevita thabo thandiwe
  theo theresa thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz tomoko tony tracy travis trevor ulrich ulrike umar ursula uwe valentina valeria vanessa vera veronica victor victoria
  vijay vikram viktor vincent vinod virginia vivek vladimir walter wanjiku wanjiru wei wendy werner will william wolfgang xavier xiomara yan yara yasmin yewande yolanda yong yosef yuki yuko yuri yusuf
  yvonne zainab zanele zeynep zhang zoe`;

/** Given names by which a capitalised word is taken for a person, in lower case; those with marks also without them. */
export const givenNames: ReadonlySet<string> = new Set(
  [frequentNames, furtherNames, moreNames]
    .flatMap((list) => list.trim().split(/\s+/))
    .flatMap((name) => [name, plainly(name)]),
);

/** "małgorzata" as it is typed on many keyboards. */
function plainly(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** Products and services that do what people do, in lower case; some of them bear the names of people. */
export const systemNames: ReadonlySet<string> = new Set(
  `ada airflow akamai alexa alertmanager android ansible apache argo argocd athena aurora aws azure backstage bazel bigquery bitbucket boto buildkite caddy cassandra celery ceph chef chrome cilium
  circleci clickhouse cloudflare cloudfront cloudwatch cockroachdb consul coredns couchbase cron datadog dbt dependabot django docker druid dynamodb dynamo elastic elasticsearch elixir envoy etcd facebook
  fastly firebase flink fluentd flux fritz gcp gerrit git github gitlab go google grafana gunicorn haproxy hadoop hbase helm heroku hive hugo icinga influxdb ios istio jaeger java jenkins jira kafka karpenter
  kibana kong kubernetes lambda linkerd linux logstash loki lucene luigi mariadb maven memcached mesos minio mongo mongodb mysql nagios netlify newrelic nginx node nomad opsgenie oracle okta openshift
  otel pagerduty phoenix php ping postgres postgresql presto prometheus puppet pulsar python rabbitmq rails ray react redis redshift renovate route53 ruby rust s3 saltstack segment sendgrid sentry
  sidekiq slack snowflake solr spark spanner splunk spring sqs squid statuspage stripe systemd telegraf tempo terraform thanos tomcat traefik travis trino twilio ubuntu vagrant varnish vault vercel watson windows
  zabbix zookeeper zipkin zuul cloud kernel pipeline scheduler`.split(/\s+/),
);
