import { Fragment } from 'react'
import { Disclosure } from '@/components/findings/disclosure'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { SEVERITY_WORDS } from '@/components/findings/severity-words'
import { SourceLine } from '@/components/findings/source-line'
import { BothSides } from '@/components/findings/sources-disagree'
import { TextLink } from '@/components/ui/text-link'
import { CATALOG, exerciseOf } from '@/lib/clinical/catalog'
import { disagreementsAbout } from '@/lib/clinical/disagreements'
import { CONDITION_LABELS } from '@/lib/clinical/labels'
import type { RuleEntry } from '@/lib/clinical/rules/rule-book'
import { SEVERITIES } from '@/lib/clinical/vocabulary'
import { paths } from '@/lib/paths'

export type RuleCase = { readonly title: string; readonly expected: string }

const Parts = ({ lead, parts }: { lead: string; parts: readonly string[] }) =>
  parts.length === 0 ? null : (
    <div>
      <p className="text-sm text-muted">{lead}</p>
      <ul className="list-disc pl-5">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  )

const FEW = 6

/** On which exercises it can fire: their names while they are few, folded away when they are many. */
function Exercises({ exercises }: Pick<RuleEntry, 'exercises'>) {
  if (exercises.length === CATALOG.length) return <p className="text-muted">Can meet every exercise.</p>
  const names = exercises.map((slug, index) => (
    <Fragment key={slug}>
      {index > 0 ? ', ' : ''}
      <TextLink href={paths.exercise(slug)}>{exerciseOf(slug).name}</TextLink>
    </Fragment>
  ))
  if (exercises.length <= FEW)
    return (
      <p>
        <span className="text-muted">Can meet:</span> {names}
      </p>
    )
  return (
    <Disclosure label={`Can meet ${exercises.length} of ${CATALOG.length} exercises`}>
      <p className="mt-1 pl-4.5">{names}</p>
    </Disclosure>
  )
}

const severityWord = (expected: string): string => {
  const severity = SEVERITIES.find((one) => one === expected)
  return severity && severity !== 'none' ? SEVERITY_WORDS[severity].toLowerCase() : 'does not fire'
}

/** One rule as a clinician checks it: when it fires, what it says, where that is from, and the cases that hold it. */
export function RuleCard({ entry, cases }: { entry: RuleEntry; cases: readonly RuleCase[] }) {
  const { rule, when, exercises, conditions } = entry
  return (
    <li id={rule.id} className="scroll-mt-20 px-4 py-4 target:bg-action-soft/40 sm:px-5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <SeverityBadge severity={rule.severity} />
        <h3 className="font-semibold">{rule.title}</h3>
        <span className="text-sm text-muted tabular-nums">{rule.id}</span>
      </div>
      <p className="mt-1 max-w-prose">{rule.reason}</p>
      <Disclosure label="When, source and cases" className="mt-1.5">
        <div className="mt-2 max-w-prose space-y-3 pl-4.5">
          <Parts lead="Fires when all of these hold" parts={when.all} />
          <Parts
            lead={
              when.all.length > 0 ? 'and at least one of these' : 'Fires when at least one of these holds'
            }
            parts={when.any}
          />
          <Parts lead="but not when one of these holds" parts={when.none} />
          <p>
            <span className="text-muted">The patient reads:</span> “{rule.patientReason}”
          </p>
          {rule.alternatives.length > 0 ? (
            <p>
              <span className="text-muted">Instead:</span>{' '}
              {rule.easierFirst ? 'easier forms of it, then ' : ''}
              {rule.alternatives.map((slug) => exerciseOf(slug).name).join(', ')}
            </p>
          ) : null}
          <Exercises exercises={exercises} />
          {conditions.length > 0 ? (
            <p>
              <span className="text-muted">Names:</span>{' '}
              {conditions.map((condition, index) => (
                <Fragment key={condition}>
                  {index > 0 ? '; ' : ''}
                  <TextLink href={paths.condition(condition)}>{CONDITION_LABELS[condition]}</TextLink>
                </Fragment>
              ))}
            </p>
          ) : null}
          <div>
            <p className="text-sm text-muted">{rule.sources.length === 1 ? 'Source' : 'Sources'}</p>
            <ul className="space-y-1 text-sm">
              {rule.sources.map((source) => (
                <li key={source}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </div>
          {disagreementsAbout([rule.id]).map((disagreement) => (
            <BothSides key={disagreement.id} disagreement={disagreement} />
          ))}
          <div>
            <p className="text-sm text-muted">Cases that hold it</p>
            <ul className="list-disc pl-5 text-sm">
              {cases.map(({ title, expected }) => (
                <li key={title}>
                  {title}: {severityWord(expected)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </Disclosure>
    </li>
  )
}
