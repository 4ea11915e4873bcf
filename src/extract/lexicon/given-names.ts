/**
 * Given names that are borne by men, or by women, almost always, in the languages that news in English take names from most. Names borne by
 * both (Kim, Robin, Jean, Ali as a surname) are left out: of them a text must tell. Common knowledge, no source beside.
 */
const MEN =
  `aaron abdel abdul abdullah abraham adam adel adnan adrian ahmad ahmed akira alan albert aleksandar aleksandr aleksei alejandro alexander alexei alexey alfred amir anatoly
   anders andrei andrej andrew andrey andriy andrzej angus anthony antonio antony anwar arkady arnold arthur arturo asif ashraf barack august augusto bashar ben benjamin benny bernard
   bernardo bill björn bob bogdan boris boutros brad brendan brett brian bruce bruno carl carlos charles chris christopher claudio clemens colin craig cyril dale damir daniel
   daniele danny darren dave david davit dean denis dennis derek dick diego dieter dimitri dimitris dmitri dmitriy dmitry dmytro dominic donald doug douglas dragan duncan dwight
   ed edgar edmund eduard eduardo edward edwin ehud emanuel emil emmanuel emomali enrique eric erik ernest ernesto evgeny faisal farid fawzi felipe felix fernando fidel francesco
   francisco frank franz fred frederick friedrich fumio gabriel gareth gary gavin gennady geoffrey georg george georges gerald gerard gerhard giorgi giorgio giovanni giuseppe glenn
   gordon graham greg gregory grigory guillaume gunnar gustav guy habib hamid hans harald harold haroon harry hasan hassan heinrich heinz helmut henry herbert herman hideki hiroshi
   horst hosni howard hubert hugh hugo hussein ian ibrahim idris igor ilham ilya imran isaac ismail ivan ivo jaap jack jacob jacques jakob james jamie jan jared jason javad javier
   jeff jeffrey jens jeremy jerry jerzy jesus jim jimmy jiri joachim joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josip juan juha
   julian jürgen justin karim karl keith ken kenneth kevin khaled khalid klaus konstantin kostas krzysztof kurt kyle laurent lawrence lech leo leon leonard leonid leopold lloyd
   lorenzo louis luca lucas luis luigi luiz lukas mahmoud mahmud majid malcolm manfred manuel marc marcel marco marcus mario mark marko martin masoud massimo matt matthew matthias
   maurice max maxim mehmet michael michal michel miguel mihai mike mikhail miklos milan miloš milorad mirko mitch mohamed mohammad mohammed mohsen moqtada moshe muammar
   muhammad muhammadu mustafa mykhailo nabil naftali nasser nathan nawaz neil nelson nicholas nick nicolas nicolás nigel nikita niklas nikola nikolai nikolaj nikolay nils norman nuri
   olaf olav ole oleg oleksandr oleksii oleksiy oliver olivier omar oscar oskar osama otto pablo panos pascal patrick paul pavel pavlo pedro per pete peter petr petro phil philip
   philippe pierre piotr qasem radek radoslaw rafael rafic rafiq raivis ralph ramzan rashid raul ray raymond recep rex reza ricardo richard rick rob robert roberto rodrigo roger roland
   roman ron ronald rory ross roy ruben rudolf rudolph ruslan russell ryan saad saddam salem salman salva sam samuel sayyid scott sean sebastian serge sergei sergey sergio serhiy seth
   shaun shehbaz shimon shinzo simon slobodan stanislav stefan stephen steve steven stipe stuart sven svein taro ted terry thabo theo theodore thomas tim timothy tobias todd tom tomas
   tomislav tony toomas umar uri vaclav valentin valery vasily vasyl victor vikram viktor vincent vitali vitaly vladimir volodymyr vuk walter warren wayne wendell werner wilhelm william
   willy winston wolfgang xavier yair yakov yaser yasser yasuo yevgeny yitzhak yoav yoshihide yossi youssef yuri yusuf zoran zbigniew`.split(
    /\s+/,
  );

const WOMEN =
  `agnes agnieszka aisha alexandra alice alicia alina alison allison amanda amelia amina amy ana anastasia andrea angela angelina angelika anita anja ann anna annalena anne annette
   annika antonia asma astrid audrey ayesha barbara beata beatrice benazir beth betty birgit bridget brigitte camila camille carla carmen carol carole caroline carolyn
   catherine cathy cecilia charlotte cheryl christiane christina christine claire clara claudia condoleezza corazon cristina cynthia daniela dawn debbie deborah debra denise diana diane
   dianne dilma dina dominique donatella dora doris dorothy ebru edith eileen ekaterina elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emine emma erika erna esther eva
   evelyn fatima federica fiona frances franziska freya gabriela galina georgia geraldine gertrude gina giorgia gisele giulia gloria golda grace greta gretchen gudrun gwen hanna hannah
   harriet heather heidi helen helena helga henrietta hilary hilda hillary hina ida ilona indira inga ingrid irena irene irina irma isabel isabella ivana jacinda jacqueline jana jane
   janet janice jasmine jeanne jeannine jen jennifer jessica jill jo joan joanna jody johanna josephine josefina joyce juana judith judy julia juliana julie kaja kamala karen karin
   karine katarina kate katherine kathleen kathryn kathy katja katya kelly kirsten kirsti kristalina kristen kristina larisa laura lauren lea leila lena leslie letizia leyla lily linda
   lisa liz liza ljubica lois loretta lorraine louise lucia lucy ludmila luisa lydia lyudmila madeleine magdalena maia maja malala manuela margaret margarita margot maria mariam marian
   marianne marie marina marine marion marta martha mary marzieh masha matilda maureen meghan melania melanie melissa mette mia michelle milena mina miriam moira monica monika mona nadia
   nadezhda nadine nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma odile olena olga olha oksana olivia ornella pamela patricia paula pauline penny
   petra phoebe priti priyanka quynh rachel radmila raisa rania rebecca regina renata rhonda rita roberta rosa rosalie rosemary roza roxana ruth sabine sabrina sally samantha sanna sara
   sarah sharon sheikha sheila shelley sheryl shirin shirley sigrid silvia simone sirimavo sofia sonia sophia sophie stephanie sue sumaya susan susanna susana susanne suzanne sviatlana
   svetlana sylvia tamar tamara tania tanja tansu tatiana tatyana teresa tessa theresa tiffany tina tzipi ulla ursula valentina valerie vanessa vera veronica victoria viktoria violeta
   viola virginia vivian wendy xiomara yelena yevgenia yingluck yoko yolanda yulia yuriko yvette yvonne zainab zeynep zoe zuzana`.split(
    /\s+/,
  );

export const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...MEN.map((name) => [name, 'm'] as const),
  ...WOMEN.map((name) => [name, 'f'] as const),
]);
