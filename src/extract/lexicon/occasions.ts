/** Where, when and before whom something was said: such a phrase belongs to the verb of speech and not to what is said. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  `statement interview conference speech reporter journalist briefing tweet address remark meeting lawmaker parliament television twitter editorial letter news
   time call visit ceremony rally hearing session summit trip broadcast podcast`.split(/\s+/),
);
