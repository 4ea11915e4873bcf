/** Forms that no rule gives, by "form<TAB>group" (v verbs, n nouns, j adjectives and adverbs, '' others). */

const VERBS =
  "be:am,are,is,was,were,been,being,'m,'re,'s have:has,had,having,'ve,'d do:does,did,done go:goes,went,gone say:said,says make:made " +
  'take:took,taken come:came see:saw,seen know:knew,known get:got,gotten give:gave,given find:found think:thought tell:told become:became ' +
  'leave:left feel:felt bring:brought begin:began,begun keep:kept hold:held write:wrote,written stand:stood hear:heard mean:meant meet:met ' +
  'run:ran pay:paid sit:sat speak:spoke,spoken lead:led grow:grew,grown lose:lost fall:fell,fallen send:sent build:built understand:understood ' +
  'draw:drew,drawn break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn choose:chose,chosen seek:sought ' +
  'throw:threw,thrown catch:caught deal:dealt win:won fight:fought teach:taught eat:ate,eaten sing:sang,sung strike:struck,stricken hang:hung ' +
  'shake:shook,shaken ride:rode,ridden feed:fed shoot:shot drink:drank,drunk hit:hit,hitting arise:arose,arisen fly:flew,flown lie:lay,lain,lying ' +
  'sell:sold steal:stole,stolen swear:swore,sworn forbid:forbade,forbidden forgive:forgave,forgiven forget:forgot,forgotten withdraw:withdrew,withdrawn ' +
  'overthrow:overthrew,overthrown undertake:undertook,undertaken withstand:withstood uphold:upheld withhold:withheld overcome:overcame sink:sank,sunk ' +
  'swim:swam,swum ring:rang,rung bind:bound wind:wound flee:fled freeze:froze,frozen hide:hid,hidden bite:bit,bitten tear:tore,torn bear:bore,borne,born ' +
  'sleep:slept sweep:swept weep:wept creep:crept lend:lent bend:bent show:shown prove:proven mislead:misled foresee:foresaw,foreseen retake:retook,retaken ' +
  'dig:dug stick:stuck swing:swung spin:spun cling:clung slide:slid wake:woke,woken awake:awoke blow:blew,blown light:lit shine:shone die:dying tie:tying ' +
  'breed:bred bleed:bled speed:sped lay:laid,laying slay:slew,slain stride:strode quit:quit,quitting rebuild:rebuilt rethink:rethought undergo:underwent,undergone ' +
  'partake:partook foretell:foretold overrun:overran oversee:oversaw,overseen mistake:mistook,mistaken ' +
  // regular, but rules of spelling give another verb
  'deplore:deplored,deploring riposte:riposted,riposting enthuse:enthuses,enthusing muse:muses,musing opine:opining intone:intoning ' +
  'favour:favoured,favouring envisage:envisaged red-line:red-lined,red-lining murmur:murmured,murmuring clamour:clamoured,clamouring ' +
  'soothe:soothed defuse:defuses ready:readied moot:mooting';
const NOUNS =
  'man:men woman:women child:children person:persons foot:feet tooth:teeth goose:geese mouse:mice life:lives wife:wives knife:knives leaf:leaves half:halves ' +
  'shelf:shelves self:selves thief:thieves wolf:wolves loaf:loaves crisis:crises basis:bases analysis:analyses thesis:theses hypothesis:hypotheses ' +
  'axis:axes criterion:criteria phenomenon:phenomena medium:media datum:data bacterium:bacteria memorandum:memoranda stimulus:stimuli nucleus:nuclei ' +
  'index:indices appendix:appendices series:series species:species means:means headquarters:headquarters spokesman:spokesmen spokeswoman:spokeswomen ' +
  'congressman:congressmen serviceman:servicemen gunman:gunmen airman:airmen lawmaker:lawmakers movie:movies tie:ties lie:lies cookie:cookies calorie:calories';
const DEGREES =
  'good:better,best bad:worse,worst well: much: little:less,least many: far:farther,farthest,further,furthest';
const OTHERS = "not:n't will:'ll,wo would:'d can:ca shall:sha 's:'s i:me we:us they:them he:him she:her";

function rows(text: string, group: string): readonly (readonly [string, string])[] {
  return text.split(' ').flatMap((entry) => {
    const [lemma = '', forms = ''] = entry.split(':');
    return forms
      .split(',')
      .filter((form) => form !== '')
      .map((form) => [`${form}\t${group}`, lemma] as const);
  });
}

export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...rows(VERBS, 'v'),
  ...rows(NOUNS, 'n'),
  ...rows(DEGREES, 'j'),
  ...rows(OTHERS, ''),
  ["n't\tj", 'not'],
]);
