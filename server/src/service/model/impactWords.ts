import { oneLine } from '../oneLine.ts';

/** Words around figures of impact, as data. Sources of regular expressions where they are strings. */

export const currency = '(?:US|AU|CA|NZ|HK|SG|R)?[$€£¥₹₩₽₺₫₴₦₱฿]';
export const currencyCode =
  '(?:USD|EUR|GBP|JPY|CHF|INR|CNY|AUD|CAD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|SGD|HKD|NZD|KRW|TRY|ILS|AED|KES|NGN|Rs\\.?)';
export const currencyWord =
  '(?:euros?|(?:US )?dollars?|pounds?(?: sterling)?|yen|rupees?|francs?|kron(?:er|or|e|a)|pesos?|reais|rand|z[lł]oty|cents)';
export const magnitude = '(?:k|K|M|m|B|bn|mn|tn|thousand|million|billion|trillion|crores?|lakhs?)';

/** Digits with separators ("1,204", "1 204", "1.2"), or none of them. */
export const digits =
  "\\d{1,3}(?:[,'’\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{3})+(?![\\d.]\\d)(?= ?[€£₹])|\\d+(?:\\.\\d+)?";

/** What is measured rather than counted. */
export const measure = oneLine`
    (?:ms|milliseconds?|µs|s|sec|seconds?|min|minutes?|h|hours?|days?|%|percent|per cent|x|[KMGTP]i?B|
    [KMGT]bps|[KMGT]bit/s|[kMGT]?Wh?|[kM]?V|dB|fps|rpm|rps|qps|req/s|requests/s|/s(?:ec(?:ond)?)?|
    /min(?:ute)?|/h(?:our)?|/day)`;

/** Units of time: alone they say how long, which is no figure of impact. */
export const time = new RegExp(
  oneLine`
      ^(?:ms|milliseconds?|µs|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|nights?|weeks?|
      months?|quarters?|years?|degrees?|am|pm|o['’]clock|utc|gmt|[cepm][ds]?t|times?|x)$`,
  'i',
);

/** Waiting that users feel is measured in time. */
export const waiting =
  /\b(?:latency|latencies|response times?|p\d{2,3}|load times?|wait(?:ing)?(?: times?)?|delay(?:s|ed)?|lag|took|takes|answered in|pickup time)\b/i;

/** Words that name the number behind them: "revision 8812", "HTTP 503", "March 12". */
export const namesNumber = new RegExp(
  oneLine`
      (?:^|[^\p{L}])(?:revisions?|versions?|v|seasons?|releases?|builds?|errors?|http|status|codes?|
      ports?|tickets? #?|cases? #?|incidents? #?|sections?|articles?|steps?|phases?|chapters?|levels?|
      sev|tier|pages? no\.?|zones?|regions?|waves?|weeks?|days?|items?|rooms?|halls?|racks?|nodes?|
      shards?|lines?|wards?|gates?|terminals?|platforms?|iso|rfc|cve|pr|issues? #?|change|commit|
      generation|windows|ios|android|python|java|node|postgres(?:ql)?|mysql|top|no\.|number|nr\.?|q|t|
      type|class|batch|round|week of|january|february|march|april|may|june|july|august|september|
      october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) ?[#-]?$`,
  'iu',
);

/** Behind a number: it is a date or an ordinal. */
export const dateBehind = new RegExp(
  oneLine`
      ^(?:st|nd|rd|th)\b|^ ?(?:january|february|march|april|may|june|july|august|september|october|
      november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b`,
  'i',
);

/** A bound, a goal or how it usually is: mentioned in passing. Before the number … */
export const inPassing = new RegExp(
  oneLine`
      \b(?:limit(?:s|ed)?|caps?|capped|quotas?|thresholds?|slos?|slas?|sli|targets?|budgets?|maximum|
      allow(?:s|ed|ance)|allowed|capacity|licen[sc]ed|agreed|sized|promised?|guarantee[ds]?|
      normal(?:ly)?|usual(?:ly)?|typical(?:ly)?|expected|compared (?:with|to)|instead of|rather than|
      versus|vs\.?|baseline|against|objective|out of a possible|should be|fires? (?:at|above)|
      alert(?:s|ing)? (?:at|above|below|on|when|if)|configured|
      sizes? of)(?: (?:of|is|was|were|at|to|for|about|around|by|a|an|the|per|only|set|some|roughly|
        approximately|above|below|=))*:? ?[(~<>≥≤]? ?$`,
  'i',
);

/** … and behind it. */
export const inPassingBehind =
  /^[^.;,(]{0,25}?\b(?:limits?|caps?|quotas?|thresholds?|slos?|slas?|targets?|budgets?|objective)\b/i;

/** What may not stand in the name of what is counted: the name ends before. */
export const nameEnds = new RegExp(
  oneLine`
      ^(?:and|or|but|nor|in|on|at|of|for|from|to|with|without|by|as|per|during|after|before|since|until|
      while|over|under|above|below|between|within|across|through|into|via|than|that|which|who|whose|
      where|when|because|if|so|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|
      could|may|might|must|should|cannot|not|no|never|only|also|still|again|later|earlier|more|fewer|
      less|each|every|all|both|either|the|a|an|this|these|those|their|its|our|his|her|it|they|we|you|
      there|then|saw|see|seen|got|went|gave|made|tried|had|lost their|worth|due|out|up|down|off|away|
      back|about|because|instead|respectively|altogether|today|yesterday)$`,
  'i',
);

/** People and deals that are counted in words where they begin a sentence: "Three enterprise customers …". */
export const spelled = oneLine`
    (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|
    seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)`;
export const spelledValues: readonly string[] =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Plurals without an s. */
export const irregular = /^(?:people|men|women|children|staff|personnel|crew|data|cattle|media|criteria)$/i;

/** What is said of shares of these tells how many were hit. */
export const peopleShare = new RegExp(
  oneLine`
      \b(?:users?|customers?|accounts?|shoppers?|players?|students?|riders?|drivers?|passengers?|
      patients?|merchants?|sellers?|tenants?|subscribers?|members?|readers?|viewers?|listeners?|
      visitors?|citizens?|people|employees?|staff|clients?|households?|organi[sz]ations?|workspaces?|
      teams?|guests?|sessions?|devices?|buyers?|farmers?|traders?|population|audience|fleet|base|
      those)\b`,
  'i',
);
