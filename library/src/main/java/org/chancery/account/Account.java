package org.chancery.account;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.report.Quote;

/// What one side, or a third party, is reported to have said.
///
/// @param speaker who said it; empty where the report itself speaks, which for an official report
///   is the side that published it, or where it quotes without naming anybody
/// @param words the statement, verbatim: what stands between quotation marks; the clause behind
///   "said that"; with an act of speech, that verb too ("urged Israel to ...")
/// @param direct whether the report puts it in quotation marks
/// @param via through whom it came, such as `TASS` in "TASS reported that the Kremlin said"
/// @param contact index of the contact it is about in the reading's list; empty where it is about
///   none
/// @param rule the rule that found it
public record Account(
    Optional<Speaker> speaker,
    Quote words,
    boolean direct,
    Optional<Quote> via,
    OptionalInt contact,
    String rule) {}
