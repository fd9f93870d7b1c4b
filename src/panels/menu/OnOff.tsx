import { useWords } from '../app/session'
import { Segments } from '../parts/Segments'

const SWITCH = ['on', 'off'] as const

/** A choice between on and off. */
export function OnOff(props: { name: string; legend: string; isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  const { name, legend, isOn, onSwitch } = props
  const { t } = useWords()
  return (
    <Segments
      name={name}
      legend={legend}
      options={SWITCH.map(value => ({ value, label: t(`menu.${value}`) }))}
      chosen={isOn ? 'on' : 'off'}
      onChoose={value => onSwitch(value === 'on')}
    />
  )
}
