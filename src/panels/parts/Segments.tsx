/** One of a few values, each with its words. */
export interface SegmentOption<Value> {
  readonly value: Value
  readonly label: string
}

/** A choice of a few as a radio group that looks like one milled bar. */
export function Segments<Value extends string | number>(props: {
  /** Unique on the page. */
  name: string
  legend: string
  options: readonly SegmentOption<Value>[]
  chosen: Value
  /** The value in force, marked by a notch. */
  standing?: Value
  /** Id of the text that explains the choice. */
  describedBy?: string
  isLocked?: boolean
  onChoose: (value: Value) => void
}) {
  const { name, legend, options, chosen, standing, describedBy, isLocked, onChoose } = props
  return (
    <fieldset class="segments" aria-describedby={describedBy} disabled={isLocked}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} data-standing={value === standing}>
          <input
            type="radio"
            name={name}
            value={String(value)}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
