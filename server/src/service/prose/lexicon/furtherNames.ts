/** Given names that other lists lack, in lower case: of India, Central and Eastern Europe, the North, Africa, Asia and the Pacific. */
export const furtherNames = `
  aarav abebe abenaa abhijit abhishek achieng adaeze adaobi ademola adesuwa adetokunbo adewale adjoa advik
  afolabi aigul aikaterini ainhoa ainur aishwarya aissatou aitor aizhan akhil akinola akinyi aled aleksandr
  aleksei altansarnai alyona alzbeta amaia amol ananya anastasios anastasiya anatoly anca ander andraz andreea
  andriy aneliya angeliki angharad aniket aniko ankit ankita annelies antoaneta anze aoife apostolos arantxa
  arben armen arnau arnav aroha artak artyom asbjorn asel asger ashot asier assel athanasios atieno awino
  azucena babatunde bakhyt balaji bamidele bartlomiej bartosz batbayar bekele bernat besnik bethan beñat
  bhavesh bhavna biel bilyana bjoern bjorn blagoy blaz blerta bodil boguslaw bolanle bolormaa bongani bostjan
  bozena bronwen bujar cadi callum caoimhe carys catalin catriona caua ceri cerys cestmir chaeyoung
  charalampos chibuzo chidera chidinma chike chima chioma chirag christos chunhua cian ciara cillian citlali
  clodagh conor cormac cuauhtemoc czeslaw dafydd daniyar danylo darragh darya dawit dayo deirdre denes
  desislava despina dezso diarmuid dilshod dimitar dimitra dimitris diya dmytro donghyun dongwook drahomira
  drazen dritan duc dusan ebele ebuka ebun edit edon eftychia efua eilidh eimear eirini eivind ekaterina ekene
  elitsa elzbieta emenike emiliya emrys encarnacion endre eneko enkhtuya eoin erlan erzsebet espen euan eun-ji
  eunji evangelia evangelos evgenia ewan eyob farhod fatmir femi fenna fergus fiachra fionnuala flutura folake
  fotini frantisek frode funmi fyodor gabor gagik ganbaatar garazi gasper gaurav gaute gbenga geert geir genet
  gennady georgi geraint gergana gethin gevorg geza gezim giang giorgos girma glyn gorka grainne grazyna
  grigoris grigory gruffydd guillem gulmira guoqiang gwilym gwyneth gyorgy gyula haakon haile hailu hakob
  hakon halvard hamish hanh hanneke haoran haoyu harish harsh harshad haruka hayk hayoon heledd heli hema hemi
  hideki hieu hiroko hirut hitesh hoang hohepa hone hongmei horia hortensia hovhannes hristina hristo huong
  huw huyen hyun-woo hyunwoo hywel iain ibai idoia ieuan ifan ifeanyi ihor ijeoma ildiko ilir iliya ilya inaki
  ineke inmaculada innokenty ioanna ioannis iolo ionut iracema irakli irati isha ishaan isidro istvan itzel
  itziar ivaylo ivelina iwona iyabo jandira jaromir jaroslaw jernej jeroen ji-hoon ji-woo jianguo jianhua
  jianjun jignesh jihoon jiri jirina jisoo jiwoo joke jolan josu jozsef julen junjie jure jussi kahu kahurangi
  kairat kaisa kalina kaloyan kamau kariuki karoly karthikeyan katalin kateryna kavya kazuki kazuko kazuya
  keabetswe kebede kelechi kenichi kenta kepa keshav ketan ketevan khanh khaya khoa khulan kieu kimani
  kipchoge kirill kirsi kjersti kjetil koen koji koldo konstantinos kosisochukwu kostas krasimir kresimir
  kreso krisztina kriti kseniya kumiko kunal kunle kveta kyriakos kyungsoo lalit lanre laszlo laurentiu laziza
  lefteris leilani leire lemlem leocadia lesedi lesya leszek levan libuse lidiya liesbeth lihua lijuan lindiwe
  lisbet liudmyla ljerka llinos llywelyn lorcan lowri lubomir lubos lucyna lukasz lulzim luminita lungile
  lusine lyubomir lyubov lyudmil lyudmila macarena madalina madhav magdolna maialen maina mair mairi maite
  makoto malathi malgorzata mamuka manana manolis maricruz mariia marijan marijke marijn mariko marisela
  mariusz marketa martí marzena marçal masahiro masaki masako masego matjaz megumi mei-ling meiling meirion
  mele merja meron meruert mesfin metka mher michalis michiko miha mihaly mikaele mikel miklos milenko milos
  milosz miluse mimoza min-jun mingming minh minho minjun minoru mireia miren miroslaw misaki mitsuko miyuki
  modibo mohit mojca montserrat morag mpho muireann mulugeta munkhbat murdo murugan mutua mwanaisha mwangi
  myfanwy mykhailo mykola nadezhda nadiya naiara naledi namrata naoko naoto naranbaatar naresh narine nataliya
  natia nayeon nazario ndeye nebojsa nejc nektarios nerys nestan ngaire ngoc nguyet nhung niall niamh nicanor
  nikhil nikolaos nikolay nikoletta nikoloz nisha niyi njeri njoroge nkosana nneka noboru nobuyuki nomsa norio
  nthabiseng ntombi nuria nursultan nwando nyambura oana oanh obiageli obinna ochieng odhiambo odval ogechi
  ognyan oier oisin okechukwu okonkwo oksana olabisi oladipo oldrich oleh oleksandr oleksii olufemi omondi
  ondrej onyango onyeka onyinye oratile oriol orlaith ostap otar otieno ovidiu owain oystein oyuun oyvind
  padraig paivi pallavi panagiotis panayiotis pania pankaj paraskevi parth pascual pavlina pawel petro petros
  petya phong phuc phuong piroska plamen polina polona pranjal preeti primoz przemyslaw pyotr quang quynh
  radoslaw radostina raghav raghu ragnar ragnhild raija raimunda raimundo ralitsa raluca randi rawiri razvan
  reena rehema reiko reka rekha revathi reyansh rhian rhiannon rhodri rhys rigoberto rika riya rodion roel
  roisin roksolana rory rositsa ruaridh rufino rumen rumyana ruoxi ruslana ruxandra ruzanna ryota ryuichi
  saara saburo sachiko sade sahil sakura samrawit sandor sanghoon saoirse sargis sarita sarka sarnai sarolta
  sasa satoru saturnino saurabh savitri sayaka sayuri seamus seema segun sekou selam sello semisi semyon
  senait senthil seo-yeon seoyeon serhii serik seungho severino seyi shakhzod shalini shigeru shinichi shinji
  shiori shiyu shizuka shobha shona shota shpresa shruti shuang shun sian siddharth siddhartha sigrid silviya
  sinead sinisa sione sioned siranush sirpa sisay sita sizwe sjoerd slawomir snezana snezhana soeren sofiya
  solfrid solomiya solongo somto soo-jin soojin sooyoung sorcha soren sorin sotiris sourav spas spela spyros
  srdan sreenivas srinivas stanimir stanislaw stavros stefka stelios stepan stepanka stoyan sumiko sumit suvi
  svetoslav svitlana swati szilvia tadej tadesse tadeusz tadhg taehyung takeshi tamati tamaz tane tanvi taro
  tasos tatevik tatsuya tavita tebogo teemu tegan tekle terezia tero tesfaye tetiana tetsuya thanasis thandi
  thang thanh thao thayna theodoros thijs thinh thuan thuy tianyi tiberiu tien tigist tigran timofey tipene
  tjasa toan tobechukwu todor tomomi tomos torbjorn tormod torstein torunn toshiko toshio trang trinh trond
  trung truus tsega tshepo tsubasa tsuyoshi tsvetan tsvetelina tuan tumelo tunde turid tuyet uchechi uday
  ugochukwu ulises unai unni uros urska urszula uxue uyanga uyen uzoma vaclav vadym vahan vakhtang valbona
  valeriy valery vanya vardan varun vasiliki vasilis vasily vassilis vasyl vegard venancio venkat venkatesh
  vesela veselin vidar viet vihaan vikas viktoriya viliami vinh vinicius vinko vira vitaliy vitaly vojislav
  vojtech volodymyr vusi vyacheslav wambui wangari waweru weidong wenjing whetu wieslaw wim wioletta wiremu
  wladyslaw wojciech woojin workneh wouter xabier xavi xiaohong xiaoli xiaoming xiaoyu xinyi xiu xolani xuan
  yakov yanling yared yaroslav yaroslava yash yasuko yasuo yegor yejin yekaterina yelena yerlan yevgenia
  yevgeny yevhen yiannis yichen yifan yiming yinka yngve yoko yonas yordan yoshiko yoshio yosuke youngho yufei
  yukari yukiko yukio yuliia yuliya yumi yumiko yuriko yuriy yusuke yuting yuto yuuki yuxuan zacarias zbigniew
  zdenek zdzislaw zeljka zeljko zewditu zhanar zhanna zhenyu zhiqiang zhivka zhivko ziga zihan zivko zixuan
  zodwa zoraida zorica zornitsa zoya zsofia zsuzsanna zurab zuwena`;
