import { Text, View } from '@react-pdf/renderer'

type DosageLineProps = { readonly phrases: readonly string[]; readonly prominent?: boolean }

/** '3 sets · 10 times · every day': a line turns between phrases, and inside one only when it is longer than a line. */
export function DosageLine({ phrases, prominent = false }: DosageLineProps) {
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: prominent ? 7 : 5 }}>
      {phrases.map((phrase, index) => (
        <Text key={phrase} style={prominent ? { fontSize: 15, fontWeight: 700, lineHeight: 1.3 } : {}}>
          {index < phrases.length - 1 ? `${phrase}  ·` : phrase}
        </Text>
      ))}
    </View>
  )
}
