/** The rules that find speakers and what they say; each fact of English stands here with an example and a near miss, which tests run. */
export interface SpeechRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  /** A sentence so like the example that a coarser rule would take it. */
  readonly nearMiss: string;
}

const ROWS: readonly SpeechRule[] = [
  {
    id: 'quotation/signed',
    reason: 'a post shown in full belongs to the one who signs it below',
    example: 'We shall not send troops to Ukraine. That is final.\n\n— Emmanuel Macron (@elysee) March 3, 2023',
    nearMiss: 'Troops were not sent to Ukraine. Rain fell.\n\n— more rain was due on March 3, 2023',
  },
  {
    id: 'speech/turn',
    reason: 'in a transcript the one whose name opens a paragraph says all of it, until the next',
    example:
      'QUESTION: Does Sigrid Haraldsen, the foreign minister of Norway, agree?\n\nMS. HARALDSEN: The port stays open to all.\n\nQUESTION: Until when?',
    nearMiss: 'UKRAINE: The port stays open.\n\nWEATHER: Rain fell.\n\nSPORT: Boats came in.',
  },
  {
    id: 'speech/subject',
    reason: 'the subject of a verb of speech is its source',
    example: 'Ukraine warned Russia on Monday that it would close the port.',
    nearMiss: 'The port in Ukraine closed on Monday.',
  },
  {
    id: 'speech/beside-quotation',
    reason: 'a verb of speech and somebody right behind a quotation tell whose it is, whatever the parse makes of them',
    example: '“Sit down, Mr. Stoltz,” presiding Norwegian Judge Bao-Yi Lindqvist said.',
    nearMiss: '“Sit down, Mr. Stoltz,” the Norwegian judge Bao-Yi Lindqvist said.',
  },
  {
    id: 'speech/participle',
    reason: 'a participle of speech has the subject of the verb it hangs on',
    example: 'Iran rejected the offer, saying that it would not stop enrichment.',
    nearMiss: 'Iran kept the ships waiting outside the port.',
  },
  {
    id: 'speech/agent',
    reason: 'in the passive the source is the agent after "by"',
    example: 'Israel was warned by Iran not to strike the base.',
    nearMiss: 'The base in Israel was built by the river.',
  },
  {
    id: 'speech/noun',
    reason: 'a noun of speech belongs to its possessor or to the subject of a light verb',
    example: "Iran's warning to Israel not to strike the base was the second of the week.",
    nearMiss: "Iran's capital lies at the foot of the mountains.",
  },
  {
    id: 'speech/according-to',
    reason: '"according to X" makes X the source of the sentence',
    example: 'The ships crossed the line at dawn, according to the Iranian navy.',
    nearMiss: 'The ships were ranged according to size.',
  },
  {
    id: 'speech/in-the-words-of',
    reason: '"in the words of X", "in X\'s view", "by X\'s account" make X the source of the sentence',
    example: 'The ships had no business there, in the words of the Iranian navy.',
    nearMiss: 'The ships had no business there, in view of the Iranian coast.',
  },
  {
    id: 'speech/as-x-sees-it',
    reason: '"as X sees it" and "as X put it" make X the source of the sentence',
    example: 'The ships had no business there, as Iran sees it.',
    nearMiss: 'The ships had no business there, as Iran sees them.',
  },
  {
    id: 'speech/closing-label',
    reason: 'a headline may close with a colon or a dash and its source',
    example: 'Ships must turn back at once: Iran',
    nearMiss: 'Ships must turn back at once: Iran has mined the bay',
  },
  {
    id: 'speech/colon',
    reason: 'a name before a colon speaks what follows',
    example: 'NATO: Russian troops near the border',
    nearMiss: 'Two things matter: bread and peace.',
  },
  {
    id: 'quotation/same',
    reason: 'a quotation that runs over several sentences has one speaker',
    example: '"We warned Israel. We will not warn Israel again," said Iran\'s defence ministry.',
    nearMiss: '"We shall see," a film says.',
  },
  {
    id: 'quotation/colon',
    reason: 'a sentence of speech that ends in a colon brings the next quotation in',
    example: 'Iran told Israel:\n\n"We will answer any attack on our soil."',
    nearMiss: 'The rules are these:\n\nNo ball games are allowed here.',
  },
  {
    id: 'quotation/carried',
    reason: 'a quotation goes on with the speaker before it in its paragraph',
    example: 'Iran warned Israel on Monday. "We will answer any attack on our soil."',
    nearMiss: 'The sun set over the harbour. Boats came in.',
  },
  {
    id: 'quotation/beside',
    reason: 'a quotation behind a sentence about one person is that person’s',
    example:
      'The Iranian defence minister, Farid Zandi, was in no mood for talks. "We will answer any attack on our soil."',
    nearMiss: 'The sun set over the harbour. "We will answer any attack on our soil," Iran said.',
  },
  {
    id: 'quotation/before',
    reason: 'a quotation at the start of a paragraph belongs to the speaker named next',
    example: '"We will answer any attack on our soil." Iran said this on Monday to Israel.',
    nearMiss: 'We will answer the phone. Boats came in.',
  },
  {
    id: 'quotation/paragraph',
    reason: 'a paragraph that begins with a quotation and names nobody goes on with the last speaker',
    example: 'Iran warned Israel on Monday.\n\n"We will answer any attack on our soil."',
    nearMiss: 'The sun set over the harbour.\n\nBoats came in.',
  },
];

export const RULES: ReadonlyMap<string, SpeechRule> = new Map(ROWS.map((r) => [r.id, r]));
