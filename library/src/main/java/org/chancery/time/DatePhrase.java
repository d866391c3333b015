package org.chancery.time;

/// A date expression in its sentence.
///
/// @param from index of its first token
/// @param to index after its last token
public record DatePhrase(DateExpression expression, int from, int to) {}
