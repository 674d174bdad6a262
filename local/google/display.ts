import type { Context } from './context.ts'
import { ruleAt, type ValidationRule } from './records.ts'
import { choices } from './validate.ts'

export type Displayed = 'notes' | 'validations' | 'conditional' | 'charts'

/** Shows on the page what Univer's cells do not hold. Without a page there is nothing to do. */
export class RecordsDisplay {
  private readonly context: Context
  private readonly shownChoices = new Map<string, string>()

  constructor(context: Context) {
    this.context = context
    if (context.engine.display) context.engine.onChange(() => this.followChoices())
  }

  show(what: Displayed, tab: string) {
    const { display } = this.context.engine
    const { records } = this.context
    if (!display) return
    if (what === 'notes') display.notes(tab, records.notes[tab] ?? {})
    if (what === 'conditional') display.conditional(tab, records.conditional[tab] ?? [])
    if (what === 'validations') this.showRules(tab)
  }

  /** Later rules lie over earlier ones, and a cleared area over both. */
  private showRules(tab: string) {
    const { records, engine } = this.context
    const kept = records.validations.filter(({ area }) => area.tab === tab)
    const shown = kept.flatMap(({ area, rule }) => (rule ? [{ ...shownRule(this.context, rule), area }] : []))
    const cleared = kept.filter(({ area, rule }) => !rule && ruleAt(records, area) === null)
    engine.display?.rules(
      tab,
      shown,
      cleared.map(({ area }) => area),
    )
    this.shownChoices.set(tab, this.choicesOn(tab))
  }

  private choicesOn(tab: string) {
    const lists = this.context.records.validations.filter(({ area, rule }) => area.tab === tab && rule?.area)
    return JSON.stringify(lists.map(({ rule }) => rule && choices(this.context, rule)))
  }

  /** Drop-downs whose entries stand in cells. */
  private followChoices() {
    for (const [tab, before] of this.shownChoices) {
      if (this.choicesOn(tab) !== before) this.showRules(tab)
    }
  }
}

function shownRule(context: Context, rule: ValidationRule) {
  const { criteria, values, showsDropdown, allowInvalid, help } = rule
  const isDate = criteria.startsWith('DATE_')
  return {
    criteria,
    values: isDate ? values.map((moment) => new Date(Number(moment))) : values,
    choices: choices(context, rule),
    showsDropdown,
    allowInvalid,
    help,
  }
}
