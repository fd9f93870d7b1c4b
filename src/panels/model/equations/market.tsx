/** The equations of the market: supply, prices, demand, and that every tonne finds a buyer. */
import { bracket, frac, hat, id, num, op, type Part, paren, row, sub, subsup, sum, sup, tallBracket } from './mathml'
import { SYMBOLS as S } from './symbols'

const ONE = num('1')
const plusOne = (part: Part) => paren(ONE, op('+'), part)
const minus = (part: Part) => row(op('−'), part)
/** The power of a mean with constant elasticity, and its inverse. */
const oneLess = (letter: Part) => row(ONE, op('−'), letter)

/** Plants whose avoidable cost lies below what they are paid. */
export const supply = [
  row(
    S.output,
    op('='),
    frac(
      S.capacity,
      row(
        ONE,
        op('+'),
        sup(
          tallBracket(
            frac(
              row(S.medianCost, op('·'), sup(id('e'), S.costShift)),
              row(S.price, plusOne(row(S.support, op('/'), S.basePrice))),
            ),
          ),
          row(ONE, op('/'), S.spread),
        ),
      ),
    ),
  ),
]

const inputIndex = sub(hat('P'), id('o'))

/** Price, output and use of metal of mills. */
export const fabrication = [
  row(
    S.priceRatio,
    op('='),
    sup(
      bracket(
        paren(oneLess(S.inputShare)),
        subsup(hat('v'), id('o'), oneLess(S.inputSubstitution)),
        op('+'),
        S.inputShare,
        subsup(hat('P'), id('o'), oneLess(S.inputSubstitution)),
      ),
      row(ONE, op('/'), paren(oneLess(S.inputSubstitution))),
    ),
  ),
  row(
    S.output,
    op('='),
    S.baseOutput,
    S.millGrowth,
    subsup(hat('v'), id('o'), row(S.valueElasticity, op('+'), S.inputSubstitution)),
    subsup(hat('p'), id('o'), minus(S.inputSubstitution)),
  ),
  row(S.inputUse, op('='), S.coefficient, S.output, sup(paren(S.priceRatio, op('/'), inputIndex), S.inputSubstitution)),
]

/** The price at the buyer's gate, and that of a trade that has two ways. */
export const delivered = [
  row(
    S.delivered,
    op('='),
    S.priceRatio,
    plusOne(S.exportTax),
    frac(row(ONE, op('+'), S.duty), row(ONE, op('+'), S.baseDuty)),
  ),
  row(
    S.delivered,
    op('='),
    sup(
      bracket(
        paren(oneLess(S.detourShare)),
        sup(id('a'), oneLess(S.detourSubstitution)),
        op('+'),
        S.detourShare,
        sup(id('b'), oneLess(S.detourSubstitution)),
      ),
      row(ONE, op('/'), paren(oneLess(S.detourSubstitution))),
    ),
  ),
  row(id('a'), op('='), S.priceRatio, plusOne(S.exportTax), plusOne(S.duty)),
  row(
    id('b'),
    op('='),
    S.priceRatio,
    plusOne(S.exportTax),
    plusOne(sub(id('t'), row(id('b'), id('d')))),
    plusOne(S.penalty),
  ),
]

const baseUse = subsup(id('D'), id('d'), num('0'))
const baseFlow = subsup(id('m'), row(id('o'), id('d')), num('0'))

/** The price of a region over all origins, its use, and from whom it buys. */
export const demand = [
  row(
    S.index,
    op('='),
    sup(
      bracket(sum(id('o'), S.weight, subsup(hat('p'), row(id('o'), id('d')), oneLess(S.substitution)))),
      row(ONE, op('/'), paren(oneLess(S.substitution))),
    ),
  ),
  row(
    S.use,
    op('='),
    S.finalUse,
    S.demandGrowth,
    subsup(hat('P'), id('d'), minus(S.elasticity)),
    op('+'),
    sub(id('u'), id('d')),
  ),
  row(S.flow, op('='), baseFlow, frac(S.use, baseUse), sup(paren(S.index, op('/'), S.delivered), S.substitution)),
]

/** What is bought is what is made. */
export const clearing = [row(sum(id('d'), S.flow), op('='), S.output)]
