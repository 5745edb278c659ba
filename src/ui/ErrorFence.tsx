import { Component, type ReactNode } from 'react'

type Props = {
  /** What stands in for the piece that failed; `again` tries it once more. */
  fallback: (again: () => void) => ReactNode
  /** A new value tries again by itself. */
  of?: unknown
  /** What is fenced in; a function is asked anew each time, also when it is tried again. */
  children: ReactNode | (() => ReactNode)
}

/** One failing piece does not take the page. */
export class ErrorFence extends Component<Props, { failed: boolean; of: unknown }> {
  override state = { failed: false, of: this.props.of }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  static getDerivedStateFromProps(props: Props, state: { failed: boolean; of: unknown }) {
    return props.of === state.of ? null : { failed: false, of: props.of }
  }

  again = () => this.setState({ failed: false })

  override render() {
    const { fallback, children } = this.props
    if (this.state.failed) return fallback(this.again)
    return typeof children === 'function' ? children() : children
  }
}
