import { useState } from 'react'

/**
 * What a reader is writing into a field, until they leave it or press Enter.
 * @param stored what stands in the report; when that changes, the field shows it
 * @param accept takes what was written; false: it cannot stand there
 */
export function useWriting(stored: string, accept: (text: string) => boolean) {
  const [text, setText] = useState(stored)
  const [wrong, setWrong] = useState(false)
  const [was, setWas] = useState(stored)
  if (stored !== was) {
    setWas(stored)
    setText(stored)
    setWrong(false)
  }
  const done = () => setWrong(text !== stored && !accept(text))
  return {
    wrong,
    /** Whether what stands in the field is what stands in the report. */
    same: text === stored,
    done,
    field: {
      value: text,
      onChange: (event: { target: { value: string } }) => {
        setText(event.target.value)
        setWrong(false)
      },
      onBlur: done,
    },
  }
}
