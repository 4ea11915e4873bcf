import { expect, test } from 'vitest';
import { analyse } from '../../../src/extract/syntax/analyse.js';

/** Headlines in the present, the verb marked by stars. */
const VERBS = `
Kremlin *warns* Finland over new base
Beijing *demands* apology from Tokyo over shrine visit
Kremlin *hints* at wider mobilisation
Tehran *vows* revenge for strike on consulate
Pyongyang *claims* successful launch of spy satellite
Moscow *pledges* response to sanctions
Ankara *signals* shift on membership bid
Seoul *plans* drills near border
Berlin *rules* out ground troops
Paris *backs* Warsaw in border row
Hanoi *protests* patrols near islands
NATO *rejects* ultimatum
Belgrade *urges* calm after clashes
Riyadh *denies* role in raid
Warsaw *calls* for more air defences
Minsk *threatens* to cut gas
Ruritania *accuses* Borduria of shelling village
Syldavia *blasts* new tariffs as blackmail
Havana *slams* US embargo
Taipei *reports* 30 Chinese warplanes
Kyiv *strikes* oil depot in border region
Islamabad *summons* envoy over remarks
Hamas *offers* truce for prisoners
Houthis *target* tanker in Red Sea
China *sanctions* US defence firms
Japan *moves* missiles to southern islands
Israel *orders* evacuation of border towns
Iran *tests* long-range missile
Turkey *blocks* joint statement
Putin *orders* nuclear drills
Lavrov *questions* Western motives
Zelensky *presses* allies for jets
Biden *weighs* new curbs on chips
Foreign minister *defends* deal with rebels
Defence Ministry *confirms* loss of warship
White House *voices* concern over build-up
EU *mulls* sanctions against shipping firms
Parliament *votes* to expel envoys
Lawmakers *demand* answers on drone deal
Rebels *vow* to fight on
Moscow Warns West Against Arming Kyiv=Warns
North Korea Fires Two Missiles Into Sea=Fires
Beijing Demands End to Arms Sales=Demands
Iran Vows 'Crushing' Response to Israel=Vows
Russia Claims Capture of Eastern Town=Claims
Kremlin Hints at Return to Talks=Hints
UK Pledges More Tanks for Ukraine=Pledges
Pentagon Plans New Base in Pacific=Plans
`;

/** The same words as nouns. */
const NOUNS = `
Kremlin brushes off its *threats*
Beijing repeats its *demands* on the islands
Nobody believes his *vows* any more
The *claims* were denied by Tehran.
Moscow's *plans* alarm the Baltic states
New *sanctions* hit Iranian shipping
Ruritania resumes peace *talks* with rebels
The *signals* from Ankara were mixed.
Air *strikes* kill nine in border town
Western *pledges* fall short of needs
Their *reports* were not confirmed.
Border *clashes* leave four dead
`;

function rows(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', word] = line.split('=');
      return [text.replaceAll('*', ''), word ?? /\*(.+)\*/.exec(text)?.[1] ?? ''] as const;
    });
}

function misses(list: string, right: (tag: string) => boolean): readonly string[] {
  return rows(list).flatMap(([text, word]) => {
    const token = analyse(text)
      .flatMap((sentence) => sentence.tokens)
      .find((t) => t.form === word);
    return token && right(token.tag) ? [] : [`${text}: ${word} ${token?.tag}`];
  });
}

test('verbs of headlines are verbs', () => {
  expect(misses(VERBS, (tag) => tag === 'VBZ' || tag === 'VBP')).toEqual([]);
});

test('the same forms behind possessives, articles and adjectives are nouns', () => {
  expect(misses(NOUNS, (tag) => tag === 'NNS' || tag === 'NNPS')).toEqual([]);
});
