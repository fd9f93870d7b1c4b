/** How a cause moves a figure that is no outcome of the market alone: trust, standing, mandates, capacity, money. */
export const ways = {
  'why.pactBar': '{lever} (pact)',
  'why.chineseSmelters': 'Chinese smelters on order',

  'way.trust.semisDuty':
    'China trusts the United States less when this duty rises, and a little less in every half-year it stands; when it falls, some trust comes back.',
  'way.trust.metalDuty':
    'China trusts the United States less when this duty rises, and a little less in every half-year it stands; so does Rusal while Russian metal pays it. When the duty falls, some of China’s trust comes back.',
  'way.trust.exemptRussia':
    'While Russian metal does not pay the duty on all metal, that duty costs no trust with Rusal.',
  'way.trust.retaliatoryDuty':
    'The United States trusts China less in every half-year in which this duty stands, unless a ruling allows it.',
  'way.trust.retiredCapacity': 'Both others watch what China builds: fewer smelters win their trust, more cost it.',
  'way.trust.enforcement':
    'It decides how much of an ordered cut happens and, one half-year later, how much China builds: fewer smelters win the trust of both others. It may also keep a pact or break one.',
  'way.trust.coInvestment':
    'A plant in Krasnoyarsk that China helps to pay brings China and Rusal closer; the more of it is sold, the less the United States trusts Rusal.',
  'way.trust.newPlants':
    'A new plant moves trust where Chinese money pays a part of it, or where it keeps a pact or breaks one.',
  'way.trust.investorShare':
    'A share sold to Chinese investors brings China and Rusal closer; the larger it is, the less the United States trusts Rusal.',
  'way.trust.chinaPlatform':
    'Where both of a pair publish, their trust grows a little, and building, exports and detours cost only a part of it.',
  'way.trust.unitedStatesPlatform':
    'Where both of a pair publish, their trust grows a little, and building, exports and detours cost only a part of it.',
  'way.trust.rusalPlatform':
    'Where both of a pair publish, their trust grows a little, and building, exports and detours cost only a part of it.',
  'way.trust.wtoRuling':
    'Following the ruling of 2016 wins a little of China’s trust in every half-year; ignoring it costs some.',
  'way.trust.talks':
    'A pact that is kept adds trust among those who signed it in every half-year; leaving one, or being found to break one, costs trust.',
  'way.trust.smelters':
    'Chinese smelters that start up cost the trust of both others; those that close for good win some. A ban on building acts only on what is begun from now on, one half-year later.',
  'way.trust.carry':
    'Duties that stand go on to cost trust, a pact that is kept goes on to add it, and the United States and Rusal come a little closer by themselves.',
  'way.trust.other':
    'It reaches trust only through trade or a pact: Chinese exports above those of 2016 and diverted metal cost trust, a pact that is kept adds it.',
  'way.trust.world':
    'It reaches trust through trade: Chinese exports above those of 2016 and diverted metal cost trust, less of them wins some.',

  'way.standing.metalDuty':
    'China’s trust and that of the United States suffer together: when this duty rises, and a little in every half-year it stands. When it falls, some trust comes back.',
  'way.standing.exemptRussia':
    'It reaches China’s standing only through trade: Chinese exports above those of 2016 and diverted metal cost it.',
  'way.standing.coInvestment': 'A plant in Krasnoyarsk that China helps to pay brings China and Rusal closer.',
  'way.standing.investorShare': 'A share sold to Chinese investors brings China and Rusal closer.',
  'way.standing.carry': 'Duties that stand go on to cost trust, and a pact that is kept goes on to add it.',

  'way.access.metalDuty':
    'While Russian metal pays this duty, the United States and Rusal trust each other less in every half-year.',
  'way.access.exemptRussia':
    'While Russian metal does not pay the duty on all metal, that duty costs Rusal no trust in the United States.',
  'way.access.coInvestment':
    'A plant in Krasnoyarsk that China helps to pay brings China and Rusal closer; the more of it is sold, the less the United States trusts Rusal.',
  'way.access.newPlants':
    'A new plant moves market access where Chinese money pays a part of it, or where it keeps a pact or breaks one.',
  'way.access.investorShare':
    'A share sold to Chinese investors brings China and Rusal closer; the larger it is, the less the United States trusts Rusal.',
  'way.access.retiredCapacity':
    'Fewer Chinese smelters win a little of Rusal’s trust, and a higher price lets Rusal make more metal.',
  'way.access.smelters':
    'Chinese smelters that start up cost a little of Rusal’s trust, and their metal presses on the price by which Rusal decides how much it makes. A ban on building acts only on what is begun from now on, one half-year later.',
  'way.access.talks':
    'A pact that is kept adds trust among those who signed it in every half-year; leaving one, or being found to break one, costs trust.',
  'way.access.carry':
    'The United States and Rusal come a little closer by themselves, a pact that is kept goes on to add trust, and a duty that stands goes on to cost it.',
  'way.access.other':
    'Market access counts trust with both others and how much metal Rusal makes: this works on that output, or by keeping a pact or breaking one.',
  'way.access.world': 'Market access counts how much metal Rusal makes: this works on that output.',

  'way.rules.semisDuty':
    'A duty on Chinese products strains the trade rules in every half-year in which it stands, more so above 25%, unless a ruling allows it.',
  'way.rules.metalDuty': 'A duty on all metal strains the trade rules in every half-year in which it stands.',
  'way.rules.smelterAid':
    'Aid to smelters counts against the United States under the trade rules in every half-year in which it is paid.',
  'way.rules.wtoRuling':
    'Following the ruling of 2016 raises this standing a little in every half-year; ignoring it lowers it faster.',
  'way.rules.talks':
    'A kept pact that the United States has signed raises this standing in every half-year; a breach by the United States that is found lowers it.',
  'way.rules.carry':
    'Duties and aid that stand go on to lower it, a pact that is kept goes on to raise it, and trust with China above that of 2016 adds a little.',
  'way.rules.other':
    'It moves this standing only through trust with China, of which a small part counts here, or by keeping a pact or breaking one.',
  'way.rules.world': 'It moves this standing only through trust with China, of which a small part counts here.',

  'way.mandate.own':
    'A mandate follows the goals of the half-year: above those of a game in which nobody acts it grows, below them it shrinks faster. A policy that stands also holds political capital, which costs some mandate.',
  'way.mandate.aid':
    'Aid to workers wins mandate by itself, beside what it does to the goals; money spent on it is money gone from the budget.',
  'way.mandate.talks':
    'A pact that is kept wins some mandate for all who signed it; leaving one, or being found to break one, costs the one who did it.',
  'way.mandate.other':
    'A mandate follows the goals of the half-year: above those of a game in which nobody acts it grows, below them it shrinks faster. This moved the goals.',
  'way.mandate.world':
    'A mandate follows the goals of the half-year: above those of a game in which nobody acts it grows, below them it shrinks faster. This moved the goals.',

  'way.promise.retiredCapacity':
    'Smelters that really close by this order count in full; where the order also keeps a pact, the pact counts for a little more.',
  'way.promise.enforcement':
    'It decides how much of an ordered cut happens now, and one half-year later how much China builds; where it keeps a pact, the pact counts for a little more.',
  'way.promise.talks':
    'A pact that China has signed counts for up to {kept} Mt more in every half-year in which it is kept; a breach by China that is found takes {found} Mt off.',
  'way.promise.smelters':
    'Chinese smelters that owners began before this half-year start up and are taken off; those long idle that close for good are added. A ban on building acts only on what is begun from now on, one half-year later.',
  'way.promise.carry':
    'A pact that China has signed counts for up to {kept} Mt more in every half-year in which it is kept.',
  'way.promise.other':
    'No Chinese smelter opened or closed by this: it keeps a pact that China has signed, or breaks it. Such a pact counts for up to {kept} Mt more in every half-year in which it is kept; a breach by China that is found takes {found} Mt off.',

  'way.budget.semisDuty':
    'The budget takes in the duty on what still comes; where the duty keeps metal out, there is less to take it from.',
  'way.budget.metalDuty':
    'The budget takes in the duty on what still comes; where the duty keeps metal out, there is less to take it from.',
  'way.budget.exemptRussia': 'Metal that is exempt brings the budget no duty.',
  'way.budget.exemptHub': 'Metal that is exempt brings the budget no duty.',
  'way.budget.exemptRestOfWorld': 'Metal that is exempt brings the budget no duty.',
  'way.budget.customsEnforcement':
    'The officers are paid out of the budget; what no longer takes the detour pays its duty or stays away.',
  'way.budget.smelterAid': 'This aid is paid out of the budget.',
  'way.budget.adjustmentAid': 'This aid is paid out of the budget.',
  'way.budget.wtoRuling':
    'Following the ruling takes a part of the old duties away, and what they brought in with them.',
  'way.budget.other':
    'It moves the budget through how much metal comes under a duty, at what price, and what aid to smelters then costs.',
  'way.budget.world':
    'It moves the budget through how much metal comes under a duty, at what price, and what aid to smelters then costs.',

  'way.earnings.retiredCapacity':
    'Closing smelters costs money in the half-year in which it is done; what is left sells for more.',
  'way.earnings.enforcement':
    'It decides how much of an ordered cut happens and is paid for now; later there are fewer new smelters to pay for and to press on the price.',
  'way.earnings.smelterSupport':
    'Support is taken off these earnings, for it is money of the state; what it adds is the metal that it keeps in production.',
  'way.earnings.exportRebate':
    'What the state does not pay back to exporters counts here; Chinese mills sell less abroad without it.',
  'way.earnings.coInvestment':
    'China’s money for plants in Krasnoyarsk is paid in the half-year of the order; a part of their profit comes back later.',
  'way.earnings.newPlants':
    'Where China pays a part of a plant in Krasnoyarsk, it does so in the half-year of the order; a part of the profit comes back later.',
  'way.earnings.investorShare':
    'Where China pays a part of a plant in Krasnoyarsk, it does so in the half-year of the order; a part of the profit comes back later.',
  'way.earnings.smelters':
    'New Chinese smelters sell more metal, but their capital has to be paid and their metal presses on the price. A ban on building acts only on what is begun from now on, one half-year later.',
  'way.earnings.other': 'It moves these earnings through what Chinese smelters and mills sell, and at what price.',
  'way.earnings.world': 'It moves these earnings through what Chinese smelters and mills sell, and at what price.',

  'way.ebitda.runRate': 'Idle pots sell nothing and still cost something to keep; what is left sells for more.',
  'way.ebitda.homeDiscount': 'Metal sold cheaper at home earns less a tonne.',
  'way.ebitda.newPlants':
    'A plant earns from the half-year in which it starts up; Chinese investors take their part of its profit.',
  'way.ebitda.investorShare': 'Chinese investors take their part of what a plant earns once it has started up.',
  'way.ebitda.coInvestment': 'Chinese investors take their part of what a plant earns once it has started up.',
  'way.ebitda.modernisation': 'New equipment makes every tonne cheaper to smelt, so that each earns more.',
  'way.ebitda.other': 'It moves these earnings through how much Rusal sells, and at what price.',
  'way.ebitda.world': 'It moves these earnings through how much Rusal sells, and at what price.',

  'way.debt.newPlants':
    'What Rusal itself pays for new plants is added to its debt at once; what Chinese investors pay is not.',
  'way.debt.investorShare': 'What Chinese investors pay for new plants is not added to Rusal’s debt.',
  'way.debt.coInvestment': 'What China pays for new plants is not added to Rusal’s debt.',
  'way.debt.modernisation': 'The money for new equipment is added to the debt at once; later each tonne earns more.',
  'way.debt.carry': 'What Rusal earns pays debt off; interest, tax and upkeep add to it.',
  'way.debt.other': 'It moves the debt through what Rusal earns, which pays debt off.',
  'way.debt.world': 'It moves the debt through what Rusal earns, which pays debt off.',
} as const
