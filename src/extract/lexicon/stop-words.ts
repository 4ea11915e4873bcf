/** Words that tell of no matter. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an of to in on at by for with and or but that this these those it its is are was were be been being he she they we i you his her their our your as from not no do does did have has had will would can could may might must should say said there what which who whom when where how why if so than then also more most other some any all about into over after before up out'.split(
    ' ',
  ),
);
