package org.chancery.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.account.Account;
import org.chancery.account.Speaker;
import org.chancery.actor.PartyId;
import org.chancery.report.ReportId;

/// What somebody is reported to have said. `"speaker"` is `null` where the report itself speaks,
/// and its `"party"` is `null` where a third party does; `"contact"` counts the reading's contacts
/// from 0.
final class AccountJson {
  private AccountJson() {}

  static void write(Out out, Account account) {
    writeSaid(out, account);
    account.contact().ifPresent(index -> out.number("contact", index));
    out.text("rule", account.rule());
  }

  /// Who, what and through whom.
  static void writeSaid(Out out, Account account) {
    writeSpeaker(out, account.speaker());
    QuoteJson.write(out, account.words());
    out.truth("direct", account.direct());
    QuoteJson.write(out, "via", account.via());
  }

  static void writeSpeaker(Out out, Optional<Speaker> speaker) {
    if (speaker.isEmpty()) {
      out.text("speaker", Optional.empty());
      return;
    }
    out.object(
        "speaker",
        () -> {
          out.text("party", speaker.get().party().map(PartyId::code));
          QuoteJson.write(out, speaker.get().words());
        });
  }

  static Account read(Fields fields, ReportId home) throws MalformedJsonException {
    return new Account(
        readSpeaker(fields, home),
        QuoteJson.read(fields, home),
        fields.truth("direct"),
        fields.optionalObject("via", via -> QuoteJson.read(via, home)),
        readContact(fields),
        fields.text("rule"));
  }

  static Optional<Speaker> readSpeaker(Fields fields, ReportId home) throws MalformedJsonException {
    return fields.optionalObject(
        "speaker",
        speaker ->
            new Speaker(
                speaker.optionalText("party").map(PartyId::new), QuoteJson.read(speaker, home)));
  }

  private static OptionalInt readContact(Fields fields) throws MalformedJsonException {
    return fields.optionalText("contact").isPresent()
        ? OptionalInt.of(fields.whole("contact"))
        : OptionalInt.empty();
  }
}
