/** First names common in English-language news. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Of either gender. */
const either = list(`
ali adrian akira alex alexis andrea angel ariel ashley aubrey avery billie blair cameron casey charlie chris dana dominique drew dylan finley frankie harper hayden hilary jackie jamie jan jean jess jessie
jo jody jordan jules kai kelly kemi kendall kerry kim kit leslie lindsay lindsey lou marion mel micah mickey misha mo morgan nat nico nicola nikita noa noel parker pat quinn reese rene riley robin
rowan sam sandy sasha shannon shay shelby sidney simcha skyler stacey stacy sydney tal taylor teddy terry toni tracy val vivian wei yuki zhenya
`);

export const masculine = [
  ...either,
  ...list(`
aaron abdul abdullah abel abiy abner abraham adam adnan agustin ahmad ahmed ahsan aidan ajay ajit akash akhilesh akio alain alan alasdair alastair albert alberto aldo alec alejandro alejo aleksandar
aleksandr aleksei aleksi alessandro alexander alexandre alexei alexey alfie alfonso alfred alfredo alistair allan allen alonzo alvaro alvin amar ambrose amir amit amos anand anatoly anders andre
andreas andrei andrej andres andrew andrey andrzej andy angelo angelos angus anil ankit ansel anthony antoine anton antoni antonio antony antti anwaar anwar arash archie ari aristide arjun arkady arlo
arman armand armando arnaud arne arno arnold arsene arthur artur arun arvind asher ashok ashton asif asim atiku atsushi atul augusto aurelien aurelio austin avi axel ayman ayub azeem aziz baldwin
baltasar barack barnaby barnes barry bart bartholomew bashar basil bastian beau ben benedict benito benjamin benny bernard bernardo bernie bert bhupinder bilal bilawal bill billy birger bjarne bjorn
blake bo bob bobby bogdan bolaji bongbong boris boyan brad bradford bradley brady bram branden brandon brendan brendon brent brett brian brock bruce bruno bryan bryant bryce bukola burak burt byron
byung caleb callum calum calvin caoimhin carl carlo carlos carlton carson carter cassius cathal cecil cedric cesar chad chaim chandler charles chester chetan chidi chinedu christian christoph
christophe christopher chuck chukwuma cian ciaran cillian clark claude claudio claus clayton clem clement cliff clifford clint clinton clive clyde cody colby cole colin collin colton conleth connor
conor conrad constantin cooper corey cormac cornelius cory craig cristian cristiano cristobal curt curtis cyril cyrus dag daisuke dale dalton damian damien damon dan daniel danilo danny dante dario
darius darragh darrell darren darrin darryl darwin daryl dave davi david davis dawid dean deandre declan deepak delroy demetrius denis dennis denny denzel derek dermot derrick deshawn desmond devendra
devin devon dewayne dewey dexter dhruv diarmuid diego dieter dilip dimitri dinesh dino diogo dirk dmitry dmytro dominic dominik don donal donald donnacha donnie donovan dorian doug douglas doyle
dragan duane dudley duncan dustin dwayne dwight eamon earl earnest ed eddie edgar edgardo edison edmund edoardo eduardo edward edwin efrain egon eitan eknath eli elias elijah eliot elliot elliott
ellis elmer elon elton elvis emanuel emeka emil emile emiliano emilio emmanuel emmerson emmett emre enoch enrico enrique enzo eoghan eoin erdogan eric erik ernest ernesto ernie ernst errol erwin esa
esteban ethan euan eugene eugenio evan evander everett ewan ezekiel ezra fabian fabio fabrice fadi faisal farhan farid farooq felipe felix ferdinand fergal fergus fernand fernando fidel filip filippo
finbar finn fionn flavio florian florin floyd fouad francesc francesco francis francisco francois frank franklin frans franz fraser frazer fred freddie frederick fredrik friedrich fritz gabe gabor
gabriel gabriele gael gareth garrett garry gary gaston gaurav gautam gavin gavriel geert gene gennady geoff geoffrey george geraint gerald gerard gerhard gerrit gerry gert gethin giacomo gian gianluca
gianni gideon gil gilbert gilberto giles gino giorgio giovanni giuseppe glen glenn glyn godfrey goncalo gonzalo goodluck gopal goran gordon gottfried graeme graham grant grayson greg greger gregg
gregory greig grigory grover guido guilherme guillaume guillermo gunnar gus gustav gustavo guy gyorgy haakon habib hage hakainde hakan hakeem hal hamad hamid hamish hamza hank hans hao hardik haris
harish harley harold harrison harry harsh hartmut haruki harvey hasan haseeb hassan heath hector heikki heinrich heinz helge helmut hendrik henning henri henrik henry herb herbert heribert herman
hermann hernan hideo himanta hiroki hiromi hiroshi hisham hitesh holger horace horacio horst howard hubert hugh hugo humberto humphrey hussain hussein huw iain ian ibrahim ibrahima ichiro idan idris
ieuan ignacio ignatius igor ike ilan ilham ilya imad immanuel imran ingo iqbal irving irwin isa isaac isaiah isaias ishmael isidro ismael ismail istvan ivan ivo ivor jaan jaap jace jacinto jack
jackson jacob jacques jagdish jair jairo jake jakob jakub jamal jamar jameel james janez janos jared jarlath jaroslav jarrod jarvis jason jasper jasprit javed javier jay jayden jaydon jed jeff jeffrey
jens jeremiah jeremie jeremy jermaine jeroen jerome jerrod jerry jesse jesus jethro jett jian jim jimmy jitendra joachim joakim joao joaquin joe joel joey johan johannes john johnnie johnny joko jon
jonah jonas jonathan jonny joost jorg jorge jorgen joris jos jose josef joseph josh joshua josiah jovan jozef jozsef juan judd jude juergen juha jukka julian julio julius junaid junichi jurgen justin
justus kagiso kaito kamal kane karan kareem karim karl karsten kaspar kasper kazim kazuo keegan keir keiran keith kelvin ken kendrick kenji kenneth kenny kent kenta kenzo kerem kevan kevin khaled
khalid khalil khurram kieran kip kirill kirk kiyoshi klaus knut kofi koji konrad konstantin konstantinos kris krishna kristian kristoffer krzysztof kumar kunal kurt kwaku kwame kwasi kyle kyrylo
lachlan ladislav laird lalu lamar lambert lamont lance landon larry lars lasse laszlo laurence laurent lawrence lawson lazarus leander leandro lech lee leif leigh leighton leland len lennart lenny leo
leon leonard leonardo leopold leroy lester levi lewis liam lincoln linus lionel lior lisandro lloyd logan lonnie lorcan loren lorenzo lorne lothar louie louis lowell luc luca lucas lucian luciano
lucien ludwig luis luiz lukas luke luther lyle lyndon maciej magnus mahathir mahdi mahesh mahmoud mahmut maksim malachi malcolm malek malik mamadou manfred manoj mansour manuel marc marcel marcelo
marcin marco marcos marcus marek mariano mario marius mark marko marlon marshall marten martin marton marty marvin masato mason masoud matej mateo mateusz mathew mathias matias mats matt matteo
matthew matthias matti mattias maurice maurizio mauro maury max maxim maximilian maxwell mehdi mehmet mehmood melvin menachem mervyn michael michal micheal michel mick miguel mihai mikael mike mikel
mikhail mikko milan miles millard milos milton miroslav mitch mitchell mitt modi mohamad mohamed mohammad mohammed mohan monty mordechai moritz morris mort moses moshe muhammad muhammadu mukesh murad
murray mustafa mustapha mykhailo mykola nabil naftali najib naoki narayan narendra nasser nate nathan nathaniel naveed naveen nawaz nayib neal ned neil nelson nestor neville niall nicholai nicholas
nick nicklas nicolas niels nigel nikhil niklas nikola nikolai nikolaj nikolaos nikos nils nir nirmal nitish noah nobuo norbert norman norris nuno oded odin ofer oisin okan olaf olafur olav ole oleg
oleh oleksandr oleksii oleksiy oliver olivier olof olusegun omar omer oran oren orlando orville osama oscar osman ossie oswald otis otto owain owen oz ozan pablo paddy padraic padraig palmer
panagiotis panfilo pankaj paolo paresh pascal pascual patricio patrick paul paulo pavel pavlo pavlos pawel paxton pedro pekka per percy perrin perry pervez pete peter petr petro peyman phil philip
philippe phillip pierce pierluigi pierre piers piet pieter pietro pim piotr piyush prabowo prakash pravin prayuth preston priyank qamar qasim quentin quincy rafael rafal rafik raghav ragnar raheem
rahul raila raimund rainer raj raja rajendra rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramon ramzi randal randall randolph randy ranil ranjit raphael rashad rashid rasmus raul ravi
ravindra ray raymond raymundo recep reece reed reggie reginald regis reid reinaldo reinhard reuben rex reynaldo reza rhett rhys ricardo richard richie rick ricky rico riek rihards rishabh rishi roald
rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf roly romain roman romeo ron ronald ronaldo ronen ronnie rory roscoe ross roy royce
ruairi ruben rudolf rudolph rudy rufus rune rupert ruslan russ russell rustam ruud ryan ryo saad sachin sadiq saeed said sajid sakari salim salman salva salvador salvatore samer samir sammy samson
samuel samuele sandeep sander sanjay sanjeev sankar santi santiago santino sarath satish satoshi saul sayed scot scott sean sebastian sebastiano selim serdar serge sergei sergey sergii sergio serhii
serhiy seth severin shahid shamus shane shant shaquille sharad sharif shashi shaukat shaun shawn shehbaz sheldon sherman shigeru shimon shinichi shinzo shiv shivraj shlomo shoaib sid siddharth
siegfried sigmar silas silvio simeon simon sinan sipho siya slava slobodan sohail solomon somchai soren spencer spiros srettha stan stanislav stanley stefan stefano stefanos stellan stephan stephane
stephen steve steven stewart stig stu stuart sudhir sukhdev suleiman sumit sunil suresh svein sven syd syed sylvain sylvester tadashi tadhg taha takashi takeshi talal tanmay tapio tarek tariq tarique
taro tate tatsuya tayyip ted tedros tejashwi tendai terence terje terrance terrell terrence thabiso thabo thad thaddeus thaksin thanos themba theo theodor theodore theodoros thierry thomas thorsten
tiago tibor tilman tim timmy timo timothee timothy tito tobias tobin toby todd tom tomas tomasz tomer tomislav tommaso tommy tony torben tore torsten toshio travis trent trevor trey tristan tristram
troy truman tsvi tudor turgut tyler tyrone tyson uddhav ugo uhuru ulafur ulf ulrich umar umberto uri uriel usman utkarsh uwe vaclav vadim valentin valerio valery vance vasil vasilis vasily vaughn
veljko venkat verne vernon vic vicente victor vidal vijay vikram vikrant viktor viktoras vinay vince vincent vincenzo vinnie viraj virat virgil vitali vitaliy vitaly vito vivek vlad vladimir vladislav
vojtech volker volodymyr wade wael waleed walid wallace wally walt walter walton warren warwick wayan wayne weldon wendell werner wes wesley whit wilbert wilbur wiley wilfred wilfredo wilfried wilhelm
will willard willem william willie willis wilson wim winfried winston wojciech wole wolfgang woodrow wyatt xavi xavier xi yaakov yahya yair yakov yan yang yannick yannis yaroslav yasin yasser yehuda
yevgeny yiannis yigal yitzhak yoav yohan yonatan yoram yosef yoshi yoshihide yossi yousef youssef youssouf yoweri yulian yunus yuri yuriy yury yusuf yves zac zach zachary zack zaheer zahid zaid zain
zane zbigniew zbynek zeke zeljko zev ziad zoltan zoran zubair zvi
`),
];

