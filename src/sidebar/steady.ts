import { Component, type ComponentChild } from 'preact10'

/** A component that is drawn again only when it is given something else. */
export const steady = <Props extends object>(draw: (props: Props) => ComponentChild) =>
  class extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name])
    }
    override render(props: Props) {
      return draw(props)
    }
  }
