package org.chancery.report;

/// A value read from a report, with the exact words it rests on and the rule that found it.
public record Fact<T>(T value, Quote words, String rule) {}
