import { describe, expect, test } from 'vitest';
import { voices } from './reading.js';

/** All people are invented; states and bodies are the gazetteer's. */
describe('one sentence', () => {
  test.each<readonly [string, readonly string[]]>([
    // states, bodies, alliances
    ['Iran warned Israel not to strike the base.', ['Iran (Iran)']],
    ['The Kremlin warned NATO not to send troops.', ['Kremlin (Russia)']],
    ['NATO warned Russia not to cross the border.', ['NATO (NATO)']],
    ['The French foreign ministry warned Iran not to close the strait.', ['French foreign ministry (France)']],
    ['Moscow warned Warsaw not to close the corridor.', ['Moscow (Russia)']],
    // a place has no voice, but its offices speak for the state it lies in
    ['The mayor of Haifa warned Lebanon not to fire.', ['Israel (Israel)']],
    ['Ivan Horbal, the governor of Kharkiv, warned Russia not to fire.', ['Ivan Horbal (Ukraine)']],
    // who is quoted, who accompanies, who bears a long title
    ['The base will stay open, Undersecretary of Defense for Policy Ann Corwin said.', ['Ann Corwin (United States)']],
    // what the gazetteer does not hold speaks for itself, if it is spoken of as states and groups are
    ['Ruritania warned Freedonia not to close the pass.', ['Ruritania (Ruritania)']],
    ['The Freedonian foreign minister rejected the plan.', ['Freedonian foreign minister (Freedonia)']],
    ['President Odile Marchand of Ruritania threatened to close the pass.', ['Odile Marchand (Ruritania)']],
    [
      'The Upland Liberation Front warned Ruritania not to fire.',
      ['Upland Liberation Front (Upland Liberation Front)'],
    ],
    ['The Christian minister rejected the plan.', []],
    // those who fight a state do not speak for it
    ['Rwandan rebels warned Uganda not to send troops.', ['Rwandan rebels (Rwandan rebels)']],
    ['Rebels in Rwanda warned Uganda not to send troops.', ['Rwandan rebels (Rwandan rebels)']],
    ['A Rwandan rebel commander warned Uganda not to send troops.', ['Rwandan rebels (Rwandan rebels)']],
    ['The Rwandan army warned rebels not to fire.', ['Rwandan army (Rwanda)']],
    [
      'Fighters of the Movement for the Freedom of Upland warned Iran.',
      ['Movement for the Freedom of Upland (Movement for the Freedom of Upland)'],
    ],
    ['Insurgents of the PKK warned Turkey not to fire.', ['PKK (PKK)']],
    // whom somebody serves, and not where he is from
    ['The French commander of the UN force warned Iran not to fire.', ['United Nations (United Nations)']],
    // who serves somebody serves the same side
    ["Putin's spokesman warned NATO not to send troops.", ["Putin's spokesman (Russia)"]],
    ['An aide to Putin warned NATO not to send troops.', ['Russia (Russia)']],
    ["Putin's daughter warned NATO not to send troops.", []],
    ['An aide to the Turkish president warned Greece not to fire.', ['Turkey (Turkey)']],
    // a capital is that of the state which the article names
    [
      'The Soviet Union warned Norway. Moscow accused Oslo of theft.',
      ['Soviet Union (Soviet Union)', 'Soviet Union (Soviet Union)'],
    ],
    ['Russia warned Norway. Moscow accused Oslo of theft.', ['Russia (Russia)', 'Moscow (Russia)']],
    // a family name alone means whoever the article names in full
    [
      'Pakistani Major General Tariq Bashir warned India not to fire. Bashir accused it of theft.',
      ['Tariq Bashir (Pakistan)', 'Tariq Bashir (Pakistan)'],
    ],
    ['Bashir warned Chad not to fire.', ['Omar al-Bashir (Sudan)']],
    // the alliance and the bloc of whom English news speak without a name
    ["The bloc's foreign policy chief, Odile Marchand, warned Iran not to fire.", ['Odile Marchand (European Union)']],
    [
      'The chief of the atomic agency, Odile Marchand, warned Iran not to fire.',
      ['Odile Marchand (International Atomic Energy Agency)'],
    ],
    // of which people somebody is tells less than whom he leads
    [
      'Kurdish commander Odile Marchand, head of the Free Syrian Army, warned Iran not to fire.',
      ['Odile Marchand (Free Syrian Army)'],
    ],
    // a king is one of a kingdom
    ['No American president had asked him, King Faris of Jordan warned Israel.', ['Faris (Jordan)']],
    // nobody serves those whom he addresses
    ["The president's spokesman warned Iran not to fire.", []],
    ['The North warned Seoul not to fire.', ['North Korea (North Korea)']],
    // who follows a trade speaks for nobody
    ['Odile Marchand, a baker in Paris, warned Iran not to fire.', []],
    ['Odile Marchand, a minister in Paris, warned Iran not to fire.', ['Odile Marchand (France)']],
    ['Ethnic Albanians warned Macedonia not to fire.', ['ethnic Albanians (ethnic Albanians)']],
    ['Albanians warned Macedonia not to fire.', ['Albania (Albania)']],
    // several who speak
    ['The two Koreas warned Japan not to land.', ['North Korea (North Korea)', 'South Korea (South Korea)']],
    // unnamed officials of a side are their side
    ['A senior Iranian official warned Israel not to strike the base.', ['Iran (Iran)']],
    ['Turkish officials warned Greece not to arm the islands.', ['Turkey (Turkey)']],
    // a name with its office before it, behind it, in apposition
    ['French Defence Minister Odile Marchand warned Iran not to close the strait.', ['Odile Marchand (France)']],
    ['Odile Marchand, the French defence minister, warned Iran not to close the strait.', ['Odile Marchand (France)']],
    ['The French defence minister, Odile Marchand, warned Iran not to close the strait.', ['Odile Marchand (France)']],
    ["France's defence minister, Odile Marchand, warned Iran not to close the strait.", ['Odile Marchand (France)']],
    [
      'Odile Marchand, the defence minister of France, warned Iran not to close the strait.',
      ['Odile Marchand (France)'],
    ],
    [
      'Gen. Tarik Yalman, commander of the Turkish navy, warned Greece not to arm the islands.',
      ['Tarik Yalman (Turkey)'],
    ],
    // whose: the one that "its" stands for, through an office between
    ['Iran would close the strait, its navy said.', ["Iran's navy (Iran)"]],
    ["Iran would not fire first, its president's office said.", ["Iran's president's office (Iran)"]],
    // after a quotation the speaker follows the verb, with a subject inside the marks
    [
      '"An outrage, plain and simple," said the French defence minister, Odile Marchand, who left early.',
      ['Odile Marchand (France)'],
    ],
    ["Iran's foreign ministry took the chance to warn Israel.", ["Iran's foreign ministry (Iran)"]],
    // an office without its state beside the state's capital
    ['Moscow could end the talks, a deputy foreign minister said in Vladivostok.', ['Russia (Russia)']],
    // where the subject stands elsewhere
    ['Israel was warned by Iran not to strike the base.', ['Iran (Iran)']],
    ["Iran's warning to Israel came at night.", ['Iran (Iran)']],
    // two speakers
    ['Poland and Lithuania warned Belarus not to open the border.', ['Poland (Poland)', 'Lithuania (Lithuania)']],
    [
      'Iran warned Israel not to strike the base, and Israel accused Iran of lying.',
      ['Iran (Iran)', 'Israel (Israel)'],
    ],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('who cannot speak', () => {
  test.each<readonly [string]>([
    ['The missile warned nobody.'],
    ['The film says that war is near.'],
    ['Analysts said that war was near.'],
    ['The storm threatened the coast.'],
    // what is only supposed
    ['The price will rise if Iran warns Israel.'],
  ])('%s', (text) => {
    expect(voices(text)).toEqual([]);
  });
});

describe('over sentences', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'an office without its state, where the sentence opens',
      'Iran warned Israel on Monday. In Seoul, the foreign ministry said the ships would stay.',
      ['Iran (Iran)', 'foreign ministry (South Korea)'],
    ],
    [
      'an office without its state, where it is spoken',
      'Iran warned Israel on Monday. The ships will stay, the foreign ministry said in Tokyo.',
      ['Iran (Iran)', 'foreign ministry (Japan)'],
    ],
    [
      'an office without its state, elsewhere: of the last speaker',
      'Iran warned Israel on Monday. The foreign ministry said the ships in Tokyo would stay.',
      ['Iran (Iran)', 'foreign ministry (Iran)'],
    ],
    [
      'an office without its state, of the dateline and not of the state spoken of',
      'WARSAW, Poland - Drills will go on so long as Belarus keeps its troops at the border, the defense ministry said.',
      ['defense ministry (Poland)'],
    ],
    [
      'an answer announced, which is no speech',
      'Norway warned Russia that it would respond to any attack.',
      ['Norway (Norway)'],
    ],
    ['an answer given', 'Norway responded that the attack was an outrage.', ['Norway (Norway)']],
    [
      'he',
      'Turkish Defence Minister Tarik Yalman arrived in Izmir on Monday. He warned Greece not to arm the islands.',
      ['Tarik Yalman (Turkey)'],
    ],
    [
      'she, with a man between',
      'French Foreign Minister Odile Marchand, the first woman to hold the office, met Turkish Defence Minister Mr. Tarik Yalman. She warned Turkey not to arm the islands.',
      ['Odile Marchand (France)'],
    ],
    [
      'office',
      'Turkish Defence Minister Tarik Yalman arrived in Izmir on Monday. The minister warned Greece not to arm the islands.',
      ['Tarik Yalman (Turkey)'],
    ],
    [
      'office with a state, of two people',
      'Turkish President Tarik Yalman met French President Odile Marchand on Monday. The French president warned Iran not to close the strait.',
      ['Odile Marchand (France)'],
    ],
    [
      'leader for president',
      'Turkish President Tarik Yalman met French President Odile Marchand on Monday. The Turkish leader warned Greece not to arm the islands.',
      ['Tarik Yalman (Turkey)'],
    ],
    [
      'the alliance',
      'NATO met in Brussels on Monday. The alliance warned Russia not to cross the border.',
      ['NATO (NATO)'],
    ],
    [
      'it, for a state',
      'Iran warned Israel on Monday. It said that it would answer any strike.',
      ['Iran (Iran)', 'Iran (Iran)'],
    ],
    [
      'they, for officials',
      'Iranian officials warned Israel on Monday. They said that any strike would be answered.',
      ['Iran (Iran)', 'Iran (Iran)'],
    ],
    [
      'a quotation carried on',
      'Turkish Defence Minister Tarik Yalman warned Greece on Monday. "We will not sit and watch while the islands are armed."',
      ['Tarik Yalman (Turkey)', 'Tarik Yalman (Turkey)'],
    ],
    [
      'a quotation carried over a paragraph',
      'Turkish Defence Minister Tarik Yalman warned Greece on Monday.\n\n"We will not sit and watch while the islands are armed."',
      ['Tarik Yalman (Turkey)', 'Tarik Yalman (Turkey)'],
    ],
    [
      'a quotation before its speaker',
      '"We will not sit and watch while the islands are armed." Turkish Defence Minister Tarik Yalman told Greece so on Monday.',
      ['Tarik Yalman (Turkey)', 'Tarik Yalman (Turkey)'],
    ],
    [
      'an institution whose state goes without saying',
      'Turkish Defence Minister Tarik Yalman arrived in Izmir. The military warned Greece not to arm the islands.',
      ['military (Turkey)'],
    ],
    [
      'an office before its name',
      "Turkey's defence minister warned Greece on Monday. Turkish Defence Minister Tarik Yalman then left Izmir.",
      ['Tarik Yalman (Turkey)'],
    ],
    [
      'surname',
      'French Defence Minister Odile Marchand flew to Djibouti on Monday. Marchand warned Iran not to close the strait.',
      ['Odile Marchand (France)'],
    ],
    [
      'surname before the full name',
      'Marchand warns Iran\n\nFrench Defence Minister Odile Marchand flew to Djibouti on Monday.',
      ['Odile Marchand (France)'],
    ],
    [
      'family name in front',
      'Chinese Vice Foreign Minister Zhao Lumin arrived on Monday. Zhao warned Japan not to land on the island.',
      ['Zhao Lumin (China)'],
    ],
    [
      'a speaker behind the verb',
      '"Keep out," warned the Iranian navy commander, Farid Zandi.',
      ['Farid Zandi (Iran)'],
    ],
    ['a governor', 'Kharkiv Governor Ivan Horbal warned Russia not to fire.', ['Ivan Horbal (Ukraine)']],
  ])('%s', (_, text, expected) => {
    expect(voices(text)).toEqual(expected);
  });

  test('two people of one surname are told apart by their given names', () => {
    const said = voices(
      'Turkish President Tarik Yalman met Greek Foreign Minister Lena Yalman. Lena Yalman warned Turkey not to land on the island. Tarik Yalman accused Greece of lying.',
    );
    expect(said).toEqual(['Lena Yalman (Greece)', 'Tarik Yalman (Turkey)']);
  });

  test('a person of the gazetteer keeps id and side under any of the names', () => {
    const full = voices('Kremlin spokesman Dmitry Peskov warned NATO on Monday.');
    expect(full).toHaveLength(1);
    expect(full[0]).toMatch(/Peskov \(Russia\)$/);
    expect(voices('Peskov warned NATO on Monday.')[0]).toMatch(/Peskov \(Russia\)$/);
  });
});
