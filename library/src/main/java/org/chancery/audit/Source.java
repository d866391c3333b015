package org.chancery.audit;

import org.chancery.reading.Reading;
import org.chancery.report.Quote;

/// Words of a report.
public record Source(Reading.Head report, Quote words) {}
