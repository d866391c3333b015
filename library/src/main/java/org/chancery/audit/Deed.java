package org.chancery.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.contact.Channel;

/// Whether a promised deed is itself a contact, which the record can see kept.
///
/// | words | channel |
/// |---|---|
/// | agreed to meet in May | meeting |
/// | will send a letter | message |
/// | agreed to maintain contacts | none: no single contact |
/// | will release the prisoners | none: no contact |
final class Deed {
  private static final Pattern MESSAGE =
      Pattern.compile("\\bsend (a|an|another|the) (letter|message|telegram|reply)\\b");
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(speak|talk|confer)\\b.*\\b(by|over|on the) (tele)?phone\\b"
              + "|\\b(speak|talk) again\\b|\\b(hold|have|schedule) (a|another|the) .*\\bcall\\b"
              + "|\\bcall each other\\b");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(meet|visit|receive|travel|convene)\\b"
              + "|\\bhost\\b.*\\b(talks|meeting|summit|delegation|round)\\b"
              + "|\\b(hold|have|resume|schedule|start|begin|arrange|organi[sz]e|conduct)\\b"
              + ".*\\b(talks|meetings?|summit|negotiations|consultations|round|visit)\\b"
              + "|\\bsend\\b.*\\b(delegation|team|envoy|minister)\\b"
              + "|\\b(meeting|visit|summit|talks)\\b.*\\bwould be (held|coordinated|arranged)\\b");
  private static final Pattern LASTING =
      Pattern.compile("\\b(maintain|continue|keep|stay|remain|regular(ly)?|intensify)\\b");

  private Deed() {}

  /// The channel of the contact that words promise; empty where they promise another deed.
  static Optional<Channel> channel(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    if (LASTING.matcher(folded).find()) {
      return Optional.empty();
    }
    if (MESSAGE.matcher(folded).find()) {
      return Optional.of(Channel.MESSAGE);
    }
    if (CALL.matcher(folded).find()) {
      return Optional.of(Channel.CALL);
    }
    return MEETING.matcher(folded).find() ? Optional.of(Channel.MEETING) : Optional.empty();
  }
}
