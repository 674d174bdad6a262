import type { Context } from '../context.ts'
import { spreadsheetEnums } from '../enums.ts'
import { Exception, NotYet } from '../exception.ts'
import { insideOf } from '../guard.ts'
import type { ConditionalRule as Kept } from '../records.ts'
import { RuleBuilderObject } from './conditionalFormatBuilder.ts'
import { Inside } from './inside.ts'
import { rangeOf } from './range.ts'

export type ConditionalRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Criteria = keyof typeof spreadsheetEnums.BooleanCriteria
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition

const copyOf = (rule: Kept): Kept => structuredClone(rule)

/** A conditional format, made by a builder. */
export class RuleObject extends Inside<ConditionalRule> implements Partial<ConditionalRule> {
  private readonly rule: Kept

  constructor(context: Context, rule: Kept) {
    super(context, 'ConditionalFormatRule')
    this.rule = rule
  }

  static ruleOf(outside: ConditionalRule, tab: string): Kept {
    const { rule } = insideOf(outside, RuleObject)
    if (rule.areas.some((area) => area.tab !== tab)) {
      throw new Exception('Conditional format rule cannot reference a different sheet.')
    }
    return copyOf(rule)
  }

  copy() {
    return new RuleBuilderObject(this.context, copyOf(this.rule)).self
  }

  getRanges() {
    return this.rule.areas.map((area) => rangeOf(this.context, area))
  }

  getBooleanCondition() {
    return this.rule.condition ? new ConditionObject(this.context, this.rule).self : null
  }

  getGradientCondition() {
    // A gradient is kept, so null would say that there is none.
    if (this.rule.gradient) throw new NotYet('GradientCondition')
    return null
  }
}

class ConditionObject extends Inside<Condition> implements Partial<Condition> {
  private readonly rule: Kept

  constructor(context: Context, rule: Kept) {
    super(context, 'BooleanCondition')
    this.rule = rule
  }

  getBackground() {
    return this.rule.look.background ?? null
  }

  getFontColor() {
    return this.rule.look.color ?? null
  }

  getBold() {
    return this.rule.look.bold ?? null
  }

  getItalic() {
    return this.rule.look.italic ?? null
  }

  getCriteriaType() {
    return spreadsheetEnums.BooleanCriteria[this.rule.condition?.criteria as Criteria]
  }

  getCriteriaValues(): unknown[] {
    return this.rule.condition?.values ?? []
  }
}
