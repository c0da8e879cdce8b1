import { PatientPageApp } from '@/components/patient-page/patient-page-app'

/** The same for everybody, with nothing of a patient in it: what they see comes later, and only to a verified device. */
export default function PatientPage() {
  return <PatientPageApp />
}
