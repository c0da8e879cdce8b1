import type { Metadata } from 'next'
import { OpenLinkedRule } from '@/components/rules/open-linked-rule'
import { QuietCard } from '@/components/rules/quiet-card'
import { RuleCard } from '@/components/rules/rule-card'
import { RuleFilters } from '@/components/rules/rule-filters'
import { ruleQuery } from '@/components/rules/rule-query'
import { SignOffCard } from '@/components/rules/sign-off-card'
import { TermsCard } from '@/components/rules/terms-card'
import { ThresholdsCard } from '@/components/rules/thresholds-card'
import { SEVERITY_WORDS } from '@/components/findings/severity-words'
import { BothSides } from '@/components/findings/sources-disagree'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/auth/access'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { dayAt } from '@/lib/clinical/calendar-date'
import { getClinic } from '@/lib/clinic/reads'
import { DISAGREEMENTS } from '@/lib/clinical/disagreements'
import data from '@/lib/clinical/rules/rule-book-data.json'
import { findRules, type RuleEntry } from '@/lib/clinical/rules/rule-book'
import { RULE_VERSION } from '@/lib/clinical/rules/rules'
import { SEVERITIES } from '@/lib/clinical/vocabulary'
import { listSignOffs } from '@/lib/sign-off/reads'
import { signOffAction } from './actions'

export const metadata: Metadata = { title: 'Rule book' }

type RulesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const CASES: Readonly<Record<string, readonly { title: string; expected: string }[]>> = data.cases

/** '12 rules: 2 stop · 10 limit', the gravest first. */
function countWords(entries: readonly RuleEntry[]): string {
  const count = entries.length === 1 ? '1 rule' : `${entries.length} rules`
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const of = entries.filter(({ rule }) => rule.severity === severity).length
    return of > 0 ? [`${of} ${SEVERITY_WORDS[severity].toLowerCase()}`] : []
  })
  return parts.length > 1 ? `${count}: ${parts.join(' · ')}` : count
}

/** Every rule in plain words, so that a clinician can check it, and what the clinic's lead has signed off. */
export default async function RulesPage({ searchParams }: RulesPageProps) {
  const therapist = await requireTherapistWith('charts')
  const query = ruleQuery.parse(await searchParams)
  const families = findRules(query)
  const found = families.flatMap(({ entries }) => entries)
  const [signOffs, { timeZone }] = await Promise.all([listSignOffs(therapist), getClinic(therapist)])
  return (
    <>
      <PageHeader
        title="Rule book"
        note={`Version ${RULE_VERSION}. Written from the rules themselves: when each fires, where it comes from, and the cases that hold it.`}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-6">
          <OpenLinkedRule />
          <RuleFilters query={query} />
          <p className="text-sm text-muted" role="status">
            {countWords(found)}
          </p>
          {families.length === 0 ? (
            <Card>
              <EmptyState title="No rule fits all of this">Clear one of the filters.</EmptyState>
            </Card>
          ) : (
            families.map(({ title, entries }) => (
              <Card
                key={title}
                title={title}
                note={`${entries.length} ${entries.length === 1 ? 'rule' : 'rules'}`}
                flush
              >
                <ul className="divide-y divide-line">
                  {entries.map((entry) => (
                    <RuleCard key={entry.rule.id} entry={entry} cases={CASES[entry.rule.id] ?? []} />
                  ))}
                </ul>
              </Card>
            ))
          )}
        </div>
        <div className="grid gap-6">
          <SignOffCard
            signOffs={signOffs.map(({ signedAt, ...one }) => ({
              ...one,
              signedOn: dayAt(signedAt, timeZone),
            }))}
            sign={may(therapist, 'sign-off') ? signOffAction : undefined}
          />
          <TermsCard />
          <ThresholdsCard />
          <QuietCard quiet={data.quiet} />
          <Card title="Where sources disagree" note="Both sides, and what is done here.">
            <div className="space-y-4 text-sm">
              {DISAGREEMENTS.map((disagreement) => (
                <BothSides key={disagreement.id} disagreement={disagreement} />
              ))}
            </div>
          </Card>
        </div>
      </div>
    </>
  )
}
