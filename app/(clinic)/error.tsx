'use client'
import { ErrorMessage, type ErrorPageProps } from '@/components/shell/error-message'

export default function ClinicErrorPage(props: ErrorPageProps) {
  return <ErrorMessage {...props} />
}
