import { PAIRS } from '../game/words'
import { REGIONS } from '../model/words'
import type { ByRegion, FlowView, RegionView, TableView } from './tableView'

/**
 * Choose what of a forecast the table previews: only what the player's own decisions change.
 *
 * @param now The world as it is.
 * @param without The coming world without the decisions.
 * @param coming The coming world with them.
 * @returns The world as it is with the changed things as they would be; undefined when the decisions change nothing
 *   that the table would draw or write differently.
 */
export function previewView(now: TableView, without: TableView, coming: TableView): TableView | undefined {
  const regions = Object.fromEntries(
    REGIONS.map(region => {
      const isSame = isSameRegion(without.regions[region], coming.regions[region])
      return [region, (isSame ? now : coming).regions[region]]
    }),
  ) as ByRegion<RegionView>
  const flows = previewFlows(now.flows, without.flows, coming.flows)
  const isTrustSame = PAIRS.every(pair => Math.round(without.trustByPair[pair] - coming.trustByPair[pair]) === 0)
  const { trustMean, trustFigure, trustByPair } = isTrustSame ? now : coming
  const plants = isSame(without.plants, coming.plants) ? now.plants : coming.plants
  const preview: TableView = { ...now, regions, flows, trustMean, trustFigure, trustByPair, plants }
  const isChanged =
    !isTrustSame ||
    plants !== now.plants ||
    flows.length !== now.flows.length ||
    flows.some((flow, i) => flow !== now.flows[i]) ||
    REGIONS.some(region => regions[region] !== now.regions[region])
  return isChanged ? preview : undefined
}

/** Flows keep the order of the present ones; those that would begin come after them. */
function previewFlows(
  now: readonly FlowView[],
  without: readonly FlowView[],
  coming: readonly FlowView[],
): readonly FlowView[] {
  const find = (flows: readonly FlowView[], id: string) => flows.find(flow => flow.id === id)
  const isMoved = (id: string) => !isSameFlow(find(without, id), find(coming, id))
  const staying = now.flatMap(flow => {
    const shown = isMoved(flow.id) ? find(coming, flow.id) : flow
    return shown ? [shown] : []
  })
  const beginning = coming.filter(({ id }) => !find(now, id) && isMoved(id))
  return [...staying, ...beginning]
}

function isSameRegion(a: RegionView, b: RegionView): boolean {
  const tenths = (mt: number) => Math.round(10 * mt)
  return tenths(a.capacityMt) === tenths(b.capacityMt) && tenths(a.outputMt) === tenths(b.outputMt)
}

function isSameFlow(a: FlowView | undefined, b: FlowView | undefined): boolean {
  return a?.label === b?.label && a?.gateLabel === b?.gateLabel && a?.exempt === b?.exempt
}

function isSame(a: TableView['plants'], b: TableView['plants']): boolean {
  return (
    a.length === b.length &&
    a.every(({ capacityMt, dueInTurns }, i) => capacityMt === b[i]!.capacityMt && dueInTurns === b[i]!.dueInTurns)
  )
}
