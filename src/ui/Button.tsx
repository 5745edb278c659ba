import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'plain' | 'quiet' | 'strong' }

/** A button that does one thing at once. */
export function Button({ look = 'plain', className, ...rest }: Props) {
  return (
    <button type="button" className={[styles.button, className].filter(Boolean).join(' ')} data-look={look} {...rest} />
  )
}
