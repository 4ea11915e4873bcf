/** Tells English from other languages by script and by the words that no sentence can do without. */

const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to that is was for on with said as by at from it his he has have had be been not are were they their which this but an or who its would will after about she her we you i if than when what there more also over into could no out up him them our'.split(
    ' ',
  ),
);

/** Frequent words of other languages; words that are as frequent in English ("in", "a") are left out. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  German:
    'der das und ist nicht mit von den dem ein eine einer einen auf sich auch nach wird werden bei aus dass sei für über zu im hat haben wurde wir sie als wie zum zur noch oder aber gegen vor durch',
  French:
    'le la les des et est une du que qui dans pour pas sur avec par au aux ce cette il elle ont été sont ses leur nous vous mais ou où à être selon après contre',
  Spanish:
    'el los las del y que una por para con no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue ha son está según contra',
  Italian:
    'il lo gli della che di è un una per con non si del dei alla nel sono ha come più anche ma dal delle le nella ai questo essere stato contro dopo',
  Portuguese:
    'os as da do das dos que em um uma para com não por mais se na no ao foi como mas é são sua seu pela pelo ou também já contra entre depois',
  Dutch:
    'het een van en dat niet te op zijn met voor die er aan ook als bij door naar maar heeft worden uit wordt over nog tegen hebben deze werd',
  Polish:
    'nie się na że jest do od przez po jak dla za ale czy są był ich który która które oraz także już może przed być tego',
  Swedish:
    'och att det som en på är av för med den till inte har de ett om vi var från men kan ska efter eller mot hade sig',
  Danish:
    'og at det som en på er af for med den til ikke har de et om vi var fra men kan skal efter eller mod havde sig der',
  Norwegian:
    'og å det som en på er av for med den til ikke har de et om vi var fra men kan skal etter eller mot hadde seg',
  Finnish: 'ja on ei että se oli hän mutta myös kun ovat joka mukaan sekä kuin tai olisi ole vuoden jälkeen',
  Turkish: 've bir bu için ile da de olarak olan daha çok gibi kadar sonra ancak değil olduğunu ise her',
  Indonesian:
    'yang dan di untuk dengan pada dari ini itu tidak akan dalam ke oleh juga adalah telah bahwa karena mereka',
  Romanian: 'și în de la cu pe că nu un o este din care pentru sa au mai fost ca prin sunt după dar sau',
  Czech: 'že se na je to v do by jako po aby ale za pro jsou také byl které jeho podle již nebo ve před',
  Hungarian: 'és hogy nem az egy is azt meg de csak már mint ez van volt még vagy szerint után volna',
  Vietnamese: 'và của là các có được trong cho không những một với đã này người để khi từ cũng',
};

const LANGUAGES = Object.entries(FUNCTION_WORDS).map(([name, words]) => ({ name, words: new Set(words.split(' ')) }));
/** No text of another language comes near this share of English function words. */
const PLAINLY_ENGLISH = 0.25;

const SCRIPTS: readonly { readonly name: string; readonly letters: RegExp }[] = [
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { name: 'Chinese', letters: /\p{Script=Han}/gu },
  { name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { name: 'Korean', letters: /\p{Script=Hangul}/gu },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu },
  { name: 'Greek', letters: /\p{Script=Greek}/gu },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  { name: 'Georgian', letters: /\p{Script=Georgian}/gu },
  { name: 'Armenian', letters: /\p{Script=Armenian}/gu },
  { name: 'Thai', letters: /\p{Script=Thai}/gu },
];

/** Enough of a text to know its language by. */
const SAMPLE = 20_000;
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 12;
/** From this number on, a text without English function words is refused even if it is of none of the languages above. */
const MANY_WORDS = 40;

/**
 * Why a text is taken not to be English, null where it is English or too short to tell.
 * @example foreignness('Das Ministerium sagte, dass die Truppen nicht in der Stadt bleiben werden und der Vertrag gilt.') // 'reads as German, not English'
 */
export function foreignness(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  const others = letters - count(sample, /\p{Script=Latin}/gu);
  if (others > letters / 2) {
    const [script] = SCRIPTS.map(({ name, letters: pattern }) => ({ name, size: count(sample, pattern) })).sort(
      (a, b) => b.size - a.size,
    );
    const name =
      script !== undefined && script.size > others / 4 ? `${script.name} letters` : 'letters of another script';
    return `is written in ${name}, not English`;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const share = (known: ReadonlySet<string>): number =>
    words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0) / words.length;
  const english = share(ENGLISH);
  if (english > PLAINLY_ENGLISH) return null;
  const [best] = LANGUAGES.map(({ name, words: known }) => ({ name, share: share(known) })).sort(
    (a, b) => b.share - a.share,
  );
  if (best !== undefined && best.share >= 0.12 && best.share > english * 1.2) {
    return `reads as ${best.name}, not English`;
  }
  if (words.length >= MANY_WORDS && english < 0.08) return 'has no English function words to speak of';
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
