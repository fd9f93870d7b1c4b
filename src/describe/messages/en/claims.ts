/**
 * The claims of the article and what became of them in a game.
 *
 * Figures of a test come by their names, its thresholds by theirs with `Limit` behind. Quotation marks stand only round
 * words that the article has in them.
 */
export const claims = {
  'claims.heading': 'Claims ledger',
  'claims.lead': 'said in Nanning, tested in your world',
  'claims.note':
    'Eleven claims of the article of November 2016, two of them tested in two parts. Each test plays your game again with one thing otherwise.',
  'claims.unfinished': 'The claims are tested when the game is over.',
  'claims.noSolution': 'One of the runs that test the claims has no solution, so there are no verdicts for this game.',
  'claims.drawing':
    'So far by central figures alone: a verdict may still change. Now trying {draws} draws of everything uncertain, {share} done.',
  'claims.drawn':
    'Each verdict rests on {draws} draws: all that is uncertain is taken from its range at random, and every test is made again.',
  'claims.failed': 'The draws could not be made; the verdicts rest on central figures alone.',
  'claims.verdict.borneOut': 'Borne out',
  'claims.verdict.notBorneOut': 'Not borne out',
  'claims.verdict.depends': 'Depends',
  'claims.verdict.cannotTest': 'Cannot test',
  'claims.soFar': '{verdict} so far',
  'claims.said': 'What was said',
  'claims.how': 'How it is tested',
  'claims.came': 'What came out',
  'claims.sure': 'How sure that is',
  'claims.beyond': 'What this model cannot say',
  'claims.byStandard': 'In a standard game: {figure}',
  'claims.waiting': 'Provisional: the draws are still being made, and the verdict may change.',
  'claims.noDraws': 'Nothing here hangs on uncertain values.',
  'claims.held': 'Held in {share} of {draws} draws of everything uncertain.',
  'claims.notHeld':
    'Came out so in only {share} of {draws} draws of everything uncertain. A verdict needs three quarters, so it depends.',
  'claims.split':
    'Of {draws} draws of everything uncertain, {borneOut} bear it out, {notBorneOut} do not, and {between} lie between.',
  'claims.unsolved': {
    one: '{count} draw had no solution and speaks for no verdict.',
    other: '{count} draws had no solution and speak for no verdict.',
  },
  'claims.flip.borneOut': 'One of these alone would turn the figures to borne out:',
  'claims.flip.between': 'One of these alone would put the figures between the thresholds:',
  'claims.flip.notBorneOut': 'One of these alone would turn the figures to not borne out:',
  'claims.noFlip': 'No single uncertain value, put to either end of its range, turns the central figures.',
  'claims.otherValue': '{parameter}: {value} instead of {from}',
  'claims.timesAsLarge': '{parameter}: {times} times as large',
  'claims.orValue': ' or ',
  'claims.more': '{amount} more',
  'claims.less': '{amount} less',
  'claims.same': 'about as much',
  'claims.higher': '{amount} higher',
  'claims.lower': '{amount} lower',
  'claims.level': 'the same',
  'claims.percentChange': '{amount}%',
  'claims.region.china': 'China',
  'claims.region.unitedStates': 'the United States',
  'claims.region.russia': 'Russia',
  'claims.bar.needed': 'mark: the three quarters that a verdict needs',
  'claims.bar.borneOut': '{share} borne out',
  'claims.bar.between': '{share} between',
  'claims.bar.notBorneOut': '{share} not borne out',
  'claims.open': 'Open the run that tests it:',
  'claims.notOpened': 'This run cannot be opened: in it a seat would decide what its political capital does not allow.',

  'speaker.brock': 'Heidi Brock, The Aluminum Association',
  'speaker.stateCouncil': 'State Council, 8 October 2016',
  'speaker.liu': 'Liu Danyang, Ministry of Commerce',
  'speaker.knapp': 'Ron Knapp, International Aluminium Institute',
  'speaker.goncharov': 'Sergey Goncharov, UC Rusal',
  'speaker.g20': 'China and the United States, Hangzhou, September 2016',
  'speaker.panel': 'WTO panel, 19 October 2016',
  'speaker.customs': 'General Administration of Customs',

  'claim.thirdCountries.phrase': 'Metal leaves China as “misclassified products” or by third countries.',
  'claim.thirdCountries.said':
    'Brock said that metal still comes out of China under other names, or by way of third countries.',
  'claim.thirdCountries.how':
    'Chinese products for the United States can take a detour through a third country, past a US duty. Your game is played again with the detour closed. Borne out: US mills make at least {borneOutLimit} more, and the detour carries at least {importShareLimit} of US imports. Not borne out: less than {notBorneOutLimit} more.',
  'claim.thirdCountries.figure': '{peakMt} diverted at the peak after 2016',
  'claim.thirdCountries.borneOut':
    'It matters to US mills. At the peak after 2016, {peakMt} a year took the detour, and on average it carried {importShare} of US imports of products. With the detour closed, US mills would make {millChange}.',
  'claim.thirdCountries.between':
    'It matters, but not clearly. At the peak after 2016, {peakMt} a year took the detour, and on average it carried {importShare} of US imports of products. With the detour closed, US mills would make {millChange}.',
  'claim.thirdCountries.notBorneOut':
    'It hardly mattered. At the peak after 2016, {peakMt} a year took the detour, and on average it carried {importShare} of US imports of products. With the detour closed, US mills would make {millChange}.',
  'claim.thirdCountries.beyond':
    'That the detour exists is an input, and its size in 2016 is an estimate: it cannot be tested here. Metal under a wrong name is not in the model.',
  'claim.thirdCountries.standard':
    'There was no US duty on Chinese products in your game. A standard game stands in: a duty of 50%, and nobody else acts.',

  'claim.globalMarkets.phrase': 'That metal is “impacting the global markets”.',
  'claim.globalMarkets.said': 'Brock added that this metal is felt on markets all over the world.',
  'claim.globalMarkets.how':
    'The same two games. Borne out: with the detour closed the world price of ingots is at least {borneOutLimit} higher. Not borne out: less.',
  'claim.globalMarkets.figure': 'World price {priceChange}',
  'claim.globalMarkets.borneOut':
    'The world price feels it: {priceUsd} a tonne with the detour, {priceClosedUsd} with it closed, {priceChange}.',
  'claim.globalMarkets.notBorneOut':
    'The world price hardly feels it: {priceUsd} a tonne with the detour, {priceClosedUsd} with it closed, {priceChange}.',
  'claim.globalMarkets.beyond':
    'The model has one price for ingots in the rest of the world. Single markets, which may feel more, are not in it.',
  'claim.globalMarkets.standard':
    'There was no US duty on Chinese products in your game. A standard game stands in: a duty of 50%, and nobody else acts.',

  'claim.smelterJobs.phrase': 'Market forces close US smelters, and several thousand jobs are gone.',
  'claim.smelterJobs.said':
    'Brock said that several thousand jobs were lost in US smelters, which closed because the market did not carry them.',
  'claim.smelterJobs.how':
    'First the count: {jobs2013} jobs in US smelters in 2013, {jobs2016} in 2016. Then the cause, from 2016 on: the same world with all states out of it, markets alone. Borne out: smelter jobs fall by at least {borneOutLimit}. Not borne out: they do not fall.',
  'claim.smelterJobs.figure': '{jobs2013} in 2013, {jobs2016} in 2016; markets alone: {jobsEnd}',
  'claim.smelterJobs.borneOut':
    'The count is a fact, and markets alone go on in the same way: US smelter jobs go from {jobs2016} to {jobsEnd}. Of China’s capacity, {capacityMtLimit} a year less would have kept or brought {capacityJobs} jobs, not several thousand.',
  'claim.smelterJobs.between':
    'The count is a fact, but markets alone take little more: US smelter jobs go from {jobs2016} to {jobsEnd}. Of China’s capacity, {capacityMtLimit} a year less would have kept or brought {capacityJobs} jobs, not several thousand.',
  'claim.smelterJobs.notBorneOut':
    'The count is a fact, but in your world markets alone take no more: US smelter jobs go from {jobs2016} to {jobsEnd}. Of China’s capacity, {capacityMtLimit} a year less would have kept or brought {capacityJobs} jobs, not several thousand.',
  'claim.smelterJobs.beyond': 'Why smelters closed before 2016 lies outside the model. Power contracts are not in it.',

  'claim.newCapacity.phrase': 'No new capacity is to be added.',
  'claim.newCapacity.said':
    'The State Council decided that industries with too much capacity, aluminium smelting among them, add no more.',
  'claim.newCapacity.how':
    'Chinese capacity at the end of your game, with what is being built, beside {capacity2016MtLimit} in 2016. Borne out: at most {borneOutLimit}. Not borne out: at least {notBorneOutLimit}.',
  'claim.newCapacity.figure': '{endMt}, {capacity2016MtLimit} in 2016',
  'claim.newCapacity.borneOut': 'It was kept: {endMt} a year stand or are being built at the end.',
  'claim.newCapacity.between': 'It was nearly kept: {endMt} a year stand or are being built at the end.',
  'claim.newCapacity.notBorneOut': 'It was not kept: {endMt} a year stand or are being built at the end.',
  'claim.newCapacity.beyond':
    'New building follows price and enforcement here, and nothing else. Swaps of old plants for new ones are not in the model.',

  'claim.enforcement.phrase': 'The question is how the decision is “implemented and enforced”.',
  'claim.enforcement.said': 'Brock said of the State Council’s decision that all hangs on how it is carried out.',
  'claim.enforcement.how':
    'Your game twice, with the same orders to close plants: once nobody enforces them, once enforcement works in full. Borne out: capacity at the end, with what is being built, differs by at least {borneOutLimit}. Not borne out: by less than {notBorneOutLimit}.',
  'claim.enforcement.figure': '{gapMt} hang on enforcement',
  'claim.enforcement.borneOut':
    'Enforcement decides: {unenforcedMt} a year without it, {enforcedMt} with all of it, by the same orders.',
  'claim.enforcement.between':
    'Enforcement counts, but it is not all: {unenforcedMt} a year without it, {enforcedMt} with all of it, by the same orders.',
  'claim.enforcement.notBorneOut':
    'Enforcement decides little here: {unenforcedMt} a year without it, {enforcedMt} with all of it, by the same orders.',
  'claim.enforcement.beyond':
    'How much building full enforcement stops, nine tenths, is an assumption. What it costs a government to enforce is judged.',

  'claim.dialogue.phrase': 'Companies that talk can “disperse misunderstanding”.',
  'claim.dialogue.said':
    'Liu called for platforms on which companies clear up facts and come to understand one another.',
  'claim.dialogue.how':
    'Your game again without talks: no pact, nothing that a pact promised, no inspectors, no platform. Only goals that the market moves are compared. Borne out: two seats gain {gainLimit} or more points of score, and none loses more than {harmLimit}. Not borne out: two lose {lossLimit} or more.',
  'claim.dialogue.figure': 'China {chinaGain}, US {usGain}, Rusal {rusalGain}',
  'claim.dialogue.borneOut':
    'Talks paid. Points of score by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}. Of the whole gain these points are assumed, by trust and standing: China {chinaAssumed}, the United States {usAssumed}, Rusal {rusalAssumed}.',
  'claim.dialogue.between':
    'Talks did not clearly pay: fewer than two seats gained a point or more, or one seat lost by them. Points of score by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}. Of the whole gain these points are assumed, by trust and standing: China {chinaAssumed}, the United States {usAssumed}, Rusal {rusalAssumed}.',
  'claim.dialogue.notBorneOut':
    'What was agreed cost two seats more than it brought them. Points of score by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}. Of the whole gain these points are assumed, by trust and standing: China {chinaAssumed}, the United States {usAssumed}, Rusal {rusalAssumed}.',
  'claim.dialogue.beyond':
    'How far talk builds trust is assumed, so trust cannot be the proof. Nor can anybody know what the seats would have done had they not talked.',
  'claim.dialogue.standard':
    'No talks had an effect in your game. A standard game stands in: the draft of Hangzhou is signed and kept, and nobody does more.',

  'claim.barriers.phrase': 'Economic and trade barriers harm everybody.',
  'claim.barriers.said': 'Knapp said that barriers to trade damage all sides and hold growth back.',
  'claim.barriers.how':
    'Your game again without any duty of the United States or China. Welfare counts what users, producers and treasuries gain or lose. Borne out: the world loses, and China, the United States and Russia lose more than {lossMUsdLimit} million dollars a year each. Not borne out: the world gains.',
  'claim.barriers.figure': 'World {worldMUsd} million $ a year',
  'claim.barriers.borneOut':
    'All three lost by the duties. Million dollars a year: China {chinaMUsd}, the United States {usMUsd}, Russia {russiaMUsd}, the world {worldMUsd}.',
  'claim.barriers.between':
    'The world lost by the duties, but not every side. Million dollars a year: China {chinaMUsd}, the United States {usMUsd}, Russia {russiaMUsd}, the world {worldMUsd}. Not clearly worse off: {notWorse}.',
  'claim.barriers.notBorneOut':
    'The world did not lose by the duties. Million dollars a year: China {chinaMUsd}, the United States {usMUsd}, Russia {russiaMUsd}, the world {worldMUsd}.',
  'claim.barriers.beyond':
    'In this model a large buyer always gains a little by a small duty on everything; studies of the duties of 2018 found that their own buyers paid them in full. What barriers do to growth is not in it.',
  'claim.barriers.standard':
    'Nobody took a duty in your game. A standard game stands in: 50% on Chinese products and 10% on all metal in the United States.',

  'claim.downstream.phrase': 'Protectionism works by “shifting burdens onto downstream sectors”.',
  'claim.downstream.said':
    'Knapp said that protection moves the burden to those who work with the metal and often employ more people.',
  'claim.downstream.how':
    'Your game again without US duties. Jobs that duties win in smelters and mills are held against jobs lost by metal users, and by mills where these lose. Borne out: at least {borneOutLimit} jobs lost for each one won. Not borne out: at most {notBorneOutLimit}.',
  'claim.downstream.figure': '{lostJobs} jobs lost, {gainedJobs} won',
  'claim.downstream.borneOut':
    'The burden moved: {lostJobs} US jobs lost for {gainedJobs} won. Smelters {smelterJobs}, mills {millJobs}, metal users {userJobs}. Smelters have {smelterShareLimit} of the {aluminiumJobsLimit} US jobs in aluminium.',
  'claim.downstream.between':
    'About as many lost as won: {lostJobs} US jobs lost for {gainedJobs} won. Smelters {smelterJobs}, mills {millJobs}, metal users {userJobs}. Smelters have {smelterShareLimit} of the {aluminiumJobsLimit} US jobs in aluminium.',
  'claim.downstream.notBorneOut':
    'More was won than lost: {lostJobs} US jobs lost for {gainedJobs} won. Smelters {smelterJobs}, mills {millJobs}, metal users {userJobs}. Smelters have {smelterShareLimit} of the {aluminiumJobsLimit} US jobs in aluminium.',
  'claim.downstream.beyond':
    'How many jobs metal users lose when metal gets dearer is an assumption with a wide range. Jobs lost to a duty in return are not counted here.',
  'claim.downstream.standard':
    'The United States took no duty in your game. A standard game stands in: 10% on all metal, and nobody else acts.',

  'claim.markets.phrase': '“Markets are good at solving this type of issue”, if they are let.',
  'claim.markets.said': 'Knapp said that markets can solve overcapacity if they are allowed to work.',
  'claim.markets.how':
    'The same world with all states out of it, markets alone: no support, less building, and idle plant closes faster. Borne out: idle capacity in China falls by at least {borneOutLimit} from the first half-year to the last. Not borne out: by less than {notBorneOutLimit}, or it rises.',
  'claim.markets.figure': 'Idle in China: {firstMt} to {lastMt}',
  'claim.markets.borneOut':
    'Markets alone solved much of it: idle capacity in China goes from {firstMt} to {lastMt} a year.',
  'claim.markets.between':
    'Markets alone solved some of it: idle capacity in China goes from {firstMt} to {lastMt} a year.',
  'claim.markets.notBorneOut':
    'Markets alone did not solve it: idle capacity in China goes from {firstMt} to {lastMt} a year.',
  'claim.markets.beyond':
    'How much building lives on soft money, and how fast idle plant closes without it, are assumptions. The claim stands and falls with them.',

  'claim.krasnoyarsk.phrase': 'Plants in Krasnoyarsk turn ingots into products for Russia.',
  'claim.krasnoyarsk.said':
    'Goncharov asked Chinese investors to build there, so that Russian ingots are used at home and not sold abroad, China included.',
  'claim.krasnoyarsk.how':
    'Your game again without the new plants. Borne out: Russian exports of ingots fall by at least {borneOutLimit} of what the plants could use. Not borne out: by less than {notBorneOutLimit}.',
  'claim.krasnoyarsk.figure': '{fallMt} of {usableMt} absorbed',
  'claim.krasnoyarsk.borneOut':
    'Much was absorbed: with {plantMt} of plant, Russian exports of ingots fall by {fallMt} a year; the plants could use {usableMt}. Of these exports only {toChinaMt} went to China. Rusal’s own money in them earns {yearlyReturn} a year, where {usualReturnLimit} is usual.',
  'claim.krasnoyarsk.between':
    'A part was absorbed: with {plantMt} of plant, Russian exports of ingots fall by {fallMt} a year; the plants could use {usableMt}. Of these exports only {toChinaMt} went to China. Rusal’s own money in them earns {yearlyReturn} a year, where {usualReturnLimit} is usual.',
  'claim.krasnoyarsk.notBorneOut':
    'Little was absorbed: with {plantMt} of plant, Russian exports of ingots fall by {fallMt} a year; the plants could use {usableMt}. Of these exports only {toChinaMt} went to China. Rusal’s own money in them earns {yearlyReturn} a year, where {usualReturnLimit} is usual.',
  'claim.krasnoyarsk.beyond':
    'How much new demand in Russia the plants find is an assumption. What they do for a town is not in the model.',
  'claim.krasnoyarsk.standard':
    'No new plant ran in your game. A standard game stands in: 0.15 Mt a year ordered in each of the first four half-years.',

  'claim.together.phrase': 'Overcapacity is to be tackled jointly.',
  'claim.together.said': 'At the G20 summit China and the United States agreed to deal with overcapacity together.',
  'claim.together.how':
    'The pact against the same Chinese orders alone, without inspectors and without what the partners promised. Borne out: at least {borneOutLimit} less stands idle in China at the end, and no seat loses more than {harmLimit} points of score by goals that the market moves. Not borne out: less than {notBorneOutLimit}.',
  'claim.together.figure': 'Idle in China: {togetherMt}, alone {aloneMt}',
  'claim.together.borneOut':
    'Acting jointly did more: {togetherMt} a year stand idle in China with the pact, {aloneMt} with the same orders alone. Points by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}.',
  'claim.together.between':
    'Acting jointly did a little more, or not for all: {togetherMt} a year stand idle in China with the pact, {aloneMt} with the same orders alone. Points by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}.',
  'claim.together.notBorneOut':
    'China’s own orders did the work: {togetherMt} a year stand idle in China with the pact, {aloneMt} with the same orders alone. Points by goals that the market moves: China {chinaGain}, the United States {usGain}, Rusal {rusalGain}.',
  'claim.together.beyond':
    'Whether China would have given these orders without partners is a question of politics that no market answers.',
  'claim.together.standard':
    'Ministers made no pact with China in your game. A standard game stands in: the draft of Hangzhou is signed and kept.',

  'claim.panel.phrase': 'Several US anti-dumping measures break the rules of world trade.',
  'claim.panel.said':
    'A panel of the World Trade Organization ruled so on 19 October 2016; aluminium products were among the goods.',
  'claim.panel.how':
    'What is lawful cannot be tested in a market. Beside it stands what US duties cost China in trade: your game again without them.',
  'claim.panel.figure': '{lostMt} a year of trade lost',
  'claim.panel.cannotTest':
    'This model cannot test it. By US duties China lost {lostMt} a year of trade in products, worth {lostMUsd} million dollars. In the same case, over all goods, the arbitrator later let China strike back with {allowedMUsdLimit} million dollars a year.',
  'claim.panel.beyond': 'Law, and all goods but aluminium.',
  'claim.panel.standard':
    'There was no US duty on Chinese products in your game. A standard game stands in: a duty of 50%, and nobody else acts.',

  'claim.customs.phrase': '3.47 million tonnes exported in nine months, for 60.9 billion yuan or 8.99 billion dollars.',
  'claim.customs.said':
    'The customs office reported these exports of ingots and profiles, down 2.4% in tonnes and 7.7% in yuan on a year before.',
  'claim.customs.how':
    'Arithmetic: the figures must fit one another, and nine months of the model’s base year must give the same tonnes. Borne out: each fits to its rounding.',
  'claim.customs.figure': '{unitUsd} a tonne',
  'claim.customs.borneOut':
    'The figures fit: {unitUsd} a tonne, {yuanPerUsd} yuan to the dollar, {unitChange} a tonne on the year before. Nine months of the base year are {baseMt}.',
  'claim.customs.notBorneOut':
    'The figures do not fit: {unitUsd} a tonne, {yuanPerUsd} yuan to the dollar, {unitChange} a tonne on the year before. Nine months of the base year are {baseMt}.',
  'claim.customs.beyond': 'Whether the count at the border was complete.',

  'claimRun.nobody': 'the same world in which nobody acts',
  'claimRun.detourClosed': 'your game with the detour closed',
  'claimRun.noDuties': 'your game without any duty',
  'claimRun.noUsDuties': 'your game without US duties',
  'claimRun.unenforced': 'your game with no enforcement',
  'claimRun.enforced': 'your game with full enforcement',
  'claimRun.noPlants': 'your game without new plants',
  'claimRun.noTalks': 'your game without talks',
  'claimRun.noPartners': 'China’s orders without partners',
  'claimRun.marketsAlone': 'your world with markets alone',
  'claimRun.standardCalm': 'the standard world in which nobody acts',
  'claimRun.standardSemisDuty': 'a duty of 50% on Chinese products',
  'claimRun.standardSemisDutyClosed': 'that duty with the detour closed',
  'claimRun.standardMetalDuty': 'a duty of 10% on all metal',
  'claimRun.standardBothDuties': 'both standard duties',
  'claimRun.standardPlants': 'the standard plants',
  'claimRun.standardPact': 'the draft of Hangzhou, signed and kept',
  'claimRun.standardChinaAlone': 'its Chinese orders alone',

  'claimParameter.ingotSigma': 'ease of replacing one country’s ingots by another’s',
  'claimParameter.semisSigma': 'ease of replacing one country’s products by another’s',
  'claimParameter.semisDemandElasticity': 'answer of demand for products to price',
  'claimParameter.ingotDemandElasticity': 'answer of demand for ingots to price',
  'claimParameter.costSpreads': 'spread of smelters’ costs',
  'claimParameter.valueAddedElasticity': 'answer of mills’ output to what they earn',
  'claimParameter.ingotValueAddedSubstitution': 'mills’ ease of saving metal',
  'claimParameter.detourShare': 'share of the detour in 2016',
  'claimParameter.detourSigma': 'ease of changing to the detour',
  'claimParameter.userJobs': 'jobs of metal users that hang on price',
  'claimParameter.plantHomeDemand': 'new Russian demand per tonne of plant',
  'claimParameter.softBuildingOff': 'part of Chinese building that lives on soft money',
  'claimParameter.exitRate': 'share of idle plant that closes each half-year',
} as const
