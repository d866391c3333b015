package org.chancery.identity;

import java.util.regex.Pattern;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.language.Folding;
import org.chancery.report.Part;

/// Whether the words of a mention point to one contact, as something that is known.
///
/// | words | point to |
/// |---|---|
/// | the President's conversation with Arden | one |
/// | his calls with Arden; a previous meeting | several; another one |
/// | my conversation with Arden | one that is known |
/// | I spoke with Arden | one that is told here |
final class PointingWords {
  private static final Pattern SEVERAL_OR_OTHER =
      Pattern.compile(
          "\\b(?:calls|conversations|meetings|discussions|engagements|visits|trips|contacts"
              + "|consultations|interactions|messages|letters|summits|previous|previously|past"
              + "|earlier|former|years|ever|never|always|often|regularly|recently|again|another"
              + "|other|first|second|third|last|ongoing|continue|continued|continues)\\b");

  private static final Pattern KNOWN =
      Pattern.compile(
          "\\b(?:the|this|that|my|his|her|its|our|your|their)\\s(?:[\\w-]+\\s){0,3}"
              + "(?:call|conversation|meeting|summit|talks|discussion|session|visit|trip)\\b");

  private static final Pattern OCCASION =
      Pattern.compile("\\b(?:summit|visit|trip|leaders meeting)\\b");

  private PointingWords() {}

  static boolean areOfSeveralOrOthers(Mention mention) {
    return SEVERAL_OR_OTHER.matcher(of(mention)).find();
  }

  /// Whether people or the occasion say of which contact the words are.
  static boolean areDefinite(Mention mention) {
    return People.of(mention).namedSides() == mention.parties().size()
        || mention.channel() == Channel.VISIT
        || OCCASION.matcher(of(mention)).find();
  }

  /// Whether a contact is spoken of as known, and its day is only taken from its report.
  static boolean takeDayOfReport(Telling telling) {
    return telling.date().filter(d -> d.words().isEmpty()).isPresent()
        && telling.isHeld()
        && !areTitle(telling.mention())
        && KNOWN.matcher(of(telling.mention())).find()
        && !areOfSeveralOrOthers(telling.mention());
  }

  static boolean areTitle(Mention mention) {
    return mention.evidence().stream().anyMatch(q -> q.span().part() == Part.TITLE);
  }

  private static String of(Mention mention) {
    return Folding.fold(mention.evidence().getFirst().words());
  }
}