export const feminine = [
  ...either,
  ...list(`
aaliyah abby abena abigail ada adela adelaide adele adeline adriana adriane adrienne adwoa agatha agnes agnieszka aiko aileen aimee aisha aishwarya aisling ajla akua alana alba alejandra aleksandra
alessandra alessia alexa alexandra alexandria alice alicia alina alison allegra allison allyson alma alyona alyssa amal amalia amanda amara amaya amber amelia amelie amina amira amna amy ana anabel
anais anastasia anat andie angela angelica angelina angie anika anita anja anjali ann anna annabel annabelle anne anneke anneliese annelise annette annie annika antonia anya aoife april araceli
ariadne ariana ariane arianna ariella arlene asha asma astrid audra audrey aurora ava aviva ayaan ayanda ayesha ayla azra barb barbara barbra bathabile bea beata beatrice beatriz becca becky belen
belinda bella benazir bernadette bernice berta bertha beth bethany betsy bettina betty beverley beverly bianca birgit birgitta blanca blanche bonita bonnie brandi brandy bree brenda briana brianna
bridget brigid brigitta brigitte britney britt brittany bronwyn brooke bushra caitlin caitlyn camila camilla camille candace candice cara carey carina carissa carla carlotta carly carmel carmela
carmen carol carole carolin carolina caroline carolyn carrie cassandra cassidy cassie catalina catarina cate catherine cathleen cathy cecile cecilia celeste celia celine chantal charlene charlotte
chelsea cher cherie cheryl chiara chidinma chika chimamanda chloe christa christabel christi christiane christie christina christine christy ciara cindy claire clara clare clarice clarissa claudette
claudia colette colleen connie constance consuelo cora coretta corinna corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia daniela daniele danielle danuta daphne daria darlene darya
dawn deanna debbie deborah debra dee deepika deirdre delia delilah delphine demi denise desiree diana diane dianne dina divya dolores dominika donna dora doreen doris dorothea dorothy dorthe droupadi
duduzile ebba ebony edie edith edna edwina efua eileen elaine eleanor elena eleni eliana elif elina elinor elisa elisabeth elise elissa eliza elizabeth elke ella elle ellen ellie eloise elsa elsie
elvira emilia emilie emily emma emmanuelle erica erika erin erna ernestine esme esmeralda esperanza estelle ester esther ethel etta eugenia eugenie eun eunice eva evangeline eve evelyn evie ewa faith
fanny farah farida fariha farrah fatima fatma fatou fay faye felicia felicity fern fernanda fiona flavia fleur flora florence florentina folake frances francesca francine francoise freda frederica
freya frida fumio gabby gabriela gabriella gabrielle gail galina gayle gemma gena genevieve georgette georgia georgina geraldine germaine gerri gertrude ghislaine gia gianna gilda gill gillian gina
ginny giorgia gisela gisele giselle giulia gladys glenda glenys gloria grace gracie greta gretchen gretel griselda guadalupe gudrun gwen gwendolyn gwyneth hailey haleh halima halle hana hanan hanna
hannah hannelore harriet hattie hayley hazel heather heidi heike helen helena helene helga heloise henrietta hermione hester hilda hillary holly hope hortense hyacinth hyun ida ifeoma ilana ilaria
ilse imelda imogen indira ines inez inga ingeborg ingrid iolanda irene irina iris irma iryna isabel isabella isabelle isadora isla isobel ivana ivanka ivy jacinda jacinta jacqueline jacquelyn jada
jade jaime jana jane janelle janet janice janie janine jasmin jasmine jayne jeanette jeanine jeanne jeannie jelena jemima jen jenna jennie jennifer jenny jeri jessica jill joan joana joann joanna
joanne jocelyn jodi jodie joelle johanna jolanta jolene jolie josefina josephine josie joy joyce juanita judith judy juhi juli julia juliana julianne julie juliet juliette june justina justine kaitlyn
kaja kajol kamala kangana kara kareena karen kari karin karina karla karolina kasey kasia kat katarina kate katelyn katerina kateryna katharina katharine katherine kathie kathleen kathryn kathy katie
katja katrina katy katya kavita kay kaye kayla kayleigh keely keiko keira keisha kelli kelsey kendra keri kerri kerstin khadija kiara kiera kimberley kimberly kirsten kirsti kirstin kirsty kitty klara
kristen kristi kristin kristina kristine krysia krystal ksenia kyla kylie lacey laila lakisha lakshmi lana lara larisa larissa latifa latisha latoya laura laurel lauren laurie lavinia layla lea leah
leanne lebogang leela leila lena leona leonie leonor leonora lesley leticia lexi lia libby lidia lila lilia lilian liliana lilith lillian lilly lily lina linda lindiwe lindy linnea lisa lise liv livia
liz liza lizzie lois lola loretta lori lorna lorraine lottie louisa louise lourdes luana lucia luciana lucie lucille lucinda lucrecia lucy ludmila luisa lulu lupita luz lydia lynda lynette lynn lynne
mabel macy maddie madeleine madeline madge madhuri madison mae maeve magda magdalena magdalene maggie mahira maia maisie maite malala malgorzata mallory mamata mamie mandy manuela mara marcela
marcella marcia maren margaret margarita margaux margie margo margot marguerite mari maria mariah mariam marian mariana marianne maribel marie mariel mariella mariia marijke marilyn marina marine
marisa marisol marissa marit maritza marjorie marla marlene marsha marta martha martina mary maryam maryanne matilda maud maude maura maureen mavis maxine maya mayumi meena meera megan meghan mehbooba
mehreen melanie melinda melisa melissa mercedes meredith merle meryl mette mia michaela michele michelle michiko mila mildred milena millicent millie mimi mina mindy minerva minnie mira miranda
mireille miriam moira mollie molly mona monica monika monique muriel myra myriam myrna myrtle nadezhda nadia nadine nadya naila naledi nancy nandita naomi natalia natalie nataliia natasha nathalie
neha nell nellie nerys nettie netumbo ngozi nia nicky nicole nicolette niki nikki nina nirmala nisha nita nkosazana noelle noemi nomsa nomvula noor nora norah noreen norma nosipho nthabiseng nusrat
odette oksana oleksandra olena olga olha olivia oluchi oona ophelia oprah orla paige palesa paloma pam pamela pandora paola parvati patrice patricia patrizia patsy patti patty paula paulette paulina
pauline pearl peggy penelope penny petra petronella petula philippa phoebe phumzile phyllis pia pilar piper pippa polly pooja portia pratibha preeti priscilla priti priya priyanka queenie rachael
rachel radhika rae raisa ramona rania raquel rebecca rebekah refilwe regina reiko rekha renata renee rhea rhiannon rhoda rhona rhonda riccarda ricki rita riva roberta robyn rochelle rocio roisin romy
ronda roni rosa rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne roselyn rosemarie rosemary rosie rosita roslyn rowena roxana roxane roxanne ruby rukhsana rukmini ruslana ruth saara
sabina sabine sabrina sadie sahar sally salma samantha samira sandra sandrine saoirse sara sarah saskia scarlett selena selina selma serena shabana shamima shana shania shanice shaniqua sharon shauna
sheena sheila shelley shelly sheri sherri sherry sheryl shira shirley shona shoshana shreya sian sibongile sienna sigrid silke silvia simona simone sinead siobhan smriti sneha sofia sofie soledad
solomiya sonia sonja sonya soo sophia sophie soraya sridevi stacey stefanie stella steph stephanie sue suellen sunita susan susana susanna susannah susanne sushma susie suzana suzanne suzy svenja
svetlana swati sybil sylvia sylvie tabitha tahani tahira talia tamar tamara tamika tammy tamsin tania tanisha tanja tanya tara tasha tatiana tatum tatyana tegan teresa teri terri tess tessa thalia
thandeka thandi thea thelma theodora theresa therese thuli tia tiffany tilda tilly tina tonya tori tracey traci tricia trina trish trisha trudy tshepo tulsi ulla ulrike uma una ursula usha valentina
valeria valerie vanessa vanya velma vera verna veronica veronika verónica vesna vicki vickie vicky victoria vidya vigdis viktoria viktoriia viola violet violeta virginia vita viv viviana vivien
vivienne vladislava wanda wangari wendy whitney whoopi wiebke wilhelmina wilma winifred winnie winona wynne xenia xiomara yael yasmin yasmine yelena yemi yolanda yuko yulia yuliia yvette yvonne zadie
zahra zainab zandile zanele zara zelda zita zoe zoey zofia zoya zuleika zuzana
`),
];
