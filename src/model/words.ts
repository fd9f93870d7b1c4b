/** The five regions of the aluminium world, in the order of every vector. HUB = Viet Nam, Mexico, Malaysia. */
export const REGIONS = ['CHN', 'USA', 'RUS', 'HUB', 'ROW'] as const
export type RegionId = (typeof REGIONS)[number]

/** Primary metal and semi-fabricated products (sheet, profiles, foil), in the order of the market problem. */
export const GOODS = ['ingot', 'semis'] as const
export type GoodId = (typeof GOODS)[number]

/** Five numbers in the order of `REGIONS`. */
export type RegionVector = readonly [CHN: number, USA: number, RUS: number, HUB: number, ROW: number]

/** Position of each region in a `RegionVector`. */
export const CHN = 0
export const USA = 1
export const RUS = 2
export const HUB = 3
export const ROW = 4

/** The one detour of the base year: Chinese semis that reach the United States through a third country. */
export const DETOUR = 'CHN-HUB-USA'
