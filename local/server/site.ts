import { build } from '../../build.ts'
import { PageBundler } from './bundle.ts'

type Files = ReadonlyMap<string, Uint8Array | string>

/** Everything that the address serves: the page, and as /dist.json what clasp would push. */
export class Site {
  private page: Files = new Map()
  private dist: Files = new Map()
  private readonly bundler = new PageBundler()

  find = (path: string) => this.page.get(path) ?? this.dist.get(path)

  async makePage(): Promise<void> {
    this.page = await this.bundler.bundle()
  }

  async makeDist(): Promise<void> {
    this.dist = new Map([['/dist.json', JSON.stringify(await build())]])
  }

  async close(): Promise<void> {
    await this.bundler.dispose()
  }
}
