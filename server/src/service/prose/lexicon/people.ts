import { oneLine } from '../../oneLine.ts';

/** What somebody is by work or by part in an incident, singular. */
export const roles =
  wordsOf(`on-call oncall agent engineer developer dev operator administrator admin sysadmin dba sre intern trainee apprentice contractor consultant manager supervisor technician reviewer approver author
  maintainer analyst architect tester commander responder employee colleague coworker programmer committer junior newcomer hire captain postmaster specialist staff personnel owner lead leader person individual
  people management coder designer director executive cto ceo cio vp head boss teammate member electrician installer mechanic nurse doctor pharmacist clerk dispatcher planner buyer merchandiser editor translator
  writer moderator curator librarian teacher lecturer professor scientist statistician modeller actuary accountant auditor controller-on-duty lawyer officer guard cleaner driver pilot
  agent-on-duty helpdesk steward scrum-master pm tpm po qa fellow rookie newbie freelancer subcontractor integrator plumber welder crane-operator expert novice veteran guy man woman folk human humans colleague
  releaser deployer shift-lead duty-manager night-shift stakeholder predecessor successor someone watcher scribe facilitator trainer mentor buddy lead-engineer superintendent foreman attendant representative rep
  webmaster storekeeper cashier salesperson marketer recruiter hand deputy secondary primary-on-call backup-on-call engineer-on-call first-responder firefighter paramedic radiographer midwife registrar tutor coach
  porter fitter statistician signatory liaison chief stand-in watchman physicist technologist machinist welder bookkeeper volunteer
  publisher producer animator artist modder gamemaster game-master strategist quant trader broker underwriter teller surveyor inspector assessor verifier signer keyholder custodian hostmaster caretaker secretary treasurer principal
  organiser organizer clinician therapist scheduler-on-duty administrator-on-duty counterpart apprentice installer subcontractor`);

/** Several people, singular. */
export const teams = wordsOf(
  'agency team squad guild department desk communications crew rota tribe chapter committee board pod-team office bureau division unit-team workforce shift leadership colleague',
);

/** Departments, of whom is spoken as of people. */
export const departments = wordsOf(
  'ops devops qa support engineering operations marketing management procurement dispatch finance facilities legal hr sales hosting security networking compliance logistics merchandising purchasing accounting noc soc helpdesk leadership it netops secops dataops mlops sysops infosec product',
);

/** Groups of people only with such a word in front. */
export const groupOf = new RegExp(
  oneLine`
      ^(?:storage|backend|frontend|network|platform|security|infrastructure|infra|data|database|product|
      mobile|payments?|billing|search|identity|core|web|tools|tooling|engineering|operations|ops|
      release|qa|support|sre|business|sales|customer|dev|development|commercial|hosting|vendor|client|on-call|response|architecture|research|ml|science|analytics|working|field|
      design)$`,
  '',
);

/** People only with a word such as `groupOf` tells in front. */
export const groups = /^(?:groups?|side|folks|guys|people)$/;

/** Not people, though their nouns are: "the node group", "the Kafka operator". */
export const technical = new RegExp(
  oneLine`
      ^(?:node|process|consumer|security|resource|replica|task|pod|kubernetes|k8s|kafka|user|build|
      index|volume|placement|state|thread|target|auto-?scaling|controller|package|session|connection|
      cluster|password|transaction|window|lock|memory|secret|device|service|file|job|log|key|
      certificate|cert-manager|config|configuration|bot|monitoring|backup|ci|api|db|disk|cache|queue|
      update|license|licence|traffic|cloud|machine|message|event|data-plane|control-plane|boot|download|
      task|alert|proxy|load|metric|metrics|query|route|browser|email|mail|dns|http|postgres|redis|
      prometheus|custom|helm|k8s|etcd|sidecar|leader|logical|ternary|boolean|bitwise|compare|vault|
      automation|automated|virtual|software|synthetic|remote|scraping|registry|workflow|model|gpu|
      storage-class)$`,
  '',
);

/** A role of a person, or a piece of software or an office: what stands around it tells. */
export const ambiguous = new RegExp(
  oneLine`
      ^(?:operator|agent|controller|manager|admin|owner|client|user|group|leader|lead|member|worker|
      author|reader|writer|driver|planner|dispatcher|editor|broker|signer|verifier|teller|trader|hand|
      publisher|producer|moderator|inspector|guard|head|pilot|primary|secondary|office|shift|unit|desk|
      board|backup|coordinator|supervisor|partner|officer|director|monitor|watcher|installer|integrator|
      translator|deployer|releaser|committer|attendant|registrar|steward|custodian|captain|security|
      support|product|sales|finance|it|operations|marketing|facilities|hosting|engineering|dispatch|
      legal|scribe)$`,
  '',
);

/** Somebody, in one word. */
export const pronouns =
  /^(?:he|she|someone|somebody|anyone|anybody|everyone|everybody|whoever|who|himself|herself|themselves)$/;

/** No person at all. */
export const nobody = /^(?:nobody|none|neither|no one)$/;

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** "statistician", "watchmen", "machinist". */
export const trade =
  /(?:[a-z]{3}(?:ician|ologist|cist|nist|graphist)|(?<!hu|ger|ro|tali|sha)[a-z]{2}(?:man|men|woman|women|person))s?$/;

/** What a thing with the name of a person is: "the nightly batch". */
export const things = new RegExp(
  oneLine`
      ^(?:bot|batch|classifier|detector|recogni[sz]er|ranker|importer|exporter|parser|indexer|forwarder|balancer|router|switch|sensor|printer|scanner|camera|probe|service|job|tool|script|server|host|cluster|database|scheduler|pipeline|system|app|
      application|daemon|worker|robot|crawler|agent|linter|proxy|gateway|queue|cache|node|node|model|
      assistant|library|framework|process|controller|runner|builder|monitor|backend|frontend|api|engine|
      platform|broker|machine|box|instance|program)s?$`,
  '',
);

/** "Hyun-woo", "Ji-Hoon". */
export const korean = new RegExp(
  oneLine`
      ^(?:Hyun|Min|Ji|Seo|Soo|Joon|Jun|Woo|Sung|Seung|Young|Yeong|Kyung|Eun|Jae|Tae|Dong|Sang|Hye|Na|Do|
      Ha|Ye|Chae|Yu|Bo|Mi|Sun|Jin|In|Ki|Won|Chan|Gyu|Ho)-(?:woo|jun|joon|hoon|ji|seo|yeon|min|hyun|
      kyung|jin|ah|a|hee|young|soo|su|ho|sung|hyuk|kyu|won|chul|mi|na|eun|ra|rin|bin|hwa|ja|sook|gi|ki|
      seok|suk|tae|gyu|yoon|yun|il)$`,
  'i',
);

/** Words that often begin a sentence: nouns by their endings, and the like. */
export const commonWord = new RegExp(
  oneLine`
      (?:tion|ment|ness|ity|ing|ance|ence|ers?|ors?|s|age|ware|base|work|out|ly|ed|al|ic|ure)$|^(?:One|
      Two|Three|People|Traffic|Data|Memory|Disk|Code|Build|Deploy|Alert|Node|Pod|Host|Cluster|Client|
      Agent|Queue|Cache|Index|Script|Job|Task|Team|Human|Root|Cause|Action|Owner|Detection|Production|
      Staging|Cause|Half|Part|Due|Only|Load|Rollback|Redis|Power|Water|Cooling|Network)$`,
  '',
);
