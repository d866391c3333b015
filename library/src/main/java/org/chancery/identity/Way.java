package org.chancery.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;

/// How two sides were in contact, as far as the words of a mention tell. A channel has to be told,
/// words may leave it open.
///
/// | words | way |
/// |---|---|
/// | they spoke by telephone | call |
/// | they spoke; a long conversation | open: by telephone or in person |
/// | a secure video call; a virtual meeting | by video: told as a call and as a meeting |
public enum Way {
  CALL,
  IN_PERSON,
  BY_VIDEO,
  OPEN,
  MESSAGE;

  private static final Pattern TELEPHONE =
      Pattern.compile("phon|\\b(?:re)?call(?:s|ed|ing)?\\b|\\brang\\b|\\bhotline\\b|\\bline\\b");

  /// Stems, since every mention is asked for them.
  private static final List<String> VIDEO =
      List.of("video", "virtual", "online", "teleconferenc", "tele-conferenc", "remote");

  static Way of(Mention mention) {
    if (mention.channel() == Channel.MESSAGE) {
      return MESSAGE;
    }
    if (tells(mention, Way::isByVideo)) {
      return BY_VIDEO;
    }
    if (mention.channel() == Channel.CALL) {
      return tells(mention, words -> TELEPHONE.matcher(words).find()) ? CALL : OPEN;
    }
    return IN_PERSON;
  }

  /// The channel of a contact, by all that is told of it: a visit during which the sides met is a
  /// meeting, and a meeting by video a call.
  public static Channel channelOf(List<Mention> mentions) {
    Set<Way> ways = mentions.stream().map(Way::of).collect(Collectors.toSet());
    Set<Channel> channels = mentions.stream().map(Mention::channel).collect(Collectors.toSet());
    if (ways.contains(BY_VIDEO) || !ways.contains(IN_PERSON)) {
      return ways.contains(MESSAGE) ? Channel.MESSAGE : Channel.CALL;
    }
    return channels.equals(Set.of(Channel.VISIT)) ? Channel.VISIT : Channel.MEETING;
  }

  private static boolean isByVideo(String words) {
    return VIDEO.stream().anyMatch(words::contains);
  }

  private static boolean tells(Mention mention, Predicate<String> way) {
    return mention.evidence().stream()
        .map(quote -> quote.words().toLowerCase(Locale.ROOT))
        .anyMatch(way);
  }

  /// Whether all of these can be ways of telling one contact.
  static boolean areAlike(Set<Way> some, Set<Way> others) {
    if (some.contains(MESSAGE) || others.contains(MESSAGE)) {
      return some.equals(others);
    }
    return some.contains(BY_VIDEO)
        || others.contains(BY_VIDEO)
        || (!areApart(some, others) && !areApart(others, some));
  }

  private static boolean areApart(Collection<Way> some, Collection<Way> others) {
    return some.contains(CALL) && others.contains(IN_PERSON);
  }
}
