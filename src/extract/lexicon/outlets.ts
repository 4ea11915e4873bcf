/** Newspapers and stations whose readers are one state's: an unnamed official who talks to one is mostly that state's. Common knowledge. */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'united-states',
        'CNN, Fox News, NBC, NBC News, ABC News, CBS, CBS News, MSNBC, NPR, PBS, Politico, Axios, New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Newsweek, Time, Bloomberg, Washington Examiner, Daily Beast, Foreign Policy',
      ],
      [
        'united-kingdom',
        'BBC, Sky News, Guardian, Daily Telegraph, Telegraph, Financial Times, Daily Mail, Independent',
      ],
      ['israel', 'Ynet, Haaretz, Channel 12, Kan, Jerusalem Post, Times of Israel, Walla, Army Radio'],
      ['south-korea', 'Yonhap, Chosun Ilbo, JoongAng Ilbo, KBS, Dong-A Ilbo'],
      ['japan', 'Kyodo, NHK, Asahi Shimbun, Yomiuri Shimbun, Nikkei'],
      ['germany', 'Der Spiegel, Spiegel, Bild, Die Welt, ARD, ZDF'],
      ['france', 'Le Monde, Le Figaro, BFM, France 24, France Info'],
      ['turkey', 'Hurriyet, Anadolu, NTV, Sabah'],
      ['india', 'NDTV, Times of India, Hindustan Times, Indian Express, ANI'],
      ['pakistan', 'Dawn, Geo News'],
    ] as const
  ).flatMap(([state, names]) => names.split(', ').map((name) => [name, state] as const)),
);
