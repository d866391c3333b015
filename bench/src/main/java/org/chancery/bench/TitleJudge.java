package org.chancery.bench;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.actor.PartyId;
import org.chancery.contact.Channel;
import org.chancery.contact.Mention;
import org.chancery.contact.Status;
import org.chancery.language.Folding;
import org.chancery.reading.Reading;
import org.chancery.report.Report;

/// Compares what a title states with what was read in the text below it.
final class TitleJudge {
  /// Without any of these words a text does not tell of a contact by this channel.
  private static Pattern wordsOf(Channel channel) {
    return switch (channel) {
      case CALL -> CALL;
      case MEETING -> MEETING;
      case VISIT -> VISIT;
      case MESSAGE -> MESSAGE;
    };
  }

  private static final Pattern CALL =
      words(
          "call|calls|telephon\\w*|phon\\w*|conversations?|spoke|video\\w*|virtual\\w*"
              + "|teleconference|rang");
  private static final Pattern MEETING =
      words(
          "met|meet|meets|meetings?|talks?|negotiat\\w*|consultations|received|welcom\\w*"
              + "|host\\w*|visit\\w*|arriv\\w*|summit|dinner|lunch|with|here|together|see");
  private static final Pattern VISIT =
      words("visit\\w*|travel\\w*|arriv\\w*|trip|tour|airport|met|meet|welcom\\w*|greet\\w*");
  private static final Pattern MESSAGE =
      words(
          "messages?|telegrams?|letters?|condolences|congratulat\\w*|greetings?|wish\\w*"
              + "|sent|forwarded|sympath\\w*");

  private static final Pattern DISTANT =
      words("virtual\\w*|video\\w*|teleconference|telephon\\w*|phone");

  private static final String OFFICE =
      "(president|presidents|prime minister|premier|chancellor|king|queen|emir|amir|sultan|prince"
          + "|pope|minister|secretary|ambassador|advis[eo]r|chairman|leader|leaders|head|envoy"
          + "|representatives?|commissioner|taoiseach|speaker|director|counterparts?|officials?"
          + "|delegation|side|leadership|government|head of state)";

  /// How far the day that a text states may lie from the day of its publication.
  private static final int NEAR = 10;

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(" + alternatives + ")\\b");
  }

  private final Nations nations;

  TitleJudge(Nations nations) {
    this.nations = nations;
  }

  /// What the reading of a report, its title left out, makes of the contact that its title states.
  Verdict verdict(TitleContact stated, Report report, Reading reading) {
    if (reading.contacts().stream().anyMatch(m -> isRight(stated, m, report))) {
      return Verdict.RIGHT;
    }
    String folded = Folding.fold(report.text());
    for (PartyId party : stated.parties()) {
      if (!isOwn(party, report) && !isNamed(party, stated, folded, report)) {
        return Verdict.UNNAMED;
      }
    }
    Pattern words = wordsOf(stated.channel());
    return words.matcher(folded).find() ? kind(stated, reading.contacts(), folded) : Verdict.UNSAID;
  }

  /// Whether a text names somebody who acts for a party: by a name that the title gives, by an
  /// office with the party's name, or one of its leaders; for a journey, the country.
  private boolean isNamed(PartyId party, TitleContact stated, String folded, Report report) {
    LocalDate day = report.published().orElseThrow();
    if (stated.channel() == Channel.VISIT) {
      return nations.isNamed(party, folded, day);
    }
    boolean person =
        Arrays.stream(stated.others().split("[ ,]+"))
            .filter(w -> w.length() > 3 && Character.isUpperCase(w.charAt(0)))
            .filter(w -> !nations.isWordOfName(w) && !Folding.fold(w).matches(OFFICE + "|foreign"))
            .anyMatch(w -> Nations.hasWord(folded, Folding.fold(w)));
    return person || nations.isNamedWithOffice(party, folded, day, OFFICE);
  }

  private static boolean isOwn(PartyId party, Report report) {
    return report.source().orElse("").contains("kremlin")
        ? party.code().equals("RU")
        : party.code().equals("US");
  }

  private static Verdict kind(TitleContact stated, List<Mention> contacts, String folded) {
    List<Mention> between =
        contacts.stream().filter(m -> m.parties().equals(stated.parties())).toList();
    if (between.isEmpty()) {
      return contacts.isEmpty() ? Verdict.NOTHING : Verdict.OTHER_PARTIES;
    }
    List<Mention> way = between.stream().filter(m -> isSameChannel(stated, m, folded)).toList();
    if (way.isEmpty()) {
      return Verdict.OTHER_CHANNEL;
    }
    return way.stream().anyMatch(m -> isSameStatus(stated, m))
        ? Verdict.OTHER_DAY
        : Verdict.OTHER_STATUS;
  }

  private static boolean isRight(TitleContact stated, Mention found, Report report) {
    return found.parties().equals(stated.parties())
        && isSameChannel(stated, found, Folding.fold(report.text()))
        && isSameStatus(stated, found)
        && isSameDay(stated, found, report);
  }

  /// Meetings and visits are one class, as in the keys made by hand; where the text says that a
  /// meeting was by telephone or video, it is a call.
  private static boolean isSameChannel(TitleContact stated, Mention found, String folded) {
    Set<Channel> journeys = EnumSet.of(Channel.MEETING, Channel.VISIT);
    boolean journey = journeys.contains(stated.channel());
    return found.channel() == stated.channel()
        || (journey && journeys.contains(found.channel()))
        || (journey && found.channel() == Channel.CALL && DISTANT.matcher(folded).find());
  }

  private static boolean isSameStatus(TitleContact stated, Mention found) {
    Status.Outcome outcome = found.status().outcome();
    return switch (stated.stage()) {
      case HELD -> outcome == Status.Outcome.HELD;
      case ANNOUNCED -> outcome == Status.Outcome.PLANNED;
      case EITHER -> outcome != Status.Outcome.NOT_HELD;
    };
  }

  /// The day of publication, or another near it that the text itself states.
  private static boolean isSameDay(TitleContact stated, Mention found, Report report) {
    if (stated.day().isEmpty()) {
      return true;
    }
    LocalDate day = stated.day().get();
    Optional<LocalDate> own =
        found.date().filter(d -> d.days().size() <= NEAR).map(d -> d.days().last());
    return own.filter(d -> d.equals(day) || (isNear(d, day) && isStated(d, day, report)))
        .isPresent();
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return one.isAfter(other.minusDays(NEAR)) && one.isBefore(other.plusDays(2));
  }

  /// Whether a text has the words for a day: its date, its weekday, or "yesterday".
  private static boolean isStated(LocalDate day, LocalDate published, Report report) {
    String folded = Folding.fold(report.text());
    String month = Folding.fold(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    String weekday =
        Folding.fold(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    boolean yesterday = day.plusDays(1).equals(published) && folded.contains("yesterday");
    return yesterday
        || Nations.hasWord(folded, month + " " + day.getDayOfMonth())
        || Nations.hasWord(folded, day.getDayOfMonth() + " " + month)
        || Nations.hasWord(folded, weekday);
  }
}
