import { describe, expect, it } from 'vitest';
import { foreignness } from '../../src/read/language.js';

const ENGLISH: readonly (readonly [string, string])[] = [
  [
    'news',
    'The foreign minister said on Monday that the fleet would not leave the strait until the alliance had withdrawn its ships from the bay.',
  ],
  [
    'foreign names and a quotation',
    'Präsident Jürgen Großmann of Nordmark told the daily Süddeutsche Küste: „Wir werden nicht weichen und das ist unser letztes Wort.“ The chancellor of the neighbouring state said that he did not share the view, and that talks would go on.',
  ],
  [
    'names in another script',
    'The spokesman, whose name is written Дмитрий Волков (德米特里·沃尔科夫) in the register, said that the ships would stay where they were.',
  ],
  ['too short to tell', 'Nein, danke.'],
  ['too short in another script', 'Нет, спасибо.'],
  [
    'headlines',
    'Norland warns alliance over bases. Fleet leaves port. Talks on strait fail again. President to visit capital of neighbour in May.',
  ],
];

const FOREIGN: readonly (readonly [string, string])[] = [
  ['Cyrillic', 'Министр иностранных дел заявил в понедельник, что флот не покинет пролив.'],
  ['Chinese', '外交部发言人星期一表示，在联盟撤出其舰艇之前，舰队不会离开海峡。'],
  ['Japanese', 'がいむしょうのほうどうかんはげつようび、かんたいはかいきょうをはなれないとのべた。'],
  ['Korean', '외무부 대변인은 월요일 함대가 해협을 떠나지 않을 것이라고 말했다.'],
  ['Arabic', 'قال المتحدث باسم وزارة الخارجية يوم الاثنين إن الأسطول لن يغادر المضيق.'],
  ['Greek', 'Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι ο στόλος δεν θα φύγει από το στενό.'],
  [
    'German',
    'Der Außenminister sagte am Montag, dass die Flotte die Meerenge nicht verlassen werde, bis das Bündnis seine Schiffe aus der Bucht abgezogen habe.',
  ],
  [
    'French',
    'Le ministre des Affaires étrangères a déclaré lundi que la flotte ne quitterait pas le détroit avant que les navires de l’alliance ne soient partis de la baie.',
  ],
  [
    'Spanish',
    'El ministro de Exteriores dijo el lunes que la flota no saldría del estrecho hasta que la alianza retirase sus buques de la bahía, y que no habría más avisos.',
  ],
  [
    'Italian',
    'Il ministro degli Esteri ha detto lunedì che la flotta non lascerà lo stretto fino a quando le navi della alleanza non saranno partite dalla baia.',
  ],
  [
    'Portuguese',
    'O ministro disse na segunda-feira que a frota não vai sair do estreito até que os navios da aliança sejam retirados da baía, e que não há mais avisos.',
  ],
  [
    'Dutch',
    'De minister zei maandag dat de vloot de zeestraat niet zal verlaten voordat het bondgenootschap zijn schepen uit de baai heeft teruggetrokken, en dat er geen nieuwe waarschuwing komt.',
  ],
  [
    'Polish',
    'Minister powiedział w poniedziałek, że flota nie opuści cieśniny, dopóki sojusz nie wycofa się z zatoki, i że nie będzie już ostrzeżeń dla nikogo.',
  ],
  [
    'Turkish',
    'Bakan pazartesi günü yaptığı açıklamada, ittifak gemilerini körfezden çekene kadar filonun boğazdan ayrılmayacağını ve bu kararın son olduğunu daha önce de söyledi.',
  ],
  [
    'Swedish',
    'Ministern sade på måndagen att flottan inte kommer att lämna sundet förrän alliansen har dragit tillbaka sina fartyg från viken och att det är sista varningen.',
  ],
  [
    'Indonesian',
    'Menteri itu mengatakan pada hari Senin bahwa armada tidak akan meninggalkan selat sampai aliansi menarik kapal dari teluk dan ini adalah peringatan yang terakhir.',
  ],
];

describe('English', () => {
  for (const [name, text] of ENGLISH) it(`takes ${name}`, () => expect(foreignness(text)).toBeNull());
  for (const [name, text] of FOREIGN)
    it(`refuses ${name} and says so`, () => expect(foreignness(text)).toContain(name));

  it('refuses languages that it does not know', () => {
    const welsh = 'Dywedodd y gweinidog ddydd Llun fod y llynges wedi cyrraedd yn y bae ac fod rhaid aros yno. '.repeat(
      4,
    );
    expect(foreignness(welsh)).not.toBeNull();
  });
});
