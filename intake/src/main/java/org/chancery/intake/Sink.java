package org.chancery.intake;

/// Takes reports and faults as they come, in input order.
///
/// @param <X> what it may fail with
@FunctionalInterface
public interface Sink<X extends Exception> {
  void take(Taken taken) throws X;
}
