/** What terms mean; `[[id]]` and `[[id|words]]` open another term. They come with the plates that show them. */
export const definitions = {
  'term.aluminium.text':
    'A light metal, element 13, made from [[alumina]] with a great deal of electricity. It goes into cans, cars, cables and windows.',
  'term.alumina.text':
    'White powder refined from the ore bauxite. Each [[smelter]] buys it and turns it into [[aluminium]]; when it is short, all metal costs more to make.',
  'term.smelter.text':
    'A works that makes [[ingot|ingots]] from [[alumina]] in long rows of [[pots]]. It needs so much electricity that cheap power decides where it pays.',
  'term.pots.text':
    'The cells of a [[smelter]], set in rows called potlines, in which electric current frees the metal from [[alumina]]. They are [[running]] or stand [[idle]].',
  'term.ingot.text':
    'A block of new metal as a [[smelter]] casts it, also called primary metal. A [[mill]] makes [[products]] from it.',
  'term.products.text':
    'Sheet, profiles and foil that a [[mill]] makes from [[ingot|ingots]]. Traders call them semis: half finished, because somebody still has to make things of them.',
  'term.mill.text':
    'A works that rolls or presses [[ingot|ingots]] into [[products]]; also called a fabricator. Dear ingots raise its costs, dear products its income.',
  'term.metalUsers.text':
    'Makers of cars, cans, planes and buildings, who buy [[products]]. When metal gets dearer they sell less, and jobs go.',
  'term.megatonne.text': 'Million tonnes. One of them, in solid [[aluminium]], would be a cube about 72 metres high.',
  'term.capacity.text':
    'What every [[smelter]] of a region could make in a year if all [[pots]] ran. What they do make is [[output]].',
  'term.output.text':
    'Metal made, at a yearly rate: the part of [[capacity]] that is [[running]] because the [[price]] pays for it.',
  'term.idle.text':
    'Standing still, but able to start again. A [[smelter]] stands idle when the [[price]] is below its [[avoidableCost|avoidable cost]]. Some end as a [[closedSmelter|closed smelter]].',
  'term.running.text':
    'Making metal now. On the table a bright pool shows how much runs, and the ring round it the whole [[capacity]].',
  'term.closedSmelter.text':
    'A [[smelter]] with hardly any [[pots]] left [[running]]: a cold ring on the table. What stands [[idle]] beyond an ordinary reserve closes for good, bit by bit.',
  'term.unlicensed.text':
    'Built without a permit from Beijing. In 2016 that was about a quarter of Chinese [[capacity]], and only this part can be closed by order.',
  'term.pipeline.text':
    'Chinese [[capacity]] under construction. It can run from the next [[halfYear|half-year]] on. A high [[price]] speeds building up, [[enforcement]] slows it.',
  'term.avoidableCost.text':
    'What a [[smelter]] saves by stopping, above all power and [[alumina]]. If the [[price]] falls below it, standing still loses less than going on: see [[costCurve|cost curve]].',
  'term.costCurve.text':
    'Every [[smelter]] of a region in line, the cheapest first. Those with an [[avoidableCost|avoidable cost]] below the [[price]] run, the others stand [[idle]].',
  'term.surplus.text':
    'What makers are paid above their [[avoidableCost|avoidable cost]]. Interest, owners and new plant have to be paid from it.',
  'term.price.text':
    'What a tonne brings at the gate of the works, before tax and [[duty|duties]]. It settles where makers sell exactly as much as buyers want: see [[demand]].',
  'term.demand.text':
    'How much buyers want. It grows a little every [[halfYear|half-year]], shrinks when the [[price]] rises, and is pushed up or down by [[events|news]].',
  'term.elasticity.text':
    'How strongly buyers or makers answer a [[price]]. With an elasticity of 2, a price 1% higher changes the amount by about 2%. One kind is [[substitution]].',
  'term.substitution.text':
    'Buying from another country because one has become dearer. The higher its [[elasticity]], the smaller the difference in [[price]] at which buyers switch.',
  'term.events.text':
    'What nobody at the table decided: weather, coal, a slump, [[sanctions]]. Chance draws it from the [[seed]]; it changes what goes into the [[model]], never what comes out.',
  'term.seed.text':
    'The number that chance starts from. The same seed with the same decisions gives the same game again, to the last figure.',
  'term.halfYear.text':
    'One turn: H1 is January to June, H2 July to December. An amount “a year” is the pace of that half-year kept up for twelve months.',
  'term.nobodyActs.text':
    'The same game with the same [[events|news]], in which all three seats leave every lever as it stood in 2016. Each goal has a [[score]] of 50 there.',
  'term.forecast.text':
    'The line: this turn if the others do as last turn and no [[events|news]] comes. The hatched band: 9 of 10 of 200 tries, the others in another of their styles, news at random.',
  'term.score.text':
    'A goal has 50 of 100 points where [[nobodyActs|nobody acts]], more if you do better. A seat has the mean of its goals by [[weight]], less what [[pipsHeld|pips held]] cost.',
  'term.weight.text': 'How much a goal counts in the [[score]] of its seat. The weights of a seat add up to 100%.',
  'term.mandate.text':
    'How firmly your own side backs you, 0 to 100. It grows while your goals beat those where [[nobodyActs|nobody acts]], falls faster below; [[pipsHeld|pips held]] wear it down. Two turns below 20 lose office.',
  'term.pips.text':
    'What you can spend on decisions in one turn, in pips: one for every ten points of [[mandate]]. What is left over lapses; policies that stay keep theirs: [[pipsHeld|pips held]].',
  'term.pipsHeld.text':
    '[[pips|Political capital]] tied up by policies that stay in force. Every turn each pip beyond those of 2016 costs half a point of [[score]], averaged over the turns, and half a point of [[mandate]].',
  'term.duty.text':
    'A tax on goods that come in, also called a tariff: 10% is a tenth of their value. The state that charges it gets the money; who bears it is [[passThrough|pass-through]].',
  'term.passThrough.text':
    'How much of a [[duty]] ends up in what buyers pay. The rest is borne by sellers who lower their [[price]] to keep buyers.',
  'term.trade.text':
    'Metal that crosses a border, [[ingot|ingots]] and [[products]]. On the table it is a silver ribbon, as wide as its tonnes; what a [[duty]] keeps out is missing behind the gate.',
  'term.arrivals.text': 'All metal that reaches buyers in a region, from its own works and by [[trade]] from abroad.',
  'term.detour.text':
    'The way of [[diverted|diverted metal]] from China through a [[thirdCountry|third country]] to the United States. Inspections, customs and freight make it dearer.',
  'term.thirdCountry.text':
    'A country between seller and buyer: here Viet Nam, Mexico and Malaysia. They make metal of their own, and Chinese [[products]] can pass through them under another name.',
  'term.exemption.text':
    'Leaving a country out of a [[duty]]. Its metal comes in free, so part of the [[trade]] moves there and the shield gets thinner.',
  'term.retaliation.text':
    'A [[duty]] in answer to a duty. It hits firms on the other side that had no part in the quarrel, and it costs [[trust]].',
  'term.wto.text':
    'World Trade Organization: states that agreed on rules for [[duty|duties]] and [[trade]]. When one complains about another, a panel of experts gives a ruling.',
  'term.antiDumping.text':
    'An extra [[duty]] on goods that a country finds were sold to it below their normal [[price]].',
  'term.sanctions.text':
    'A government’s order not to deal with a firm or a country. Here they make Russian metal harder to sell, which shows in Rusal’s [[rusalEbitda|earnings]].',
  'term.covenant.text':
    'A promise to the banks that [[rusalNetDebt|net debt]] stays below so many times yearly [[rusalEbitda|earnings]]. Every turn in which it is broken costs 8 points of [[mandate]].',
  'term.capacityKept.text':
    'By how much Chinese [[capacity]] is below that of 2016, and what kept pacts count for; a breach that is found takes some off. What is still [[pipeline|being built]] does not count yet.',
  'term.articleShare.text':
    'How much of the world’s [[aluminium]] was made in China in 2016, as printed in the [[article]].',
  'term.articleExports.text':
    '[[ingot|Ingots]] and [[products]] that left China from January to September 2016, in tonnes and in money.',
  'term.articleValue.text':
    'The same nine months against those of 2015. Value fell more than tonnes, so each tonne brought less: the [[price]] had fallen.',
  'term.model.text':
    'Equations that find [[price|prices]] in five regions at which all metal made is bought. They leave out much: stocks, exchange rates, other goods. The [[forecast]] comes from them, too.',
  'term.article.text':
    'The newspaper report of November 2016 that the game starts from. A figure with this basis is printed there; it is not checked, only quoted.',
  'term.publicFigure.text':
    'A number published by somebody who counted or measured: a ministry, an exchange, a company. Where several disagree, one was chosen; the source is named.',
  'term.estimate.text':
    'A number for 2016 that nobody published in this form. It was chosen so that the [[publicFigure|public figures]] round it add up.',
  'term.assumption.text':
    'A number that cannot be looked up, such as an [[elasticity]]. It was chosen by judgement, and another choice would give somewhat other results.',
  'term.chinaPrice.text':
    'What a Chinese [[smelter]] is paid for a tonne of [[ingot]] at its gate, before tax. [[excessCapacity|Idle capacity]] presses it down, closures lift it.',
  'term.chinaIdle.text':
    'Chinese [[capacity]] that stands [[idle]]. It would start again if the [[price]] rose, and so keeps it from rising.',
  'term.chinaEarnings.text':
    'The [[surplus|surplus over cost]] of every Chinese [[smelter]] and [[mill]], less [[smelterSupport|support]], the cost of closures and new plant, plus [[exportRebate|tax rebates]] saved.',
  'term.chinaJobs.text':
    'Jobs in every Chinese [[smelter]] and [[mill]] and on building sites, with the change since 2016 among [[metalUsers|metal users]].',
  'term.usMetalCost.text':
    'What US [[metalUsers|metal users]] pay for [[products]], home-made and foreign, [[duty|duties]] included, compared with 2016.',
  'term.usSmelterJobs.text': 'People who work in a US [[smelter]]. They come and go with its [[output]].',
  'term.usMetalJobs.text':
    'Jobs in US [[mill|mills]], with what [[metalUsers|metal users]] and exporters hit by [[retaliation]] have gained or lost since 2016.',
  'term.usBudget.text':
    'What the United States takes in on metal as [[duty|duties]], less [[smelterAid|aid to smelters]], [[adjustmentAid|aid to workers]] and the pay of customs officers.',
  'term.worldPrice.text':
    '[[price|Price]] of a tonne of [[ingot]] in the rest of the world: Canada, Europe, the Gulf and others. In 2016 it was that of the London exchange.',
  'term.rusalEbitda.text':
    'What Rusal’s business brings in before interest, tax and depreciation, the wear of its plants. Bankers call it EBITDA.',
  'term.rusalNetDebt.text':
    'What Rusal owes, less the cash it has. Interest adds to it every [[halfYear|half-year]]; what is [[rusalEbitda|earned]] and not spent pays it down.',
  'term.rusalHomeUse.text':
    'Russian [[ingot|ingots]] that a Russian [[mill]] makes into [[products]], instead of their being sold abroad as blocks.',
  'term.worldOutput.text':
    'All [[ingot|ingots]] made in the five regions: China, the United States, Russia, the transit countries and the rest of the world.',
  'term.excessCapacity.text':
    '[[capacity|Capacity]] that stands [[idle]], in all regions together: metal the world could make and does not. It starts as soon as the [[price]] rises, and so keeps it low.',
  'term.diverted.text':
    'Chinese [[products]] that reach the United States under another name through a [[thirdCountry|third country]], so that the [[duty]] on China is not paid.',
  'term.chinaStanding.text': '[[trust|Trust]] in China: that of the United States counts 60%, that of Rusal 40%.',
  'term.usRules.text':
    'How well the United States keeps to the rules of the [[wto|WTO]], 0 to 100. A [[duty]] or [[smelterAid|aid to smelters]] lowers it; complying with the [[wtoRuling|ruling]] raises it.',
  'term.rusalAccess.text':
    'How open the world’s markets are to Rusal: [[trust]] of the United States and of China in it, and how much Russian metal is made and sold.',
  'term.trust.text':
    'How far two seats believe each other, 0 to 100. A new [[duty]], new Chinese [[capacity]] and [[diverted|diverted metal]] lower it. On the table, distrust is ice.',
  'term.retiredCapacity.text':
    'Chinese [[capacity]] to close for good. Only what was built [[unlicensed|without a licence]] can be ordered to. Without [[enforcement]] about a third of the order really happens.',
  'term.enforcement.text':
    'Inspectors who see to it that no [[smelter]] is built [[unlicensed|without a licence]] and that ordered closures happen. At full strength nine tenths of new building stops.',
  'term.smelterSupport.text':
    'A subsidy: money from the state for each tonne that a Chinese [[smelter]] makes. Dear [[pots]] keep [[running]], which adds metal and lowers the [[price]].',
  'term.exportRebate.text':
    'China pays back part of its sales tax (VAT) on [[products]] that leave the country. With less of it exports cost more abroad, and more stays at home.',
  'term.exportInspection.text':
    'Checks in Chinese ports for metal sent under a false name. They make the [[detour]] dearer; other [[trade]] is not touched in this [[model]].',
  'term.retaliatoryDuty.text':
    'A Chinese [[duty]] on metal from the United States: [[retaliation]]. It costs jobs at US exporters, and [[trust]]; while a US duty stands it wins backing at home.',
  'term.coInvestment.text':
    'Chinese money for part of Rusal’s [[newPlants|plants in Krasnoyarsk]]. China gets that part of the profit, and [[trust]] between the two grows.',
  'term.chinaPlatform.text':
    'China’s companies show [[capacity]], [[output]] and orders on a platform that all companies share. [[trust|Trust]] grows with each seat that publishes too, and broken promises are found more often.',
  'term.semisDuty.text':
    'A US [[duty]] on [[products]] from China, on top of those of 2016. US [[mill|mills]] gain, [[metalUsers|metal users]] pay more, and part of the metal is [[diverted]].',
  'term.metalDuty.text':
    'A US [[duty]] on [[ingot|ingots]] and [[products]] from every country without [[exemption]]. It shields each US [[smelter]], and all [[metalUsers|metal users]] pay for it.',
  'term.customsEnforcement.text':
    'US officers who look for [[diverted|diverted metal]] and false papers. The more they check, the less the [[detour]] pays.',
  'term.exemptRussia.text':
    'An [[exemption]] of Russia from the [[metalDuty|duty on all metal]]. Rusal sells more in the United States, and every [[smelter]] there is shielded less.',
  'term.exemptHub.text':
    'An [[exemption]] of the transit countries from the [[metalDuty|duty on all metal]]. They are also the ones through which metal is [[diverted]].',
  'term.exemptRestOfWorld.text':
    'An [[exemption]] of Canada, Europe and others from the [[metalDuty|duty on all metal]]. Most foreign metal comes from there, so little is left of the shield.',
  'term.smelterAid.text':
    'A subsidy: money from the US [[usBudget|budget]] for each tonne that a US [[smelter]] makes. It keeps [[pots]] [[running]] without a [[duty]] that buyers would pay.',
  'term.adjustmentAid.text':
    'Pay and training for people whose employers, the [[metalUsers|metal users]], lose orders to dear metal. In full it makes good half of the jobs lost, and adds to [[mandate]].',
  'term.wtoRuling.text':
    'An old case: a [[wto|WTO]] panel found fault with US [[antiDumping|anti-dumping duties]] from before 2016. Complying takes points off the [[duty]] on China; ignoring it costs [[trust]] and [[usRules|standing in the rules]].',
  'term.unitedStatesPlatform.text':
    'US companies show [[capacity]], [[output]] and orders on a platform that all companies share. [[trust|Trust]] grows with each seat that publishes too, and broken promises are found more often.',
  'term.runRate.text':
    'The share of Rusal’s [[pots]] that goes on [[running]], out of those that ran in 2016. The dearest stop first; keeping them [[idle]] costs money too.',
  'term.newPlants.text':
    'New works beside a Rusal [[smelter]] in Siberia. Like a [[mill]] they make [[products]] of [[ingot|ingots]], two turns after the order. Their cost adds to [[rusalNetDebt|net debt]].',
  'term.homeDiscount.text':
    'Rusal sells [[ingot|ingots]] in Russia below the usual [[price]], so that each [[mill]] there uses more and [[newPlants|new plants]] find buyers.',
  'term.investorShare.text':
    'The part of [[newPlants|new plants]] that Chinese investors may have. They pay it and keep its profit, where China takes up the offer by [[coInvestment|co-investing]].',
  'term.modernisation.text':
    'Better [[pots]] for Rusal. Each tonne costs a little less to make from then on; the money adds to [[rusalNetDebt|net debt]].',
  'term.rusalPlatform.text':
    'Rusal shows [[capacity]], [[output]] and orders on a platform that all companies share. [[trust|Trust]] grows with each seat that publishes too, and broken promises are found more often.',
} as const
