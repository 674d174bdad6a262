import { quadrantColours } from '../picture/quadrantColours.ts'
import type { Quadrant } from '../qdq/quadrant.ts'
import { allTabs } from '../tabs/allTabs.ts'
import type { Tab } from '../tabs/schema.ts'
import { openFileWarning } from './report.ts'

const meanings: Record<Quadrant, string> = {
  'Top left': 'Results are there, activity is not: comfortable, and risky for the months to come.',
  'Top right': 'Where everyone should be. Recognise it, and ask what others can copy.',
  'Bottom left': 'Neither is there: hard work on the right activity, now.',
  'Bottom right': 'Activity is there: keep going, results should follow.',
}

const purposes: Record<(typeof allTabs)[number]['name'], string> = {
  Quadrant: 'Who stands where this month, in cells and as a chart. Choose a month in B1.',
  Plan: 'Reps: a line for each activity of a month, and what was done of it.',
  Activity: 'Optional: a row for each activity, for teams that export from a CRM.',
  Results: 'The manager: target and actual for each rep and month.',
  Team: 'The manager: who is in the team.',
  Observations: 'The manager: meetings and calls that were observed, with ratings.',
  'Check-ins': 'Reps: once a week, on track or not.',
  '1-1s': 'The manager: what was said and promised in the monthly 1:1.',
  Wins: 'Everyone: new deals, and customers defended.',
  Settings: 'The manager: the two targets and the few rules of the team.',
  Scores: 'Nobody types here: every rep’s Quantity, Direction and Quality, by month.',
}

const steps = [
  'Choose <b>Set up the tabs</b>. To see it work first, choose <b>Add a sample team</b>.',
  'Type your reps into <b>Team</b>, and target and actual into <b>Results</b>.',
  'Let each rep write a few lines into <b>Plan</b>, and type what is done once a week.',
  'Go along now and then, and write it into <b>Observations</b>.',
  'Look at <b>Quadrant</b>: it follows by itself.',
]

/** The help dialog as a page. */
export const helpPage = () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<title>Top Right</title>
<style>
body { font: 14px/1.45 Arial, sans-serif; color: #202124; margin: 0; padding: 4px 8px }
h1 { font-size: 17px; margin: 0 0 6px }
h2 { font-size: 15px; margin: 16px 0 6px }
p, ol { margin: 6px 0 }
ol { padding-left: 20px }
.four { display: grid; grid-template-columns: 1fr 1fr; gap: 4px }
.four div { padding: 8px; border-radius: 4px }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; margin: 6px 0 }
dt { font-weight: bold }
dd { margin: 0 }
</style>
</head>
<body>
<main>
<h1>Who stands where</h1>
<p>Top Right shows at a glance who of a sales team stands where: results against activity. Results can only be learned
from; activity can still be changed. An activity score is the lowest of Quantity (enough?), Direction (with the right
people?) and Quality (done well?): a surplus of one never makes up for a lack of another.</p>
<h2>The four quadrants</h2>
<div class="four">
${Object.entries(meanings).map(quadrantHtml).join('\n')}
</div>
<h2>First steps</h2>
<ol>
${steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
<h2>The tabs</h2>
<dl>
${allTabs.map(tabHtml).join('\n')}
</dl>
<p>${openFileWarning} ${leftOut}</p>
</main>
</body>
</html>
`

const leftOut = 'What was left out of the scores, and why, is listed on Quadrant from I20 on.'

function quadrantHtml([name, meaning]: [string, string]): string {
  const { pale } = quadrantColours[name as Quadrant]
  return `<div style="background: ${pale}"><b>${name}</b><br>${meaning}</div>`
}

const tabHtml = ({ name }: Pick<Tab, 'name'> & { name: keyof typeof purposes }) =>
  `<dt>${name}</dt><dd>${purposes[name]}</dd>`
