package org.chancery.dating;

import java.util.Optional;
import org.chancery.report.Span;
import org.chancery.time.Days;

/// Words that narrow down when a report was published.
///
/// @param published the days on which it can have been published
/// @param occasion the days on which its main contact can have taken place, where the words tie it
///   to an occasion
/// @param reason why, for people
record Clue(Days published, Optional<Days> occasion, String reason, Span words) {}
