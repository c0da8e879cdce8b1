'use client'
import { useRef, useState } from 'react'
import { printPdf, type Printed } from '@/components/plans/print-pdf'

const PROBLEMS: Readonly<Record<Exclude<Printed, 'asked'>, string>> = {
  impossible: 'This browser does not print a document by itself. Open the PDF, and print from there.',
  unavailable: 'The page could not be made just now. Try again in a moment.',
}

/** Prints a document as it is chosen. A second press while one is under way does nothing. */
export function usePrint() {
  const underWay = useRef(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const print = async (address: string): Promise<void> => {
    if (underWay.current) return
    underWay.current = true
    setIsBusy(true)
    setProblem(null)
    const printed = await printPdf(address).finally(() => {
      underWay.current = false
      setIsBusy(false)
    })
    if (printed !== 'asked') setProblem(PROBLEMS[printed])
  }
  return { print, isBusy, problem }
}
