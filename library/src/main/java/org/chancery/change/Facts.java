package org.chancery.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Participant;
import org.chancery.contact.Mention;
import org.chancery.identity.Joined;
import org.chancery.ledger.Contact;
import org.chancery.ledger.Statement;
import org.chancery.report.Fact;
import org.chancery.report.ReportId;
import org.chancery.time.Dated;
import org.chancery.time.Days;

/// What a contact says on one aspect, each value with the reports that it rests on.
final class Facts {
  private Facts() {}

  /// The values of an aspect.
  ///
  /// @param other the same contact in the other ledger
  static Map<String, Set<ReportId>> of(Contact contact, Aspect aspect, Contact other) {
    return switch (aspect) {
      case NAME -> Map.of(contact.id().value(), told(contact, _ -> true));
      case STATUS ->
          Map.of(code(contact.status()), told(contact, m -> m.status() == contact.status()));
      case CHANNEL ->
          Map.of(code(contact.channel()), told(contact, m -> m.channel() == contact.channel()));
      case DAY -> day(contact, other);
      case PERSONS ->
          values(contact.participants().stream(), Facts::person, p -> p.words().report());
      case INITIATOR -> facts(contact.initiators().stream());
      case PLACE -> facts(contact.places().stream());
      case TOPIC -> facts(contact.topics().stream());
      case REPORTS ->
          values(
              contact.mentions().stream().map(Joined::telling),
              t -> t.reading().report().name(),
              t -> t.report());
      case STATEMENTS -> values(contact.statements().stream(), Facts::said, s -> s.report().id());
    };
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Set<ReportId> told(Contact contact, Predicate<Mention> mentions) {
    return contact.mentions().stream()
        .filter(joined -> mentions.test(joined.mention()))
        .map(joined -> joined.telling().report())
        .collect(Collectors.toSet());
  }

  /// A mention whose days hold all those that the other ledger allows has not moved the day.
  private static Map<String, Set<ReportId>> day(Contact contact, Contact other) {
    Days allowed = other.date().map(Dated::days).orElse(Days.ALL);
    return contact
        .date()
        .map(date ->
            Map.of(
                date.days().iso(),
                contact.mentions().stream()
                    .filter(j -> moves(j, allowed))
                    .map(j -> j.telling().report())
                    .collect(Collectors.toSet())))
        .orElse(Map.of());
  }

  private static boolean moves(Joined joined, Days allowed) {
    return joined.mention().date().filter(d -> !d.days().containsAll(allowed)).isPresent();
  }

  /// "US Joe Biden, President"; empty for a party for which nobody is named.
  private static String person(Participant participant) {
    String who =
        Stream.of(participant.name(), participant.office())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return participant.party().code() + (who.isEmpty() ? "" : " " + who);
  }

  private static String said(Statement statement) {
    return statement.account().words().words();
  }

  private static Map<String, Set<ReportId>> facts(Stream<? extends Fact<?>> facts) {
    return values(facts, f -> f.value().toString(), f -> f.words().report());
  }

  private static <T> Map<String, Set<ReportId>> values(
      Stream<T> some, Function<T, String> value, Function<T, ReportId> report) {
    Map<String, Set<ReportId>> values = new LinkedHashMap<>();
    some.forEach(one ->
        values
            .computeIfAbsent(value.apply(one), _ -> new LinkedHashSet<>())
            .add(report.apply(one)));
    return values;
  }
}
