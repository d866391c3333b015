package org.chancery.actor;

import java.util.Set;
import org.chancery.language.WordList;

/// Words of respect, rank and faith that stand before a name and are no part of it.
final class Honorifics {
  private static final Set<String> WORDS =
      WordList.of(
          """
          mr shri smt he mrs ms dr sir sheikh shaikh sheikha his her majesty highness excellency
          holiness royal messrs madam madame hon lord lady dame general gen lt col colonel admiral
          adm prof professor the right honorable honourable ayatollah hm hrh hh hojatoleslam maj
          major brig brigadier vice-admiral sayyid sayed mullah mawlawi maulvi imam prince princess
          cardinal archbishop patriarch rear amb sen rep gov eng haj hajj datuk dato tan sri tun
          comrade baroness baron count daw monsignor msgr marshal field rt king queen emir sultan
          crown hrm
          """);

  private Honorifics() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
