import { MODEL_VERSION } from '../../game/log'
import { leaveSidePage } from '../app/address'
import { ScreenHeading } from '../app/ScreenHeading'
import { Menu } from '../menu/Menu'
import { Icon } from '../parts/Icon'
import '../styles/print.css'
import '../styles/sidePage.css'
import '../styles/model.css'
import { Assumptions } from './assumptions/Assumptions'
import { CheckModel } from './check/CheckModel'
import { CostCurve } from './curve/CostCurve'
import { EquationList } from './equations/EquationList'
import { Limits } from './Limits'
import { ModelPart } from './ModelPart'
import { PartLinks } from './PartLinks'
import { BaseYear } from './parameters/BaseYear'
import { ParameterTable } from './parameters/ParameterTable'
import { useAnchor } from './useAnchor'
import { useModelWords } from './useModelWords'

/** The model laid open: its equations, every number in it, what they get wrong, and what follows from other ones. */
export function ModelScreen() {
  const { t } = useModelWords()
  useAnchor()
  return (
    <main class="side-page model">
      <header>
        <button type="button" class="button" onClick={leaveSidePage}>
          <Icon name="back" /> {t('about.back')}
        </button>
        <Menu />
      </header>
      <ScreenHeading class="headline">{t('model.heading')}</ScreenHeading>
      <p class="lead">{t('model.lead')}</p>
      <p>
        {t('model.leadMore')} {t('model.version', { version: String(MODEL_VERSION) })}.
      </p>
      <PartLinks />
      <ModelPart id="equations">
        <EquationList />
      </ModelPart>
      <ModelPart id="parameters">
        <ParameterTable />
        <BaseYear />
      </ModelPart>
      <ModelPart id="assumptions">
        <Assumptions />
      </ModelPart>
      <ModelPart id="curve">
        <CostCurve />
      </ModelPart>
      <ModelPart id="limits">
        <Limits />
      </ModelPart>
      <ModelPart id="check">
        <CheckModel />
      </ModelPart>
    </main>
  )
}
