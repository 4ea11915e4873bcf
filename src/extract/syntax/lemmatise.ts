/** What the rules do not give: lemma by "form<TAB>tag group". */
export type LemmaTable = ReadonlyMap<string, string>;

/** The groups of tags in which a form has one lemma. */
export function lemmaGroup(tag: string): 'v' | 'n' | 'j' | '' {
  if (tag.startsWith('VB')) return 'v';
  if (tag === 'NNS' || tag === 'NN') return 'n';
  if (tag.startsWith('JJ') || tag.startsWith('RB')) return 'j';
  return '';
}

/**
 * The dictionary form: "warned" with VBD gives "warn", "troops" with NNS "troop", "n't" "not"; names keep their form.
 */
export function lemmatise(form: string, tag: string, table: LemmaTable): string {
  if (tag === 'NNP' || tag === 'NNPS') return form;
  const lower = form.toLowerCase();
  const known = table.get(`${lower}\t${lemmaGroup(tag)}`);
  if (known !== undefined) return known;
  switch (tag) {
    case 'NNS':
      return singular(lower);
    case 'VBZ':
      return singular(lower);
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') && lower.length > 3 ? stem(lower.slice(0, -2), lower) : lower;
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? stem(lower.slice(0, -3), lower) : lower;
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') && lower.length > 4 ? degree(lower.slice(0, -2)) : lower;
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') && lower.length > 5 ? degree(lower.slice(0, -3)) : lower;
    default:
      return lower;
  }
}

/** "allies" → "ally", "clashes" → "clash", "warns" → "warn". */
function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (/(?:s|x|z|ch|sh)es$/.test(lower))
    return /(?:[^s]ses|[aeiou]zes|ches)$/.test(lower) && !/(?:tch|ach|rch|nch|uch|ech|ich|ss|us)es$/.test(lower)
      ? lower.slice(0, -1)
      : lower.slice(0, -2);
  if (lower.endsWith('oes')) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

const VOWEL = /[aeiouy]/;

/** What is left before -ed and -ing, with its doubled letter undone or its e given back. */
function stem(base: string, whole: string): string {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  if (!VOWEL.test(base)) return whole.endsWith('ed') && base.length > 1 ? `${base}e` : whole;
  if (base.endsWith('i') && whole.endsWith('ied')) return base.length > 2 ? `${base.slice(0, -1)}y` : `${base}e`;
  if (last === before && !'aeiouylsfz'.includes(last)) return base.slice(0, -1);
  if (/(?:[aeiou][^aeiouwxy]l|[^aeiou]l)$/.test(base) && /[^aeiourlw]l$/.test(base)) return `${base}e`;
  if (/(?:[cuvz]|[^s]s|[^aeiou]g|dg|[aeiou][aeiou]s|[aiou][^aeiou]at|iat|eat|uat)$/.test(base)) {
    return /(?:ss|us|ous|eu|ou|zz)$/.test(base) || /(?:ng|ias|eat)$/.test(base) ? base : `${base}e`;
  }
  if (
    /(?:[^aeiou][aiou][kmnprtd]|[aiou]r|ir|ur|at|ut|ot|it|id|od|ud|ib|ub|ob|ip|op)$/.test(base) &&
    syllables(base) === 1
  )
    return `${base}e`;
  if (/(?:[^eo]at|ut[^h]?|ir|ur|uir|iz|ys|ris|is)$/.test(base) && syllables(base) > 1) return `${base}e`;
  return base;
}

/** Groups of vowels. */
function syllables(word: string): number {
  let count = 0;
  let inside = false;
  for (const letter of word) {
    const vowel = 'aeiouy'.includes(letter);
    if (vowel && !inside) count++;
    inside = vowel;
  }
  return count;
}

function degree(base: string): string {
  const last = base.at(-1) ?? '';
  if (last === 'i') return `${base.slice(0, -1)}y`;
  if (last === base.at(-2) && !'aeiouls'.includes(last)) return base.slice(0, -1);
  return /(?:[^aeiou][aeiou][rcs]|[^aeiou]l|rg|[aeiou]v|[^aeiou][ai]t|[^aeiou]id|ut|nc)$/.test(base)
    ? `${base}e`
    : base;
}
