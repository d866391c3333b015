package org.chancery.identity;

import java.util.List;
import org.chancery.ruling.Ruling;

/// The mentions of one contact, and what it is called.
///
/// @param names all that it may be called by, its identifier among them
/// @param mentions the one with which others were compared first
/// @param dating those of the mentions that tell when it was, as it last stood
/// @param apart what keeps it apart from its nearest neighbour, or those others that it may be
/// @param corrections what rulings say of it, the latest first
public record Identified(
    ContactId id,
    List<String> names,
    List<Joined> mentions,
    List<Telling> dating,
    List<Apart> apart,
    List<Ruling> corrections) {
  public Identified {
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    dating = List.copyOf(dating);
    apart = List.copyOf(apart);
    corrections = List.copyOf(corrections);
  }
}
