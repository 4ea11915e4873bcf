import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/extract/syntax/analyse.js';
import type { Sentence, Token } from '../../../src/extract/syntax/sentence.js';

function read(text: string): Sentence {
  const [sentence, ...more] = analyse(text);
  if (!sentence || more.length > 0) throw new Error(`${more.length + 1} sentences: ${text}`);
  return sentence;
}

function find({ tokens }: Sentence, form: string): Token {
  const token = tokens.find((t) => t.form === form);
  if (!token) throw new Error(`no "${form}"`);
  return token;
}

/** "head <dep- dependent" for a word: what it hangs on and how. */
function arc(sentence: Sentence, form: string): string {
  const { head, dep } = find(sentence, form);
  return `${sentence.tokens[head]?.form ?? 'ROOT'} ${dep}`;
}

describe('trees that the extraction stands on', () => {
  test.each([
    // Who said it.
    ['The Kremlin on Tuesday warned NATO against sending troops.', 'Kremlin', 'warned nsubj'],
    ['The Kremlin on Tuesday warned NATO against sending troops.', 'NATO', 'warned dobj'],
    ['The Kremlin on Tuesday warned NATO against sending troops.', 'against', 'warned prep'],
    ['Officials from several countries said the talks had failed.', 'Officials', 'said nsubj'],
    ['Officials from several countries said the talks had failed.', 'failed', 'said ccomp'],
    ['"We will respond," the spokesman told reporters.', 'spokesman', 'told nsubj'],
    ['"We will respond," the spokesman told reporters.', 'respond', 'told ccomp'],
    ['"We will respond to any strike," said the defence minister.', 'minister', 'said nsubj'],
    ['"We will respond to any strike," said the defence minister.', 'respond', 'said ccomp'],
    ['The plan was rejected by the Turkish president.', 'by', 'rejected agent'],
    ['The plan was rejected by the Turkish president.', 'plan', 'rejected nsubjpass'],
    ['Iran threatened to close the strait.', 'close', 'threatened xcomp'],
    // Conditions.
    ['If the alliance deploys missiles, Moscow will respond.', 'deploys', 'respond advcl'],
    ['If the alliance deploys missiles, Moscow will respond.', 'If', 'deploys mark'],
    ['Moscow will retaliate unless the sanctions are lifted.', 'lifted', 'retaliate advcl'],
    ['Moscow will retaliate unless the sanctions are lifted.', 'unless', 'lifted mark'],
    ['China said it would act if Taiwan declared independence.', 'declared', 'act advcl'],
    // Content clauses.
    ['He warned that any attack would be met with force.', 'met', 'warned ccomp'],
    ['He warned that any attack would be met with force.', 'that', 'met mark'],
    ['He warned that any attack would be met with force.', 'attack', 'met nsubjpass'],
    ['Berlin did not rule out further deliveries.', 'not', 'rule neg'],
    ['Berlin did not rule out further deliveries.', 'out', 'rule prt'],
    ['Washington never promised to withdraw.', 'never', 'promised neg'],
    // States one after the other.
    ['Germany, Poland and Spain ruled out the plan.', 'Germany', 'ruled nsubj'],
    ['Germany, Poland and Spain ruled out the plan.', 'Poland', 'Germany conj'],
    ['Germany, Poland and Spain ruled out the plan.', 'Spain', 'Poland conj'],
    ['The minister condemned the attack and vowed revenge.', 'vowed', 'condemned conj'],
    // Side and addressee.
    ["Moscow's threat to Warsaw was dismissed.", 'Moscow', 'threat poss'],
    ["Moscow's threat to Warsaw was dismissed.", 'to', 'threat prep'],
    ['French President Emmanuel Macron refused to apologise.', 'Macron', 'refused nsubj'],
    ['Beijing told Tokyo that the flights must stop.', 'Tokyo', 'told dobj'],
    ['Beijing told Tokyo that the flights must stop.', 'stop', 'told ccomp'],
  ])('%s: %s', (text, form, expected) => {
    expect(arc(read(text), form)).toBe(expected);
  });

  test.each([
    ['The ministers were warned.', 'warned', 'warn'],
    ['Troops crossed the border.', 'Troops', 'troop'],
    ["They won't go.", 'wo', 'will'],
    ["They won't go.", "n't", 'not'],
    ['He denies it.', 'denies', 'deny'],
    ['They were threatening allies.', 'threatening', 'threaten'],
    ['They were threatening allies.', 'allies', 'ally'],
    ['They were threatening allies.', 'were', 'be'],
    ['Moscow seized ships.', 'Moscow', 'Moscow'],
    ['Moscow seized ships.', 'seized', 'seize'],
    ['He vowed to strike.', 'vowed', 'vow'],
    ['They struck twice.', 'struck', 'strike'],
    ['He is planning retaliation.', 'planning', 'plan'],
    ['They pledged more.', 'pledged', 'pledge'],
  ])('lemma: %s %s', (text, form, lemma) => {
    expect(find(read(text), form).lemma).toBe(lemma);
  });
});
