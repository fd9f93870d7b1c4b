import { assumed } from '../assumed'
import { checks } from './checks'
import { curve } from './curve'
import { equations } from './equations'
import { page } from './page'
import { parameters } from './parameters'
import { sliders } from './sliders'

/** The texts of the page that lays the model open; they come with its code, and nobody waits for them before. */
export const modelTexts = { ...page, ...equations, ...parameters, ...sliders, ...curve, ...checks, ...assumed } as const
