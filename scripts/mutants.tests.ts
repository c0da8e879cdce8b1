/**
 * The tests that each mutant meets, in one file, so that the catalog and the rules are read once for each mutant. The
 * properties are left out: ten thousand pictures for each of two thousand mutants would take days.
 */
import '../lib/clinical/flag-derivation.test'
import '../lib/clinical/raised-by-record.test'
import '../lib/clinical/recent-response.test'
import '../lib/clinical/recorded-flags.test'
import '../lib/clinical/red-flags.test'
import '../lib/clinical/resolution.test'
import '../lib/clinical/rules/cases.test'
import '../lib/clinical/rules/condition.test'
import '../lib/clinical/rules/fact-words.test'
import '../lib/clinical/rules/joined-findings.test'
import '../lib/clinical/rules/plan-review.test'
import '../lib/clinical/rules/read-line.test'
import '../lib/clinical/rules/read-patient.test'
import '../lib/clinical/rules/review.test'
import '../lib/clinical/rules/rules.test'
