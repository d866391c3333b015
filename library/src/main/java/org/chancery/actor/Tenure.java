package org.chancery.actor;

import org.chancery.time.Days;

/// One person's time in one office.
///
/// @param title the office as the press puts it before the name
/// @param days all days in office; where only the month or year of an end is known, its whole
///   length
public record Tenure(PartyId party, Role role, String title, Person person, Days days) {}
