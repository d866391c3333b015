package org.chancery.cli.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.actor.PartyId;
import org.chancery.cli.page.Text;
import org.chancery.cli.view.DateWords;
import org.chancery.cli.view.Names;
import org.chancery.cli.view.Words;
import org.chancery.contact.Channel;
import org.chancery.ledger.Contact;
import org.chancery.matter.Source;
import org.chancery.time.Dated;

/// Pieces of sentences that findings have in common.
final class Phrases {
  private static final int LONGEST_QUOTE = 220;

  /// As wide as `2018-04-11 Wed` and `September 2015`.
  static final int CELL = 14;

  private Phrases() {}

  /// "Israel, Russia and the United States".
  static String parties(List<PartyId> parties, Names names) {
    List<String> all = parties.stream().map(names::inSentence).toList();
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  /// "call", "calls".
  static String channel(Channel channel, int number) {
    String noun =
        switch (channel) {
          case CALL -> "call";
          case MEETING -> "meeting";
          case VISIT -> "visit";
          case MESSAGE -> "message";
        };
    return number == 1 ? noun : noun + "s";
  }

  /// The words and who published them: "“third call this year” (Example agency, 2018-04-11)".
  static Text source(Source source) {
    String published = source.report().published().map(day -> ", " + day).orElse("");
    return Text.of(Words.quoted(source.words(), LONGEST_QUOTE))
        .and(Text.quiet(" (" + Words.source(source.report()) + published + ")"));
  }

  /// The first source, and how many more say so.
  static Text sources(List<Source> sources) {
    int more = sources.size() - 1;
    String others =
        more == 0 ? "" : more == 1 ? " and 1 more report" : " and " + more + " more reports";
    return source(sources.getFirst()).and(Text.quiet(others));
  }

  /// "2016-10-21 Fri (IL-RU-call-3f9a0c21)".
  static String contact(Contact contact) {
    return DateWords.of(contact.date()) + " (" + contact.id() + ")";
  }

  /// "Israel and Russia, call (IL-RU-call-3f9a0c21)".
  static Text heading(Contact contact, Names names) {
    String words =
        parties(List.copyOf(contact.parties()), names) + ", " + channel(contact.channel(), 1);
    return Text.strong(words).and(Text.quiet(" (" + contact.id() + ")"));
  }

  /// Some contacts and how many more, those of a known day first.
  static String contacts(List<Contact> contacts, int most) {
    int more = contacts.size() - most;
    return contacts.stream()
            .sorted(Comparator.comparing((Contact c) -> c.date().isEmpty()))
            .limit(most)
            .map(Phrases::contact)
            .collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "");
  }

  /// Days in a cell; those of many years are named beside it.
  static Text cell(Optional<Dated> date) {
    String days = DateWords.of(date);
    boolean fits = days.length() <= CELL || days.contains(" to ");
    return Text.strong(fits && !days.startsWith("one of") ? days : "Day uncertain");
  }
}
