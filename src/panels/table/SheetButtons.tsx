import { useRef } from 'preact/hooks'
import { REGIONS, type RegionId } from '../../model/words'
import { useWords } from '../app/session'
import { placeByOpener } from '../parts/placeByOpener'
import { wantRegion } from './wantedRegion'

/** One button that opens the list of regions, each of which opens its balance sheet. */
export function SheetButtons() {
  const { t } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const open = (region: RegionId) => {
    list.current?.hidePopover()
    wantRegion(region)
  }
  return (
    <div class="sheet-buttons">
      <button type="button" class="quiet-button" popovertarget="sheet-list">
        {t('sheet.open')}
      </button>
      <div ref={list} id="sheet-list" class="sheet-list" popover="auto" onBeforeToggle={placeByOpener}>
        {REGIONS.map(region => {
          const name = t(`region.${region}.name`)
          return (
            <button
              key={region}
              type="button"
              aria-label={t('sheet.heading', { region: name })}
              onClick={() => open(region)}
            >
              {name}
            </button>
          )
        })}
      </div>
    </div>
  )
}
