package org.entente.analytics;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator seen through a function, one element at a time. */
record Mapped<A, B>(Iterator<A> from, Function<A, B> function) implements Iterator<B> {

  @Override
  public boolean hasNext() {
    return from.hasNext();
  }

  @Override
  public B next() {
    return function.apply(from.next());
  }
}
