import { lettersCame } from './letters'
import { ModelScreen } from './ModelScreen'

/** The page that lays the model open, once it can be drawn with all its letters. */
export async function modelWithLetters(): Promise<typeof ModelScreen> {
  await lettersCame()
  return ModelScreen
}
