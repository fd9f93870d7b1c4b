/**
 * The words of the market problem (any number of regions and goods).
 *
 * Matrices are `[origin][destination]`; vectors are by region, in the order of `regions`.
 * Quantities are million tonnes a year, prices US dollars per tonne at the producer's gate,
 * rates and shares are fractions.
 */

export type Vector = readonly number[]
export type Matrix = readonly Vector[]

/** Supply with a constant elasticity. */
export interface IsoelasticSupply {
  readonly kind: 'isoelastic'
  /** Own-price elasticity by region, > 0. */
  readonly elasticity: Vector
}

/** Plants with log-logistic avoidable costs: the share of capacity cheaper than `w` is `1/(1+exp(-(ln w - c50)/spread))`. */
export interface CostCurveSupply {
  readonly kind: 'costCurve'
  /** Mt a year by region, above base output. */
  readonly capacity: Vector
  /** Log points by region, > 0. */
  readonly spread: Vector
}

/** A good made from another good of the same problem. */
export interface FabricationSupply {
  readonly kind: 'fabrication'
  /** Id of the input good, which stands earlier in `goods`. */
  readonly input: string
  /** Tonnes of input per tonne of output by region, net of scrap, > 0. */
  readonly coefficient: Vector
  /** Supply elasticity of value added, > 0. */
  readonly elasticity: number
  /** Elasticity of substitution between input and value added, >= 0. */
  readonly rho: number
}

export type Supply = IsoelasticSupply | CostCurveSupply | FabricationSupply

export interface Good {
  readonly id: string
  /** Base volumes, Mt a year; own use on the diagonal. */
  readonly flows: Matrix
  /** Base producer price by origin, USD per tonne. */
  readonly price: Vector
  /** Elasticity of substitution between origins, > 0. */
  readonly sigma: number
  /** Elasticity of final demand, >= 0; one for all or one per destination. */
  readonly finalElasticity: number | Vector
  /** Ad valorem rates already in the base, default 0. */
  readonly baseTariff?: Matrix
  readonly supply: Supply
}

/** A share of the trade of one pair that passes through a third region under another name. */
export interface Route {
  readonly id: string
  readonly good: string
  /** Region indices; origin, destination and via are three different regions. */
  readonly origin: number
  readonly destination: number
  readonly via: number
  /** Base share on the detour, in (0, 1). */
  readonly share: number
  /** Elasticity of substitution between the two paths, > 0. */
  readonly sigma: number
}

export interface MarketProblem {
  readonly regions: readonly string[]
  readonly goods: readonly Good[]
  readonly routes?: readonly Route[]
}

export type ByGoodId<T> = Readonly<Record<string, T>>

/** What differs from the base. Everything is optional; what is absent stays as in the base. */
export interface MarketPolicy {
  /** Ad valorem level that replaces the base tariff. */
  readonly tariff?: ByGoodId<Matrix>
  /** Ad valorem, on all but own use; negative is a subsidy. */
  readonly exportTax?: ByGoodId<Vector>
  /** Mt a year, cost-curve goods only. */
  readonly capacity?: ByGoodId<Vector>
  /** Log points on every plant's true cost, cost-curve goods only. */
  readonly costShift?: ByGoodId<Vector>
  /** USD per tonne at the base price, proportional to price elsewhere; cost-curve goods only. */
  readonly support?: ByGoodId<Vector>
  /** Scales fabrication supply. */
  readonly capacityFactor?: ByGoodId<Vector>
  /** Scales isoelastic supply. */
  readonly supplyFactor?: ByGoodId<Vector>
  /** Scales final demand by destination. */
  readonly demand?: ByGoodId<Vector>
  /** Expected extra cost of a route, a fraction, by route id. */
  readonly routePenalty?: Readonly<Record<string, number>>
}

/** Why a problem or a policy cannot be used; `path` names the field, like `goods[0].supply.capacity[2]`. */
export interface MarketError {
  readonly kind: 'badProblem' | 'badPolicy'
  readonly path: string
  readonly message: string
}

/** No equilibrium found: a typed failure, never a wrong number. */
export interface SolveFailure {
  readonly kind: 'notConverged'
  readonly iterations: number
  /** Largest absolute log excess demand at the last step. */
  readonly residual: number
}

export interface GoodSolution {
  /** USD per tonne, by origin. */
  readonly price: Vector
  /** Price index of the destination's composite, base = 1. */
  readonly index: Vector
  /** Mt a year, by origin. */
  readonly output: Vector
  /** CES composite use by destination, Mt a year at base. */
  readonly use: Vector
  /** Mt a year. */
  readonly flows: Matrix
  /** Share of the pair's flow that takes the detour, by route id. */
  readonly rerouted: Readonly<Record<string, number>>
  /** Tonnes of this good used by fabricators, by destination; zero where nothing is made from it. */
  readonly inputUse: Vector
}

export interface MarketSolution {
  readonly iterations: number
  readonly residual: number
  readonly goods: ByGoodId<GoodSolution>
  /** The unknowns at the solution, good after good, to start the next solve from. */
  readonly unknowns: Float64Array
}

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Money accounts of one good, million USD a year, by region unless scalar. Formulas: README.md of this folder. */
export interface GoodAccounts {
  /** Gross spending by destination, route penalties and duties included. */
  readonly spending: Vector
  /** Producers' revenue by origin. */
  readonly revenue: Vector
  /** Export tax by origin (negative = paid out). */
  readonly exportTax: Vector
  /** Duties by destination. */
  readonly duties: Vector
  /** Real cost of detours, nobody's income, by destination. */
  readonly diversionCost: Vector
  /** Level of producer surplus by origin. */
  readonly producerSurplus: Vector
  /** Change of consumer surplus of final use from base, by destination. */
  readonly consumerSurplus: Vector
  /** Public money paid as support, by origin. */
  readonly supportCost: Vector
  /** Fabricators' spending on their input, by region; zero for other goods. */
  readonly inputSpending: Vector
  /** Fabricators' value added, by region; zero for other goods. */
  readonly valueAdded: Vector
}

/** Welfare change of a region from base, million USD a year; `total` is the sum with support subtracted. */
export interface RegionWelfare {
  readonly consumerSurplus: number
  readonly producerSurplus: number
  readonly duties: number
  readonly exportTax: number
  readonly support: number
  readonly total: number
}

export interface MarketAccounts {
  readonly goods: ByGoodId<GoodAccounts>
  /** By region, in the order of `regions`. */
  readonly welfare: readonly RegionWelfare[]
  /** World total, million USD a year. */
  readonly diversionCost: number
}
