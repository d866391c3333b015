package org.chancery.topic;

import java.util.Optional;
import org.chancery.actor.PartyId;

/// A matter that contacts can be about.
///
/// @param name what the vocabulary calls it
/// @param medtop its code in the IPTC Media Topics, where one fits, such as `20000642`
/// @param party the party that it is named after: between others, "Iran" is a matter; in a contact
///   of Iran, it is a side
public record Topic(String name, Optional<String> medtop, Optional<PartyId> party) {}
