import { BlendModes, GameObjects, type Renderer, type Scene, type Textures } from 'phaser'

type Frame = Textures.Frame
type WebGL = Renderer.WebGL.WebGLRenderer
type Context = Renderer.WebGL.DrawingContext
type QuadBatch = Renderer.WebGL.RenderNodes.BatchHandlerQuad

/** Numbers kept for each image: its middle, half its length along, half its width across, its alpha. */
const STRIDE = 7
const WHITE = 0xffffff
/** All images come from one texture. */
const ONE_TEXTURE = { multiTexturing: false }

/**
 * A layer of images of one atlas, as plain numbers.
 *
 * One object of Phaser for a whole layer: it goes straight into the batch, without a transform, a tint and a place in
 * the display list for every single image. Lengths are device px from the upper left corner of the canvas.
 */
export class Quads extends GameObjects.GameObject {
  /** Read by Phaser when it orders and blends the layers. */
  readonly _depth = 0
  blendMode: BlendModes = BlendModes.NORMAL
  /** Strength of the whole layer, 0 to 1. */
  alpha = 1
  private readonly frames: Frame[] = []
  private numbers = new Float32Array(STRIDE * 64)
  private count = 0

  constructor(scene: Scene) {
    super(scene, 'quads')
    scene.sys.displayList.add(this)
  }

  /** Begin anew without images. */
  clear(): void {
    this.count = 0
  }

  /**
   * Add an image.
   *
   * @param alongX Half the image's length as a vector; `acrossX` is half its width, a right angle clockwise from that.
   */
  // Nine plain numbers rather than an object: gliding adds some hundred images in every frame and leaves no waste.
  add(
    frame: Frame,
    x: number,
    y: number,
    alongX: number,
    alongY: number,
    acrossX: number,
    acrossY: number,
    alpha: number,
  ): void {
    if (alpha <= 0) return
    const at = this.count * STRIDE
    if (at === this.numbers.length) this.grow()
    const { numbers } = this
    numbers[at] = x
    numbers[at + 1] = y
    numbers[at + 2] = alongX
    numbers[at + 3] = alongY
    numbers[at + 4] = acrossX
    numbers[at + 5] = acrossY
    numbers[at + 6] = alpha
    this.frames[this.count] = frame
    this.count += 1
  }

  /** Called by Phaser's WebGL renderer. */
  override renderWebGLStep(renderer: WebGL, _self: GameObjects.GameObject, context: Context): void {
    const batch = renderer.renderNodes.getNode('BatchHandlerQuad') as QuadBatch
    const { numbers, frames } = this
    for (let i = 0; i < this.count; i++) {
      const at = i * STRIDE
      const frame = frames[i]!
      const x = numbers[at]!
      const y = numbers[at + 1]!
      const ax = numbers[at + 2]!
      const ay = numbers[at + 3]!
      const bx = numbers[at + 4]!
      const by = numbers[at + 5]!
      const tint = ((Math.round(255 * this.alpha * numbers[at + 6]!) << 24) | WHITE) >>> 0
      batch.batch(
        context,
        frame.source.glTexture!,
        x - ax - bx,
        y - ay - by,
        x - ax + bx,
        y - ay + by,
        x + ax - bx,
        y + ay - by,
        x + ax + bx,
        y + ay + by,
        frame.u0,
        frame.v0,
        frame.u1 - frame.u0,
        frame.v1 - frame.v0,
        0,
        tint,
        tint,
        tint,
        tint,
        ONE_TEXTURE,
      )
    }
  }

  /** Called by Phaser's Canvas renderer. */
  renderCanvas({ currentContext: context }: Renderer.Canvas.CanvasRenderer): void {
    const { numbers, frames } = this
    for (let i = 0; i < this.count; i++) {
      const at = i * STRIDE
      const frame = frames[i]!
      const { x, y, width, height } = frame.canvasData as { x: number; y: number; width: number; height: number }
      context.setTransform(
        (2 * numbers[at + 2]!) / width,
        (2 * numbers[at + 3]!) / width,
        (2 * numbers[at + 4]!) / height,
        (2 * numbers[at + 5]!) / height,
        numbers[at]!,
        numbers[at + 1]!,
      )
      context.globalAlpha = this.alpha * numbers[at + 6]!
      const image = frame.source.image as HTMLCanvasElement
      context.drawImage(image, x, y, width, height, -width / 2, -height / 2, width, height)
    }
  }

  private grow(): void {
    const larger = new Float32Array(2 * this.numbers.length)
    larger.set(this.numbers)
    this.numbers = larger
  }
}
