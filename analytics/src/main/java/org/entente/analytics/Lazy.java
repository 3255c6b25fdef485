package org.entente.analytics;

import java.util.function.Supplier;

/** A value that who asks first makes, while others who ask wait for it. */
final class Lazy<T> {

  private final Supplier<T> making;
  private T value;

  Lazy(Supplier<T> making) {
    this.making = making;
  }

  synchronized T get() {
    if (value == null) {
      value = making.get();
    }
    return value;
  }
}
